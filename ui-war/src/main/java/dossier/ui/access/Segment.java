package dossier.ui.access;

/**
 * One part of an address between slashes, as the table of addresses writes it.
 *
 * @param before what it begins with
 * @param after what it ends with
 * @param open whether anything, but not nothing, stands in between
 */
record Segment(String before, String after, boolean open) {

    static Segment of(String written) {
        var begin = written.indexOf('{');
        return begin < 0
                ? new Segment(written, "", false)
                : new Segment(written.substring(0, begin), written.substring(written.indexOf('}') + 1), true);
    }

    boolean fits(String part) {
        return open
                ? part.length() > before.length() + after.length() && part.startsWith(before) && part.endsWith(after)
                : part.equals(before);
    }
}
