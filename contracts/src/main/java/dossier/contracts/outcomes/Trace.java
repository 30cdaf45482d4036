package dossier.contracts.outcomes;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * Why an outcome is what it is.
 *
 * @param names value of each name and of each derived field that the rules could read, in the order of the rulebook
 * @param decisions one for each output of {@code decide}, in the order of the rulebook
 * @param outcome what came out
 */
public record Trace(LinkedHashMap<String, String> names, List<Decision> decisions, Outcome outcome) {

    /**
     * How one output was decided.
     *
     * @param output name of the output
     * @param rows the rows that were looked at, in order; the last one fired
     */
    public record Decision(String output, List<Row> rows) {}

    /**
     * One row of a decision.
     *
     * @param line where the row stands in the rulebook document, from 1
     * @param condition the row as a person wrote it, for instance {@code letter: [b..d, f..h, j]}; empty for a row that
     *     always fits
     * @param fired whether this row gave the result
     * @param why the reason in words, for instance {@code letter is f, which is not z}
     * @param result what the row gives when it fires
     */
    public record Row(int line, String condition, boolean fired, String why, String result) {}
}
