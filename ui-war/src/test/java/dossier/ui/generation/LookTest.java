package dossier.ui.generation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LookTest {

    @ParameterizedTest
    @CsvSource({"200, true", "503, false"})
    void believesWhatTheServiceSays(int status, boolean ready) throws IOException {
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        service.start();
        try {
            assertThat(at(service.getAddress().getPort()).latest(Runnable::run)).isCompletedWithValue(ready);
        } finally {
            service.stop(0);
        }
    }

    @Test
    void aServiceThatIsNotThereIsNotReady() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(at(free).latest(Runnable::run)).isCompletedWithValue(false);
    }

    @Test
    void manyWhoAskWaitForOneLook() {
        var begun = new ArrayList<Runnable>();
        var look = at(1);
        assertThat(List.of(look.latest(begun::add), look.latest(begun::add), look.latest(begun::add)))
                .allMatch(answer -> !answer.isDone());
        assertThat(begun).hasSize(1);
    }

    private static Look at(int port) {
        return new Look(URI.create("http://127.0.0.1:" + port));
    }
}
