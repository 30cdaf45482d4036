package dossier.ui.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.ui.access.Right;

/** What people may do without a login: the setting {@code dossier.access.open}. */
@ApplicationScoped
class OpenRights {

    private Set<Right> rights;

    /** For CDI. */
    protected OpenRights() {}

    /** @throws IllegalStateException when a right is named that cannot be open */
    @Inject
    OpenRights(@ConfigProperty(name = "dossier.access.open") Optional<List<Right>> named) {
        rights = EnumSet.noneOf(Right.class);
        rights.addAll(named.orElse(List.of()));
        if (!rights.stream().allMatch(Right::canBeOpen)) {
            throw new IllegalStateException(
                    "dossier.access.open is %s; it may hold READ, GENERATE, ORDER and WRITE.".formatted(rights));
        }
    }

    boolean has(Right right) {
        return rights.contains(right);
    }
}
