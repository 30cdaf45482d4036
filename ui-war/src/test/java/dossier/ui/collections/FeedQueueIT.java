package dossier.ui.collections;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.queues.LostClaimException;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The queue on a real database; the workers of the server rest, and the tests do their work. Parts have 500 lines. */
@ExtendWith(ArquillianExtension.class)
class FeedQueueIT {

    private static final String NAME = "villains";
    private static final String WHO = "a test";

    @Inject
    private FeedQueue queue;

    @Inject
    private FeedWorker worker;

    @Inject
    private Feeds feeds;

    @Inject
    private FeedReader reader;

    @Inject
    private Collections collections;

    @Inject
    private Entries entries;

    @Inject
    private CollectionRepository repository;

    @Inject
    private Schema schema;

    @Inject
    private Sql sql;

    @Deployment
    static WebArchive application() {
        return Deployments.with(FeedQueueIT.class);
    }

    @BeforeEach
    void startWithAnEmptyCollection() throws Exception {
        MigratedSchema.await(schema);
        for (var table : List.of("feed_part", "feed", "collection_entry", "collection")) {
            sql.run("DELETE FROM " + table);
        }
        collections.begin(new NewCollection(NAME, Settings.USUAL), WHO);
    }

    @Test
    void entriesAreThereWhenAWorkerHasAppliedThemAndNotBefore() {
        var feed = feed("Ann\n\nBo\nAnn");
        assertThat(feed.state()).isEqualTo(FeedState.WAITING);
        assertThat(feed.waiting()).isEqualTo(3);
        assertThat(words()).isEmpty();

        work();

        assertThat(words()).containsExactly("Ann", "Bo");
        var done = feed(feed.number());
        assertThat(done.state()).isEqualTo(FeedState.DONE);
        assertThat(List.of(done.received(), done.stored(), done.duplicates(), done.refused()))
                .containsExactly(3, 2, 1, 0);
        assertThat(done.finishedAt()).isAfterOrEqualTo(done.createdAt());
    }

    @Test
    void eachLineThatIsWrongIsRefusedWithItsReasonAndTheOthersAreStored() {
        var feed = feed(FeedStyle.CSV, """
                text,weight,tags
                Ann,3,dark sad
                ,1,
                Bo,0,
                Cy,1,Dark
                %s,1,
                """.formatted("x".repeat(201)));
        work();

        assertThat(collection().size()).isOne();
        assertThat(list("", "").get(0)).satisfies(ann -> {
            assertThat(ann.weight()).isEqualTo(3);
            assertThat(ann.tags()).containsExactly("dark", "sad");
        });
        assertThat(feed(feed.number()).refusals())
                .extracting(refusal -> refusal.line() + " " + refusal.reason())
                .containsExactly(
                        "3 There is no text.",
                        "4 The weight must be a whole number from 1 to 1,000,000,000, not 0.",
                        "5 The tag Dark must be 1 to 40 small letters, digits or dashes, and not begin with a dash.",
                        "6 The text has 201 characters; at most 200 are allowed.");
    }

    @Test
    void wordsThatAreThereAlreadyAreCountedOrRefusedAsTheCollectionSays() {
        feed("Ann");
        work();
        collections.settle(NAME, before -> new Settings("", DuplicateRule.REFUSE, 10, 2));
        var feed = feed("Ann\nBo\nthe Duchess of C\nCy");
        work();

        assertThat(feed(feed.number()).refusals())
                .extracting(Refusal::reason)
                .containsExactly(
                        "The collection has this word already.",
                        "The text has 16 characters; at most 10 are allowed.",
                        "The collection is full: it may have at most 2 entries.");
        assertThat(words()).containsExactly("Ann", "Bo");
    }

