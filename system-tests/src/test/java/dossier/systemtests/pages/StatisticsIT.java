package dossier.systemtests.pages;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

@ExtendWith(RunningSystem.class)
class StatisticsIT {

    private final Service ui = RunningSystem.ui();
    private final String name = "die-" + UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void aTeacherSeesThatFairDiceFitTheirOdds(Screen screen) {
        create(die("low"));
        var made = makeFirst("0") + 59;
        IntStream.range(1, 60).forEach(seed -> make(Integer.toString(seed)));
        try (var browser = new Browser(screen, ui)) {
            var page = StatisticsPage.open(browser.page(), "");
            assertThat(page.madeBy(name)).containsText(Integer.toString(made));
            browser.picture("statistics-all");
            browser.assertHealthy();

            page.choose(name);
            assertThat(page.total()).containsText(made + " dossiers were made");
            assertThat(page.openTable().points()).hasCount(1);
            assertThat(page.points()).containsText(Integer.toString(made));
            assertThat(page.verdict("size")).containsText("As expected");
            assertThat(page.value("size", "low")).containsText("30.0");
            assertThat(page.value("text", "6")).containsText("10.0");
            browser.picture("statistics");
            browser.assertHealthy();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTimeOfNothingIsEmptyAndAWrongTimeIsExplained(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = StatisticsPage.open(browser.page(), "?from=2001-01-01&to=2001-02-01");
            assertThat(page.nothing()).containsText("No dossiers were made in this time.");
            browser.picture("statistics-none");
            browser.assertHealthy();

            page = StatisticsPage.open(browser.page(), "?from=yesterday");
            assertThat(page.notices()).containsText("The parameter from must be a day");
            browser.assertHealthy();
        }
    }

    @Test
    void everyVersionIsComparedWithOddsOfItsOwn() {
        var tag = create(die("low"));
        var made = makeFirst("1");
        save("PUT", "/" + name, die("small"), "If-Match", tag);
        made += makeFirst("2");
        make("3");
        assertThat(output("?version=1", "size").toString()).contains("low").doesNotContain("small");
        assertThat(output("?version=1", "size").getInt("counted")).isEqualTo(1);
        assertThat(output("", "size").toString()).contains("small").doesNotContain("low");
        assertThat(output("", "size").getInt("counted")).isEqualTo(2);
        assertThat(output("", "size").getString("verdict")).isEqualTo("TOO_FEW");
        assertThat(output("", "size").getInt("needed")).isEqualTo(10);
        assertThat(ui.get("/api/statistics?rulebook=" + name).json().getInt("dossiers"))
                .isEqualTo(made + 1);
    }

    @Test
    void deletingDoesNotBendTheOdds() {
        create(die("low"));
        var made = makeFirst("1") + 1;
        ui.delete("/api/dossiers/" + make("2"));
        assertThat(output("", "text").getInt("counted")).isEqualTo(2);
        assertThat(ui.get("/api/statistics?rulebook=" + name).json().getInt("dossiers"))
                .isEqualTo(made);
    }

    @Test
    void manyDossiersOfOneSeedAreNotWhatChanceGives() {
        create(die("low"));
        makeFirst("always the same");
        IntStream.range(0, 60).forEach(time -> make("always the same"));
        var size = output("", "size");
        assertThat(size.getString("verdict")).isEqualTo("TESTED");
        assertThat(size.getJsonObject("fit").getJsonNumber("p").doubleValue()).isLessThan(1e-6);
    }

    @Test
    void drawsThatGiveNoDossierAreNotHeldAgainstThoseThatDo() {
        create(die("low").replace("then: high", "number: 4, then: high"));
        makeFirst("1");
        for (var seed = 0; seed < 40; seed++) {
            order(Integer.toString(seed));
        }
        var size = output("", "size");
        assertThat(size.getInt("counted")).isLessThan(40);
        assertThat(size.getJsonArray("values")
                        .getJsonObject(0)
                        .getJsonNumber("chance")
                        .doubleValue())
                .as("of the low ones among those that are low or four")
                .isCloseTo(0.75, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "'/api/statistics?from=1.1.2026', 400",
        "'/api/statistics?from=2026-11-21&to=2026-11-20', 400",
        "'/api/statistics?bucket=week', 400",
        "'/api/statistics?from=2020-01-01&to=2026-01-01&bucket=hour', 400",
        "'/api/statistics?rulebook=no-such-book', 404",
        "'/api/rulebooks/no-such-book/statistics', 404",
        "'/api/rulebooks/attack/statistics?version=99', 404"
    })
    void aBadQuestionIsAProblem(String path, int status) {
        var answer = ui.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().getString("type")).startsWith("urn:dossier:problem:");
    }

    @ParameterizedTest
    @CsvSource({"hour, 24", "day, 1", "month, 1"})
    void aDayHasPartsOfAnyLength(String bucket, int parts) {
        var answer = ui.get("/api/statistics?from=2020-02-29&to=2020-02-29&bucket=" + bucket);
        assertThat(answer.json().getJsonArray("points")).hasSize(parts);
        assertThat(answer.json().getJsonArray("rulebooks")).isEmpty();
    }

    private String die(String small) {
        return """
                rulebook: %s
                title: A die
                draws:
                  die: {generator: one, integers: 1..6}
                names: {number: "die[0]"}
                decide:
                  size:
                    - {number: "<= 3", then: %s}
                    - {then: high}
                text: "{number}"
                """.formatted(name, small);
    }

    private String create(String document) {
        return save("POST", "", document);
    }

    /** Gives the tag of the version. */
    private String save(String method, String path, String document, String... headers) {
        var all = Stream.concat(Stream.of("Content-Type", "application/yaml"), Stream.of(headers));
        var saved =
                ui.call(method, "/api/rulebooks" + path, BodyPublishers.ofString(document), all.toArray(String[]::new));
        assertThat(saved.status()).as(saved.body()).isIn(200, 201);
        return saved.header("ETag");
    }

    /**
     * Makes dossiers of one seed until one is compared with the odds of a new version, and tells how many: no dossier waits
     * long for odds.
     */
    private int makeFirst(String seed) {
        var made = 0;
        var known = false;
        while (!known) {
            make(seed);
            made++;
            known = !statistics("").getJsonArray("outputs").isEmpty()
                    && output("", "text").getInt("counted") > 0;
        }
        return made;
    }

    /** A busy system may refuse an order; it has stored nothing then. */
    private long make(String seed) {
        return await().until(() -> order(seed), made -> made.status() == 201)
                .json()
                .getJsonNumber("number")
                .longValue();
    }

    private Answer order(String seed) {
        return ui.post("/api/dossiers", "{\"rulebook\":\"%s\",\"seed\":\"%s\"}".formatted(name, seed));
    }

    private JsonObject statistics(String query) {
        return ui.get("/api/rulebooks/" + name + "/statistics" + query).json();
    }

    private JsonObject output(String query, String output) {
        return ui
                .get("/api/rulebooks/" + name + "/statistics" + query)
                .json()
                .getJsonArray("outputs")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(found -> found.getString("name").equals(output))
                .findFirst()
                .orElseThrow();
    }
}
