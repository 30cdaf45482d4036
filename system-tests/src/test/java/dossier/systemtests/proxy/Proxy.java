package dossier.systemtests.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

import dossier.systemtests.system.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A real HAProxy with our configuration, in front of all servers that listen at a port of the addresses that are told. */
public final class Proxy implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("dossier.target"), "proxy");
    private static final Path ORIGINAL = Path.of(System.getProperty("dossier.target"), "../../haproxy");
    private static final String LOADED = "Loading success";
    private static final Service METRICS = new Service("metrics", URI.create("http://127.0.0.1:9222"), null);

    private final Names names = new Names();
    private final Certificate certificate;
    private final ProxyLog log = new ProxyLog(HOME.resolve("log"));
    private final Process haproxy;

    /** @param settings what differs from the defaults */
    public Proxy(int port, Map<String, String> settings, String... addresses) {
        names.tell(List.of(addresses));
        try {
            copyConfiguration();
            certificate = Certificate.in(HOME);
            haproxy = start(port, settings);
        } catch (IOException e) {
            names.close();
            throw new UncheckedIOException(e);
        }
        await().until(() -> log.count(LOADED) > 0);
        knows(addresses.length);
    }

    private Process start(int port, Map<String, String> settings) throws IOException {
        var builder =
                new ProcessBuilder("haproxy", "-W", "-db", "-f", configuration().toString());
        builder.environment()
                .putAll(Map.of(
                        "HTTP_ADDRESS",
                        "127.0.0.1:9221",
                        "HTTPS_ADDRESS",
                        "127.0.0.1:9220",
                        "METRICS_ADDRESS",
                        METRICS.address().getAuthority(),
                        "STATISTICS_ADDRESS",
                        "127.0.0.1:9223",
                        "DNS_SERVER",
                        Names.address(),
                        "UI_SERVERS",
                        "localhost:" + port,
                        "TLS_CERTIFICATE",
                        certificate.pem().toString()));
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true)
                .redirectOutput(log.file().toFile())
                .start();
    }

    private static void copyConfiguration() throws IOException {
        var target = configuration();
        Files.createDirectories(HOME);
        try (var files = Files.walk(ORIGINAL)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copy = target.resolve(ORIGINAL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** The directory of its configuration, a copy that a test may change. */
    static Path configuration() {
        return HOME.resolve("configuration");
    }

    /** What people and programs reach. */
    public Service door() {
        return door(HttpClient.Version.HTTP_1_1);
    }

    /** The same, spoken to in another version of HTTP. */
    Service door(HttpClient.Version version) {
        var http = HttpClient.newBuilder()
                .version(version)
                .sslContext(certificate.trust())
                .build();
        return new Service("proxy", URI.create("https://localhost:9220"), null, http);
    }

    Service plainDoor() {
        return new Service("proxy", URI.create("http://localhost:9221"), null);
    }

    Service statistics() {
        return new Service("statistics", URI.create("http://localhost:9223"), null);
    }

    /** Where it tells Prometheus what it counts. */
    public Service metrics() {
        return METRICS;
    }

    /** The file that makes a client believe it. */
    public String certificate() {
        return certificate.pem().toString();
    }

    /** Replicas come or go; returns when the proxy has noticed. */
    void replicas(String... addresses) {
        names.tell(List.of(addresses));
        knows(addresses.length);
    }

    /** Returns when so many servers get requests. */
    void knows(int servers) {
        await().untilAsserted(() -> {
            assertThat(haproxy.isAlive()).as(log.text()).isTrue();
            assertThat(METRICS.get("/metrics").body())
                    .contains("haproxy_backend_active_servers{proxy=\"programs\"} " + servers + "\n")
                    .contains("haproxy_backend_active_servers{proxy=\"people\"} " + servers + "\n");
        });
    }

    /** Takes over what has changed in the configuration. */
    void reload() {
        var reloads = log.count(LOADED);
        try {
            new ProcessBuilder("kill", "-USR2", Long.toString(haproxy.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
        await().until(() -> log.count(LOADED) > reloads);
    }

    /** What it prints. */
    ProxyLog log() {
        return log;
    }

    @Override
    public void close() {
        haproxy.destroy();
        await().until(() -> !haproxy.isAlive());
        names.close();
    }
}
