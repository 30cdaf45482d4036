package dossier.rulebooks.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dossier.rulebooks.book.Rulebook;

/** The rulebooks that every service knows from the start. */
public final class ShippedRulebooks {

    private static final List<String> NAMES = List.of(
            "spy-mission",
            "lotto",
            "product",
            "attack",
            "tavern",
            "incident",
            "raffle",
            "quiz",
            "customers",
            "character",
            "multivac");

    private ShippedRulebooks() {}

    /** Reads all of them afresh, in the order in which people see them. */
    public static List<Rulebook> all() {
        return NAMES.stream().map(ShippedRulebooks::read).toList();
    }

    private static Rulebook read(String name) {
        try (var file = ShippedRulebooks.class.getResourceAsStream(name + ".yaml")) {
            return Rulebook.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
