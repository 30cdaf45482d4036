package dossier.outcome.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dossier.outcome.draws.Allowed;
import dossier.outcome.draws.DrawnValues;
import dossier.outcome.names.Name;
import dossier.rulebooks.document.Entry;
import dossier.rulebooks.document.NearestWord;
import dossier.rulebooks.document.Part;
import dossier.rulebooks.draws.DrawSpec;

/** Reads the section {@code names}, and gives the draws that have one value names of their own. */
final class NamesReader {

    private static final Pattern VALUE = Pattern.compile("(\\w+)(?:\\[(\\d{1,9})])?");

    private final Vocabulary vocabulary;
    private final Map<String, DrawSpec> specs = new LinkedHashMap<>();
    private final Map<String, Allowed> allowed = new HashMap<>();
    private final Map<String, Map<Name, Integer>> taken = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    /** A reader that knows the draws that are right. */
    NamesReader(List<DrawSpec> draws, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        draws.forEach(spec -> {
            specs.put(spec.name(), spec);
            allowed.put(spec.name(), Allowed.of(spec.space()));
            taken.put(spec.name(), new LinkedHashMap<>());
        });
    }

    /** The draws with the names that stand for their values; complete when all draws and names have been read. */
    List<DrawnValues> draws() {
        return specs.values().stream()
                .map(spec -> new DrawnValues(spec, allowed.get(spec.name()), taken.get(spec.name())))
                .toList();
    }

    /** Reads an entry of the section {@code draws}. */
    void draw(Entry entry) {
        var word = entry.name();
        var spec = specs.get(word);
        if (spec == null) {
            broken.add(word);
            vocabulary.names().addBroken(word);
        }
        if (!vocabulary.claim(entry) || spec == null) {
            return;
        }
        if (spec.times() == 1) {
            take(word, spec, 0);
        } else {
            vocabulary.names().addUnreadable(word, values(spec));
        }
    }

    /** Reads an entry of the section {@code names}. */
    void name(Entry entry) {
        if (vocabulary.claim(entry)) {
            vocabulary.names().addBroken(entry.name());
            entry.value().text().ifPresent(text -> value(entry.name(), text, entry.value()));
        }
    }

    private void value(String name, String text, Part part) {
        var shape = VALUE.matcher(text.strip());
        if (!shape.matches()) {
            part.wrong("Must be one value of a draw, such as \"letters[0]\".");
            return;
        }
        var draw = shape.group(1);
        if (specs.containsKey(draw)) {
            value(name, specs.get(draw), shape.group(2), part);
        } else if (!broken.contains(draw)) {
            part.wrong("There is no draw \"%s\"%s Draws are %s."
                    .formatted(draw, NearestWord.hint(draw, specs.keySet()), String.join(", ", specs.keySet())));
        }
    }

    private void value(String name, DrawSpec spec, String index, Part part) {
        if (index == null && spec.times() > 1 || index != null && Integer.parseInt(index) >= spec.times()) {
            part.wrong(values(spec));
        } else {
            take(name, spec, index == null ? 0 : Integer.parseInt(index));
        }
    }

    private static String values(DrawSpec spec) {
        return spec.times() == 1
                ? "%s has one value, %1$s[0].".formatted(spec.name())
                : "%s has %d values, %1$s[0] to %1$s[%d]; the section names gives one of them a name: {first: \"%1$s[0]\"}."
                        .formatted(spec.name(), spec.times(), spec.times() - 1);
    }

    private void take(String name, DrawSpec spec, int index) {
        var kind = allowed.get(spec.name()).kind();
        taken.get(spec.name()).put(vocabulary.names().add(name, kind), index);
    }
}
