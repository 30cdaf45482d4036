package dossier.ui.requests;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** A page of a list as an answer; the header Link (RFC 8288) has the address of the next page when there may be one. */
public final class Listing {

    private Listing() {}

    /**
     * The answer.
     *
     * @param page what was found
     * @param limit how many were asked for
     * @param cursor what the next page begins after
     * @param uri of the request
     */
    public static <T> Response of(List<T> page, int limit, Function<T, Object> cursor, UriInfo uri) {
        var response = Response.ok(page);
        if (page.size() == limit) {
            var last = cursor.apply(page.get(page.size() - 1));
            var next = uri.getRequestUriBuilder().replaceQueryParam("after", last);
            response.link(next.build(), "next");
        }
        return response.build();
    }
}
