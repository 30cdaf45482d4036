package dossier.rulebooks.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A JSON Schema (draft 2020-12) of rulebooks: every right one fits it, and most slips do not. */
public final class RulebookSchema {

    private RulebookSchema() {}

    /** The schema as JSON. */
    public static String json() {
        try (var file = RulebookSchema.class.getResourceAsStream("rulebook.schema.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
