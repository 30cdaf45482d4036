package dossier.ui.archives;

/**
 * How much an archive may hold, so that none fills the disk.
 *
 * @param entries files, folders and links at most, not counting the manifest
 * @param bytes of its files at most, not counting the manifest
 * @param ratio of these bytes to those of the archive at most
 */
public record Limits(long entries, long bytes, double ratio) {

    /** Deflate (RFC 1951) makes nothing smaller than by this. */
    private static final double BEST_OF_DEFLATE = 1_032;

    /** Bytes that no ratio is asked of: any small archive is mostly headers. */
    private static final long SMALL = 1_048_576;

    /** What an archive holds that was made of so many entries and bytes. */
    public static Limits of(long entries, long bytes) {
        return new Limits(entries, bytes, BEST_OF_DEFLATE);
    }

    /** @throws BrokenArchiveException when there is more than may be */
    void check(long entriesSoFar, long bytesSoFar, long compressed) throws BrokenArchiveException {
        if (entriesSoFar > entries) {
            throw new BrokenArchiveException("The archive has more than %,d entries.".formatted(entries));
        }
        if (bytesSoFar > bytes) {
            throw new BrokenArchiveException("The archive unpacks to more than %,d bytes.".formatted(bytes));
        }
        if (bytesSoFar > SMALL && bytesSoFar > ratio * compressed) {
            throw new BrokenArchiveException("The archive unpacks to more than %,.0f times its size.".formatted(ratio));
        }
    }
}
