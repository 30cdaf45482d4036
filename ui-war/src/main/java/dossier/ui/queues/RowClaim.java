package dossier.ui.queues;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A row and who has it.
 *
 * @param key values of its primary key
 * @param claim identifies the lease: whose lease has run out finds another one in its place
 */
public record RowClaim(List<Object> key, String claim) {

    /** Keeps a copy of the key. */
    public RowClaim {
        key = List.copyOf(key);
    }

    /** A new claim. */
    public static RowClaim fresh(Object... key) {
        return new RowClaim(List.of(key), UUID.randomUUID().toString());
    }

    /** The key, then the claim. */
    public Stream<Object> parameters() {
        return Stream.concat(key.stream(), Stream.of(claim));
    }
}
