package dossier.ui.exports;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DownloadsTest {

    private static final String TOKEN = "0123456789abcdef";

    private final Downloads downloads = new Downloads();

    @Test
    void showsHowFarADownloadIsAndThatItIsDone() {
        downloads.run(TOKEN, 9L, download -> {
            download.wrote(4);
            assertThat(view(TOKEN)).isEqualTo(new DownloadView(Download.State.RUNNING, 4, 9L));
            download.wrote(9);
        });
        assertThat(view(TOKEN)).isEqualTo(new DownloadView(Download.State.DONE, 9, 9L));
    }

    @Test
    void showsThatADownloadBrokeOff() {
        assertThatThrownBy(() -> downloads.run(TOKEN, null, download -> {
                    download.wrote(2);
                    throw new IOException("The client is gone");
                }))
                .isInstanceOf(IOException.class);
        assertThat(view(TOKEN)).isEqualTo(new DownloadView(Download.State.FAILED, 2, null));
    }

    @Test
    void forgetsTheOldest() {
        for (var i = 0; i <= Downloads.MOST_WATCHED; i++) {
            downloads.run("token-" + i, null, download -> {});
        }
        assertThat(downloads.find("token-0")).isEmpty();
        assertThat(downloads.find("token-1")).isPresent();
        assertThat(downloads.find("token-" + Downloads.MOST_WATCHED)).isPresent();
    }

    @Test
    void watchesNobodyWhoDoesNotAsk() {
        downloads.run(null, null, download -> {});
        assertThat(downloads.find(TOKEN)).isEmpty();
    }

    @Test
    void takesTokensThatNobodyGuessesOnly() {
        Downloads.check(null);
        Downloads.check(TOKEN);
        assertThatThrownBy(() -> Downloads.check("short")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Downloads.check("with a blank in it")).isInstanceOf(ProblemException.class);
    }

    private DownloadView view(String token) {
        return downloads.find(token).orElseThrow().view();
    }
}
