package dossier.ui.pages;

import java.util.regex.Pattern;

/** An address that a request names to go on to. It must be one of ours: else a link could lead people away after a login. */
final class LocalPath {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]{0,2000}");

    private LocalPath() {}

    /** The address if it is within the application, from its first slash; else the first page. */
    static String of(String wanted) {
        return wanted != null && OURS.matcher(wanted).matches() ? wanted : "/";
    }
}
