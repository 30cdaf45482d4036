package dossier.ui.rulebooks;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import dossier.ui.storage.Like;

/** Rulebooks and their versions in the database. */
@ApplicationScoped
class RulebookRepository {

    private static final String SUMMARIES = """
            SELECT NEW dossier.ui.rulebooks.RulebookSummary(
              v.name, v.title, v.version, v.hash, v.createdAt, v.createdBy, r.archivedAt)
            """;

    /** Names are ASCII and compared byte by byte; a search may hold any sign. */
    private static final String NAME_AS_TEXT = "SQL('CONVERT(? USING utf8mb4)', r.name)";

    @PersistenceContext
    private EntityManager entities;

    /** Makes other replicas that install wait until this transaction ends; inserting side by side they could deadlock. */
    void waitForOthers() {
        entities.createNativeQuery(
                        "SELECT installed_rank FROM flyway_schema_history WHERE installed_rank = 1 FOR UPDATE")
                .getResultList();
    }

    Optional<StoredRulebook> find(String name) {
        return Optional.ofNullable(entities.find(StoredRulebook.class, name));
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<StoredRulebook> lock(String name) {
        return Optional.ofNullable(entities.find(StoredRulebook.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Takes a name; false when it is taken. Of people who try at once, one gets it. */
    boolean takeName(RulebookVersion first) {
        return entities.createNativeQuery("""
                        INSERT IGNORE INTO rulebook_version
                          (name, version, hash, title, document, created_at, created_by)
                        VALUES (?, 1, ?, ?, ?, UTC_TIMESTAMP(6), ?)
                        """)
                        .setParameter(1, first.getName())
                        .setParameter(2, first.getHash())
                        .setParameter(3, first.getTitle())
                        .setParameter(4, first.getDocument())
                        .setParameter(5, first.getCreatedBy())
                        .executeUpdate()
                > 0;
    }

    void add(StoredRulebook book) {
        entities.persist(book);
    }

    void add(RulebookVersion version) {
        entities.persist(version);
    }

    Optional<RulebookVersion> version(String name, int number) {
        return entities.createQuery(
                        "SELECT v FROM RulebookVersion v WHERE v.name = :name AND v.version = :number",
                        RulebookVersion.class)
                .setParameter("name", name)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<RulebookSummary> versions(String name) {
        return entities.createQuery(
                        SUMMARIES + " FROM RulebookVersion v, StoredRulebook r"
                                + " WHERE v.name = :name AND r.name = v.name ORDER BY v.version DESC",
                        RulebookSummary.class)
                .setParameter("name", name)
                .getResultList();
    }

    boolean hasVersionWith(String name, String hash) {
        return entities.createQuery(
                                "SELECT COUNT(v) FROM RulebookVersion v WHERE v.name = :name AND v.hash = :hash",
                                Long.class)
                        .setParameter("name", name)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    /** By name, those after one; empty for the beginning. */
    List<RulebookSummary> after(RulebookFilter filter, String name, int limit) {
        return within(filter, SUMMARIES, " AND r.name > :after ORDER BY r.name", RulebookSummary.class)
                .setParameter("after", name)
                .setMaxResults(limit)
                .getResultList();
    }

    List<RulebookSummary> page(RulebookFilter filter, RulebookSort sort, int first, int size) {
        return within(filter, SUMMARIES, " ORDER BY " + sort.clause(), RulebookSummary.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(RulebookFilter filter) {
        return within(filter, "SELECT COUNT(r)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> within(RulebookFilter filter, String select, String rest, Class<T> type) {
        var state = filter.archived() ? "IS NOT NULL" : "IS NULL";
        return entities.createQuery(
                        select + " FROM StoredRulebook r JOIN r.newest v WHERE r.archivedAt " + state
                                + " AND (" + NAME_AS_TEXT
                                + " LIKE :search ESCAPE '!' OR v.title LIKE :search ESCAPE '!')"
                                + rest,
                        type)
                .setParameter("search", Like.containing(filter.search()));
    }
}
