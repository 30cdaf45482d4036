package dossier.ui.dossiers;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dossier.ui.collections.Versions;
import dossier.ui.collections.VersionsColumn;
import dossier.ui.rulebooks.RulebookVersion;
import dossier.ui.storage.ListsColumn;
import dossier.ui.storage.Moment;
import dossier.ui.storage.TextsColumn;

/** The stored result: what was drawn by which version of a rulebook from which seed, and what came out. */
@Entity
@Table(name = "dossier")
public class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "rulebook_id")
    private RulebookVersion rulebook;

    @Convert(converter = VersionsColumn.class)
    private Versions collections;

    private String seed;

    @Column(name = "idx")
    private long index;

    @Column(name = "batch_number")
    private Long batch;

    @Column(name = "draws_one")
    @Convert(converter = ListsColumn.class)
    private LinkedHashMap<String, List<String>> drawsOne;

    @Column(name = "draws_two")
    @Convert(converter = ListsColumn.class)
    private LinkedHashMap<String, List<String>> drawsTwo;

    @Convert(converter = TextsColumn.class)
    private LinkedHashMap<String, String> outcome;

    private String text;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    /** For JPA. */
    protected Dossier() {}

    /**
     * A dossier made now; it gets its number when it is stored.
     *
     * @param batch number of the batch that it is a part of; null when it was ordered alone
     * @param collections the versions of its collections that it was drawn from
     */
    public Dossier(
            Long batch,
            RulebookVersion rulebook,
            Versions collections,
            String seed,
            long index,
            LinkedHashMap<String, List<String>> drawsOne,
            LinkedHashMap<String, List<String>> drawsTwo,
            LinkedHashMap<String, String> outcome,
            String text) {
        this.batch = batch;
        this.rulebook = rulebook;
        this.collections = collections;
        this.seed = seed;
        this.index = index;
        this.drawsOne = drawsOne;
        this.drawsTwo = drawsTwo;
        this.outcome = outcome;
        this.text = text;
        this.createdAt = Moment.now();
    }

    /** Rises in the order of storing, from 1; 0 until it is stored. */
    public long getNumber() {
        return number;
    }

    /** The version that it was made by. */
    public RulebookVersion getRulebook() {
        return rulebook;
    }

    /** The versions of the collections that it was drawn from. */
    public Versions getCollections() {
        return collections;
    }

    /** What makes it repeatable. */
    public String getSeed() {
        return seed;
    }

    /** Its place among the dossiers of the same seed, from 0. */
    public long getIndex() {
        return index;
    }

    /** Number of the batch that it is a part of; null when it was ordered alone. */
    public Long getBatch() {
        return batch;
    }

    /** What generator one drew, in the order of the rulebook. */
    public LinkedHashMap<String, List<String>> getDrawsOne() {
        return drawsOne;
    }

    /** What generator two drew, in the order of the rulebook. */
    public LinkedHashMap<String, List<String>> getDrawsTwo() {
        return drawsTwo;
    }

    /** The fields that follow from the draws, in the order of the rulebook. */
    public LinkedHashMap<String, String> getOutcome() {
        return outcome;
    }

    /** The outcome as a sentence. */
    public String getText() {
        return text;
    }

    /** When it was made. */
    public Instant getCreatedAt() {
        return Moment.instant(createdAt);
    }
}
