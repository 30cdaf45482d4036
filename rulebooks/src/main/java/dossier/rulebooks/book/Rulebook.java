package dossier.rulebooks.book;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dossier.rulebooks.document.Document;
import dossier.rulebooks.document.Fields;
import dossier.rulebooks.document.Findings;
import dossier.rulebooks.document.Part;
import dossier.rulebooks.draws.DrawSpec;
import dossier.rulebooks.draws.DrawsReader;
import dossier.rulebooks.draws.Supply;
import dossier.rulebooks.tables.Tables;
import dossier.rulebooks.tables.TablesReader;

/**
 * A rulebook that has been read. Its head and its draws are understood here; the sections {@code names}, {@code derive},
 * {@code decide} and {@code text} are handed on as they are, and whoever reads them adds to the same findings.
 *
 * @param name for addresses and lists, for instance {@code spy-mission}; empty when it is wrong
 * @param title for people; empty when it is wrong
 * @param hash {@linkplain ContentHash content hash} of the document
 * @param document the text as it was written, or an {@link Edition} of it
 * @param draws the draws that are right, in order
 * @param tables that draws draw from; those that are right
 * @param sections the top-level keys
 * @param findings what is wrong so far; when it is empty, all of the above is right
 */
public record Rulebook(
        String name,
        String title,
        String hash,
        String document,
        List<DrawSpec> draws,
        Tables tables,
        Fields sections,
        Findings findings) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");

    /** Keeps a copy of the draws. */
    public Rulebook {
        draws = List.copyOf(draws);
    }

    /**
     * Reads head and draws and goes on after an error, so that the other sections can be read too; ask {@link #findings}.
     *
     * @throws dossier.rulebooks.document.InvalidRulebookException when the document is no YAML, so nothing can be read
     */
    public static Rulebook read(String document) {
        var findings = new Findings();
        var sections = Document.read(Edition.rulebook(document), findings)
                .fields("rulebook", "title", "draws", "tables", "names", "derive", "decide", "text");
        var tables = sections.optional("tables").map(TablesReader::read).orElse(Tables.NONE);
        var supply = new Supply(tables, Edition.words(document, findings));
        return new Rulebook(
                sections.required("rulebook").flatMap(Rulebook::name).orElse(""),
                sections.required("title").flatMap(Part::text).orElse(""),
                ContentHash.of(document),
                document,
                sections.required("draws").map(new DrawsReader(supply)::read).orElse(List.of()),
                tables,
                sections,
                findings);
    }

    private static Optional<String> name(Part part) {
        var name = part.text();
        if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
            part.wrong("A rulebook's name must be a small letter and up to 62 small letters, digits or dashes.");
            return Optional.empty();
        }
        return name;
    }
}
