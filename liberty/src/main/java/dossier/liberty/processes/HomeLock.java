package dossier.liberty.processes;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import dossier.liberty.settings.Home;
import dossier.liberty.settings.Refusal;

/** One launcher per home: a file lock that the operating system releases even if the launcher is killed. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the home, or refuses if another launcher has it. */
    public static HomeLock take(Home home) {
        var file = Home.made(home.directory()).resolve("launcher.lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new HomeLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw unusable(file, e);
        }
        throw new Refusal(
                "Dossier runs already in %s; stop that one first, or give this one a DOSSIER_HOME and ports of its own."
                        .formatted(home.directory()));
    }

    /** Gives the home back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Refusal("Cannot release the lock of this home (%s).".formatted(e), e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static Refusal unusable(Path file, IOException e) {
        return new Refusal(
                "Cannot write %s (%s). Does it belong to somebody else? DOSSIER_HOME chooses another place."
                        .formatted(file, e),
                e);
    }
}
