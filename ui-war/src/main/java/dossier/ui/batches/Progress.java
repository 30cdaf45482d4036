package dossier.ui.batches;

/**
 * How far a batch is.
 *
 * @param made dossiers that are stored
 * @param perSecond dossiers stored per second lately; 0 when there were none
 * @param trouble why it does not go on, as far as one knows; null when nothing is in its way
 */
public record Progress(long made, double perSecond, String trouble) {

    /** Nothing yet. */
    static final Progress NONE = new Progress(0, 0, null);
}
