package dossier.outcome.names;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names that can be read at one place of a rulebook. It grows while the rulebook is read, from top to bottom. */
public final class Names {

    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, String> unreadable = new HashMap<>();

    /** Adds a name that is not there yet, and gives it the next slot. */
    public Name add(String name, ValueKind kind) {
        var added = new Name(name, kind, names.size());
        names.put(name, added);
        return added;
    }

    /** The name with this spelling. */
    public Optional<Name> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** All names, in the order in which they were added. */
    public Collection<Name> all() {
        return Collections.unmodifiableCollection(names.values());
    }

    /** Notes a word that exists but cannot be read, or not yet, and a sentence that says why. */
    public void addUnreadable(String word, String why) {
        unreadable.put(word, why);
    }

    /** Says why a word is not among the names, and which name was probably meant. */
    public String missing(String word) {
        if (unreadable.containsKey(word)) {
            return unreadable.get(word);
        }
        if (names.isEmpty()) {
            return "There is no name " + word + ". There is none at all yet; the section names gives names to draws.";
        }
        return "There is no name " + word
                + Nearest.to(word, names.keySet())
                        .map(near -> "; did you mean " + near + "?")
                        .orElseGet(() -> ". Names that can be read here: " + String.join(", ", names.keySet()) + ".");
    }
}
