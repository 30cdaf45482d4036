package dossier.edge.requests;

import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import com.ibm.websphere.logging.hpel.LogRecordContext;

/**
 * The name of one request: the same in every service that works on it, in every log and in every answer, so that one
 * search finds all of its traces.
 */
public final class RequestId {

    /** The header that carries it. */
    public static final String HEADER = "X-Request-ID";

    private static final String LOG_FIELD = "requestId";
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The id of the request that this thread works on; null outside of requests. */
    public static String current() {
        return CURRENT.get();
    }

    /** Takes over what a caller sent if it is 1 to 64 letters, digits, dots, dashes or underscores; else makes a new id. */
    static String of(String header) {
        return header != null && ALLOWED.matcher(header).matches() ? header : fresh();
    }

    private static String fresh() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** Works under the given id, in calls to other services and in the log; null for none. */
    static void enter(String id) {
        if (id == null) {
            leave();
        } else {
            CURRENT.set(id);
            LogRecordContext.addExtension(LOG_FIELD, id);
        }
    }

    static void leave() {
        CURRENT.remove();
        LogRecordContext.removeExtension(LOG_FIELD);
    }

    /**
     * The same work, but on whatever thread it runs it carries the id of this one. A full pool lets the caller do the work
     * itself, who then goes on under his own id.
     */
    public static <T> Callable<T> carry(Callable<T> work) {
        var id = current();
        return () -> {
            var before = current();
            enter(id);
            try {
                return work.call();
            } finally {
                enter(before);
            }
        };
    }

    /**
     * Does work in the background that no request asked for.
     *
     * @param id what it is found by, 1 to 64 letters, digits, dots, dashes or underscores
     */
    public static void during(String id, Runnable work) {
        enter(id);
        try {
            work.run();
        } finally {
            leave();
        }
    }
}
