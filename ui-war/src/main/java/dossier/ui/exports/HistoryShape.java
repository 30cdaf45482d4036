package dossier.ui.exports;

import java.util.List;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import dossier.ui.dossiers.Dossier;
import dossier.ui.dossiers.DossierView;

/** The rows of the history: any rulebook made them, so draws and outcome are one cell of JSON each. */
final class HistoryShape {

    private static final Jsonb JSON = JsonbBuilder.create();

    private static final List<Column<Dossier>> COLUMNS = List.of(
            new Column<>("number", dossier -> Long.toString(dossier.getNumber())),
            Column.RULEBOOK,
            Column.VERSION,
            Column.SEED,
            Column.INDEX,
            new Column<>("batch", dossier -> dossier.getBatch() == null ? "" : Long.toString(dossier.getBatch())),
            new Column<>("createdAt", dossier -> dossier.getCreatedAt().toString()),
            new Column<>("draws", HistoryShape::draws),
            new Column<>("outcome", dossier -> JSON.toJson(dossier.getOutcome())),
            Column.TEXT);

    private HistoryShape() {}

    /** The one shape that fits all dossiers. */
    static Shape<Dossier> shape() {
        return new Shape<>(COLUMNS, DossierView::of);
    }

    private static String draws(Dossier dossier) {
        return JSON.toJson(new DossierView.Draws(dossier.getDrawsOne(), dossier.getDrawsTwo()));
    }
}
