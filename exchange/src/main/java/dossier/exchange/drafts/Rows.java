package dossier.exchange.drafts;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dossier.exchange.problems.Refusal;

/** Rows of equal columns, of which one is drawn: each column becomes an output. Not thread-safe. */
public final class Rows {

    private static final BigInteger MOST = BigInteger.TEN.pow(18).subtract(BigInteger.ONE);

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<BigInteger> weights = new ArrayList<>();

    /** @param columns what each is called in the file */
    public Rows(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row with a text for each column. */
    public void add(List<String> row, BigInteger weight) {
        rows.add(List.copyOf(row));
        weights.add(weight);
    }

    /**
     * Adds a draw of a number for each row, or as many numbers as its weight, and an output and a line of text for each
     * column.
     *
     * @param name of the draw
     * @throws dossier.contracts.problems.ProblemException when the weights add up to too much
     */
    public void addTo(Draft draft, String name) {
        var divisor = weights.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        var total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add).divide(divisor);
        if (total.compareTo(MOST) > 0) {
            throw Refusal.of("The weights add up to too much; 18 digits are the most.");
        }
        draft.draw(name, "integers", "1.." + total);
        for (var column = 0; column < columns.size(); column++) {
            var output = draft.names().of(columns.get(column), "column");
            draft.decide(output, decided(name, column, divisor, draft));
            draft.line("%s: {%s}".formatted(Writing.label(columns.get(column)), output));
        }
    }

    /** A row for each run of equal texts, or where that is less by half, one for each text. */
    private List<Map<String, Object>> decided(String name, int column, BigInteger divisor, Draft draft) {
        var runs = new ArrayList<Map.Entry<String, Object>>();
        var from = BigInteger.ONE;
        var to = BigInteger.ZERO;
        for (var at = 0; at < rows.size(); at++) {
            to = to.add(weights.get(at).divide(divisor));
            var text = rows.get(at).get(column);
            if (at + 1 == rows.size() || !rows.get(at + 1).get(column).equals(text)) {
                runs.add(Map.entry(text, from.equals(to) ? from : from + ".." + to));
                from = to.add(BigInteger.ONE);
            }
        }
        var byText = new LinkedHashMap<String, List<Object>>();
        runs.forEach(run ->
                byText.computeIfAbsent(run.getKey(), text -> new ArrayList<>()).add(run.getValue()));
        var decided = new ArrayList<Map<String, Object>>();
        if (2 * byText.size() <= runs.size()) {
            byText.forEach((text, cells) -> decided.add(row(name, cells, text, draft)));
        } else {
            runs.forEach(run -> decided.add(row(name, run.getValue(), run.getKey(), draft)));
        }
        return decided;
    }

    private static Map<String, Object> row(String name, Object cell, String text, Draft draft) {
        var row = new LinkedHashMap<String, Object>();
        row.put(name, cell);
        row.put(Draft.THEN, Writing.fitting(Writing.literal(text), draft));
        return row;
    }
}
