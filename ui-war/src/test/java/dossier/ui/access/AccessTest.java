package dossier.ui.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessTest {

    private final Access access = new Access();

    @Test
    void knowsTheRightOfEachMethod() {
        assertThat(access.at("/api/dossiers/12"))
                .containsEntry("GET", Right.READ)
                .containsEntry("DELETE", Right.DELETE);
        assertThat(access.at("/api/dossiers/12/")).containsEntry("GET", Right.READ);
        assertThat(access.at("/")).containsEntry("GET", Right.READ).containsEntry("POST", Right.GENERATE);
        assertThat(access.at("/webjars/a/b/c.js")).containsOnly(Map.entry("GET", Right.ENTER));
    }

    @Test
    void theAddressThatSaysMoreCounts() {
        assertThat(access.at("/api/rulebooks/check")).containsEntry("POST", Right.GENERATE);
        assertThat(access.at("/rulebooks/new")).containsEntry("POST", Right.GENERATE);
        assertThat(access.at("/rulebooks/lotto")).containsEntry("POST", Right.WRITE);
    }

    @Test
    void aPartOfASegmentCanStayOpen() {
        assertThat(access.at("/api/dossiers.csv")).containsEntry("GET", Right.READ);
        assertThat(access.at("/api/dossiers.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/webjars",
                "/webjars/",
                "/api/dossiers/1/2/3",
                "/api//dossiers",
                "/api/dossiers;a=b",
                "/api/dossiers/1%2ftrace",
                "/api/dossiers/..",
                "/webjars/../api/accounts",
                "/webjars/%252e%252e/x",
                "/api\\dossiers"
            })
    void whatIsNotWrittenDownIsForNobody(String path) {
        assertThat(access.at(path)).isEmpty();
    }

    @Test
    void aRightThatDoesNotExistStopsTheStart() {
        assertThatThrownBy(() -> new Access(List.of("| GET | `/x` | `FLY` |")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePageSaysWhatTheRolesMay() {
        var row = Pattern.compile("\\| `([A-Z_]+)` \\|[^|]*\\| \\w+ \\| (\\w+) \\| (\\w+) \\| (\\w+) \\|");
        var rights = Access.page().map(row::matcher).filter(Matcher::matches).toList();
        assertThat(rights).hasSize(Right.values().length - 1);
        rights.forEach(right -> Arrays.stream(Role.values())
                .forEach(role -> assertThat(role.has(Right.valueOf(right.group(1))))
                        .as(right.group(1) + " " + role)
                        .isEqualTo(right.group(2 + role.ordinal()).equals("yes"))));
    }

    @Test
    void eachRightSaysWhoHasIt() {
        assertThat(Right.ORDER.whoMay()).isEqualTo("To order batches you must be logged in.");
        assertThat(Right.WRITE.whoMay())
                .isEqualTo("To change rulebooks and collections you must be logged in as author or operator.");
        assertThat(Right.READ_LOG.whoMay()).isEqualTo("To read the log you must be logged in as operator.");
    }

    @Test
    void ofTwoRolesTheLesserCounts() {
        assertThat(Role.OPERATOR.butAtMost(Role.AUTHOR)).isEqualTo(Role.AUTHOR);
        assertThat(Role.VIEWER.butAtMost(Role.OPERATOR)).isEqualTo(Role.VIEWER);
    }
}
