package dossier.ui.rulebooks;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The rulebooks that people can generate by: the newest version of each that is not archived. */
@ApplicationScoped
public class RulebookCatalog {

    private static final int MOST = 1_000;

    @Inject
    private Rulebooks rulebooks;

    private final Recent<RulebookVersion> recent = new Recent<>();

    /** All of them, by name; at most {@value #MOST}. */
    public List<RulebookSummary> all() {
        return rulebooks.after(RulebookFilter.IN_USE, "", MOST);
    }

    /**
     * One of them; empty when there is no such rulebook. What this replica saves is seen at once, what another one saves
     * within a second.
     */
    public Optional<RulebookVersion> find(String name) {
        return recent.get(name, this::look);
    }

    /** Called when this replica has changed a rulebook. */
    void forget(String name) {
        recent.forget(name);
    }

    private Optional<RulebookVersion> look(String name) {
        return rulebooks.find(name).filter(book -> !book.isArchived()).map(StoredRulebook::getNewest);
    }
}
