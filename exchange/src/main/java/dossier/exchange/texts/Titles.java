package dossier.exchange.texts;

/** Titles of rulebooks. */
public final class Titles {

    private static final int LONGEST = 200;

    private Titles() {}

    /** The text in one line, at most {@value #LONGEST} characters; what stands in when it is blank. */
    public static String of(String text, String otherwise) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return otherwise;
        }
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** A file name without folders and ending. */
    public static String ofFile(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var dot = name.lastIndexOf('.');
        return of(dot > 0 ? name.substring(0, dot) : name, "Imported");
    }
}
