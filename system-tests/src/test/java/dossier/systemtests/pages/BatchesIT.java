package dossier.systemtests.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(RunningSystem.class)
class BatchesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String LARGE = "1000000";
    private static final String PROGRESS = "**/batches/progress*";

    private final Service ui = RunningSystem.ui();
    private final String seed = UUID.randomUUID().toString();

    /** What is left running would slow down all that comes after. */
    @AfterEach
    void leaveNothingBehind() {
        ordered().forEach(number -> ui.delete("/api/batches/" + number));
        await().atMost(PATIENCE).until(() -> ordered().isEmpty());
    }

    /** The numbers of all batches that this test has ordered. */
    private List<Integer> ordered() {
        return ui.get("/api/batches?limit=200").array().getValuesAs(JsonObject.class).stream()
                .filter(batch -> batch.getString("seed").startsWith(seed))
                .map(batch -> batch.getInt("number"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aVisitorOrdersABatchWatchesStopsAndResumesItAndDeletesIt(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = BatchesPage.open(browser.page()).order("spy-mission", "60000", seed);
            var number = page.number();
            assertThat(page.fact("used-seed")).hasText(seed);
            assertThat(page.fact("count")).hasText("60,000");
            assertThat(page.rate()).hasText(Pattern.compile("[1-9][0-9,]* per second"), slowly());
            assertThat(page.left()).hasText(Pattern.compile("(a few|about) .* left"));
            assertThat(page.made()).isBetween(1, 59_999);

            page.cancel();
            assertThat(page.state()).hasText("Cancelled");
            assertThat(page.button("cancel")).hasCount(0);
            var stopped = page.made();
            browser.picture("batch-cancelled");
            browser.assertHealthy();

            page.resume();
            assertThat(page.state()).hasText("Running");
            assertThat(page.made()).isGreaterThanOrEqualTo(stopped);
            browser.picture("batch");
            browser.assertHealthy();
            browser.page().evaluate("window.mark = 'not reloaded'");
            assertThat(page.news())
                    .containsText(
                            "Batch " + number + ": Done", new ContainsTextOptions().setTimeout(PATIENCE.toMillis()));
            assertThat(page.state()).hasText("Done");
            assertThat(page.bar()).hasAttribute("value", "60000");
            assertThat(page.button("cancel")).hasCount(0);
            assertThat(page.fact("finished")).isVisible();
            assertThat(browser.page().evaluate("window.mark")).isEqualTo("not reloaded");
            browser.picture("batch-done");
            browser.assertHealthy();

            page.askToDelete();
            assertThat(page.loss()).containsText("60,000 dossiers");
            browser.picture("batch-delete");
            browser.assertHealthy();
            assertThat(page.deleteForEver().progress(number))
                    .hasCount(0, new HasCountOptions().setTimeout(PATIENCE.toMillis()));
            assertThat(ui.get("/api/batches/" + number).status()).isEqualTo(404);
            assertThat(ui.get("/api/dossiers?batch=" + number).array()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyBatchesStayReadableAndInTheirPlacesWhileTheyGoOn(Screen screen) {
        IntStream.range(0, 6).forEach(i -> order("tavern", 1_000_000));
        var small = order("lotto", 5_000);
        try (var browser = new Browser(screen, ui)) {
            var page = BatchesPage.open(browser.page());
            browser.page().evaluate("""
                    window.moved = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(shift => window.moved += shift.value))
                        .observe({type: "layout-shift"});
                    """);
            assertThat(page.news())
                    .containsText(
                            "Batch " + small + ": Done", new ContainsTextOptions().setTimeout(PATIENCE.toMillis()));
            assertThat(page.progress(small)).containsText("5,000 of 5,000");
            assertThat(((Number) browser.page().evaluate("window.moved")).doubleValue())
                    .as("layout shift")
                    .isZero();
            browser.picture("batches");
            browser.assertHealthy();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE_DARK"})
    void theListIsReadPageByPage(Screen screen) {
        var numbers = IntStream.range(0, 27).mapToObj(i -> order("lotto", 1)).toList();
        try (var browser = new Browser(screen, ui)) {
            var page = BatchesPage.open(browser.page());
            assertThat(page.rows()).hasCount(25);
            assertThat(page.progress(numbers.get(26))).isVisible();
            page.older();
            assertThat(page.progress(numbers.get(1))).isVisible();
            assertThat(page.progress(numbers.get(26))).hasCount(0);
            browser.assertHealthy();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongOrderIsExplainedInTheWordsOfTheApiAndKeptInTheForm(Screen screen) {
        try (var browser = new Browser(screen, ui)) {
            var page = BatchesPage.open(browser.page());
            for (var count : new String[] {"0", "10000001", "ten"}) {
                page.fill("lotto", count, seed).press();
                assertThat(page.notices()).containsText("The field count must be a whole number from 1 to 10,000,000.");
                assertThat(browser.page().locator("#count")).hasValue(count);
                assertThat(browser.page().locator("#rulebook")).hasValue("lotto");
            }
            browser.picture("batches-wrong");
            browser.assertHealthy();

            browser.page().evaluate("document.querySelector('[value=lotto]').value = 'lotta'");
            page.fill("lotta", "10", seed).press();
            assertThat(page.notices()).containsText("There is no rulebook \"lotta\"");
            assertThat(page.notices()).containsText("did you mean \"lotto\"?");
            assertThat(ordered()).isEmpty();
        }
    }

    @Test
    void neitherADoubleClickNorAReloadOrdersTwice() {
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var page =
                    BatchesPage.open(browser.page()).fill("lotto", "10", seed).pressTwice();
            browser.page().reload();
            assertThat(ordered()).containsExactly((int) page.number());

            browser.page().goBack();
            new BatchesPage(browser.page()).order("lotto", "11", seed);
            assertThat(ordered()).hasSize(2);
        }
    }

    @Test
    void whatIsChosenToGenerateCanBeOrderedInNumbers() {
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var page = browser.page();
            GeneratePage.open(page).many("raffle", seed + " & more");
            assertThat(page).hasURL(Pattern.compile("/batches\\?"));
            assertThat(page.locator("#rulebook")).hasValue("raffle");
            assertThat(page.locator("#seed")).hasValue(seed + " & more");
        }
    }

    @Test
    void theFileOfABatchHoldsWhatTheApiShows() throws IOException {
        var number = order("spy-mission", 300);
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var page = BatchPage.open(browser.page(), number);
            assertThat(page.state()).hasText("Done", slowly());
            var lines = Files.readAllLines(page.export("csv").path());
            assertThat(lines.get(0))
                    .startsWith("index,seed,rulebook,version,numbers[0]")
                    .endsWith("target,task,text");
            assertThat(lines.subList(1, lines.size())).isEqualTo(rows(number));
        }
    }

    /** The dossiers of a batch by their indices, as the API shows them, with commas between the values. */
    private List<String> rows(int batch) {
        return Stream.iterate(
                        Optional.of(ui.get("/api/dossiers?limit=200&batch=" + batch)),
                        Optional::isPresent,
                        page -> page.flatMap(Answer::next).map(ui::get))
                .flatMap(page -> page.orElseThrow().array().getValuesAs(JsonObject.class).stream())
                .sorted(Comparator.comparing(dossier -> dossier.getInt("index")))
                .map(BatchesIT::row)
                .toList();
    }

    private static String row(JsonObject dossier) {
        var draws = dossier.getJsonObject("draws");
        return Stream.of(
                        Stream.of(
                                Integer.toString(dossier.getInt("index")),
                                dossier.getString("seed"),
                                "spy-mission",
                                "1"),
                        texts(draws.getJsonObject("one").getJsonArray("numbers")),
                        texts(draws.getJsonObject("two").getJsonArray("letters")),
                        texts(dossier.getJsonObject("outcome").values()),
                        Stream.of(dossier.getString("text")))
                .flatMap(values -> values)
                .collect(Collectors.joining(","));
    }

    private static Stream<String> texts(Collection<JsonValue> values) {
        return values.stream().map(value -> ((JsonString) value).getString());
    }

    @Test
    void thePageAsksNoMoreWhenNothingRuns() {
        var number = order("lotto", 3_000);
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var asked = new AtomicInteger();
            browser.page().onRequest(request -> {
                if (request.url().contains("/batches/progress")) {
                    asked.incrementAndGet();
                }
            });
            var page = BatchPage.open(browser.page(), number);
            assertThat(page.state()).hasText("Done", slowly());
            var before = asked.get();
            browser.page().waitForTimeout(3_000);
            assertThat(asked).hasValue(before);
        }
    }

    @Test
    void thePageSaysThatItCannotFollowAndOffersToReload() {
        var number = order("tavern", 1_000_000);
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            browser.page().route(PROGRESS, Route::abort);
            BatchPage.open(browser.page(), number);
            var lost = browser.page().locator("#lost");
            assertThat(lost).isVisible(new IsVisibleOptions().setTimeout(PATIENCE.toMillis()));
            browser.picture("batch-lost");
            browser.page().unroute(PROGRESS);
            lost.locator("a").click();
            assertThat(lost).isHidden();
        }
    }

    @Test
    void whatHappensElsewhereIsShownHere() {
        var number = order("tavern", 1_000_000);
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var page = BatchPage.open(browser.page(), number);
            page.button("cancel").focus();
            post("/api/batches/" + number + "/cancel");
            assertThat(page.news())
                    .containsText(
                            "Batch " + number + ": Cancelled",
                            new ContainsTextOptions().setTimeout(PATIENCE.toMillis()));
            assertThat(page.button("resume")).isVisible();
            assertThat(browser.page().locator("#title")).isFocused();
        }
    }

    @Test
    void withoutScriptsABatchIsOrderedAndFollowedByReloading() {
        try (var browser = new Browser(Screen.DESKTOP, ui);
                var context = browser.page()
                        .context()
                        .browser()
                        .newContext(new NewContextOptions()
                                .setJavaScriptEnabled(false)
                                .setBaseURL(ui.address().toString())
                                .setExtraHTTPHeaders(Browser.headers(ui)))) {
            var plain = context.newPage();
            var page = BatchesPage.open(plain).order("lotto", LARGE, seed);
            reload(plain);
            page.cancel();
            assertThat(page.state()).hasText("Cancelled");
            assertThat(plain.locator("#reload")).hasCount(0);
            page.resume();
            post("/api/batches/" + page.number() + "/cancel");
            reload(plain);
            assertThat(page.state()).hasText("Cancelled");
            page.askToDelete().deleteForEver();
            assertThat(plain.locator("h1")).hasText("Batches");
        }
    }

    private static void reload(Page plain) {
        plain.locator("#reload").click();
    }

    @Test
    void aButtonThatIsPressedTooLateChangesNothingAndThePageShowsWhatIs() {
        var number = order("tavern", 1_000_000);
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            browser.page().route(PROGRESS, Route::abort);
            var page = BatchPage.open(browser.page(), number);
            post("/api/batches/" + number + "/cancel");
            page.cancel();
            assertThat(page.state()).hasText("Cancelled");
            assertThat(page.button("resume")).isVisible();
        }
    }

    private static HasTextOptions slowly() {
        return new HasTextOptions().setTimeout(PATIENCE.toMillis());
    }

    /** Orders by REST; while too much runs it takes a moment until orders are accepted again. */
    private int order(String rulebook, int count) {
        var body = "{\"rulebook\":\"%s\",\"count\":%d,\"seed\":\"%s\"}".formatted(rulebook, count, seed);
        var accepted =
                await().atMost(PATIENCE).until(() -> ui.post("/api/batches", body), answer -> answer.status() == 202);
        return accepted.json().getInt("number");
    }

    private void post(String path) {
        assertThat(ui.post(path, "").status()).isEqualTo(200);
    }
}
