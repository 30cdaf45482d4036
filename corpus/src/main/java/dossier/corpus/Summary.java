package dossier.corpus;

/** Counts verdicts. Not thread-safe. */
final class Summary {

    private int files;
    private int withoutLoss;
    private int withLoss;
    private int refused;
    private int failures;

    void add(Verdict verdict) {
        files++;
        switch (verdict.kind()) {
            case REFUSED -> refused++;
            case FAILED -> failures++;
            default -> {
                withoutLoss += verdict.isWithoutLoss() ? 1 : 0;
                withLoss += verdict.isWithoutLoss() ? 0 : 1;
            }
        }
    }

    int failures() {
        return failures;
    }

    @Override
    public String toString() {
        return "%d files: %d imported without loss (%.1f %%), %d with loss, %d refused, %d failed"
                .formatted(
                        files, withoutLoss, files == 0 ? 0 : 100.0 * withoutLoss / files, withLoss, refused, failures);
    }
}
