package dossier.ui.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

/** The text that a new rulebook begins as: small, complete and easy to change. */
@ApplicationScoped
class Starter {

    String document() {
        try (var file = Starter.class.getResourceAsStream("starter.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
