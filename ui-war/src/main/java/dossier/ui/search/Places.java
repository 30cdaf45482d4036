package dossier.ui.search;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** Places in a block as a column keeps them: two bytes for each, the greater first, in rising order. */
final class Places {

    private Places() {}

    static byte[] write(BitSet places) {
        var bytes = ByteBuffer.allocate(places.cardinality() * Short.BYTES);
        places.stream().forEach(place -> bytes.putShort((short) place));
        return bytes.array();
    }

    static BitSet read(byte[] column) {
        var places = new BitSet(Block.SIZE);
        for (var bytes = ByteBuffer.wrap(column); bytes.hasRemaining(); ) {
            places.set(bytes.getShort());
        }
        return places;
    }
}
