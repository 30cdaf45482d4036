package dossier.pipeline;

/** A step failed: Jenkins ends the build for it. */
final class FailedStep extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedStep(String step) {
        super(step);
    }
}
