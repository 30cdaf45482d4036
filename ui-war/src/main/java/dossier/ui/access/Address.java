package dossier.ui.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A shape of addresses: {@code /api/dossiers/{number}}, or {@code /webjars/**} for all that begin so. */
final class Address {

    private static final String REST = "**";

    private final List<Segment> segments = new ArrayList<>();
    private final boolean endless;

    Address(String written) {
        var parts = parts(written);
        endless = parts[parts.length - 1].equals(REST);
        Arrays.stream(parts).filter(part -> !part.equals(REST)).map(Segment::of).forEach(segments::add);
    }

    /** What stands between the slashes after the first; a slash at the end adds nothing. */
    static String[] parts(String path) {
        return path.replaceFirst("^/", "").replaceFirst("/$", "").split("/", -1);
    }

    boolean fits(String[] parts) {
        if (endless ? parts.length <= segments.size() : parts.length != segments.size()) {
            return false;
        }
        for (var index = 0; index < segments.size(); index++) {
            if (!segments.get(index).fits(parts[index])) {
                return false;
            }
        }
        return true;
    }

    /** How much of it is left open; of two addresses that fit, the one that says more counts. */
    long openness() {
        return segments.stream().filter(Segment::open).count();
    }
}
