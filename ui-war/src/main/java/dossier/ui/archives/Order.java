package dossier.ui.archives;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The order of entries: every folder before what is in it, names in the order of their characters. An archive that keeps it has
 * no entry twice and nothing in a folder that is none, and no memory of earlier entries is needed to see that.
 */
final class Order {

    private List<String> last = List.of();
    private List<String> folder = List.of();

    /**
     * Checks the next entry.
     *
     * @throws BrokenArchiveException when it cannot stand here, or its path is not one that an archive may have
     */
    void next(String path, boolean isFolder) throws BrokenArchiveException {
        var names = Arrays.asList(path.split("/", -1));
        if (names.stream().anyMatch(Order::isForbidden)) {
            throw new BrokenArchiveException("The archive has an entry that would leave its folder: " + path);
        }
        if (compare(last, names) >= 0) {
            throw new BrokenArchiveException("The archive has an entry twice or in the wrong place: " + path);
        }
        var above = names.subList(0, names.size() - 1);
        if (above.size() > folder.size() || !folder.subList(0, above.size()).equals(above)) {
            throw new BrokenArchiveException("The archive has an entry whose folder is missing: " + path);
        }
        last = names;
        folder = isFolder ? names : new ArrayList<>(above);
    }

    private static boolean isForbidden(String name) {
        return name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('\0') >= 0;
    }

    private static int compare(List<String> one, List<String> other) {
        for (var i = 0; i < Math.min(one.size(), other.size()); i++) {
            var difference = one.get(i).compareTo(other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
