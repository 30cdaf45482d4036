package dossier.ui.rulebooks;

import java.time.Instant;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import dossier.rulebooks.book.Rulebook;
import dossier.ui.storage.Moment;

/** One saved version of a rulebook. It never changes. */
@Entity
@Table(name = "rulebook_version")
public class RulebookVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private int version;
    private String hash;
    private String title;
    private String document;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    /** For JPA. */
    protected RulebookVersion() {}

    /** A version that is saved now, by somebody. */
    RulebookVersion(Rulebook book, int version, String who) {
        this.name = book.name();
        this.version = version;
        this.hash = book.hash();
        this.title = book.title();
        this.document = book.document();
        this.createdAt = Moment.now();
        this.createdBy = who;
    }

    /** What rows refer to it by. */
    public long getId() {
        return id;
    }

    /** Name for addresses and lists, for instance {@code spy-mission}. */
    public String getName() {
        return name;
    }

    /** From 1. */
    public int getVersion() {
        return version;
    }

    /** Content hash of the document. */
    public String getHash() {
        return hash;
    }

    /** Name for people. */
    public String getTitle() {
        return title;
    }

    /** The YAML as it was written. */
    public String getDocument() {
        return document;
    }

    /** When it was saved. */
    public Instant getCreatedAt() {
        return Moment.instant(createdAt);
    }

    /** Who saved it; {@code dossier} when it came with the product. */
    public String getCreatedBy() {
        return createdBy;
    }
}
