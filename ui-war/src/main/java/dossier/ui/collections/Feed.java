package dossier.ui.collections;

import java.time.Instant;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dossier.ui.storage.Moment;

/** An order to put entries into a collection. */
@Entity
@Table(name = "feed")
public class Feed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "collection_id")
    private StoredCollection collection;

    private int received;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    private String fingerprint;

    /** For JPA. */
    protected Feed() {}

    /** A feed that is ordered now, by somebody. */
    Feed(StoredCollection collection, FeedOrder order, String who) {
        this.collection = collection;
        this.received = order.lines().size();
        this.createdAt = Moment.now();
        this.createdBy = who;
        this.idempotencyKey = order.idempotencyKey();
        this.fingerprint = order.fingerprint();
    }

    long number() {
        return number;
    }

    StoredCollection collection() {
        return collection;
    }

    int received() {
        return received;
    }

    Instant createdAt() {
        return Moment.instant(createdAt);
    }

    String createdBy() {
        return createdBy;
    }

    /** Whether it was ordered by the same words. */
    boolean answers(FeedOrder order) {
        return fingerprint.equals(order.fingerprint());
    }
}
