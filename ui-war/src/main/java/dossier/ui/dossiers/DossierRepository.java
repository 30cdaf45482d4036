package dossier.ui.dossiers;

import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import dossier.ui.search.Range;
import dossier.ui.storage.Moment;
import dossier.ui.storage.Where;

/** Dossiers in the database. */
@ApplicationScoped
class DossierRepository {

    private static final String DOSSIERS = "SELECT d FROM Dossier d";

    private static final int COUNTED_AT_ONCE = 500_000;

    @PersistenceContext
    private EntityManager entities;

    void store(Dossier dossier) {
        entities.persist(dossier);
        entities.flush();
    }

    void storeAll(List<Dossier> dossiers) {
        DossierInsert.run(entities.unwrap(Connection.class), dossiers);
    }

    Optional<Dossier> find(long number) {
        return Optional.ofNullable(entities.find(Dossier.class, number));
    }

    boolean delete(long number) {
        return entities.createQuery("DELETE FROM Dossier d WHERE d.number = :number")
                        .setParameter("number", number)
                        .executeUpdate()
                > 0;
    }

    void deleteAll(long batch, long from, int count) {
        entities.createQuery("DELETE FROM Dossier d WHERE d.batch = :batch AND d.index >= :from AND d.index < :end")
                .setParameter("batch", batch)
                .setParameter("from", from)
                .setParameter("end", from + count)
                .executeUpdate();
    }

    /** Those of a range that were made in the time of the filter, in the order of the walk. */
    List<Dossier> read(DossierFilter filter, Range range, Cursor cursor, int most) {
        return read(
                madeWithin(filter)
                        .and("d.number >= :low", "low", range.low())
                        .and("d.number <= :high", "high", range.high()),
                cursor,
                most);
    }

    /** Those of some numbers that are still there and were made in the time of the filter, in the order of the walk. */
    List<Dossier> read(DossierFilter filter, List<Long> numbers, Cursor cursor) {
        return read(madeWithin(filter).and("d.number IN :numbers", "numbers", numbers), cursor, numbers.size());
    }

    private static Where madeWithin(DossierFilter filter) {
        var where = new Where();
        if (filter.from() != null) {
            where.and("d.createdAt >= :from", "from", Moment.column(filter.from()));
        }
        if (filter.to() != null) {
            where.and("d.createdAt < :to", "to", Moment.column(filter.to()));
        }
        return where;
    }

    private List<Dossier> read(Where where, Cursor cursor, int most) {
        return where.query(entities, DOSSIERS, " ORDER BY d.number" + cursor.direction(), Dossier.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The numbers of dossiers of a batch that follow each other, in the order of their index. */
    List<Long> numbers(long batch, long from, int count) {
        return ofBatch("SELECT d.number", batch, from, from + count, " ORDER BY d.index", Long.class)
                .getResultList();
    }

    List<Dossier> ofBatch(long batch, long from, int count) {
        return ofBatch("SELECT d", batch, from, from + count, " ORDER BY d.index", Dossier.class)
                .getResultList();
    }

    /** In steps: the database must not be silent for long. */
    long countOfBatch(long batch, long size) {
        return LongStream.iterate(0, from -> from < size, from -> from + COUNTED_AT_ONCE)
                .map(from -> ofBatch("SELECT COUNT(d)", batch, from, from + COUNTED_AT_ONCE, "", Long.class)
                        .getSingleResult())
                .sum();
    }

    private <T> TypedQuery<T> ofBatch(String what, long batch, long from, long end, String order, Class<T> type) {
        return entities.createQuery(
                        what + " FROM Dossier d WHERE d.batch = :batch AND d.index >= :from AND d.index < :end" + order,
                        type)
                .setParameter("batch", batch)
                .setParameter("from", from)
                .setParameter("end", end);
    }

    /** All numbers that can have been made in the time of the filter. */
    Range range(DossierFilter filter) {
        var newest = newest();
        return new TimeRange(this::next, newest).of(filter.from(), filter.to()).and(new Range(1, newest));
    }

    private Optional<Made> next(long number) {
        return entities.createQuery(
                        "SELECT d.number, d.createdAt FROM Dossier d WHERE d.number >= :number ORDER BY d.number",
                        Object[].class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Made((long) row[0], (LocalDateTime) row[1]));
    }

    private long newest() {
        return entities.createQuery("SELECT COALESCE(MAX(d.number), 0) FROM Dossier d", Long.class)
                .getSingleResult();
    }
}
