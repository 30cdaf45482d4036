package dossier.ui.dossiers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.contracts.problems.ProblemException;
import dossier.ui.collections.Versions;
import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Filters, search and paging on a real MariaDB. */
@ExtendWith(ArquillianExtension.class)
class HistoryIT {

    private static final DossierFilter ALL = DossierFilter.none();

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierFilterReader reader;

    @Inject
    private Schema schema;

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Sql sql;

    @Deployment
    static WebArchive application() {
        return Deployments.with(HistoryIT.class);
    }

    @BeforeEach
    void startWithAnEmptyHistory() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM dossier");
        sql.run("DELETE FROM posting");
    }

    @Test
    void filtersByRulebook() {
        var a = store("lotto", "AB-12: a tenner");
        store("product", "a tenner too");
        var c = store("lotto", "KK-00: Death");
        assertThat(find("rulebook", "lotto")).containsExactly(c, a);
        assertThat(find("rulebook", "attack")).isEmpty();
        assertThat(find("rulebook", "lotto", "version", "1")).containsExactly(c, a);
    }

    @Test
    void refusesRulebooksAndVersionsThatThereAreNot() {
        assertThatThrownBy(() -> find("rulebook", "ludo")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> find("rulebook", "lotto", "version", "2"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("The rulebook lotto has the versions 1 to 1.");
    }

    @Test
    void filtersByBatch() {
        store("lotto", "alone");
        var seven = storeChunk(7, 0, 3);
        var eight = storeChunk(8, 0, 2);
        assertThat(find("batch", "7")).isEqualTo(reversed(seven));
        assertThat(find("batch", "8", "rulebook", "product")).isEqualTo(reversed(eight));
        assertThat(find("batch", "8", "rulebook", "lotto")).isEmpty();
        assertThat(find("batch", "9")).isEmpty();
    }

    @Test
    void filtersByTimeFromTheFirstMomentToBeforeTheLast() throws Exception {
        var numbers = new ArrayList<Long>();
        for (var hour = 0; hour < 5; hour++) {
            numbers.add(store("lotto", "hour " + hour));
            sql.run("UPDATE dossier SET created_at = '2026-11-21 1%d:00:00' WHERE number = %d"
                    .formatted(hour, numbers.get(hour)));
        }
        assertThat(find("from", "2026-11-21T11:00", "to", "2026-11-21T13:00"))
                .containsExactly(numbers.get(2), numbers.get(1));
        assertThat(find("from", "2026-11-21T14:00:00Z")).containsExactly(numbers.get(4));
        assertThat(find("to", "2026-11-21T10:00:00Z")).isEmpty();
        assertThat(find("from", "2026-11-21", "to", "2026-11-22")).hasSize(5);
        assertThat(find("from", "2026-11-21T11:00", "q", "hour")).hasSize(4);
    }

    @Test
    void dossiersThatWereStoredLateAreStillFoundByTheirTime() throws Exception {
        var late = store("lotto", "made before the others, stored after them");
        sql.run("UPDATE dossier SET created_at = '2026-11-21 10:00:00' WHERE number = " + late);
        for (var i = 0; i < 5; i++) {
            var early = store("lotto", "early");
            sql.run("UPDATE dossier SET created_at = '2026-11-21 09:59:45' WHERE number = " + early);
        }
        assertThat(find("to", "2026-11-21T10:00:00Z")).hasSize(5);
        assertThat(find("from", "2026-11-21T10:00:00Z")).containsExactly(late);
    }

    @Test
    void filtersByFieldsOfTheOutcomeSignBySign() {
        var a = store("spy-mission", "x", Map.of("target", "the Duchess", "task", "Follow"));
        var b = store("spy-mission", "x", Map.of("target", "the Duchess", "task", "Meet with"));
        store("spy-mission", "x", Map.of("target", "the duchess", "task", "Follow"));
        store("spy-mission", "x", Map.of("task", "the Duchess"));
        assertThat(find("outcome.target", "the Duchess")).containsExactly(b, a);
        assertThat(find("outcome.target", "the Duchess", "field", "task", "value", "Follow"))
                .containsExactly(a);
        assertThat(find("outcome.target", "Duchess")).isEmpty();
        assertThat(find("outcome.%", "' OR 1=1 -- ")).isEmpty();
    }

    @Test
    void searchesForWholeWordsInAnyCaseAndOrder() {
        var a = store("lotto", "Steal the DB_URI from the Duchess");
        var b = store("lotto", "Don't follow Ärger, the DUCHESS!");
        store("lotto", "Duchesses are something else");
        assertThat(find("q", "duchess")).containsExactly(b, a);
        assertThat(find("q", "Duchess, THE")).containsExactly(b, a);
        assertThat(find("q", "uri")).containsExactly(a);
        assertThat(find("q", "ärger don’t")).containsExactly(b);
        assertThat(find("q", "duch")).isEmpty();
        assertThat(find("q", "duchess dictator")).isEmpty();
        assertThat(find("q", "100% ' OR 1=1")).isEmpty();
    }

    @Test
    void conditionsHoldTogether() {
        store("lotto", "a tenner", Map.of("prize", "a tenner"));
        var b = store("product", "a tenner", Map.of("prize", "a tenner"));
        store("product", "a fiver", Map.of("prize", "a tenner"));
        assertThat(find("rulebook", "product", "outcome.prize", "a tenner", "q", "tenner"))
                .containsExactly(b);
    }

    @Test
    void whatIsDeletedIsFoundNoMore() {
        var kept = store("lotto", "kept word");
        var gone = store("lotto", "gone word");
        storeChunk(7, 0, 3);
        var rest = storeChunk(7, 3, 2);
        dossiers.delete(gone);
        dossiers.deleteAll(7, 0, 3);
        assertThat(find("q", "word")).containsExactly(kept);
        assertThat(find("batch", "7")).isEqualTo(reversed(rest));
        assertThat(find("q", "number")).isEqualTo(reversed(rest));
    }

    @Test
    void findsWhatIsRareBehindManyBlocks() throws Exception {
        var oldest = store("product", "a needle in the hay");
        sql.run("ALTER TABLE dossier AUTO_INCREMENT = " + (oldest + 3_000_000));
        var newest = store("product", "hay without");
        assertThat(find("q", "needle hay")).containsExactly(oldest);
        assertThat(find("q", "hay")).containsExactly(newest, oldest);
        assertThat(dossiers.walk(reader.read(Map.of("q", List.of("hay"))), Cursor.OLDEST, 1)
                        .dossiers())
                .extracting(Dossier::getNumber)
                .containsExactly(oldest);
    }

    @Test
    void everyWalkOfARandomHistorySeesWhatAPlainComparisonFinds() {
        var random = new Random(11);
        var words = List.of("red", "green", "blue", "rare");
        var texts = new LinkedHashMap<Long, String>();
        for (var i = 0; i < 100; i++) {
            var text = words.get(random.nextInt(3)) + " " + words.get(random.nextInt(3)) + (i % 37 == 5 ? " rare" : "");
            texts.put(store(i % 2 == 0 ? "lotto" : "product", text), text);
        }
        for (var search : List.of("red", "red green", "rare", "blue rare", "red green blue")) {
            var expected = texts.entrySet().stream()
                    .filter(text -> List.of(text.getValue().split(" ")).containsAll(List.of(search.split(" "))))
                    .map(Map.Entry::getKey)
                    .toList();
            var filter = reader.read(Map.of("q", List.of(search)));
            for (var limit : new int[] {7, 200}) {
                assertThat(walk(filter, Cursor.OLDEST, limit)).isEqualTo(expected);
                assertThat(walk(filter, Cursor.NEWEST, limit)).isEqualTo(reversed(expected));
            }
        }
    }

    @Test
    void aWalkHasNoGapAndNoRepetitionWhileOthersStoreAndDelete() throws Exception {
        var stay = new TreeSet<>(storeChunk(1, 0, 150));
        var leave = storeChunk(2, 0, 60);
        stay.addAll(storeChunk(3, 0, 150));
        var busy = new AtomicBoolean(true);
        var others = Executors.newFixedThreadPool(2);
        try {
            var storing = others.submit(() -> {
                for (var batch = 10; busy.get(); batch++) {
                    storeChunk(batch, 0, 20);
                }
            });
            var deleting = others.submit(() -> leave.forEach(dossiers::delete));
            for (var filter : List.of(ALL, reader.read(Map.of("q", List.of("number"))))) {
                for (var begin :
                        List.of(Cursor.NEWEST, Cursor.olderThan(stay.last() + 1), Cursor.newerThan(stay.first() - 1))) {
                    var seen = walkUntil(filter, begin, stay.last());
                    assertThat(seen).doesNotHaveDuplicates().containsAll(stay);
                }
            }
            busy.set(false);
            storing.get();
            deleting.get();
        } finally {
            busy.set(false);
            others.shutdown();
        }
    }

    /** Towards newer numbers others store faster than a walk can read: it ends at a number that is given. */
    private List<Long> walkUntil(DossierFilter filter, Cursor begin, long last) {
        var seen = new ArrayList<Long>();
        for (var next = begin; next != null && (next.older() || next.number() < last); ) {
            var stretch = dossiers.walk(filter, next, 37);
            stretch.dossiers().forEach(dossier -> seen.add(dossier.getNumber()));
            next = stretch.end();
        }
        return seen;
    }

    private List<Long> walk(DossierFilter filter, Cursor begin, int limit) {
        var seen = new ArrayList<Long>();
        for (var next = begin; next != null; ) {
            var stretch = dossiers.walk(filter, next, limit);
            assertThat(stretch.dossiers().size()).isLessThanOrEqualTo(limit);
            stretch.dossiers().forEach(dossier -> seen.add(dossier.getNumber()));
            next = stretch.end();
        }
        return seen;
    }

    private List<Long> find(String... namesAndValues) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return walk(reader.read(parameters), Cursor.NEWEST, 100);
    }

    private long store(String rulebook, String text) {
        return store(rulebook, text, Map.of());
    }

    private long store(String rulebook, String text, Map<String, String> outcome) {
        return dossiers.store(dossier(null, rulebook, 0, text, outcome)).getNumber();
    }

    private List<Long> storeChunk(long batch, long first, int size) {
        dossiers.storeAll(LongStream.range(first, first + size)
                .mapToObj(index -> dossier(batch, "product", index, "number " + index, Map.of("index", "" + index)))
                .toList());
        var all = new ArrayList<>(reversed(find("batch", Long.toString(batch))));
        return all.subList(all.size() - size, all.size());
    }

    private Dossier dossier(Long batch, String rulebook, long index, String text, Map<String, String> outcome) {
        return new Dossier(
                batch,
                catalog.find(rulebook).orElseThrow(),
                Versions.NONE,
                "s",
                index,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(outcome),
                text);
    }

    private static List<Long> reversed(List<Long> numbers) {
        var reversed = new ArrayList<>(numbers);
        Collections.reverse(reversed);
        return reversed;
    }
}
