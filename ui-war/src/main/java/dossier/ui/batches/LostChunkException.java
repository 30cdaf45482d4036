package dossier.ui.batches;

/** A chunk is no longer its worker's: nothing of what he made may be stored. */
class LostChunkException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
