package dossier.ui.rulebooks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** Finds versions by what stands in an address. */
@ApplicationScoped
public class Versions {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    @Inject
    private Rulebooks rulebooks;

    /**
     * All versions of a rulebook, the newest first.
     *
     * @throws ProblemException {@code not-found}
     */
    public List<RulebookSummary> all(String name) {
        var found = rulebooks.versions(name);
        if (found.isEmpty()) {
            throw Rulebooks.missing(name);
        }
        return found;
    }

    /**
     * One version.
     *
     * @param version a number from 1; null or empty for the newest
     * @throws ProblemException {@code not-found}
     */
    public RulebookVersion find(String name, String version) {
        if (version == null || version.isEmpty()) {
            return rulebooks.find(name).map(StoredRulebook::getNewest).orElseThrow(() -> Rulebooks.missing(name));
        }
        return Optional.of(version)
                .filter(NUMBER.asMatchPredicate())
                .flatMap(number -> rulebooks.version(name, Integer.parseInt(number)))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "There is no version %s of a rulebook %s.".formatted(version, name)));
    }
}
