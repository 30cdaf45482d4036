package dossier.ui.rulebooks;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers that show one rulebook, each with its entity tag. */
final class Answers {

    private Answers() {}

    static Response changed(StoredRulebook book) {
        return withTag(Response.ok(RulebookDetail.of(book)), book);
    }

    static Response created(StoredRulebook book, UriInfo uri) {
        var location = uri.getBaseUriBuilder().path("rulebooks").path(book.getName());
        return withTag(Response.created(location.build()).entity(RulebookDetail.of(book)), book);
    }

    /** One address gives two forms; caches must ask again, because a save is seen at once. */
    static Response withTag(Response.ResponseBuilder answer, StoredRulebook book) {
        return answer.tag(new EntityTag(book.getTag()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
