package dossier.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dossier.exchange.csv.CsvReader;
import dossier.exchange.drafts.Drafted;
import dossier.exchange.foundry.FoundryReader;
import dossier.exchange.json.JsonFile;
import dossier.exchange.json.JsonPart;
import dossier.exchange.problems.Refusal;
import dossier.exchange.rulebook.OwnLanguage;
import dossier.exchange.texts.Cleaner;
import dossier.exchange.texts.Titles;
import dossier.exchange.tracery.Grammar;
import dossier.exchange.tracery.TraceryReader;
import dossier.exchange.words.WordsReader;

/** Makes rulebooks of files. */
public final class Importer {

    /** The most characters of a file. */
    public static final int LONGEST = 1_000_000;

    private static final Pattern RULEBOOK = Pattern.compile("^[\"']?rulebook[\"']?\\s*:", Pattern.MULTILINE);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Importer() {}

    /**
     * Reads a file and makes a rulebook of it. The format is found by what is in the file, and where that may be several, by
     * the ending of its name.
     *
     * @param fileName the name of the file, with or without folders; not null
     * @param content what is in it, at most {@value #LONGEST} characters; not null
     * @throws dossier.contracts.problems.ProblemException {@code invalid-import}, with violations that say where the file is
     *     wrong and what is allowed
     */
    public static Imported read(String fileName, String content) {
        if (content.length() > LONGEST) {
            throw Refusal.of("A file must have at most %,d characters, not %,d.".formatted(LONGEST, content.length()));
        }
        var text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        if (text.isBlank()) {
            throw Refusal.of("There is nothing in the file.");
        }
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "json" -> json(fileName, text);
            case "yaml", "yml" -> imported(Format.RULEBOOK, OwnLanguage.yaml(text));
            case "csv", "tsv" -> csv(fileName, text);
            default -> byContent(fileName, text);
        };
    }

    private static Imported byContent(String fileName, String text) {
        var first = text.strip().charAt(0);
        if (first == '{' || first == '[') {
            return json(fileName, text);
        }
        return RULEBOOK.matcher(text).find() ? imported(Format.RULEBOOK, OwnLanguage.yaml(text)) : csv(fileName, text);
    }

    private static Imported csv(String fileName, String text) {
        var cleaner = new Cleaner();
        var drafted = CsvReader.read(cleaner.clean(text), Titles.ofFile(fileName));
        return imported(Format.CSV, checked(drafted, cleaner, List.of()));
    }

    private static Imported json(String fileName, String text) {
        var cleaner = new Cleaner();
        var twice = new ArrayList<String>();
        var root = JsonFile.read(text, cleaner, twice);
        var format = format(root);
        return imported(format, checked(drafted(format, root, Titles.ofFile(fileName)), cleaner, twice));
    }

    private static Format format(JsonPart root) {
        if (root.has("rulebook")) {
            return Format.RULEBOOK;
        }
        if (FoundryReader.reads(root)) {
            return Format.FOUNDRY;
        }
        return Grammar.is(root) ? Format.TRACERY : Format.WORDS;
    }

    private static Drafted drafted(Format format, JsonPart root, String title) {
        return switch (format) {
            case RULEBOOK -> OwnLanguage.json(root);
            case FOUNDRY -> FoundryReader.read(root, title);
            case TRACERY -> TraceryReader.read(root, title);
            default -> WordsReader.read(root, title);
        };
    }

    private static Drafted checked(Drafted drafted, Cleaner cleaner, List<String> twice) {
        var leftOut = new ArrayList<>(drafted.leftOut());
        cleaner.loss().ifPresent(leftOut::add);
        leftOut.addAll(twice);
        var note = cleaner.note().map("# %s\n"::formatted).orElse("");
        return OwnLanguage.checked(note + drafted.document(), leftOut);
    }

    private static Imported imported(Format format, Drafted drafted) {
        return new Imported(drafted.document(), format, drafted.name(), drafted.title(), drafted.leftOut());
    }
}
