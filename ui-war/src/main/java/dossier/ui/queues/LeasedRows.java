package dossier.ui.queues;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Query;

/**
 * Rows of work, one of which a worker claims for the time of a lease; only the clock of the database counts, since those of the
 * replicas may differ. The table has the columns {@code done_at}, {@code claim}, {@code claimed_at}, {@code leased_until},
 * {@code tries} and {@code trouble}. A row without a claim and with a lease waits until then for its next try.
 */
public final class LeasedRows {

    /** To be done, and in nobody's hands. */
    public static final String FREE = "done_at IS NULL AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(6))";

    private static final String LATER = "UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND";

    private final Function<String, Query> queries;
    private final String update;
    private final String where;

    /**
     * The rows of a table.
     *
     * @param queries makes a native query
     * @param table its name
     * @param key the columns of its primary key
     */
    public LeasedRows(Function<String, Query> queries, String table, List<String> key) {
        this.queries = queries;
        this.update = "UPDATE " + table + " SET ";
        this.where = key.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    /** Claims a row that was locked as free. */
    public void claim(RowClaim row, Duration lease) {
        run(
                update + "claim = ?, claimed_at = UTC_TIMESTAMP(6), leased_until = " + LATER + where,
                Stream.concat(Stream.of(row.claim(), micros(lease)), row.key().stream()));
    }

    /** Keeps a row for longer; false when it is in other hands. */
    public boolean renew(RowClaim row, Duration lease) {
        return run(
                update + "leased_until = " + LATER + mine(), Stream.concat(Stream.of(micros(lease)), row.parameters()));
    }

    /** Marks a row as done; false when it is in other hands. */
    public boolean done(RowClaim row) {
        return run(
                update + "done_at = UTC_TIMESTAMP(6), claim = NULL, leased_until = NULL, trouble = NULL" + mine(),
                row.parameters());
    }

    /** Gives a row back, to be tried again after a while. */
    public void giveBack(RowClaim row, Duration pause, String trouble) {
        run(
                update + "claim = NULL, tries = tries + 1, trouble = LEFT(?, 2000), leased_until = " + LATER + mine(),
                Stream.concat(Stream.of(trouble, micros(pause)), row.parameters()));
    }

    /** What finds a row that is still claimed as before, after its {@code SET}; takes {@link RowClaim#parameters()}. */
    public String mine() {
        return where + " AND claim = ? AND done_at IS NULL";
    }

    private boolean run(String sql, Stream<Object> parameters) {
        var query = queries.apply(sql);
        var position = 1;
        for (var parameter : parameters.toList()) {
            query.setParameter(position++, parameter);
        }
        return query.executeUpdate() > 0;
    }

    private static Object micros(Duration duration) {
        return duration.toMillis() * 1_000;
    }
}
