package dossier.systemtests.rest;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static dossier.systemtests.rest.Problems.assertProblem;
import static dossier.systemtests.rest.Problems.fields;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RunningSystem.class)
class ProblemsIT {

    private final Service ui = RunningSystem.ui();

    /** Where each service takes a JSON body. */
    static Stream<Arguments> edges() {
        return RunningSystem.services()
                .map(service -> Arguments.of(
                        service,
                        switch (service.name()) {
                            case "ui" -> "/api/dossiers";
                            case "outcome" -> "/outcomes";
                            default -> "/draws";
                        }));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void brokenJsonIsAProblem(Service service, String path) {
        assertProblem(service.post(path, "{\"rulebook\": "), 400, "invalid-input");
        assertProblem(service.post(path, ""), 400, "invalid-input");
        assertProblem(service.post(path, "null"), 400, "invalid-input");
        assertProblem(service.post(path, "[1, 2]"), 400, "invalid-input");
        assertProblem(service.post(path, "{\"rulebook\": {\"a\": 1}}"), 400, "invalid-input");
    }

    @ParameterizedTest
    @MethodSource("edges")
    void aForeignMediaTypeIsAProblem(Service service, String path) {
        var answer = service.call("POST", path, BodyPublishers.ofString("<a/>"), "Content-Type", "text/xml");
        assertProblem(answer, 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @MethodSource("edges")
    void anAnswerNobodyCanGiveIsAProblem(Service service, String path) {
        var answer = service.call(
                "POST", path, BodyPublishers.ofString("{}"), "Content-Type", "application/json", "Accept", "image/png");
        assertProblem(answer, 406, "not-acceptable");
    }

    @ParameterizedTest
    @MethodSource("edges")
    void anUnknownPathIsAProblem(Service service, String path) {
        assertProblem(service.get(path + "/there/is/nothing"), 404, "not-found");
    }

    @ParameterizedTest
    @MethodSource("edges")
    void aWrongMethodIsAProblemThatNamesTheRightOnes(Service service, String path) {
        var answer = service.call("PATCH", path, BodyPublishers.ofString("{}"), "Content-Type", "application/json");
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("POST");
    }

    @ParameterizedTest
    @MethodSource("edges")
    void tooLargeABodyIsAProblemWhetherItsLengthIsDeclaredOrNot(Service service, String path) {
        var body = ("{\"rulebook\":\"" + "x".repeat(3_000_000) + "\"}").getBytes();
        var declared = service.call("POST", path, BodyPublishers.ofByteArray(body), "Content-Type", "application/json");
        assertProblem(declared, 413, "too-large");
        var chunked = service.call(
                "POST",
                path,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                "Content-Type",
                "application/json");
        assertProblem(chunked, 413, "too-large");
    }

    @Test
    void anUnknownRulebookIsNamedWithTheOnesThereAre() {
        var answer = ui.post("/api/dossiers", "{\"rulebook\":\"spy-mision\"}");
        assertProblem(answer, 400, "invalid-input");
        assertThat(violation(answer).getString("field")).isEqualTo("rulebook");
        assertThat(violation(answer).getString("value")).isEqualTo("spy-mision");
        assertThat(violation(answer).getString("message")).contains("spy-mission");
    }

    @Test
    void refusesASeedThatDoesNotShow() {
        for (var hidden : List.of("\\u0007", "\\u202e", "\\ud83c")) {
            var answer = ui.post("/api/dossiers", "{\"rulebook\":\"lotto\",\"seed\":\"" + hidden + "\"}");
            assertThat(answer.status()).as(hidden).isEqualTo(400);
            assertThat(fields(answer)).as(hidden).containsExactly("seed");
        }
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var answer = ui.post("/api/dossiers", "{\"seed\":\"" + "s".repeat(201) + "\"}");
        assertProblem(answer, 400, "invalid-input");
        assertThat(fields(answer)).containsExactlyInAnyOrder("rulebook", "seed");
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 201", "limit, many", "after, -1", "after, x"})
    void aBadParameterOfTheListIsNamed(String parameter, String value) {
        var answer = ui.get("/api/dossiers?" + parameter + "=" + value);
        assertProblem(answer, 400, "invalid-input");
        assertThat(violation(answer).getString("field")).isEqualTo(parameter);
        assertThat(violation(answer).getString("value")).isEqualTo(value);
    }

    @Test
    void aDossierThatIsNotThereIsAProblem() {
        for (var number : List.of("999999999", "0", "-1", "one", "99999999999999999999")) {
            assertProblem(ui.get("/api/dossiers/" + number), 404, "not-found");
        }
    }

    @Test
    void anOrderOutOfRangeIsRefusedByTheGenerators() {
        RunningSystem.services()
                .filter(service -> service.name().startsWith("generator"))
                .forEach(service -> {
                    var answer =
                            service.post("/draws", "{\"rulebook\":\"abc\",\"seed\":\"\",\"from\":-1,\"count\":10001}");
                    assertProblem(answer, 400, "invalid-input");
                    assertThat(fields(answer)).containsExactlyInAnyOrder("rulebook", "seed", "from", "count");
                });
    }

    @Test
    void aHashThatNobodyKnowsIsAProblemThatAsksForTheDocument() {
        var hash = "0".repeat(64);
        RunningSystem.services()
                .filter(service -> service.name().startsWith("generator"))
                .forEach(service -> {
                    var order = "{\"rulebook\":\"" + hash + "\",\"seed\":\"1\",\"from\":0,\"count\":1}";
                    assertProblem(service.post("/draws", order), 404, "unknown-rulebook");
                });
    }

    private static JsonObject violation(Answer answer) {
        return answer.json().getJsonArray("violations").getJsonObject(0);
    }
}
