package dossier.drawing.choices;

import java.util.stream.LongStream;

import dossier.rulebooks.draws.Indexed;

/** The values of a space; those of a small one are written out once and not again for each draw. */
final class Values {

    private static final int SMALL = 1024;

    private final Indexed space;
    private final String[] written;

    Values(Indexed space) {
        this.space = space;
        this.written = space.size() <= SMALL
                ? LongStream.range(0, space.size()).mapToObj(space::value).toArray(String[]::new)
                : new String[0];
    }

    String at(long index) {
        return written.length == 0 ? space.value(index) : written[(int) index];
    }
}
