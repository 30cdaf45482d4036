package dossier.rulebooks.tables;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import dossier.rulebooks.document.Entry;
import dossier.rulebooks.document.Identifier;
import dossier.rulebooks.document.NearestWord;
import dossier.rulebooks.document.Part;

/** Reads the section {@code tables}. */
public final class TablesReader {

    private final Map<String, RandomText> tables = new LinkedHashMap<>();
    private final Map<String, List<WrittenPhrase>> written = new TreeMap<>();
    private final Map<String, Part> keys = new TreeMap<>();

    private TablesReader() {}

    /** The tables that are right; all that is wrong with the others becomes findings. */
    public static Tables read(Part section) {
        var reading = new TablesReader();
        section.entries().forEach(reading::table);
        reading.checkReferences();
        reading.checkEnds();
        return new Tables(reading.tables);
    }

    private void table(Entry entry) {
        keys.put(entry.name(), entry.key());
        Identifier.check(entry);
        var phrases = WrittenPhrase.all(entry.value());
        written.put(entry.name(), phrases);
        tables.put(entry.name(), RandomText.of(phrases));
    }

    private void checkReferences() {
        var remembered = new TreeSet<String>();
        written.values().stream()
                .flatMap(List::stream)
                .flatMap(WrittenPhrase::places)
                .forEach(place -> remembered.addAll(place.remembered()));
        var readable = new TreeSet<>(keys.keySet());
        readable.addAll(remembered);
        written.values().stream()
                .flatMap(List::stream)
                .forEach(phrase -> phrase.places().flatMap(Place::references).forEach(reference -> {
                    var known = reference.tableOnly() ? keys.keySet() : readable;
                    if (!known.contains(reference.name())) {
                        phrase.part().wrong(unknown(reference.name(), known), reference.at());
                    }
                }));
    }

    private static String unknown(String name, Collection<String> known) {
        return "There is no table \"%s\"%s Tables are %s."
                .formatted(name, NearestWord.hint(name, known), String.join(", ", known));
    }

    /** A table of which every text asks for a table that never ends would never end itself. */
    private void checkEnds() {
        var endless = Reach.endless(tables);
        endless.forEach(name -> keys.get(name)
                .wrong("Every text of \"%s\" leads back to \"%1$s\", so it would never end; give it one that does not."
                        .formatted(name)));
    }
}
