package dossier.ui.collections;

import java.time.Instant;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import dossier.ui.storage.Moment;

/** A named list of words. Every change of its words makes a version; a deleted one goes on counting when it is made again. */
@Entity
@Table(name = "collection")
public class StoredCollection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private DuplicateRule duplicates;

    private int longest;
    private int most;
    private int version;
    private int size;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "deleted_at")
    private LocalDateTime deletedAt;

    /** For JPA. */
    protected StoredCollection() {}

    long id() {
        return id;
    }

    /** Takes what people decided. */
    void settle(Settings settings) {
        description = settings.description();
        duplicates = settings.duplicates();
        longest = settings.longest();
        most = settings.most();
    }

    /** A deleted one begins anew, with the versions that it had. */
    void begin(Settings settings, String who) {
        settle(settings);
        createdAt = Moment.now();
        createdBy = who;
        deletedAt = null;
    }

    /** Counts a change of its words as the next version. */
    int change(int more) {
        size += more;
        return ++version;
    }

    /** Hides it. */
    void delete() {
        deletedAt = Moment.now();
    }

    /** Whether it is hidden. */
    boolean isDeleted() {
        return deletedAt != null;
    }

    /** Name for addresses and rulebooks, for instance {@code entropy}. */
    public String getName() {
        return name;
    }

    /** What people decided about it. */
    public Settings getSettings() {
        return new Settings(description, duplicates, longest, most);
    }

    /** How often its words have changed. */
    public int getVersion() {
        return version;
    }

    /** How many words it has. */
    public int getSize() {
        return size;
    }

    /** When it was made. */
    public Instant getCreatedAt() {
        return Moment.instant(createdAt);
    }

    /** Who made it. */
    public String getCreatedBy() {
        return createdBy;
    }
}
