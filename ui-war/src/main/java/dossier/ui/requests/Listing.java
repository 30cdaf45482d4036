package dossier.ui.requests;

import java.util.List;
import java.util.Optional;
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
        var full = page.size() == limit;
        return of(page, full ? Optional.of(cursor.apply(page.get(page.size() - 1))) : Optional.empty(), uri);
    }

    /**
     * The answer.
     *
     * @param page what was found
     * @param next what the next page begins after; empty when there is none
     * @param uri of the request
     */
    public static <T> Response of(List<T> page, Optional<?> next, UriInfo uri) {
        var response = Response.ok(page);
        next.map(after -> uri.getRequestUriBuilder().replaceQueryParam("after", after))
                .ifPresent(address -> response.link(address.build(), "next"));
        return response.build();
    }
}
