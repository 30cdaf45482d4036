package dossier.ui.dossiers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import dossier.ui.requests.Parameters;

/** The parameters of one request as a filter. Not thread-safe. */
final class FilterParameters {

    private static final String OUTCOME = "outcome.";
    private static final String FIELD = "field";
    private static final String VALUE = "value";
    private static final String SEARCH = "q";

    private final Map<String, List<String>> given;
    private final Function<String, Optional<Integer>> newest;
    private final Parameters parameters = new Parameters();

    /**
     * What was given.
     *
     * @param newest the number of the newest version of a rulebook; empty when there is no such rulebook
     */
    FilterParameters(Map<String, List<String>> given, Function<String, Optional<Integer>> newest) {
        this.given = given;
        this.newest = newest;
    }

    DossierFilter read() {
        var rulebook = text("rulebook");
        var filter = new DossierFilter(
                rulebook,
                version(rulebook),
                number("batch", Long.MAX_VALUE).orElse(null),
                parameters.moment("from", text("from")),
                parameters.moment("to", text("to")),
                outcome(),
                search());
        if (filter.from() != null && filter.to() != null && !filter.from().isBefore(filter.to())) {
            parameters.refuse("to", text("to"), "The parameter to must be later than from.");
        }
        parameters.check();
        return filter;
    }

    /** Checks both, because the versions that there are depend on the rulebook. */
    private Integer version(String rulebook) {
        var version = number("version", Integer.MAX_VALUE);
        if (rulebook == null) {
            version.ifPresent(number -> parameters.refuse(
                    "version", number, "The parameter version needs the parameter rulebook beside it."));
            return null;
        }
        var last = newest.apply(rulebook);
        if (last.isEmpty()) {
            parameters.refuse("rulebook", rulebook, "There is no rulebook named %s.".formatted(rulebook));
        } else if (version.isPresent() && version.get() > last.get()) {
            parameters.refuse(
                    "version",
                    version.get(),
                    "The rulebook %s has the versions 1 to %d.".formatted(rulebook, last.get()));
        }
        return version.map(Long::intValue).orElse(null);
    }

    private Map<String, String> outcome() {
        var outcome = new TreeMap<String, String>();
        given.keySet().stream().filter(name -> name.startsWith(OUTCOME)).forEach(name -> {
            var value = text(name);
            if (name.equals(OUTCOME) || value == null) {
                parameters.refuse(name, value, "Write outcome.FIELD=VALUE, with the name of a field and its value.");
            } else {
                outcome.put(name.substring(OUTCOME.length()), value);
            }
        });
        var field = text(FIELD);
        var value = text(VALUE);
        if (field != null && value != null) {
            outcome.put(field, value);
        } else if (field != null) {
            parameters.refuse(VALUE, null, "Say which value the field %s must have.".formatted(field));
        } else if (value != null) {
            parameters.refuse(FIELD, null, "Say which field must have the value %s.".formatted(value));
        }
        return outcome;
    }

    private String search() {
        var search = text(SEARCH);
        if (search != null && search.codePoints().noneMatch(Character::isLetterOrDigit)) {
            parameters.refuse(SEARCH, search, "The parameter q must have a letter or a digit.");
        }
        return search;
    }

    private Optional<Long> number(String name, long most) {
        return Optional.ofNullable(text(name)).map(text -> parameters.number(name, text, 1, most));
    }

    private String text(String name) {
        return parameters.text(name, given.getOrDefault(name, List.of()));
    }
}
