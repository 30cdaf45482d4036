package dossier.ui.collections;

import java.util.Optional;
import java.util.function.Function;

import dossier.contracts.problems.ProblemException;
import dossier.rulebooks.document.Characters;
import dossier.rulebooks.draws.Source;
import dossier.ui.requests.Parameters;

/** Reads what people decide about a collection, or says all that is wrong with it. */
public final class SettingsReader {

    private static final int LONGEST_DESCRIPTION = 1_000;

    private final Parameters parameters = new Parameters();
    private final Function<String, String> fields;

    /** @param fields what was written in a field, by its name; null where nothing was */
    public SettingsReader(Function<String, String> fields) {
        this.fields = fields;
    }

    /**
     * The name of a new collection.
     *
     * @throws ProblemException {@code invalid-input} together with what is wrong with the settings
     */
    public NewCollection named() {
        var name = fields.apply("name");
        if (name == null || !Source.NAME.matcher(name).matches()) {
            parameters.refuse(
                    "name",
                    name,
                    "The field name must be a small letter and up to 62 small letters, digits or dashes.");
        }
        return new NewCollection(name, settings(Settings.USUAL));
    }

    /**
     * The settings.
     *
     * @param before what holds where nothing is written
     * @throws ProblemException {@code invalid-input}
     */
    public Settings settings(Settings before) {
        var description = Optional.ofNullable(fields.apply("description"))
                .orElse(before.description())
                .strip();
        if (description.length() > LONGEST_DESCRIPTION) {
            parameters.refuse(
                    "description",
                    description,
                    "The field description may have at most %,d characters.".formatted(LONGEST_DESCRIPTION));
        }
        if (Characters.firstHidden(description, true).isPresent()) {
            parameters.refuse("description", null, "The field description must have characters that show only.");
        }
        var settings = new Settings(
                description,
                parameters
                        .choice("duplicates", fields.apply("duplicates"), DuplicateRule.words())
                        .flatMap(DuplicateRule::of)
                        .orElse(before.duplicates()),
                (int) parameters.number("longest", given("longest"), before.longest(), Settings.LONGEST),
                (int) parameters.number("most", given("most"), before.most(), Settings.MOST));
        parameters.check();
        return settings;
    }

    private String given(String field) {
        return Optional.ofNullable(fields.apply(field))
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .orElse(null);
    }
}
