package dossier.ui.comparison;

import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/** Two texts, line by line (Myers, 1986). */
public final class TextDifference {

    private static final int LINES_AROUND = 3;
    private static final int HEADER = 2;

    private TextDifference() {}

    /**
     * In the unified format.
     *
     * @param fromName what to call the first text
     * @param toName what to call the second one
     * @return empty when the texts are the same
     */
    public static String unified(String fromName, String from, String toName, String to) {
        var lines = unifiedLines(fromName, from, toName, to);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** The same to be shown: each line with what it means; none when the texts are the same. */
    public static List<DifferenceLine> lines(String from, String to) {
        return unifiedLines("", from, "", to).stream()
                .skip(HEADER)
                .map(DifferenceLine::of)
                .toList();
    }

    private static List<String> unifiedLines(String fromName, String from, String toName, String to) {
        var before = from.lines().toList();
        var patch = DiffUtils.diff(before, to.lines().toList());
        return UnifiedDiffUtils.generateUnifiedDiff(fromName, toName, before, patch, LINES_AROUND);
    }
}
