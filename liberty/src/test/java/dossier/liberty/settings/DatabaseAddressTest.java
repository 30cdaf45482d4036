package dossier.liberty.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseAddressTest {

    private static final Checkout CHECKOUT = new Checkout(Path.of("/somewhere/dossier"));

    @TempDir
    private Path directory;

    @Test
    void canBeSomewhereElse() throws IOException {
        var password = Files.writeString(directory.resolve("password"), " geheim\n");

        var database = database(Map.of(
                "DOSSIER_DATABASE_HOST", "db.example",
                "DOSSIER_DATABASE_PORT", "3306",
                "DOSSIER_DATABASE_USER", "somebody",
                "DOSSIER_DATABASE_PASSWORD_FILE", password.toString()));

        assertThat(database.ours()).isFalse();
        assertThat(database.url()).isEqualTo("jdbc:mariadb://db.example:3306/dossier");
        assertThat(database.user()).isEqualTo("somebody");
        assertThat(database.password()).isEqualTo("geheim");
    }

    @Test
    void needsAPasswordFileWhenItIsSomewhereElse() {
        assertThatThrownBy(() -> database(Map.of("DOSSIER_DATABASE_HOST", "db.example")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("DOSSIER_DATABASE_PASSWORD_FILE");
    }

    @Test
    void saysWhichPasswordFileItCannotRead() {
        var missing = directory.resolve("missing");
        var database = database(
                Map.of("DOSSIER_DATABASE_HOST", "db.example", "DOSSIER_DATABASE_PASSWORD_FILE", missing.toString()));

        assertThatThrownBy(database::password).isInstanceOf(Refusal.class).hasMessageContaining(missing.toString());
    }

    private static DatabaseAddress database(Map<String, String> environment) {
        return Settings.of(CHECKOUT, environment).database();
    }
}
