package dossier.ui.archives;

import java.util.List;

/**
 * Where a link leads, judged by its words alone. It may go up only at its beginning, from its own folder, which is no link; so
 * what it says is what happens, and as every link obeys, none leads out by way of another.
 */
final class LinkTarget {

    private static final String UP = "..";

    private LinkTarget() {}

    /**
     * Whether a link stays in the tree.
     *
     * @param depth folders between the top of the tree and the link; 0 when it lies in the top folder itself
     */
    static boolean stays(String target, int depth) {
        var names = List.of(target.split("/"));
        var up = names.stream().takeWhile(UP::equals).count();
        return !target.isEmpty()
                && !target.startsWith("/")
                && target.chars().noneMatch(Character::isISOControl)
                && up <= depth
                && names.stream().skip(up).noneMatch(UP::equals);
    }
}
