package dossier.ui.exports;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * How far a download is.
 *
 * @param state whether it runs, was written as a whole, or broke off
 * @param rows how many dossiers are written
 * @param of how many there will be; null when nobody knows
 */
@JsonbPropertyOrder({"state", "rows", "of"})
public record DownloadView(Download.State state, long rows, Long of) {}
