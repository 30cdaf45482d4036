package dossier.ui.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import dossier.ui.batches.BatchState;
import dossier.ui.batches.BatchView;

/** How far a batch is and how fast it goes, in words. */
@Named
@ApplicationScoped
public class Pace {

    private static final int WHOLE = 100;

    @Inject
    private Words words;

    /** Whether it changes by itself, so that a page should look again. */
    public boolean isLive(BatchView batch) {
        return isRunning(batch) || isGoing(batch);
    }

    private static boolean isRunning(BatchView batch) {
        return batch.state() == BatchState.RUNNING;
    }

    private static boolean isGoing(BatchView batch) {
        return batch.state() == BatchState.DELETING;
    }

    /** What became of it. */
    public String state(BatchView batch) {
        return words.say("batch.state." + batch.state());
    }

    /** What to tell those who cannot see that its state has changed. */
    public String news(BatchView batch) {
        return words.say("batch.news", Long.toString(batch.number()), state(batch));
    }

    /** What to tell them when it is gone. */
    public String goodbye(BatchView batch) {
        return words.say("batch.gone", Long.toString(batch.number()));
    }

    /** How many of how many. */
    public String made(BatchView batch) {
        return words.say(isGoing(batch) ? "batch.remaining" : "batch.made", batch.made(), batch.count());
    }

    /** In percent, rounded down: the last dossier makes the hundred. */
    public String share(BatchView batch) {
        return words.say("batch.share", WHOLE * batch.made() / batch.count());
    }

    /** How fast it goes; empty when it does not run. */
    public String rate(BatchView batch) {
        if (!isRunning(batch)) {
            return "";
        }
        return batch.perSecond() == 0 ? words.say("batch.waiting") : words.say("batch.rate", batch.perSecond());
    }

    /** How long it will take; empty when nobody knows. */
    public String left(BatchView batch) {
        if (batch.secondsLeft() == null) {
            return "";
        }
        var span = Span.of(batch.secondsLeft());
        return words.say("batch.left", words.say(span.key(), span.amount()));
    }

    /** How many dossiers go with it when it is deleted. */
    public String loss(BatchView batch) {
        return words.say(isRunning(batch) ? "batch.deleteRunning" : "batch.deleteSure", batch.made());
    }
}
