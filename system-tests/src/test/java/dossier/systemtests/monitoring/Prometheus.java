package dossier.systemtests.monitoring;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import dossier.systemtests.system.Service;

/** A real Prometheus with our configuration and rules; only where the parts are is told by the test, not by Docker. */
final class Prometheus implements AutoCloseable {

    static final Path ORIGINAL = Path.of(System.getProperty("dossier.target"), "../../monitoring");

    private static final int PORT = 9226;
    private static final Service API = new Service("prometheus", URI.create("http://127.0.0.1:" + PORT), null);

    private final Program program;

    /** @param parts jobs, and the one address of each */
    Prometheus(Path home, Map<String, String> parts, String blackbox) throws IOException {
        var configuration = Files.readString(ORIGINAL.resolve("prometheus.yml"))
                .replace("interval: 15s", "interval: 1s")
                .replace("blackbox:9115", blackbox);
        for (var part : parts.entrySet()) {
            var job = "(job_name: " + part.getKey() + "\n(?:    [^-\n]*\n)*?    )(dns|file)_sd_configs: .*";
            configuration =
                    configuration.replaceFirst(job, "$1static_configs: [{targets: [\"" + part.getValue() + "\"]}]");
        }
        Files.copy(ORIGINAL.resolve("alerts.yml"), home.resolve("alerts.yml"));
        Files.writeString(home.resolve("prometheus.yml"), configuration);
        program = new Program(
                PORT,
                home.resolve("prometheus.log"),
                Map.of(),
                "prometheus",
                "--config.file=" + home.resolve("prometheus.yml"),
                "--storage.tsdb.path=" + home.resolve("data"),
                "--web.listen-address=127.0.0.1:" + PORT);
    }

    /** What an expression gives now: a series each, with its labels. */
    List<JsonObject> ask(String expression) {
        var query = URLEncoder.encode(expression, StandardCharsets.UTF_8);
        return API.get("/api/v1/query?query=" + query)
                .json()
                .getJsonObject("data")
                .getJsonArray("result")
                .getValuesAs(JsonObject.class);
    }

    /** The names of all metrics that have come in. */
    List<String> names() {
        return API
                .get("/api/v1/label/__name__/values")
                .json()
                .getJsonArray("data")
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .toList();
    }

    /** The alerts that fire, or will if nothing changes. */
    List<String> alerts() {
        return API
                .get("/api/v1/alerts")
                .json()
                .getJsonObject("data")
                .getJsonArray("alerts")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(alert -> alert.getJsonObject("labels").getString("alertname"))
                .toList();
    }

    @Override
    public void close() {
        program.close();
    }
}
