package dossier.rulebooks.draws;

import java.util.Optional;

import dossier.rulebooks.chance.Chooser;
import dossier.rulebooks.dice.Distribution;
import dossier.rulebooks.dice.Roll;
import dossier.rulebooks.document.Part;

/**
 * The sum of dice: {@code dice: 3d6+2}.
 *
 * @param roll what is rolled
 */
public record Dice(Roll roll) implements Space {

    static Optional<Space> read(Part part) {
        return part.text().flatMap(text -> Roll.read(text, part::wrong)).map(Dice::new);
    }

    @Override
    public String draw(Chooser chooser) {
        return Long.toString(roll.roll(chooser));
    }

    @Override
    public int work() {
        return roll.dice();
    }

    /** How likely each sum is; empty when counting would take long. */
    public Optional<Distribution> distribution() {
        return roll.distribution();
    }
}
