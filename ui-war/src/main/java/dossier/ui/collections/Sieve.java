package dossier.ui.collections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dossier.contracts.problems.Violation;

/** Tells of lines which become entries of a collection, by its rules. For one part of a feed. */
final class Sieve {

    private final Settings settings;
    private final EntryReader reader;
    private final Set<String> present;
    private int room;
    private final List<NewEntry> added = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int duplicates;

    /** @param present those words of the lines that the collection has already */
    Sieve(StoredCollection collection, Set<String> present) {
        this.settings = collection.getSettings();
        this.reader = new EntryReader(settings.longest());
        this.present = new HashSet<>(present);
        this.room = settings.most() - collection.getSize();
    }

    Applied pass(List<Line> lines) {
        lines.forEach(line -> reader.complaint(line).ifPresentOrElse(reason -> refuse(line, reason), () -> pass(line)));
        return new Applied(List.copyOf(added), duplicates, List.copyOf(refusals));
    }

    /** All lines of a collection that is gone. */
    static Applied none(List<Line> lines) {
        return new Applied(
                List.of(),
                0,
                lines.stream()
                        .map(line -> refusal(line, "The collection was deleted."))
                        .toList());
    }

    private void pass(Line line) {
        var entry = reader.read(line);
        if (present.contains(entry.text())) {
            duplicate(line);
        } else if (room <= 0) {
            refuse(line, "The collection is full: it may have at most %,d entries.".formatted(settings.most()));
        } else {
            present.add(entry.text());
            added.add(entry);
            room--;
        }
    }

    private void duplicate(Line line) {
        if (settings.duplicates() == DuplicateRule.IGNORE) {
            duplicates++;
        } else {
            refuse(line, "The collection has this word already.");
        }
    }

    private void refuse(Line line, String reason) {
        refusals.add(refusal(line, reason));
    }

    private static Refusal refusal(Line line, String reason) {
        var text = EntryReader.text(line);
        return new Refusal(line.number(), text.isEmpty() ? null : Violation.shortened(text), reason);
    }
}
