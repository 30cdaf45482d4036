package dossier.liberty.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretFileTest {

    @TempDir
    private Path directory;

    @Test
    void isMadeOnceAndForItsOwnerOnly() throws IOException {
        var file = directory.resolve("secrets/password");
        SecretFile.ensure(file);
        var first = Files.readString(file);

        SecretFile.ensure(file);

        assertThat(Files.readString(file)).isEqualTo(first).matches("[a-z2-7]{32}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isAnotherInEveryHome() throws IOException {
        SecretFile.ensure(directory.resolve("one"));
        SecretFile.ensure(directory.resolve("two"));

        assertThat(Files.readString(directory.resolve("one"))).isNotEqualTo(Files.readString(directory.resolve("two")));
    }
}
