package dossier.ui.rulebooks;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import dossier.rulebooks.book.Rulebook;

/** One saved version of a rulebook. It never changes. */
@Entity
@Table(name = "rulebook")
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

    /** For JPA. */
    protected RulebookVersion() {}

    /** A rulebook without findings, saved now under the given version, from 1. */
    public RulebookVersion(Rulebook book, int version) {
        this.name = book.name();
        this.version = version;
        this.hash = book.hash();
        this.title = book.title();
        this.document = book.document();
        this.createdAt = LocalDateTime.now(ZoneOffset.UTC);
    }

    /** Key in the database. */
    public long id() {
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
}
