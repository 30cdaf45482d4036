package dossier.systemtests.rest;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.systemtests.system.Curl;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;
import dossier.systemtests.system.Staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The commands that users of MultiVAC have in their notes, by the real curl. */
@ExtendWith(RunningSystem.class)
class MultivacIT {

    private static final String INSUFFICIENT = "INSUFFICIENT DATA FOR MEANINGFUL ANSWER.";
    private static final String UPDATED = "{\"response\":\"MultiVAC updated!\"}";

    private static final String AUTHOR = "the-author:" + Staff.PASSWORD;

    private final Service ui = RunningSystem.ui();
    private final String multivac = ui.address() + "/multivac";

    @BeforeEach
    void letItForgetEverything() {
        Staff.of("author");
        for (var entry : ui.get("/api/collections/entropy/entries?limit=200").array()) {
            ui.delete("/api/collections/entropy/entries/" + entry.asJsonObject().get("id"));
        }
        assertThat(curl("-X", "GET", multivac)).isEqualTo(INSUFFICIENT);
    }

    @Test
    void isAskedFedAskedAgainAndCorrected() {
        assertThat(curl("-X", "POST", "-d", "data=zzz", multivac + "/data")).isEqualTo(UPDATED);
        await().until(() -> curl("-X", "GET", multivac).equals("zzz"));
        assertThat(curl("-X", "PUT", "-d", "data=Let there be light", multivac + "/data"))
                .isEqualTo(UPDATED);
        await().until(() -> curl("-X", "GET", multivac).equals("zzz\nLet there be light"));

        assertThat(curl("-X", "DELETE", multivac + "/zzz/")).isEqualTo("Deleted!");
        assertThat(curl("-X", "DELETE", multivac + "/zzz/")).isEqualTo("no such data");
        assertThat(curl("-X", "DELETE", multivac + "/Let%20there%20be%20light/"))
                .isEqualTo("Deleted!");
        assertThat(curl("-X", "GET", multivac)).isEqualTo(INSUFFICIENT);
    }

    @Test
    void whoHasNotLoggedInMayAskAndNothingElse() {
        var stranger = ui.anonymously();
        assertThat(stranger.get("/multivac").body()).isEqualTo(INSUFFICIENT);
        var form = BodyPublishers.ofString("data=zzz");
        var type = "application/x-www-form-urlencoded";
        assertThat(stranger.call("POST", "/multivac/data", form, "Content-Type", type)
                        .status())
                .isEqualTo(401);
        assertThat(stranger.delete("/multivac/zzz/").status()).isEqualTo(401);
        assertThat(Staff.of("viewer").delete("/multivac/zzz/").status()).isEqualTo(403);
    }

    @Test
    void entriesComeBackAsPlainText() {
        curl("-d", "data=<script>alert(1)</script>", multivac + "/data");
        curl("-d", "data=x'; DROP TABLE collection; --", multivac + "/data");
        await().until(() -> curl(multivac).equals("<script>alert(1)</script>\nx'; DROP TABLE collection; --"));
        assertThat(curl("-o", "/dev/null", "-w", "%{content_type}", multivac)).startsWith("text/plain");
        assertThat(ui.get("/multivac?ask=true", "Accept", "text/html").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void answersInJsonWhoAsksForIt() {
        assertThat(curl("-H", "Accept: application/json", multivac))
                .isEqualTo("{\"response\":\"" + INSUFFICIENT + "\"}");
    }

    @Test
    void aDossierCanBeDrawnFromIt() {
        assertThat(ui.post("/api/dossiers", "{\"rulebook\":\"multivac\"}").status())
                .isEqualTo(409);
        curl("-d", "data=Let there be light", multivac + "/data");
        await().until(() -> curl(multivac).equals("Let there be light"));
        var number = RunningSystem.generate("multivac");
        assertThat(ui.get("/api/dossiers/" + number).json().getString("text"))
                .startsWith("MultiVAC ")
                .endsWith(": Let there be light");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date=zzz | 400 The field data is missing.",
                "data= | 400 The field data: There is no text.",
                "data=%20%09 | 400 The field data: There is no text.",
                "data=a&data=b | 400 The field data may be given once.",
                "data=%FF | 400 The field data must be text in UTF-8, and it has bytes that are none.",
                "data=%e2%80%ae | 400 The field data: The text must have characters that show only, not U+202E.",
                "data=%00 | 400 The field data: The text must have characters that show only, not U+0000."
            })
    void wrongDataIsRefusedInPlainWords(String form, String answer) {
        assertThat(curl("-d", form, "-w", "%{http_code}", multivac + "/data")).isEqualTo(turned(answer));
    }

    @Test
    void tooMuchDataIsRefused() {
        assertThat(curl("-d", "data=" + "x".repeat(201), multivac + "/data"))
                .isEqualTo("The field data: The text has 201 characters; at most 200 are allowed.");
        assertThat(curl("-F", "data=zzz", "-w", "%{http_code}", multivac + "/data"))
                .endsWith("415");
        assertThat(curl("-d", "data=%FF", "-H", "Accept: application/problem+json", multivac + "/data"))
                .contains("urn:dossier:problem:invalid-input");
    }

    private static String turned(String answer) {
        return answer.substring(4) + answer.substring(0, 3);
    }

    private static String curl(String... arguments) {
        return Curl.run(
                Stream.concat(Stream.of("--user", AUTHOR), Stream.of(arguments)).toArray(String[]::new));
    }
}
