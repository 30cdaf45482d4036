package dossier.outcome.documents;

import org.junit.jupiter.api.Test;

import dossier.outcome.rules.Rules;

import static org.assertj.core.api.Assertions.assertThat;

class DraftsTest {

    private final Drafts drafts = new Drafts();
    private final String document = Rules.shipped("spy-mission").rulebook().document();

    @Test
    void aDocumentIsReadAndCountedOnce() {
        var draft = drafts.draft(document);
        assertThat(drafts.draft(document)).isSameAs(draft);
        assertThat(draft.odds()).isSameAs(draft.odds());
        assertThat(draft.check()).isSameAs(draft.check());
    }

    @Test
    void theDocumentThatNobodyAskedForLongestIsForgotten() {
        var draft = drafts.draft(document);
        var other = drafts.draft("other");
        for (var i = 1; i < Drafts.CAPACITY; i++) {
            drafts.draft("document " + i);
            assertThat(drafts.draft(document)).isSameAs(draft);
        }
        assertThat(drafts.draft("other")).isNotSameAs(other);
    }
}
