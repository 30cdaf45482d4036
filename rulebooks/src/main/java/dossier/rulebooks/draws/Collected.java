package dossier.rulebooks.draws;

import java.util.Optional;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.rulebooks.chance.Chooser;
import dossier.rulebooks.document.Fields;
import dossier.rulebooks.document.Part;

/**
 * Words of a collection that nobody has given yet: {@code collection: names}. An edition of the rulebook brings them, and then
 * the draw is {@link Weighted}; until then it can be checked, but not drawn.
 *
 * @param source where the words will come from
 */
public record Collected(Source source) implements Space {

    /** The words that were supplied, or else the place that is kept for them. */
    static Optional<Space> read(Part part, Fields fields, Supply supply) {
        var name = part.text();
        if (name.isPresent() && !Source.NAME.matcher(name.get()).matches()) {
            part.wrong("A collection's name must be a small letter and up to 62 small letters, digits or dashes.");
            return Optional.empty();
        }
        var tag = fields.optional("tag").flatMap(Collected::tag).orElse(null);
        return name.map(collection -> new Source(collection, tag))
                .flatMap(source -> supply.words(source).or(() -> Optional.of(new Collected(source))));
    }

    private static Optional<String> tag(Part part) {
        var tag = part.text();
        if (tag.isPresent() && !Source.TAG.matcher(tag.get()).matches()) {
            part.wrong("A tag must be 1 to 40 small letters, digits or dashes, and not begin with a dash.");
            return Optional.empty();
        }
        return tag;
    }

    /** @throws ProblemException {@code conflict} always: there is nothing to draw */
    @Override
    public String draw(Chooser chooser) {
        throw new ProblemException(
                ProblemType.CONFLICT, "The collection %s has no words yet; feed it first.".formatted(source.key()));
    }
}
