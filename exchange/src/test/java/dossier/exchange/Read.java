package dossier.exchange;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Imports written in tests: JSON with single quotes, so that it can be read. */
final class Read {

    private Read() {}

    static Imported json(String json) {
        return Importer.read("a table.json", json.replace('\'', '"'));
    }

    static Imported csv(String csv) {
        return Importer.read("some values.csv", csv);
    }

    /** All sentences of the problem with a file, each behind its place. */
    static String refused(String name, String content) {
        var problem = catchThrowableOfType(ProblemException.class, () -> Importer.read(name, content))
                .problem();
        assertThat(problem.is(ProblemType.INVALID_IMPORT)).isTrue();
        return String.join(
                "\n",
                problem.violations().stream()
                        .map(violation -> violation.field() + ": " + violation.message())
                        .toList());
    }

    static String refusedJson(String json) {
        return refused("a table.json", json.replace('\'', '"'));
    }
}
