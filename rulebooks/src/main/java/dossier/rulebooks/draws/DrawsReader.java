package dossier.rulebooks.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dossier.rulebooks.document.Entry;
import dossier.rulebooks.document.Fields;
import dossier.rulebooks.document.NearestWord;
import dossier.rulebooks.document.Part;

/** Reads the section {@code draws}. */
public final class DrawsReader {

    /** The most draws of a rulebook. */
    public static final int MOST = 100;

    /** What the name of a draw, and of everything else that rules refer to, looks like. */
    public static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-zA-Z0-9_]{0,62}");

    private static final String[] KEYS = {
        "generator", "integers", "decimals", "step", "pick", "weighted", "times", "unique"
    };
    private static final String KINDS = "integers, decimals, pick, weighted";

    private DrawsReader() {}

    /** The draws that are right, in order; all that is wrong with the others becomes findings. */
    public static List<DrawSpec> read(Part section) {
        var entries = section.entries();
        if (section.isMap() && entries.isEmpty()) {
            section.wrong("Must hold at least one draw, such as coin: {generator: one, pick: [heads, tails]}.");
        } else if (entries.size() > MOST) {
            section.wrong("Must hold at most %d draws.".formatted(MOST));
        }
        var draws = new ArrayList<DrawSpec>();
        entries.forEach(entry -> draw(entry).ifPresent(draws::add));
        return List.copyOf(draws);
    }

    private static Optional<DrawSpec> draw(Entry entry) {
        if (!IDENTIFIER.matcher(entry.name()).matches()) {
            entry.key().wrong("A name must be a small letter and up to 62 letters a-z, A-Z, digits or underscores.");
        }
        var fields = entry.value().fields(KEYS);
        var party = fields.required("generator").flatMap(DrawsReader::party);
        var space = space(fields);
        var times = fields.optional("times")
                .flatMap(part -> Numbers.whole(part, 1, DrawSpec.MOST_TIMES))
                .orElse(1L)
                .intValue();
        var unique = fields.optional("unique").flatMap(DrawsReader::truth).orElse(false);
        if (unique && space.isPresent() && space.get() instanceof Indexed indexed && times > indexed.distinct()) {
            fields.optional("unique")
                    .ifPresent(part -> part.wrong("%d values cannot differ when there are only %d different ones."
                            .formatted(times, indexed.distinct())));
        }
        return party.flatMap(
                generator -> space.map(values -> new DrawSpec(entry.name(), generator, values, times, unique)));
    }

    private static Optional<Space> space(Fields fields) {
        var kinds = Kind.of(fields);
        if (kinds.size() > 1 || kinds.isEmpty() && !fields.isStrange()) {
            fields.owner().wrong("A draw must have exactly one of %s.".formatted(KINDS));
        }
        fields.optional("step")
                .filter(step -> !kinds.isEmpty() && !kinds.contains(Kind.DECIMALS))
                .ifPresent(step -> step.wrong("A step goes with decimals only."));
        return kinds.size() == 1 ? kinds.get(0).read(fields) : Optional.empty();
    }

    private static Optional<Party> party(Part part) {
        return word(part, List.of("one", "two")).map(Party::of);
    }

    private static Optional<Boolean> truth(Part part) {
        return word(part, List.of("true", "false")).map(Boolean::valueOf);
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
