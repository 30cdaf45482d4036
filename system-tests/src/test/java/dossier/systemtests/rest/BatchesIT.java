package dossier.systemtests.rest;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static dossier.systemtests.rest.Problems.assertProblem;
import static dossier.systemtests.rest.Problems.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(RunningSystem.class)
class BatchesIT {

    private static final String BATCHES = "/api/batches";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LARGE = 1_000_000;
    private static final int LARGEST = 10_000_000;

    private final Service ui = RunningSystem.ui();
    private final List<String> ordered = new ArrayList<>();

    /** What is left running would slow down all that comes after. */
    @AfterEach
    void leaveNothingBehind() {
        ordered.forEach(ui::delete);
        ordered.forEach(this::awaitGone);
    }

    @Test
    void anOrderIsAcceptedAtOnceAndDoneLater() {
        var accepted = order("{\"rulebook\":\"lotto\",\"count\":2500,\"seed\":\"42\"}");
        assertThat(accepted.status()).isEqualTo(202);
        var number = accepted.json().getInt("number");
        assertThat(accepted.header("Location")).endsWith(BATCHES + "/" + number);

        var done = awaitState(path(accepted), "DONE");
        assertThat(done.getInt("made")).isEqualTo(2500);
        assertThat(done.getString("seed")).isEqualTo("42");
        assertThat(done.getString("finishedAt")).isGreaterThanOrEqualTo(done.getString("createdAt"));
        assertThat(done).doesNotContainKeys("perSecond", "secondsLeft", "trouble");
        assertThat(indices(number))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 2500).boxed().toList());
    }

    private List<Integer> indices(int batch) {
        return all("/api/dossiers?limit=200&batch=" + batch).stream()
                .map(dossier -> dossier.getInt("index"))
                .toList();
    }

    @Test
    void theFirstDossierOfABatchIsTheOneOfItsSeed() {
        var accepted = order("{\"rulebook\":\"spy-mission\",\"count\":1,\"seed\":\"42\"}");
        awaitState(path(accepted), "DONE");
        var only = ui.get("/api/dossiers?batch=" + accepted.json().getInt("number"))
                .array();
        assertThat(only).hasSize(1);
        assertThat(only.getJsonObject(0).getString("text")).isEqualTo("Collect information about the Duchess");
    }

    @Test
    void aRepeatedOrderIsQueuedOnce() {
        var key = UUID.randomUUID().toString();
        var body = "{\"rulebook\":\"lotto\",\"count\":10}";
        var first = order(body, "Idempotency-Key", key);
        var second = order(body, "Idempotency-Key", key);
        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json().getInt("number")).isEqualTo(first.json().getInt("number"));
        assertThat(second.json().getString("seed")).isEqualTo(first.json().getString("seed"));

        var other = order("{\"rulebook\":\"lotto\",\"count\":11}", "Idempotency-Key", key);
        assertProblem(other, 409, "conflict");
        assertThat(other.json().getString("detail")).contains(key, "batch " + number(first));
    }

    @Test
    void ordersWithTheSameKeyAtTheSameTimeAreQueuedOnce() {
        var key = UUID.randomUUID().toString();
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> post(BATCHES, "{\"rulebook\":\"lotto\",\"count\":10}", "Idempotency-Key", key)))
                .limit(8)
                .toList();
        var numbers = new HashSet<Integer>();
        answers.forEach(answer -> numbers.add(number(remembered(answer.join()))));
        assertThat(numbers).hasSize(1);
    }

    @Test
    void aBatchIsCancelledAndGoesOnWhereItStopped() {
        var batch = path(order("{\"rulebook\":\"spy-mission\",\"count\":60000}"));
        await().atMost(PATIENCE).until(() -> show(batch).getInt("made") > 0);

        var cancelled = post(batch + "/cancel", "").json();
        assertThat(cancelled.getString("state")).isEqualTo("CANCELLED");
        assertThat(cancelled.getInt("made")).isPositive().isLessThan(60_000);
        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> show(batch).getInt("made") == cancelled.getInt("made"));

        assertThat(post(batch + "/resume", "").json().getString("state")).isEqualTo("RUNNING");
        assertThat(awaitState(batch, "DONE").getInt("made")).isEqualTo(60_000);
        assertProblem(post(batch + "/cancel", ""), 409, "conflict");
        assertProblem(post(batch + "/resume", ""), 409, "conflict");
    }

    @Test
    void aRunningBatchTellsItsPace() {
        var batch = path(order("{\"rulebook\":\"spy-mission\",\"count\":%d}".formatted(LARGE)));
        await().atMost(PATIENCE).until(() -> show(batch).containsKey("secondsLeft"));
        var running = show(batch);
        assertThat(running.getInt("made")).isPositive();
        assertThat(running.getInt("perSecond")).isPositive();
        assertThat(running.getInt("secondsLeft")).isPositive();
    }

    @Test
    void aDeletedBatchGoesWithItsDossiers() {
        var accepted = order("{\"rulebook\":\"attack\",\"count\":3000}");
        awaitState(path(accepted), "DONE");
        var deleted = ui.delete(path(accepted));
        assertThat(deleted.status()).isEqualTo(202);
        assertThat(deleted.json().getString("state")).isEqualTo("DELETING");

        awaitGone(path(accepted));
        assertThat(ui.get("/api/dossiers?batch=" + number(accepted)).array()).isEmpty();
        assertProblem(ui.delete(path(accepted)), 404, "not-found");
    }

    @Test
    void theListIsPagedNewestFirst() {
        var numbers = IntStream.range(0, 5)
                .mapToObj(i -> number(order("{\"rulebook\":\"lotto\",\"count\":1}")))
                .toList();
        var newest = numbers.get(numbers.size() - 1);
        var found = all(BATCHES + "?limit=2&after=" + (newest + 1)).stream()
                .map(batch -> batch.getInt("number"))
                .limit(numbers.size())
                .toList();
        assertThat(found)
                .isEqualTo(IntStream.range(0, 5).mapToObj(i -> newest - i).toList());
        assertThat(ui.get(BATCHES + "?after=1").array()).isEmpty();
    }

    @Test
    void onePersonHasALimitedNumberOfUnfinishedBatches() {
        var refused = orderUntilRefused("{\"rulebook\":\"lotto\",\"count\":500000}");
        assertProblem(refused, 429, "limit-reached");
        assertThat(refused.json().getString("detail")).contains("20 batches that are not finished");
    }

    @Test
    void theQueueHoldsALimitedNumberOfDossiers() {
        var refused = orderUntilRefused("{\"rulebook\":\"lotto\",\"count\":%d}".formatted(LARGEST));
        assertProblem(refused, 429, "limit-reached");
        assertThat(refused.json().getString("detail")).contains("would be waiting to be made, and 20,000,000 may");
    }

    private Answer orderUntilRefused(String body) {
        return Stream.generate(() -> order(body))
                .filter(answer -> answer.status() != 202)
                .findFirst()
                .orElseThrow();
    }

    static Stream<List<String>> wrongOrders() {
        return Stream.of(
                List.of("[]", "body"),
                List.of("{}", "count", "rulebook"),
                List.of("{\"rulebook\":\"lotto\"}", "count"),
                List.of("{\"rulebook\":\"lotto\",\"count\":null}", "count"),
                List.of("{\"rulebook\":\"lotto\",\"count\":0}", "count"),
                List.of("{\"rulebook\":\"lotto\",\"count\":-1}", "count"),
                List.of("{\"rulebook\":\"lotto\",\"count\":1.5}", "count"),
                List.of("{\"rulebook\":\"lotto\",\"count\":10000001}", "count"),
                List.of("{\"rulebook\":\"lotto\",\"count\":99999999999999999999}", "count"),
                List.of("{\"rulebook\":\"lotto\",\"count\":\"10\"}", "count"),
                List.of("{\"rulebook\":\"lotta\",\"count\":10}", "rulebook"),
                List.of("{\"rulebook\":7,\"count\":10}", "rulebook"),
                List.of("{\"rulebook\":\"lotto\",\"count\":10,\"sed\":\"1\"}", "sed"),
                List.of(
                        "{\"rulebook\":\"lotto\",\"count\":0,\"seed\":\"%s\"}".formatted("s".repeat(201)),
                        "count",
                        "seed"));
    }

    @ParameterizedTest
    @MethodSource("wrongOrders")
    void aWrongOrderIsRefusedAndAllThatIsWrongIsNamed(List<String> bodyAndFields) {
        var refused = order(bodyAndFields.get(0));
        assertProblem(refused, 400, "invalid-input");
        assertThat(fields(refused)).containsExactlyElementsOf(bodyAndFields.subList(1, bodyAndFields.size()));
    }

    @Test
    void aKeyMustNotBeTooLong() {
        var refused = order("{\"rulebook\":\"lotto\",\"count\":1}", "Idempotency-Key", "k".repeat(201));
        assertProblem(refused, 400, "invalid-input");
        assertThat(fields(refused)).containsExactly("Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 201", "limit, many", "after, 0", "after, -1", "after, x"})
    void aBadParameterOfTheListIsNamed(String parameter, String value) {
        var refused = ui.get(BATCHES + "?" + parameter + "=" + value);
        assertProblem(refused, 400, "invalid-input");
        assertThat(fields(refused)).containsExactly(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "0", "-1", "one", "99999999999999999999"})
    void aBatchThatIsNotThereIsAProblem(String number) {
        var batch = BATCHES + "/" + number;
        assertProblem(ui.get(batch), 404, "not-found");
        assertProblem(ui.delete(batch), 404, "not-found");
        assertProblem(post(batch + "/cancel", ""), 404, "not-found");
        assertProblem(post(batch + "/resume", ""), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, '', GET POST",
        "DELETE, '', GET POST",
        "POST, /1, GET DELETE",
        "PATCH, /1, GET DELETE",
        "GET, /1/cancel, POST",
        "DELETE, /1/resume, POST"
    })
    void aWrongMethodIsAProblemThatNamesTheRightOnes(String method, String path, String allowed) {
        var refused =
                ui.call(method, BATCHES + path, BodyPublishers.ofString("{}"), "Content-Type", "application/json");
        assertProblem(refused, 405, "method-not-allowed");
        assertThat(refused.header("Allow")).contains(allowed.split(" "));
    }

    private Answer order(String body, String... headers) {
        return remembered(post(BATCHES, body, headers));
    }

    private Answer remembered(Answer answer) {
        if (answer.status() == 202) {
            ordered.add(path(answer));
        }
        return answer;
    }

    private Answer post(String path, String body, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return ui.call("POST", path, BodyPublishers.ofString(body), all.toArray(String[]::new));
    }

    private JsonObject show(String batch) {
        return ui.get(batch).json();
    }

    private JsonObject awaitState(String batch, String state) {
        return await().atMost(PATIENCE)
                .until(() -> show(batch), shown -> shown.getString("state").equals(state));
    }

    private void awaitGone(String batch) {
        await().atMost(PATIENCE).until(() -> ui.get(batch).status() == 404);
    }

    private static String path(Answer accepted) {
        return URI.create(accepted.header("Location")).getPath();
    }

    private static int number(Answer accepted) {
        return accepted.json().getInt("number");
    }

    /** A whole list, page by page. */
    private List<JsonObject> all(String first) {
        var found = new ArrayList<JsonObject>();
        for (var path = Optional.of(first); path.isPresent(); ) {
            var page = ui.get(path.get());
            found.addAll(page.array().getValuesAs(JsonObject.class));
            path = page.next();
        }
        return found;
    }
}
