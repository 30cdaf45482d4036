package dossier.ui.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

import dossier.ui.collections.Versions;
import dossier.ui.dossiers.Dossier;
import dossier.ui.rulebooks.RulebookVersion;

/** Dossiers and files for tests of formats. */
final class Samples {

    static final String CARDS = """
            rulebook: cards
            title: Cards
            draws:
              hand: {generator: two, pick: [ace, king], times: 2}
              text: {generator: one, integers: -9..9}
            derive:
              twice: "text * 2"
            decide:
              index: [{then: first}]
              luck: [{then: "good"}]
            text: "{text}"
            """;

    private Samples() {}

    /** Reads and writes as it is told, without a database. */
    private static final class Cards extends RulebookVersion {

        @Override
        public String getName() {
            return "cards";
        }

        @Override
        public int getVersion() {
            return 3;
        }

        @Override
        public String getHash() {
            return "0".repeat(64);
        }
    }

    static Dossier dossier(long index, String number, String text) {
        var one = new LinkedHashMap<String, List<String>>();
        one.put("text", List.of(number));
        var two = new LinkedHashMap<String, List<String>>();
        two.put("hand", List.of("ace", "king"));
        var outcome = new LinkedHashMap<String, String>();
        outcome.put("twice", number);
        outcome.put("index", "first");
        outcome.put("luck", "good");
        return new Dossier(7L, new Cards(), Versions.NONE, "42", index, one, two, outcome, text);
    }

    static Dossier saying(String text) {
        return dossier(0, "1", text);
    }

    static Shape<Dossier> shape() {
        return BatchShape.of(CARDS);
    }

    /** Any text, often one that formats write in a special way. Half of a surrogate pair is no text and has no UTF-8. */
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40).filter(Samples::isText),
                Arbitraries.strings().withChars("\"',;=-\r\n\t #a\\").ofMaxLength(10));
    }

    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** The whole file. */
    static byte[] write(Format format, Stream<Dossier> dossiers) {
        var file = new ByteArrayOutputStream();
        try {
            var writer = format.open(file, shape());
            for (var dossier : dossiers.toList()) {
                writer.write(dossier);
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
