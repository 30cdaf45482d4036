package dossier.ui.backups;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemType;
import dossier.ui.exports.Resumption;
import dossier.ui.requests.PathNumber;

/** The archive of a backup as a file (RFC 9110, section 14). */
@ApplicationScoped
@Path("/backups/{number}/archive")
@Tag(name = "backups")
public class ArchiveResource {

    private static final String GZIP = "application/gzip";
    private static final String CONTENT_RANGE = "Content-Range";

    @Inject
    private Archives archives;

    /** JAX-RS turns HEAD into GET. */
    @Inject
    private HttpServletRequest servlet;

    /** The file, or the rest of it. */
    @GET
    @Operation(
            summary = "Downloads the archive of a backup",
            description = "It is tar, compressed by gzip; its last entry is the manifest. ETag is its SHA-256.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "206", description = "The file from a byte on, for Range: bytes=N-")
    @APIResponse(responseCode = "304", description = "The client has it already: If-None-Match fits")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "409", description = "Problem conflict: the backup is not complete")
    @APIResponse(responseCode = "416", description = "Problem no-such-range: the file is shorter")
    public Response download(
            @PathParam("number") String number,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @Context Request request)
            throws IOException {
        var backup = archives.complete(PathNumber.parse(number).orElseThrow(() -> Backups.missing(number)));
        var tag = new EntityTag(backup.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        var from = Resumption.from(range, ifRange, backup.sha256());
        var length = backup.archiveBytes();
        if (from >= length) {
            return beyond(length);
        }
        var answer = head(backup, from).tag(tag);
        return servlet.getMethod().equals(HttpMethod.HEAD)
                ? answer.build()
                : answer.entity(rest(archives.open(backup), from)).build();
    }

    private static Response beyond(long length) {
        return Response.status(ProblemType.NO_SUCH_RANGE.status())
                .type(Problem.MEDIA_TYPE)
                .header(CONTENT_RANGE, "bytes */" + length)
                .entity(Problem.of(
                        ProblemType.NO_SUCH_RANGE, "The file has %,d bytes only.".formatted(length), List.of()))
                .build();
    }

    private static ResponseBuilder head(JobView backup, long from) {
        var length = backup.archiveBytes();
        var name = URLEncoder.encode(backup.archive(), StandardCharsets.UTF_8).replace("+", "%20");
        var answer = Response.ok()
                .type(GZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_LENGTH, length - from)
                .header("Accept-Ranges", "bytes");
        return from == 0
                ? answer
                : answer.status(Response.Status.PARTIAL_CONTENT)
                        .header(CONTENT_RANGE, "bytes %d-%d/%d".formatted(from, length - 1, length));
    }

    private static StreamingOutput rest(FileChannel archive, long from) {
        return out -> {
            try (var in = Channels.newInputStream(archive.position(from))) {
                in.transferTo(out);
            }
        };
    }
}
