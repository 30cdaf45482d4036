package dossier.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

import dossier.contracts.draws.Draw;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.drawing.choices.Drawing;
import dossier.exchange.Imported;
import dossier.exchange.Importer;
import dossier.outcome.rules.CompiledRulebook;
import dossier.rulebooks.book.Rulebook;
import dossier.rulebooks.draws.Party;

/** Imports one file and uses the rulebook: compiles it and decides a hundred draws. */
final class Trial {

    private static final int DRAWS = 100;
    private static final long LARGEST = 4L * Importer.LONGEST;

    private Trial() {}

    static Verdict of(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return refused("A file must have at most %,d characters.".formatted(Importer.LONGEST));
            }
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            return refused("The file is not UTF-8.");
        } catch (IOException e) {
            return refused("The file cannot be read: " + e.getMessage());
        }
    }

    /** What became of a file with a name and what is in it. */
    static Verdict of(String name, String content) {
        Imported imported;
        try {
            imported = Importer.read(name, content);
        } catch (ProblemException e) {
            return e.problem().is(ProblemType.INVALID_IMPORT)
                    ? refused(e.problem().detail())
                    : failed(e);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(e);
        }
        try {
            use(imported.document());
            return new Verdict(Verdict.Kind.IMPORTED, imported.leftOut());
        } catch (RuntimeException | StackOverflowError e) {
            return failed(e);
        }
    }

    private static void use(String document) {
        var compiled = CompiledRulebook.of(Rulebook.read(document));
        var draws = compiled.rulebook().draws();
        var one = new Drawing(Party.ONE, draws).draw("corpus", 0, DRAWS);
        var two = new Drawing(Party.TWO, draws).draw("corpus", 0, DRAWS);
        for (var index = 0; index < DRAWS; index++) {
            var values = new LinkedHashMap<>(one.get(index).values());
            values.putAll(two.get(index).values());
            compiled.decide(new Draw(index, values), "draw");
        }
    }

    private static Verdict refused(String why) {
        return new Verdict(Verdict.Kind.REFUSED, List.of(why));
    }

    private static Verdict failed(Throwable e) {
        return new Verdict(Verdict.Kind.FAILED, List.of(e.toString()));
    }
}
