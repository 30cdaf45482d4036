package dossier.rulebooks.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dossier.rulebooks.document.Entry;
import dossier.rulebooks.document.Fields;
import dossier.rulebooks.document.Identifier;
import dossier.rulebooks.document.NearestWord;
import dossier.rulebooks.document.Numbers;
import dossier.rulebooks.document.Part;

/** Reads the section {@code draws}. */
public final class DrawsReader {

    /** The most draws of a rulebook. */
    public static final int MOST = 100;

    /** The most choices that one dossier takes, roughly. */
    private static final int MOST_WORK = 200_000;

    private static final String[] KEYS = Stream.of(
                    Stream.of("generator"), Kind.keys(), Stream.of("step", "tag", "times", "unique"))
            .flatMap(keys -> keys)
            .toArray(String[]::new);

    private final Supply supply;

    /** A reader of draws that may draw from what is supplied. */
    public DrawsReader(Supply supply) {
        this.supply = supply;
    }

    /** The draws that are right, in order; all that is wrong with the others becomes findings. */
    public List<DrawSpec> read(Part section) {
        var entries = section.entries();
        if (section.isMap() && entries.isEmpty()) {
            section.wrong("Must hold at least one draw, such as coin: {generator: one, pick: [heads, tails]}.");
        } else if (entries.size() > MOST) {
            section.wrong("Must hold at most %d draws.".formatted(MOST));
        }
        var draws = new ArrayList<DrawSpec>();
        entries.forEach(entry -> draw(entry).ifPresent(draws::add));
        if (draws.stream().mapToInt(spec -> spec.times() * spec.space().work()).sum() > MOST_WORK) {
            section.wrong(
                    "Must take at most %,d choices for one dossier; a text of a table counts as %d, dice one each."
                            .formatted(MOST_WORK, Table.WORK));
        }
        return List.copyOf(draws);
    }

    private Optional<DrawSpec> draw(Entry entry) {
        Identifier.check(entry);
        var fields = entry.value().fields(KEYS);
        var party = fields.required("generator").flatMap(DrawsReader::party);
        var space = space(fields);
        var times = fields.optional("times")
                .flatMap(part -> Numbers.whole(part, 1, DrawSpec.MOST_TIMES))
                .orElse(1L)
                .intValue();
        var unique = fields.optional("unique")
                .flatMap(part -> word(part, Uniqueness.SPELLED))
                .map(Uniqueness::of)
                .orElse(Uniqueness.FALSE);
        space.flatMap(values -> unique.complaint(values, times))
                .ifPresent(complaint -> fields.optional("unique").ifPresent(part -> part.wrong(complaint)));
        return party.flatMap(
                generator -> space.map(values -> new DrawSpec(entry.name(), generator, values, times, unique)));
    }

    private Optional<Space> space(Fields fields) {
        var kinds = Kind.of(fields);
        if (kinds.size() > 1 || kinds.isEmpty() && !fields.isStrange()) {
            fields.owner()
                    .wrong("A draw must have exactly one of %s."
                            .formatted(Kind.keys().collect(Collectors.joining(", "))));
        }
        goesWith("step", Kind.DECIMALS, "A step goes with decimals only.", fields, kinds);
        goesWith("tag", Kind.COLLECTION, "A tag goes with a collection only.", fields, kinds);
        return kinds.size() == 1 ? kinds.get(0).read(fields, supply) : Optional.empty();
    }

    private static void goesWith(String key, Kind kind, String complaint, Fields fields, List<Kind> kinds) {
        fields.optional(key)
                .filter(part -> !kinds.isEmpty() && !kinds.contains(kind))
                .ifPresent(part -> part.wrong(complaint));
    }

    private static Optional<Party> party(Part part) {
        return word(part, List.of("one", "two")).map(Party::of);
    }

    private static Optional<String> word(Part part, List<String> allowed) {
        var text = part.text();
        if (text.isPresent() && !allowed.contains(text.get())) {
            part.wrong("Must be %s%s".formatted(String.join(" or ", allowed), NearestWord.hint(text.get(), allowed)));
            return Optional.empty();
        }
        return text;
    }
}
