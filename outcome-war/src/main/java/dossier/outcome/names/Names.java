package dossier.outcome.names;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dossier.rulebooks.document.NearestWord;

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

    /** Notes a word that has been complained of where it stands, so that nobody complains of its uses too. */
    public void addBroken(String word) {
        unreadable.put(word, null);
    }

    /** Says why a word is not among the names, and which name was probably meant; empty for a broken one. */
    public Optional<String> complaint(String word) {
        if (unreadable.containsKey(word)) {
            return Optional.ofNullable(unreadable.get(word));
        }
        if (names.isEmpty()) {
            return Optional.of("There is no name " + word + ", because no draw has one yet;"
                    + " the section names gives them, as in {first: \"letters[0]\"}.");
        }
        return Optional.of(NearestWord.to(word, names.keySet())
                .map(near -> "There is no name %s; did you mean %s?".formatted(word, near))
                .orElseGet(() -> "There is no name %s. Names that can be read here: %s."
                        .formatted(word, String.join(", ", names.keySet()))));
    }
}
