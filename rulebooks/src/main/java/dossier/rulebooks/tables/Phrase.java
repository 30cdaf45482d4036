package dossier.rulebooks.tables;

import java.util.List;

/**
 * One text of a table.
 *
 * @param places what it is put together from, in order
 */
record Phrase(List<Place> places) {

    Phrase {
        places = List.copyOf(places);
    }
}
