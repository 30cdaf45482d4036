package dossier.exchange.tracery;

import java.util.ArrayDeque;
import java.util.Arrays;

/** Which square brackets of a text belong together. A backslash takes its meaning from the character after it. */
final class Brackets {

    private static final int NONE = -1;

    private final String text;
    private final int[] partners;
    private int depth;

    Brackets(String text) {
        this.text = text;
        this.partners = new int[text.length()];
        Arrays.fill(partners, NONE);
        var open = new ArrayDeque<Integer>();
        for (var at = 0; at < text.length(); at += step(at)) {
            if (text.charAt(at) == '[') {
                open.push(at);
            } else if (text.charAt(at) == ']' && !open.isEmpty()) {
                depth = Math.max(depth, open.size());
                partners[open.pop()] = at;
            }
        }
    }

    private int step(int at) {
        return text.charAt(at) == '\\' ? 2 : 1;
    }

    /** How deep brackets with partners lie within each other, at most. */
    int depth() {
        return depth;
    }

    /** Where the bracket that opens at an index closes; negative when it does not. */
    int partner(int at) {
        return partners[at];
    }

    /** Where a character stands outside of brackets, from an index on; negative when it does not. */
    int next(char wanted, int from) {
        for (var at = from; at < text.length(); at += step(at)) {
            if (text.charAt(at) == wanted) {
                return at;
            }
            at = partners[at] > 0 ? partners[at] : at;
        }
        return NONE;
    }
}
