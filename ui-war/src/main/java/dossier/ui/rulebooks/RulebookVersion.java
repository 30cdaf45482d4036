package dossier.ui.rulebooks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One saved version of a rulebook. It never changes, so it is only read here. */
@Entity
@Table(name = "rulebook")
public class RulebookVersion {

    @Id
    private long id;

    private String name;
    private int version;
    private String hash;
    private String title;
    private String document;

    /** For JPA. */
    protected RulebookVersion() {}

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
