package dossier.ui.collections;

import java.util.Arrays;
import java.util.List;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Lists of lines and refusals as columns hold them. */
final class Json {

    private static final Jsonb JSON = JsonbBuilder.create();

    private Json() {}

    static String of(List<?> list) {
        return JSON.toJson(list);
    }

    static List<Line> lines(String json) {
        return Arrays.asList(JSON.fromJson(json, Line[].class));
    }

    static List<Refusal> refusals(String json) {
        return Arrays.asList(JSON.fromJson(json, Refusal[].class));
    }
}
