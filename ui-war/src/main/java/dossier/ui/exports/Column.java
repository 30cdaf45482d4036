package dossier.ui.exports;

import java.util.function.Function;

import dossier.ui.dossiers.Dossier;

/**
 * One column of a table.
 *
 * @param <T> what each row shows
 * @param name what stands above it
 * @param value what it holds of a row; never null, empty when there is nothing
 */
record Column<T>(String name, Function<T, String> value) {

    static final Column<Dossier> INDEX = new Column<>("index", dossier -> Long.toString(dossier.getIndex()));
    static final Column<Dossier> SEED = new Column<>("seed", Dossier::getSeed);
    static final Column<Dossier> RULEBOOK =
            new Column<>("rulebook", dossier -> dossier.getRulebook().getName());
    static final Column<Dossier> VERSION = new Column<>(
            "version", dossier -> Integer.toString(dossier.getRulebook().getVersion()));
    static final Column<Dossier> TEXT = new Column<>("text", Dossier::getText);
}
