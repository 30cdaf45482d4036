package dossier.systemtests.system;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;

/** What came back over HTTP. */
public record Answer(HttpResponse<String> response) {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; *rel=\"next\"");

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String body() {
        return response.body();
    }

    /** Where the list goes on, from the header Link; empty when it does not. */
    public Optional<String> next() {
        return NEXT.matcher(header("Link"))
                .results()
                .map(link -> URI.create(link.group(1)))
                .map(uri -> uri.getRawPath() + "?" + uri.getRawQuery())
                .findFirst();
    }

    public JsonObject json() {
        return structure().asJsonObject();
    }

    public JsonArray array() {
        return structure().asJsonArray();
    }

    private JsonStructure structure() {
        try (var reader = Json.createReader(new StringReader(body()))) {
            return reader.read();
        }
    }
}
