package dossier.rulebooks.draws;

import java.util.Optional;

import dossier.rulebooks.chance.Chooser;
import dossier.rulebooks.document.NearestWord;
import dossier.rulebooks.document.Part;
import dossier.rulebooks.tables.Tables;

/**
 * A text of a table: {@code table: sign}.
 *
 * @param name of the table
 * @param tables that it is one of, and may draw from
 */
public record Table(String name, Tables tables) implements Space {

    /** A text may be put together from a thousand others; most are from a few. */
    static final int WORK = 100;

    static Optional<Space> read(Part part, Tables tables) {
        return part.text().flatMap(name -> {
            if (!tables.names().contains(name)) {
                part.wrong("There is no table \"%s\"%s".formatted(name, hint(name, tables)));
                return Optional.empty();
            }
            return Optional.of(new Table(name, tables));
        });
    }

    private static String hint(String name, Tables tables) {
        return tables.names().isEmpty()
                ? "; the section tables holds them, as in tables: {%s: [a cat, a dog]}.".formatted(name)
                : NearestWord.hint(name, tables.names()) + " Tables are "
                        + String.join(", ", tables.names().stream().sorted().toList()) + ".";
    }

    @Override
    public String draw(Chooser chooser) {
        return tables.draw(name, chooser);
    }

    @Override
    public int work() {
        return WORK;
    }
}
