package dossier.ui.archives;

import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Permissions as bits. Only those for reading, writing and executing; nothing that a backup brings back runs as its owner. */
final class Modes {

    private static final int HIGHEST = 0400;

    private Modes() {}

    static int of(Set<PosixFilePermission> permissions) {
        return permissions.stream().mapToInt(Modes::bit).sum();
    }

    static Set<PosixFilePermission> permissions(int mode) {
        return Arrays.stream(PosixFilePermission.values())
                .filter(permission -> (mode & bit(permission)) != 0)
                .collect(Collectors.toSet());
    }

    /** The enum is in the order of the bits. */
    private static int bit(PosixFilePermission permission) {
        return HIGHEST >> permission.ordinal();
    }
}
