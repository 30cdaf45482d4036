package dossier.ui.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dossier.ui.dossiers.Cursor;
import dossier.ui.requests.Parameters;

/**
 * The address of the list of dossiers: it says everything that the list shows.
 *
 * @param given the parameters that are not blank, each with its first value
 */
record HistoryAddress(Map<String, String> given) {

    /** How many dossiers a page can show, the usual first. */
    static final List<Integer> SIZES = List.of(20, 50, 100);

    private static final String PATH = "/dossiers";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String SORT = "sort";
    private static final String OLDEST = "oldest";
    private static final String SIZE = "size";
    private static final String FIELD = "field";
    private static final String VALUE = "value";
    private static final String OUTCOME = "outcome.";
    private static final Set<String> OF_THE_LIST = Set.of(SORT, SIZE, BEFORE, AFTER);
    private static final Set<String> FIRST = Set.of("rulebook", "q");
    private static final Set<String> FURTHER = Set.of("version", "batch", "from", "to", FIELD, VALUE);

    /** Takes from all parameters of a request those that are about the list. */
    static HistoryAddress of(Map<String, String[]> parameters) {
        var given = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (isOurs(name) && !values[0].isBlank()) {
                given.put(name, values[0]);
            }
        });
        return new HistoryAddress(given);
    }

    private static boolean isOurs(String name) {
        return OF_THE_LIST.contains(name) || FIRST.contains(name) || FURTHER.contains(name) || name.startsWith(OUTCOME);
    }

    /** Whether it filters, so that an empty list does not mean that there are no dossiers. */
    boolean isFiltered() {
        return given.keySet().stream().anyMatch(name -> !OF_THE_LIST.contains(name));
    }

    /** Whether it filters by more than rulebook and text. */
    boolean isFilteredFurther() {
        return given.keySet().stream().anyMatch(name -> !OF_THE_LIST.contains(name) && !FIRST.contains(name));
    }

    /** The field of the outcome for the input of the form; empty when there is none. */
    String field() {
        return given.containsKey(FIELD) || outcomes().isEmpty()
                ? given.getOrDefault(FIELD, "")
                : outcomes().firstKey().substring(OUTCOME.length());
    }

    /** The value that this field must have; empty when there is none. */
    String value() {
        return given.containsKey(FIELD) || outcomes().isEmpty()
                ? given.getOrDefault(VALUE, "")
                : outcomes().firstEntry().getValue();
    }

    /** Conditions on the outcome that the form has no inputs for. */
    Map<String, String> otherOutcomes() {
        return given.containsKey(FIELD) || outcomes().isEmpty()
                ? outcomes()
                : outcomes().tailMap(outcomes().firstKey(), false);
    }

    private TreeMap<String, String> outcomes() {
        var outcomes = new TreeMap<>(given);
        outcomes.keySet().removeIf(name -> !name.startsWith(OUTCOME));
        return outcomes;
    }

    boolean isOldestFirst() {
        return OLDEST.equals(given.get(SORT));
    }

    int size() {
        return SIZES.stream()
                .filter(size -> size.toString().equals(given.get(SIZE)))
                .findFirst()
                .orElse(SIZES.get(0));
    }

    /** Where to begin; null for the first page. */
    Cursor cursor(Parameters parameters) {
        if (given.containsKey(AFTER)) {
            return Cursor.newerThan(parameters.number(AFTER, given.get(AFTER), 1, Long.MAX_VALUE));
        }
        return given.containsKey(BEFORE)
                ? Cursor.olderThan(parameters.number(BEFORE, given.get(BEFORE), 1, Long.MAX_VALUE))
                : null;
    }

    /** The part with numbers below one. */
    Address older(long number) {
        return first().with(BEFORE, number);
    }

    /** The part with numbers above one. */
    Address newer(long number) {
        return first().with(AFTER, number);
    }

    /** The first page in the other order. */
    Address turned() {
        return isOldestFirst() ? first().without(SORT) : first().with(SORT, OLDEST);
    }

    /** The first page. */
    Address first() {
        return here().without(BEFORE, AFTER);
    }

    /** What is shown now. */
    Address here() {
        return new Address(PATH, given);
    }
}
