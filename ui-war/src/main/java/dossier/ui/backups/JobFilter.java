package dossier.ui.backups;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dossier.contracts.problems.ProblemException;
import dossier.ui.requests.Parameters;

/**
 * Which backups are wanted.
 *
 * @param state null for any
 * @param source null for any
 */
public record JobFilter(JobState state, Source source) {

    /** All of them. */
    public static final JobFilter ALL = new JobFilter(null, null);

    /**
     * Reads what an address asks for.
     *
     * @param state {@code running}, {@code done}, {@code failed}, {@code cancelled}, or null
     * @param source {@code files}, {@code database}, or null
     * @throws ProblemException {@code invalid-input}, naming each parameter
     */
    public static JobFilter read(String state, String source) {
        var parameters = new Parameters();
        var wantedState = parameters.choice("state", state, words(JobState.values()));
        var wantedSource = parameters.choice("source", source, words(Source.values()));
        parameters.check();
        return new JobFilter(
                wantedState
                        .map(word -> JobState.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                wantedSource
                        .map(word -> Source.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(null));
    }

    private static List<String> words(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
