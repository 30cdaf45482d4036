package dossier.systemtests.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page.GetByTextOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(RunningSystem.class)
class ExportIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SIZE = 3_000;

    private final Service ui = RunningSystem.ui();
    private final int batch = batch();

    @AfterEach
    void leaveNothingBehind() {
        ui.delete("/api/batches/" + batch);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonDownloadsABatchAndSeesThatAllOfItCame(Screen screen) throws IOException {
        try (var browser = new Browser(screen, ui)) {
            var page = browser.page();
            page.navigate("/batches/" + batch);
            var download =
                    page.waitForDownload(() -> page.getByText("CSV", exactly()).click());
            assertThat(page.locator("#downloads li")).containsText("complete, 3,000 dossiers");
            browser.picture("export");
            browser.assertHealthy();

            assertThat(download.suggestedFilename()).isEqualTo("lotto-batch-%d.csv".formatted(batch));
            var lines = Files.readAllLines(download.path());
            assertThat(lines.get(0)).startsWith("index,seed,rulebook,version,");
            assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                    .containsExactlyElementsOf(
                            IntStream.range(0, SIZE).mapToObj(Integer::toString).toList());
        }
    }

    @Test
    void theHistoryIsDownloadedByItsFilter() throws IOException {
        try (var browser = new Browser(Screen.DESKTOP, ui)) {
            var page = browser.page();
            page.navigate("/dossiers?rulebook=lotto&batch=" + batch);
            var download = page.waitForDownload(
                    () -> page.getByText("JSON Lines", exactly()).click());
            assertThat(download.suggestedFilename()).isEqualTo("dossiers.jsonl");
            assertThat(Files.readAllLines(download.path()))
                    .hasSize(SIZE)
                    .allMatch(line -> line.contains("\"batch\":%d,".formatted(batch)));
            assertThat(page.locator("#downloads li")).containsText("complete, 3,000 dossiers");
            browser.assertHealthy();
        }
    }

    private static GetByTextOptions exactly() {
        return new GetByTextOptions().setExact(true);
    }

    private int batch() {
        var order = "{\"rulebook\":\"lotto\",\"count\":%d,\"seed\":\"42\"}".formatted(SIZE);
        var number = ui.post("/api/batches", order).json().getInt("number");
        await().atMost(PATIENCE)
                .until(() -> ui.get("/api/batches/" + number)
                        .json()
                        .getString("state")
                        .equals("DONE"));
        return number;
    }
}
