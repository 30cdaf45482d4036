package dossier.systemtests.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dossier.systemtests.proxy.Proxy;
import dossier.systemtests.system.RunningSystem;

/** All that is watched beside the running system, and who watches: a proxy, exporters of host and outside, Prometheus. */
final class Watch implements AutoCloseable {

    private static final String HOST = "127.0.0.1:9227";
    private static final String OUTSIDE = "127.0.0.1:9228";

    private final Proxy proxy = new Proxy(RunningSystem.ui().address().getPort(), Map.of(), "127.0.0.1");
    private final Program host;
    private final Program outside;
    private final Prometheus prometheus;

    /** @param home where they keep their files */
    Watch(Path home) throws IOException {
        Files.writeString(
                home.resolve("dump.prom"),
                "dossier_database_backup_last_success_seconds %d%n"
                        .formatted(Instant.now().getEpochSecond()));
        host = new Program(
                9227,
                home.resolve("host.log"),
                Map.of(),
                "prometheus-node-exporter",
                "--web.listen-address=" + HOST,
                "--collector.textfile.directory=" + home);
        outside = new Program(
                9228,
                home.resolve("outside.log"),
                Map.of("SSL_CERT_FILE", proxy.certificate()),
                "prometheus-blackbox-exporter",
                "--web.listen-address=" + OUTSIDE,
                "--config.file=" + Prometheus.ORIGINAL.resolve("blackbox.yml"));
        prometheus = new Prometheus(home, parts(), OUTSIDE);
    }

    private Map<String, String> parts() {
        var parts = new HashMap<String, String>();
        parts.put("proxy", proxy.metrics().address().getAuthority());
        parts.put("hosts", HOST);
        parts.put("outside", "https://localhost:9220/rulebooks");
        RunningSystem.services()
                .forEach(service -> parts.put(service.name(), service.address().getAuthority()));
        return parts;
    }

    Prometheus prometheus() {
        return prometheus;
    }

    /** Somebody orders a dossier, and gets it if that is possible. */
    void makeADossier() {
        proxy.door().post("/api/dossiers", "{\"rulebook\":\"spy-mission\"}");
    }

    @Override
    public void close() {
        prometheus.close();
        outside.close();
        host.close();
        proxy.close();
    }
}
