package dossier.ui.classic;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MediaType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClassicCallsTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void aBrowserGetsThePageWhereThereIsOne() {
        assertThat(ClassicCalls.wantsPage("GET", "/multivac", BROWSER)).isTrue();
        assertThat(ClassicCalls.wantsPage("GET", "/log", BROWSER)).isFalse();
        assertThat(ClassicCalls.wantsPage("DELETE", "/multivac", BROWSER)).isFalse();
    }

    @Test
    void aProgramGetsWhatItAlwaysGot() {
        assertThat(ClassicCalls.wantsPage("GET", "/multivac", "*/*")).isFalse();
        assertThat(ClassicCalls.wantsPage("GET", "/multivac", null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "*/*, false",
        "text/plain, false",
        "application/*, false",
        "application/problem+json, true",
        "application/problem+json */*, true",
        "text/plain application/problem+json, false",
        "image/png application/problem+json, true",
        "image/png, false"
    })
    void onlyWhoPrefersProblemDocumentsGetsThem(String accepted, boolean problem) {
        var types = Arrays.stream(accepted.split(" "))
                .map(type -> type.split("/"))
                .map(type -> new MediaType(type[0], type[1]))
                .toList();
        assertThat(ClassicErrors.prefersProblem(types)).isEqualTo(problem);
        assertThat(ClassicErrors.prefersProblem(List.of())).isFalse();
    }
}
