package dossier.ui.rulebooks;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The rulebooks that people can choose from: the newest version of each. Only shipped rulebooks exist so far, and they are
 * installed once, so one look at the database is enough.
 */
@ApplicationScoped
public class RulebookCatalog {

    @Inject
    private Rulebooks rulebooks;

    private volatile List<RulebookVersion> newest = List.of();

    /** All of them, by name. */
    public List<RulebookVersion> all() {
        if (newest.isEmpty()) {
            newest = rulebooks.newest();
        }
        return newest;
    }

    /** One of them; empty when there is no such rulebook. */
    public Optional<RulebookVersion> find(String name) {
        return all().stream().filter(version -> version.getName().equals(name)).findFirst();
    }
}
