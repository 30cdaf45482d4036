package dossier.systemtests.system;

import java.io.StringReader;
import java.net.http.HttpResponse;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;

/** What came back over HTTP. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String body() {
        return response.body();
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
