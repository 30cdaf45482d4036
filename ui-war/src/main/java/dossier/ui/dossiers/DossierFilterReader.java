package dossier.ui.dossiers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dossier.contracts.problems.ProblemException;
import dossier.ui.rulebooks.Rulebooks;

/** Reads a filter of the history from the parameters of an address: lists, pages and downloads understand the same. */
@ApplicationScoped
public class DossierFilterReader {

    @Inject
    private Rulebooks rulebooks;

    /**
     * Reads {@code rulebook}, {@code version}, {@code batch}, {@code from}, {@code to}, {@code q}, any number of
     * {@code outcome.FIELD=VALUE}, and for forms {@code field} with {@code value}. A blank one is as good as none; other
     * parameters belong to somebody else and are left alone.
     *
     * @param parameters all parameters of the request, each with its values
     * @throws ProblemException {@code invalid-input}, naming each parameter that is wrong
     */
    public DossierFilter read(Map<String, List<String>> parameters) {
        return new FilterParameters(parameters, this::newest).read();
    }

    private Optional<Integer> newest(String rulebook) {
        return rulebooks.find(rulebook).map(book -> book.getNewest().getVersion());
    }
}
