package dossier.liberty.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import dossier.liberty.settings.Refusal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BinariesTest {

    @Test
    void saysHowToUseAnotherMariaDbWhereNoneIsBundled() {
        assertThatThrownBy(new Binaries(Path.of("/nowhere"))::refuseIfMissing)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No MariaDB server is bundled for this platform")
                .hasMessageContaining("DOSSIER_DATABASE_HOST")
                .hasMessageContaining("DOSSIER_DATABASE_PASSWORD_FILE");
    }
}
