package dossier.ui.batches;

import java.time.Instant;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dossier.ui.collections.Versions;
import dossier.ui.collections.VersionsColumn;
import dossier.ui.generation.Order;
import dossier.ui.rulebooks.RulebookVersion;
import dossier.ui.storage.Moment;

/** An order for many dossiers of one seed, with the indices from 0. */
@Entity
@Table(name = "batch")
public class Batch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "rulebook_id")
    private RulebookVersion rulebook;

    @Convert(converter = VersionsColumn.class)
    private Versions collections;

    private String seed;

    private int size;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "finished_at")
    private LocalDateTime finishedAt;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    private String fingerprint;

    /** For JPA. */
    protected Batch() {}

    /** A batch that is ordered now, by somebody. */
    Batch(BatchOrder order, String who) {
        this.rulebook = order.order().rulebook();
        this.collections = order.order().collections();
        this.seed = order.order().seed();
        this.size = order.count();
        this.state = BatchState.RUNNING;
        this.createdAt = Moment.now();
        this.createdBy = who;
        this.idempotencyKey = order.idempotencyKey();
        this.fingerprint = order.fingerprint();
    }

    /** Rises in the order of ordering, from 1; 0 until it is stored. */
    public long getNumber() {
        return number;
    }

    /** The version that it is made by. */
    public RulebookVersion getRulebook() {
        return rulebook;
    }

    /** The versions of the collections that all its dossiers are drawn from. */
    Versions getCollections() {
        return collections;
    }

    /** What makes it repeatable. */
    public String getSeed() {
        return seed;
    }

    /** How many dossiers were ordered. */
    public int getSize() {
        return size;
    }

    /** What became of it so far. */
    public BatchState getState() {
        return state;
    }

    void setState(BatchState state) {
        this.state = state;
    }

    /** When it was ordered. */
    public Instant getCreatedAt() {
        return Moment.instant(createdAt);
    }

    /** Who ordered it. */
    public String getCreatedBy() {
        return createdBy;
    }

    /** When its last dossier was stored; null until then. */
    public Instant getFinishedAt() {
        return Moment.instant(finishedAt);
    }

    /** What people know it by, for instance {@code 7: 1000 by lotto}. */
    String label() {
        return "%d: %d by %s".formatted(number, size, rulebook.getName());
    }

    /** Whether it was ordered by the same words. */
    boolean answers(BatchOrder order) {
        return fingerprint.equals(order.fingerprint());
    }

    /** What is to be made. */
    Order order() {
        return new Order(rulebook, collections, seed);
    }
}
