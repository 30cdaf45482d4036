package dossier.outcome.rules;

import java.util.HashMap;
import java.util.Map;

import dossier.outcome.names.Names;
import dossier.rulebooks.document.Entry;
import dossier.rulebooks.document.Identifier;
import dossier.rulebooks.document.Part;

/** All words that a rulebook gives a meaning to, and which of them can be read so far. */
final class Vocabulary {

    private final Map<String, Part> claims = new HashMap<>();
    private final Names names = new Names();

    /** What can be read so far. */
    Names names() {
        return names;
    }

    /** Claims a key of a section as a word of its own; a word that is malformed, reserved or taken is a finding. */
    boolean claim(Entry entry) {
        var word = entry.name();
        var taken = claims.putIfAbsent(word, entry.key());
        if (taken != null) {
            entry.key()
                    .wrong("\"%s\" stands for %s (line %d) already; every name stands for one thing."
                            .formatted(word, taken.path(), taken.line()));
            return false;
        }
        if (!Identifier.check(entry) || isReserved(entry)) {
            names.addBroken(word);
            return false;
        }
        return true;
    }

    private static boolean isReserved(Entry entry) {
        var reserved = Identifier.isReserved(entry.name());
        if (reserved) {
            entry.key().wrong("The word \"%s\" is reserved and cannot be a name.".formatted(entry.name()));
        }
        return reserved;
    }
}
