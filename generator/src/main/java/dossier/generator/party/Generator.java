package dossier.generator.party;

import dossier.contracts.draws.DrawOrder;
import dossier.contracts.draws.Draws;
import dossier.contracts.problems.ProblemException;
import dossier.drawing.choices.Drawing;
import dossier.rulebooks.draws.Party;
import dossier.rulebooks.shelf.Shelf;

/** One party that draws by every rulebook it has been given. Safe for many threads. */
public final class Generator {

    /** The most choices that one order takes; a rulebook that takes many for each dossier is ordered in smaller pieces. */
    public static final int MOST_WORK = 1_000_000;

    private final Party party;
    private final Shelf<Drawing> shelf;

    /** A generator that knows the shipped rulebooks. */
    public Generator(Party party) {
        this.party = party;
        this.shelf = new Shelf<>(book -> new Drawing(party, book.draws()));
    }

    /** Which of the two it is. */
    public Party party() {
        return party;
    }

    /**
     * What is drawn by a rulebook.
     *
     * @throws ProblemException {@code unknown-rulebook}
     */
    public Drawing drawing(String hash) {
        return shelf.get(hash);
    }

    /**
     * Fills an order.
     *
     * @param order may be null, which is as wrong as an empty one
     * @throws ProblemException {@code invalid-input} with all that is out of range, {@code unknown-rulebook}, and with a document
     *     those of {@link #learn}
     */
    public Draws draw(DrawOrder order) {
        Orders.check(order);
        var drawing = shelf.get(order.rulebook(), order.document());
        Orders.limit(order, drawing.workPerDossier());
        return new Draws(party.spelled(), drawing.draw(order.seed(), order.from(), order.count()));
    }

    /**
     * Learns a rulebook.
     *
     * @throws ProblemException {@code invalid-input} when the hash is another document's, {@code invalid-rulebook}
     */
    public void learn(String hash, String document) {
        shelf.learn(hash, document);
    }
}
