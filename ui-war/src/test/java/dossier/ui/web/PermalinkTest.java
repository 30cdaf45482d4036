package dossier.ui.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PermalinkTest {

    @ParameterizedTest
    @CsvSource({
        "/dossiers/12, /dossier?number=12",
        "/batches/7, /batch?number=7",
        "/rulebooks/lotto, /rulebook?name=lotto",
        "/rulebooks/my-2nd-book, /rulebook?name=my-2nd-book",
        "/rulebooks/lotto/edit, /editor?name=lotto",
        "/rulebooks/new, /editor",
        "/rulebooks/import, /import"
    })
    void leadsToThePageBehindAnAddress(String address, String page) {
        assertThat(Permalink.page(address)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dossiers",
                "/dossiers/",
                "/dossiers/x",
                "/batches",
                "/batches/progress",
                "/rulebooks",
                "/rulebooks/Lotto",
                "/rulebooks/a/b",
                "/rulebooks/a&x=b"
            })
    void leavesOtherAddressesAlone(String address) {
        assertThat(Permalink.page(address)).isEmpty();
    }

    @Test
    void aNonceIsNeverTheSame() {
        assertThat(new Nonce().getValue()).hasSize(24).isNotEqualTo(new Nonce().getValue());
    }
}
