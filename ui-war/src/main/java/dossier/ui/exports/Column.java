package dossier.ui.exports;

import java.util.function.Function;

import dossier.ui.dossiers.Dossier;

/**
 * One column of a table.
 *
 * @param name what stands above it
 * @param value what it holds of a dossier; never null, empty when there is nothing
 */
record Column(String name, Function<Dossier, String> value) {

    static final Column INDEX = new Column("index", dossier -> Long.toString(dossier.getIndex()));
    static final Column SEED = new Column("seed", Dossier::getSeed);
    static final Column RULEBOOK =
            new Column("rulebook", dossier -> dossier.getRulebook().getName());
    static final Column VERSION = new Column(
            "version", dossier -> Integer.toString(dossier.getRulebook().getVersion()));
    static final Column TEXT = new Column("text", Dossier::getText);
}
