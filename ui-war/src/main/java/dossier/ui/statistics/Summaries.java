package dossier.ui.statistics;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dossier.contracts.documents.Odds;
import dossier.ui.storage.DatabaseGuarded;

/** What was counted and expected: each call is a transaction of its own, and a database that does not answer is a problem. */
@ApplicationScoped
@DatabaseGuarded
@Transactional
class Summaries {

    @Inject
    private TallyRepository tallies;

    @Inject
    private ExpectationRepository expectations;

    /** What dossiers of a version are counted against; empty when none was counted yet. */
    Optional<Expectation> expectation(long rulebook) {
        return expectations.find(rulebook);
    }

    /** Keeps the odds of a version, unless somebody else came first. */
    void keep(long rulebook, Odds odds) {
        expectations.keep(rulebook, odds);
    }

    /** How many dossiers of a version were counted in each cell of its outputs. */
    Map<Cell, Long> outputs(long rulebook) {
        return tallies.outputs(rulebook);
    }

    /** How many dossiers a version has made, deleted ones too. */
    long made(long rulebook) {
        return tallies.made(rulebook);
    }

    /** How many dossiers were made in each part of a time, see {@link TallyRepository#madeByTime}. */
    Map<Integer, Long> madeByTime(String rulebook, Instant from, Instant to, int hours) {
        return tallies.madeByTime(rulebook, from, to, hours);
    }

    /** How many dossiers of each rulebook were made in a time. */
    Map<String, Long> madeByRulebook(String rulebook, Instant from, Instant to) {
        return tallies.madeByRulebook(rulebook, from, to);
    }
}
