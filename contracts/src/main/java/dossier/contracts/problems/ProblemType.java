package dossier.contracts.problems;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Every kind of problem that a service of Dossier answers with; {@code docs/problems.md} explains each to a client. */
public enum ProblemType {
    /** A field, parameter or body that is not what the call takes. */
    INVALID_INPUT(400, "The input is not valid"),
    /** The call needs somebody who is known, and nobody, or nobody who is, has made it. */
    UNAUTHENTICATED(401, "This needs a login"),
    /** Whoever asks is known, and may not do this. */
    FORBIDDEN(403, "This is not allowed"),
    /** Nothing lives at this path, or no longer. */
    NOT_FOUND(404, "There is nothing at this address"),
    /** The service has not been given this rulebook yet. */
    UNKNOWN_RULEBOOK(404, "This rulebook is not known here"),
    /** The path exists, but not for this method. */
    METHOD_NOT_ALLOWED(405, "This address does not take this method"),
    /** The client accepts no form that the service can give. */
    NOT_ACCEPTABLE(406, "The answer cannot be given in a form that the client accepts"),
    /** The name is taken, or what is asked for does not fit what is there. */
    CONFLICT(409, "This does not fit what is there"),
    /** Somebody changed it since the client looked ({@code If-Match}). */
    CHANGED(412, "Somebody else changed this in the meantime"),
    /** The body is larger than the service takes. */
    TOO_LARGE(413, "The request is too large"),
    /** The body's media type is not one that the call takes. */
    UNSUPPORTED_MEDIA_TYPE(415, "The body has a media type that this call does not take"),
    /** The file ends before the byte that the client wants to go on from ({@code Range}). */
    NO_SUCH_RANGE(416, "The file has no such part"),
    /** The document breaks the rulebook language. */
    INVALID_RULEBOOK(422, "The rulebook is not valid"),
    /** A file to import holds nothing that can become a rulebook. */
    INVALID_IMPORT(422, "The file cannot be imported"),
    /** A change must say which version it changes ({@code If-Match}). */
    UNCONDITIONAL(428, "The change must say which version it changes"),
    /** Too many wrong passwords; worth another try later. */
    TOO_MANY_TRIES(429, "Too many tries", 60),
    /** More is waiting already than may; worth another try later. */
    LIMIT_REACHED(429, "Too much is waiting already"),
    /** No row of a decision fits the draws. */
    NO_OUTCOME(422, "The rulebook gives no outcome for these draws"),
    /** A fault of ours. */
    INTERNAL(500, "Something went wrong on our side"),
    /** A part that is needed does not answer; worth another try. */
    UNAVAILABLE(503, "A part that is needed does not answer", 2);

    private static final String PREFIX = "urn:dossier:problem:";

    private final int status;
    private final String title;
    private final OptionalInt retryAfter;

    ProblemType(int status, String title) {
        this(status, title, OptionalInt.empty());
    }

    ProblemType(int status, String title, int retryAfter) {
        this(status, title, OptionalInt.of(retryAfter));
    }

    ProblemType(int status, String title, OptionalInt retryAfter) {
        this.status = status;
        this.title = title;
        this.retryAfter = retryAfter;
    }

    /** HTTP status that goes with this type. */
    public int status() {
        return status;
    }

    /** A short sentence for people, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** Seconds after which another try is worth it: the header {@code Retry-After}; empty when waiting alone helps nobody. */
    public OptionalInt retryAfter() {
        return retryAfter;
    }

    /** Identifies the type on the wire, for instance {@code urn:dossier:problem:unknown-rulebook}. */
    public URI uri() {
        return URI.create(PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The type that a URI stands for; empty when it is none of ours. */
    public static Optional<ProblemType> of(URI uri) {
        return Arrays.stream(values()).filter(type -> type.uri().equals(uri)).findFirst();
    }
}
