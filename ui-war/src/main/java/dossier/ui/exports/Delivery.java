package dossier.ui.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.actions.ActionLog;

/** Answers with a file: whole, or the rest of one that a client has begun to download (RFC 9110, section 14). */
@ApplicationScoped
class Delivery {

    private static final String ACCEPT_RANGES = "Accept-Ranges";
    private static final String CONTENT_RANGE = "Content-Range";
    private static final String IF_RANGE = "If-Range";
    private static final String RANGE = "Range";

    @Inject
    private Downloads downloads;

    @Inject
    private Lengths lengths;

    @Inject
    private ActionLog log;

    /** JAX-RS turns HEAD into GET. */
    @Inject
    private HttpServletRequest servlet;

    /** @throws ProblemException {@code unavailable} when too many downloads run already, {@code invalid-input} */
    Response deliver(Content<?> content, Format format, Asked asked) throws IOException {
        Downloads.check(asked.token());
        var tag = content.tag(format).orElse(null);
        if (tag != null) {
            var unchanged = asked.request().evaluatePreconditions(new EntityTag(tag));
            if (unchanged != null) {
                return unchanged.tag(new EntityTag(tag)).build();
            }
        }
        var answer = head(content, format, tag);
        if (servlet.getMethod().equals(HttpMethod.HEAD)) {
            return answer.build();
        }
        downloads.checkRoom();
        var headers = asked.headers();
        var from = tag == null
                ? 0
                : Resumption.from(headers.getHeaderString(RANGE), headers.getHeaderString(IF_RANGE), tag);
        var body = new Body(downloads, lengths, log, content, format, from, asked);
        return from == 0 ? answer.entity(body).build() : rest(answer, body, length(content, format, tag), from);
    }

    private static ResponseBuilder head(Content<?> content, Format format, String tag) {
        var answer = Response.ok()
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(content.file(format)));
        return tag == null
                ? answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                : answer.header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .header(ACCEPT_RANGES, "bytes")
                        .tag(new EntityTag(tag));
    }

    private static Response rest(ResponseBuilder answer, Body body, long length, long from) {
        if (from >= length) {
            return Response.status(ProblemType.NO_SUCH_RANGE.status())
                    .type(Problem.MEDIA_TYPE)
                    .header(CONTENT_RANGE, "bytes */" + length)
                    .entity(Problem.of(
                            ProblemType.NO_SUCH_RANGE, "The file has %,d bytes only.".formatted(length), List.of()))
                    .build();
        }
        return answer.status(Response.Status.PARTIAL_CONTENT)
                .header(CONTENT_RANGE, "bytes %d-%d/%d".formatted(from, length - 1, length))
                .header(HttpHeaders.CONTENT_LENGTH, length - from)
                .entity(body)
                .build();
    }

    /** A part must say where it ends, so a file that was not written to its end before is written once to nobody. */
    private long length(Content<?> content, Format format, String tag) throws IOException {
        var known = lengths.of(tag);
        if (known != null) {
            return known;
        }
        var nobody = new Tail(OutputStream.nullOutputStream(), 0);
        content.write(format, nobody, rows -> {});
        lengths.remember(tag, nobody.written());
        return nobody.written();
    }
}
