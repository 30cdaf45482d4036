package dossier.ui.dossiers;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

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

    Stretch walk(DossierFilter filter, Cursor cursor, int limit) {
        var numbers = numbers(filter, cursor, limit + 1);
        var more = numbers.size() > limit;
        var shown = more ? numbers.subList(0, limit) : numbers;
        return new Stretch(all(shown, cursor), more ? cursor.at(shown.get(limit - 1)) : null);
    }

    @SuppressWarnings("unchecked")
    private List<Long> numbers(DossierFilter filter, Cursor cursor, int limit) {
        return Conditions.of(filter)
                .beyond(cursor)
                .query(
                        entities::createNativeQuery,
                        "SELECT number FROM dossier",
                        " ORDER BY number" + cursor.direction())
                .setMaxResults(limit)
                .getResultList();
    }

    private List<Dossier> all(List<Long> numbers, Cursor cursor) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT d FROM Dossier d WHERE d.number IN :numbers ORDER BY d.number" + cursor.direction(),
                        Dossier.class)
                .setParameter("numbers", numbers)
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

    List<Dossier> page(DossierFilter filter, DossierSort sort, int first, int size) {
        return within(filter)
                .query(entities, DOSSIERS, " ORDER BY " + sort.clause(), Dossier.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(DossierFilter filter) {
        return within(filter)
                .query(entities, "SELECT COUNT(d) FROM Dossier d", "", Long.class)
                .getSingleResult();
    }

    /** Sorting and searching look at the newest dossiers only: their cost must not grow with the history. */
    private Where within(DossierFilter filter) {
        var oldest = Where.fits(filter.withoutSearch())
                .query(entities, "SELECT d.number FROM Dossier d", " ORDER BY d.number DESC", Long.class)
                .setFirstResult(Dossiers.WINDOW - 1)
                .setMaxResults(1)
                .getResultList();
        return Where.fits(filter).and("d.number >= :oldest", "oldest", oldest.isEmpty() ? 0L : oldest.get(0));
    }
}
