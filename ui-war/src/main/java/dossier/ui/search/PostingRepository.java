package dossier.ui.search;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** The index in the database. */
@ApplicationScoped
class PostingRepository {

    @PersistenceContext
    private EntityManager entities;

    void insert(Postings postings, Long batch, Long chunk) {
        PostingInsert.run(entities.unwrap(Connection.class), postings, batch, chunk);
    }

    void delete(long batch, long chunk) {
        query("DELETE FROM posting WHERE batch_number = ? AND chunk_idx = ?", List.of(batch, chunk))
                .executeUpdate();
    }

    /** Blocks that have all terms, in the order of the walk. */
    @SuppressWarnings("unchecked")
    List<Integer> blocks(List<String> terms, Range range, boolean older, int most) {
        var values = new ArrayList<Object>(List.of(terms.get(0), Block.of(range.low()), Block.of(range.high())));
        values.addAll(terms.subList(1, terms.size()));
        var sql = "SELECT DISTINCT p.block FROM posting p WHERE p.term = ? AND p.block BETWEEN ? AND ?"
                + " AND EXISTS (SELECT 1 FROM posting q WHERE q.term = ? AND q.block = p.block)"
                        .repeat(terms.size() - 1)
                + " ORDER BY p.block " + (older ? "DESC" : "ASC");
        return query(sql, values).setMaxResults(most).getResultList();
    }

    /** The places of each term in some blocks; a term that was written in parts comes together. */
    @SuppressWarnings("unchecked")
    Map<Integer, Map<String, BitSet>> places(List<String> terms, List<Integer> blocks) {
        var values = new ArrayList<Object>(terms);
        values.addAll(blocks);
        var sql = "SELECT block, term, places FROM posting WHERE term IN (%s) AND block IN (%s)"
                .formatted(marks(terms), marks(blocks));
        var found = new HashMap<Integer, Map<String, BitSet>>();
        for (var row : (List<Object[]>) query(sql, values).getResultList()) {
            found.computeIfAbsent((Integer) row[0], block -> new HashMap<>())
                    .computeIfAbsent((String) row[1], term -> new BitSet(Block.SIZE))
                    .or(Places.read((byte[]) row[2]));
        }
        return found;
    }

    private Query query(String sql, List<?> values) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static String marks(List<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
