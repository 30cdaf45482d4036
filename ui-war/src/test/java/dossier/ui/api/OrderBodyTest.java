package dossier.ui.api;

import java.io.StringReader;

import jakarta.json.Json;
import jakarta.json.JsonStructure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

class OrderBodyTest {

    @Test
    void readsBothFields() {
        assertThat(read("{\"rulebook\":\"lotto\",\"seed\":\"42\"}")).isEqualTo(new OrderBody("lotto", "42"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"rulebook\":\"lotto\"}", "{\"rulebook\":\"lotto\",\"seed\":null}"})
    void takesAMissingSeedForNone(String json) {
        assertThat(read(json)).isEqualTo(new OrderBody("lotto", null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "[1, 2]")
    void refusesWhatIsNoObject(String json) {
        assertThatThrownBy(() -> read(json)).hasMessageContaining("must be a JSON object like");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var failure = catchThrowableOfType(
                ProblemException.class, () -> read("{\"rulebok\":\"lotto\",\"rulebook\":3,\"seed\":[\"42\"]}"));
        assertThat(failure.problem().violations())
                .extracting(Violation::field, Violation::message)
                .containsExactly(
                        tuple("rulebok", "There is no field rulebok; there are: rulebook, seed."),
                        tuple("rulebook", "The field rulebook must be a string."),
                        tuple("seed", "The field seed must be a string."));
    }

    private static OrderBody read(String json) {
        return OrderBody.read(json == null ? null : parse(json));
    }

    private static JsonStructure parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }
}
