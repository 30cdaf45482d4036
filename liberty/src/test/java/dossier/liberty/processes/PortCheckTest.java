package dossier.liberty.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import dossier.liberty.settings.Part;
import dossier.liberty.settings.Ports;
import dossier.liberty.settings.Refusal;
import dossier.liberty.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortCheckTest {

    @Test
    void letsFreePortsPass() {
        var settings = settings(Ports.free(), Ports.free());

        assertThatCode(() -> PortCheck.refuseTakenPorts(settings, List.of(Part.UI, Part.DATABASE)))
                .doesNotThrowAnyException();
    }

    @Test
    void namesEveryTakenPortAndTheVariableThatChangesIt() throws IOException {
        try (var web = new ServerSocket(0);
                var database = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var settings = settings(web.getLocalPort(), database.getLocalPort());

            assertThatThrownBy(() -> PortCheck.refuseTakenPorts(settings, List.of(Part.UI, Part.DATABASE)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port %d (for ui) is taken", web.getLocalPort())
                    .hasMessageContaining("DOSSIER_PORT chooses another")
                    .hasMessageContaining("Port %d (for database) is taken", database.getLocalPort())
                    .hasMessageContaining("DOSSIER_DATABASE_PORT chooses another")
                    .hasMessageEndingWith("Nothing was started.");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsWhoHasAPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            assertThat(PortOwner.of(socket.getLocalPort()))
                    .hasValueSatisfying(owner -> assertThat(owner.pid())
                            .isEqualTo(ProcessHandle.current().pid()));
            assertThat(PortOwner.describe(ProcessHandle.current())).isEqualTo("java");
        }
        assertThat(PortOwner.of(Ports.free())).isEmpty();
    }

    private static Settings settings(int web, int database) {
        return Settings.of(Map.of(
                "DOSSIER_PORT", Integer.toString(web),
                "DOSSIER_DATABASE_PORT", Integer.toString(database)));
    }
}
