package dossier.liberty.servers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dossier.liberty.console.Steps;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.Refusal;
import dossier.liberty.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StackIT {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Steps steps = new Steps(new PrintStream(output, true, StandardCharsets.UTF_8));

    @Test
    void runsUntilItIsClosedAndLeavesNothingBehind() throws Exception {
        var settings = new TinyCheckout("whole").settings();
        var stack = new Stack(settings, List.of(Part.OUTCOME, Part.UI));
        try (stack) {
            stack.start(steps);

            assertThat(output.toString(StandardCharsets.UTF_8)).contains("database", "outcome", "ui");
            var answer = get(stack.server(Part.UI).url() + "/index.html");
            assertThat(answer.body()).isEqualTo("I am ui");
            assertThat(answer.headers().map())
                    .containsKeys("x-content-type-options", "referrer-policy")
                    .doesNotContainKeys("server", "x-powered-by");
            assertThat(stack.servers()).allMatch(server -> server.child().isAlive());
        }
        assertThat(stack.servers()).noneMatch(server -> server.child().isAlive());
        assertThat(stack.database().orElseThrow().child().isAlive()).isFalse();
        assertThat(settings.home().pid(Part.UI).getParent()).isEmptyDirectory();
    }

    @Test
    void bringsAKilledServerBack() throws Exception {
        try (var server = Server.start(new TinyCheckout("killed").settings(), Part.OUTCOME)) {
            server.kill();
            assertThatThrownBy(() -> get(server.url())).isInstanceOf(IOException.class);

            server.start();
            assertThat(get(server.url() + "/index.html").body()).isEqualTo("I am outcome");
        }
    }

    @Test
    void endsAllPartsWhenTheApplicationOfOneCannotStart() throws IOException {
        var tiny = new TinyCheckout("broken");
        tiny.breakApplication(Part.OUTCOME);

        try (var stack = new Stack(tiny.settings(), List.of(Part.GENERATOR_ONE, Part.OUTCOME))) {
            assertThatThrownBy(() -> stack.start(steps))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("outcome did not become ready")
                    .hasMessageContaining("outcome/logs/console.log");
            assertThat(stack.servers()).noneMatch(server -> server.child().isAlive());
        }
    }

    @Test
    void writesRequestsAsJson() throws Exception {
        var settings = new TinyCheckout("logging").settings();
        try (var server = Server.start(settings, Part.OUTCOME)) {
            get(server.url() + "/index.html");
        }
        var log = settings.home().server(Part.OUTCOME).resolve("logs/messages.log");
        assertThat(Files.readAllLines(log))
                .allMatch(line -> line.startsWith("{"))
                .anyMatch(line -> line.contains("\"type\":\"liberty_accesslog\"") && line.contains("index.html"));
    }

    @Test
    void refusesADatabaseThatDoesNotAnswerBeforeItStartsAnything() throws IOException {
        var checkout = new TinyCheckout("elsewhere").checkout();
        var password = Files.writeString(checkout.root().resolve("password"), "secret");
        var settings = Settings.of(
                checkout,
                Map.of(
                        "DOSSIER_DATABASE_HOST", "127.0.0.1",
                        "DOSSIER_DATABASE_PORT", "1",
                        "DOSSIER_DATABASE_PASSWORD_FILE", password.toString()));

        assertThatThrownBy(() -> new Stack(settings, Part.servers()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("127.0.0.1:1 (DOSSIER_DATABASE_HOST, DOSSIER_DATABASE_PORT)")
                .hasMessageContaining("Nothing was started");
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
