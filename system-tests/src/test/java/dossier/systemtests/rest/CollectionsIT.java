package dossier.systemtests.rest;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static dossier.systemtests.rest.Problems.assertProblem;
import static dossier.systemtests.rest.Problems.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(RunningSystem.class)
class CollectionsIT {

    private static final String COLLECTIONS = "/api/collections";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Service ui = RunningSystem.ui();
    private final String name = "c-" + UUID.randomUUID();
    private final String path = COLLECTIONS + "/" + name;

    @BeforeEach
    void makeACollection() {
        var made = ui.post(COLLECTIONS, "{\"name\":\"%s\",\"description\":\"Of a test\"}".formatted(name));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith(path);
    }

    @AfterEach
    void leaveNothingBehind() {
        ui.delete(path);
    }

    @Test
    void whatIsFedIsAcceptedAtOnceStoredLaterAndAccountedForLineByLine() {
        var accepted = feed("text/csv", "text,weight,tags\nAnn,2,dark\nBo,0,\nAnn,1,\n");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.json().getString("state")).isEqualTo("WAITING");

        var done = done(accepted);
        assertThat(List.of(done.getInt("received"), done.getInt("stored"), done.getInt("duplicates")))
                .containsExactly(3, 1, 1);
        assertThat(done.getJsonArray("refusals").getJsonObject(0).getInt("line"))
                .isEqualTo(3);
        assertThat(done.getJsonArray("refusals").getJsonObject(0).getString("reason"))
                .contains("must be a whole number");
        assertThat(words("")).containsExactly("Ann");
        assertThat(ui.get(path).json().getInt("size")).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"text\":\"<script>alert(1)</script>\"} | <script>alert(1)</script>",
                "application/json | [\"x'; DROP TABLE collection; --\", 7] | x'; DROP TABLE collection; --,7",
                "text/plain | Ärger 😀 | Ärger 😀",
                "text/csv | text | "
            })
    void everyFormIsFedAndComesBackAsItWas(String type, String body, String words) {
        var fed = feed(type, body);
        if (words == null) {
            assertProblem(fed, 400, "invalid-input");
        } else {
            done(fed);
            assertThat(words("")).containsExactly(words.split(","));
        }
    }

    @Test
    void aRepeatedFeedIsQueuedOnce() {
        var key = UUID.randomUUID().toString();
        var first = feed("text/plain", "Ann", "Idempotency-Key", key);
        var second = feed("text/plain", "Ann", "Idempotency-Key", key);
        assertThat(second.json().getInt("number")).isEqualTo(first.json().getInt("number"));
        assertProblem(feed("text/plain", "Bo", "Idempotency-Key", key), 409, "conflict");
    }

    static Stream<List<String>> wrongFeeds() {
        return Stream.of(
                List.of("application/json", "", "body"),
                List.of("application/json", "{\"text\":", "body"),
                List.of("application/json", "[]", "body"),
                List.of("application/json", "[{\"txt\":\"Ann\"}]", "txt"),
                List.of("text/plain", "\n \n", "body"),
                List.of("text/csv", "", "body"),
                List.of("text/csv", "name\nAnn", "body"),
                List.of("text/csv", "text\n\"Ann", "body"));
    }

    @ParameterizedTest
    @MethodSource("wrongFeeds")
    void whatCannotBeReadAtAllIsRefusedAsAWhole(List<String> feed) {
        var refused = feed(feed.get(0), feed.get(1));
        assertProblem(refused, 400, "invalid-input");
        assertThat(fields(refused)).containsExactly(feed.get(2));
    }

    @Test
    void whatIsNoTextOrTooMuchOrOfAnotherTypeIsRefused() {
        var latin = ui.call(
                "POST",
                path + "/entries",
                BodyPublishers.ofByteArray("Ärger".getBytes(StandardCharsets.ISO_8859_1)),
                "Content-Type",
                "text/plain");
        assertProblem(latin, 400, "invalid-input");
        assertThat(latin.json().getString("detail")).contains("UTF-8");
        assertProblem(feed("text/plain", "x\n".repeat(50_001)), 413, "too-large");
        assertProblem(feed("text/plain", "x".repeat(1_100_000)), 413, "too-large");
        assertProblem(feed("application/xml", "<a/>"), 415, "unsupported-media-type");
    }

    @Test
    void entriesAreSearchedPagedAndDeletedAndEarlierVersionsStay() {
        done(feed("text/plain", IntStream.range(0, 7).mapToObj(i -> "word " + i).collect(Collectors.joining("\n"))));
        assertThat(words("?limit=3")).hasSize(7);
        assertThat(words("?q=WORD%206")).containsExactly("word 6");
        var id = ui.get(path + "/entries?q=6")
                .array()
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();

        assertThat(ui.delete(path + "/entries/" + id).status()).isEqualTo(204);
        assertProblem(ui.delete(path + "/entries/" + id), 404, "not-found");
        assertThat(words("")).hasSize(6).doesNotContain("word 6");
        assertThat(words("?version=1")).hasSize(7);
        assertProblem(ui.get(path + "/entries?version=99"), 400, "invalid-input");
    }

    @Test
    void aDossierIsExplainedByTheWordsThatItWasDrawnFrom() {
        var book = rulebook("collection: " + name);
        done(feed("text/plain", "Ann"));
        var first = ui.post("/api/dossiers", "{\"rulebook\":\"%s\",\"seed\":\"s\"}".formatted(book));
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().getString("text")).isEqualTo("Ann!");
        assertThat(first.json().getJsonObject("collections").getInt(name)).isOne();

        ui.delete(path + "/entries/"
                + ui.get(path + "/entries").array().getJsonObject(0).get("id"));
        done(feed("text/plain", "Bo"));
        var second = ui.post("/api/dossiers", "{\"rulebook\":\"%s\",\"seed\":\"s\"}".formatted(book));
        assertThat(second.json().getString("text")).isEqualTo("Bo!");
        assertThat(second.json().getJsonObject("collections").getInt(name)).isEqualTo(3);
        var trace = ui.get(URI.create(first.header("Location")).getPath() + "/trace");
        assertThat(trace.json().getJsonObject("outcome").getString("text")).isEqualTo("Ann!");
    }

    @Test
    void aBatchIsDrawnFromTheWordsOfItsOrder() {
        var book = rulebook("collection: " + name);
        done(feed("text/plain", "Ann"));
        var batch = ui.post("/api/batches", "{\"rulebook\":\"%s\",\"count\":3000}".formatted(book));
        assertThat(batch.status()).as(batch.body()).isEqualTo(202);
        assertThat(batch.json().getJsonObject("collections").getInt(name)).isOne();
        ui.delete(path);

        var address = URI.create(batch.header("Location")).getPath();
        await().atMost(PATIENCE)
                .until(() -> ui.get(address).json().getString("state").equals("DONE"));
        var made = ui.get("/api/dossiers?limit=200&batch=" + batch.json().getInt("number"))
                .array();
        assertThat(made.getValuesAs(JsonObject.class))
                .hasSize(200)
                .allSatisfy(dossier -> assertThat(dossier.getString("text")).isEqualTo("Ann!"));
        ui.delete(address);
    }

    @Test
    void weightsAndTagsCount() {
        var book = rulebook("collection: %s, tag: dark, times: 50".formatted(name));
        done(
                feed(
                        "application/json",
                        "[\"Light\", {\"text\":\"Rare\",\"tags\":[\"dark\"]}, {\"text\":\"Often\",\"weight\":99,\"tags\":[\"dark\"]}]"));
        var drawn = ui.post("/api/dossiers", "{\"rulebook\":\"%s\",\"seed\":\"s\"}".formatted(book))
                .json()
                .getJsonObject("draws")
                .getJsonObject("one")
                .getJsonArray("name");
        var words = drawn.stream().map(Object::toString).toList();
        assertThat(words).hasSize(50).doesNotContain("\"Light\"");
        assertThat(words.stream().filter("\"Often\""::equals)).hasSizeGreaterThan(40);
    }

    @Test
    void whatACollectionLacksIsSaidByName() {
        var book = rulebook("collection: %s, tag: dark, times: 2, unique: true".formatted(name));
        var order = "{\"rulebook\":\"%s\"}".formatted(book);
        assertConflict(
                ui.post("/api/dossiers", order), "The collection " + name + " has no words with the tag dark yet");
        assertConflict(ui.post("/api/batches", "{\"rulebook\":\"%s\",\"count\":1}".formatted(book)), "has no words");
        assertConflict(ui.get("/api/rulebooks/" + book + "/odds"), "has no words");

        done(feed("application/json", "{\"text\":\"Ann\",\"tags\":\"dark\"}"));
        assertConflict(ui.post("/api/dossiers", order), "2 values cannot differ when there are only 1 different ones.");
        ui.delete(path);
        assertConflict(
                ui.post("/api/dossiers", order),
                "The rulebook draws from the collection %s, and there is none of that name.".formatted(name));
    }

    private static void assertConflict(Answer answer, String detail) {
        assertProblem(answer, 409, "conflict");
        assertThat(answer.json().getString("detail")).contains(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|name",
                "{\"name\":\"Villains\"}|name",
                "{\"name\":\"../x\",\"duplicates\":\"maybe\",\"longest\":201,\"most\":0}|duplicates longest most name",
                "{\"name\":\"x\",\"colour\":\"red\"}|colour",
                "[]|body"
            })
    void aWrongCollectionIsRefusedAndAllThatIsWrongIsNamed(String body, String wrong) {
        var refused = ui.post(COLLECTIONS, body);
        assertProblem(refused, 400, "invalid-input");
        assertThat(fields(refused)).containsExactlyInAnyOrder(wrong.split(" "));
    }

    @Test
    void aNameIsTakenOnceAndSettingsChangeAsGiven() {
        assertProblem(ui.post(COLLECTIONS, "{\"name\":\"%s\"}".formatted(name)), 409, "conflict");
        var changed =
                ui.call("PUT", path, BodyPublishers.ofString("{\"longest\":5}"), "Content-Type", "application/json");
        assertThat(changed.json().getInt("longest")).isEqualTo(5);
        assertThat(changed.json().getString("description")).isEqualTo("Of a test");
        assertThat(ui.get(COLLECTIONS + "?q=" + name).array()).hasSize(1);
        assertThat(ui.delete(path).status()).isEqualTo(204);
        assertProblem(ui.get(path), 404, "not-found");
        assertProblem(ui.delete(path), 404, "not-found");
        assertProblem(feed("text/plain", "Ann"), 404, "not-found");
    }

    private String rulebook(String draw) {
        var book = "b-" + UUID.randomUUID();
        var saved = ui.call(
                "POST",
                "/api/rulebooks",
                BodyPublishers.ofString("""
                        rulebook: %s
                        title: Of a test
                        draws:
                          name: {generator: one, %s}
                        text: "%s!"
                        """.formatted(book, draw, draw.contains("times") ? "done" : "{name}")),
                "Content-Type",
                "application/yaml");
        assertThat(saved.status()).as(saved.body()).isEqualTo(201);
        return book;
    }

    private Answer feed(String type, String body, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", type));
        all.addAll(List.of(headers));
        return ui.call("POST", path + "/entries", BodyPublishers.ofString(body), all.toArray(String[]::new));
    }

    private JsonObject done(Answer fed) {
        assertThat(fed.status()).as(fed.body()).isEqualTo(202);
        var address = URI.create(fed.header("Location")).getPath();
        return await().atMost(PATIENCE)
                .until(
                        () -> ui.get(address).json(),
                        feed -> feed.getString("state").equals("DONE"));
    }

    /** All words, page by page. */
    private List<String> words(String query) {
        var found = new ArrayList<String>();
        for (var next = Optional.of(path + "/entries" + query); next.isPresent(); ) {
            var page = ui.get(next.get());
            page.array().getValuesAs(JsonObject.class).forEach(entry -> found.add(entry.getString("text")));
            next = page.next();
        }
        return found;
    }
}