    @Test
    void manyWorkersAtOnceStoreEachWordOnce() throws Exception {
        var words = IntStream.range(0, 3_000).mapToObj(i -> "w" + i).toList();
        feed(String.join("\n", words));
        feed(String.join("\n", words));
        atOnce(4, () -> {
            while (worker.work()) {
                // the next part
            }
            return null;
        });

        assertThat(sql.number("SELECT COUNT(*) FROM feed_part WHERE done_at IS NULL"))
                .isZero();
        assertThat(sql.number("SELECT COUNT(*) FROM collection_entry")).isEqualTo(3_000);
        assertThat(sql.number("SELECT COUNT(DISTINCT text) FROM collection_entry"))
                .isEqualTo(3_000);
        assertThat(sql.number("SELECT SUM(stored) FROM feed_part")).isEqualTo(3_000);
        assertThat(sql.number("SELECT SUM(duplicates) FROM feed_part")).isEqualTo(3_000);
        assertThat(collection().size()).isEqualTo(3_000);
    }

    @Test
    void aWorkerWhoseLeaseRanOutStoresNothing() throws SQLException {
        feed("Ann");
        var late = queue.claim().orElseThrow();
        assertThat(queue.claim()).isEmpty();
        sql.run("UPDATE feed_part SET leased_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
        var next = queue.claim().orElseThrow();

        assertThatThrownBy(() -> queue.apply(late)).isInstanceOf(LostClaimException.class);
        assertThat(words()).isEmpty();
        queue.apply(next);
        assertThatThrownBy(() -> queue.apply(next)).isInstanceOf(LostClaimException.class);
        assertThat(words()).containsExactly("Ann");
        assertThat(collection().version()).isOne();
    }

    @Test
    void whenStoringFailsNothingIsMarkedAndItIsTriedAgain() throws SQLException {
        var feed = feed("Ann");
        sql.run("RENAME TABLE collection_entry TO away");
        try {
            assertThat(worker.work()).isTrue();
        } finally {
            sql.run("RENAME TABLE away TO collection_entry");
        }
        assertThat(feed(feed.number()).trouble()).contains("it is tried again");
        assertThat(collection().version()).isZero();
        assertThat(queue.claim()).as("it rests for a moment").isEmpty();

        sql.run("UPDATE feed_part SET leased_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
        work();
        assertThat(words()).containsExactly("Ann");
        assertThat(feed(feed.number()).trouble()).isNull();
    }

    @Test
    void whatAWorkerGivesBackWaitsAndSaysWhy() {
        var feed = feed("Ann");
        queue.giveBack(queue.claim().orElseThrow(), Duration.ofMinutes(1), "The disk is full.");
        assertThat(queue.claim()).isEmpty();
        assertThat(feed(feed.number()).trouble()).isEqualTo("The disk is full.");
    }

    @Test
    void theSameFeedWithTheSameKeyIsQueuedOnce() throws Exception {
        var numbers = new ArrayList<Long>();
        for (var number : atOnce(4, () -> feed("Ann", "a key").number())) {
            numbers.add(number);
        }
        assertThat(numbers).containsOnly(numbers.get(0));
        assertThatThrownBy(() -> feed("Bo", "a key"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().is(ProblemType.CONFLICT)).isTrue());
        assertThat(feed("Ann", "another key").number()).isNotEqualTo(numbers.get(0));
    }

    @Test
    void theWordsOfEveryVersionCanBeToldForEver() {
        feed("Ann\nBo");
        work();
        entries.delete(NAME, "Ann");
        feed("Cy\nAnn");
        work();
        entries.delete(NAME, list("", "").stream().map(Entry::id).toList());

        assertThat(collection().version()).isEqualTo(4);
        assertThat(IntStream.rangeClosed(0, 4).mapToObj(this::wordsAt).toList())
                .containsExactly(List.of(), List.of("Ann", "Bo"), List.of("Bo"), List.of("Bo", "Cy", "Ann"), List.of());
    }

    @Test
    void aWordThatIsNotThereCannotBeDeleted() {
        feed("Ann");
        work();
        assertThat(entries.delete(NAME, "ann")).isFalse();
        assertThat(entries.delete(NAME, List.of(0L))).isZero();
        assertThat(collection().version()).isOne();
    }

    @Test
    void entriesAreFoundByWordAndTagAndWalkedById() {
        feed(FeedStyle.JSON, """
                ["A ghost", {"text": "100 % dark", "tags": ["dark"]}, {"text": "Ghostly", "tags": "dark old", "weight": "2"}]
                """);
        work();
        assertThat(texts(list("GHOST", ""))).containsExactly("A ghost", "Ghostly");
        assertThat(texts(list("%", ""))).containsExactly("100 % dark");
        assertThat(texts(list("ghost", "dark"))).containsExactly("Ghostly");
        assertThat(texts(list("", "da"))).isEmpty();
        assertThat(entries.tags(NAME)).containsExactly("dark", "old");
        var first = entries.after(NAME, new EntryQuery("", "", 1), 0, 2);
        assertThat(texts(first)).containsExactly("A ghost", "100 % dark");
        assertThat(texts(entries.after(
                        NAME, new EntryQuery("", "", 1), first.get(1).id(), 2)))
                .containsExactly("Ghostly");
    }

    @Test
    void aCollectionThatIsMadeAgainGoesOnCountingItsVersions() {
        feed("Ann");
        work();
        var waiting = feed("Bo");
        collections.delete(NAME);
        assertThat(collections.find(NAME)).isEmpty();
        assertThatThrownBy(() -> feed("Cy")).hasMessageContaining("There is no collection named villains");
        work();
        assertThat(feed(waiting.number()).refusals())
                .extracting(Refusal::reason)
                .containsExactly("The collection was deleted.");

        assertThat(collections.begin(new NewCollection(NAME, Settings.USUAL), WHO))
                .isTrue();
        assertThat(collections.begin(new NewCollection(NAME, Settings.USUAL), WHO))
                .isFalse();
        assertThat(collection().version()).isEqualTo(2);
        assertThat(collection().size()).isZero();
        assertThat(wordsAt(1)).containsExactly("Ann");
    }

    @Test
    void aProductCollectionThatPeopleDeletedStaysDeleted() {
        collections.install(new NewCollection("shipped", Settings.USUAL), WHO);
        collections.install(new NewCollection("shipped", Settings.USUAL), WHO);
        assertThat(collections.find("shipped")).isPresent();
        collections.delete("shipped");
        collections.install(new NewCollection("shipped", Settings.USUAL), WHO);
        assertThat(collections.find("shipped")).isEmpty();
        assertThat(repository.evenDeleted("shipped")).isPresent();
    }

    @Test
    void whatWaitsHasALimit() throws SQLException {
        var feed = feed("Ann");
        sql.run("UPDATE feed_part SET size = 500000 WHERE feed_number = " + feed.number());
        assertThatThrownBy(() -> feed("Bo"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().is(ProblemType.LIMIT_REACHED))
                                .isTrue());
    }

    private FeedView feed(String text) {
        return feed(text, null);
    }

    private FeedView feed(String text, String key) {
        return feeds.feed(reader.read(NAME, FeedStyle.PLAIN, bytes(text), key), WHO);
    }

    private FeedView feed(FeedStyle form, String text) {
        return feeds.feed(reader.read(NAME, form, bytes(text), null), WHO);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private FeedView feed(long number) {
        return feeds.find(NAME, number).orElseThrow();
    }

    private CollectionView collection() {
        return collections.find(NAME).orElseThrow();
    }

    private void work() {
        while (worker.work()) {
            // the next part
        }
    }

    private List<String> words() {
        return wordsAt(collection().version());
    }

    private List<String> wordsAt(int version) {
        return texts(entries.after(NAME, new EntryQuery("", "", version), 0, 100));
    }

    private List<Entry> list(String search, String tag) {
        return entries.after(NAME, new EntryQuery(search, tag, collection().version()), 0, 100);
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(Entry::text).collect(Collectors.toList());
    }

    private static <T> List<T> atOnce(int threads, Callable<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(java.util.Collections.nCopies(threads * 2, call))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
