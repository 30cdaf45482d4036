package dossier.systemtests.proxy;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dossier.systemtests.system.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A real HAProxy with our configuration, in front of all servers that listen at a port of the addresses that are told. */
public final class Proxy implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("dossier.target"), "proxy");
    private static final String PLAIN = "127.0.0.1:9221";
    private static final String STATISTICS = "127.0.0.1:9223";
    private static final Service METRICS = new Service("metrics", URI.create("http://127.0.0.1:9222"), null);

    private final Names names = new Names();
    private final Configuration configuration = Configuration.copiedTo(HOME.resolve("configuration"));
    private final Certificate certificate = Certificate.in(HOME);
    private final ProxyLog log = new ProxyLog(HOME.resolve("log"));
    private final Master master;

    /** @param settings what differs from the defaults */
    public Proxy(int port, Map<String, String> settings, String... addresses) {
        names.tell(List.of(addresses));
        master = new Master(configuration, log, environment(port, settings));
        knows(addresses.length);
    }

    private Map<String, String> environment(int port, Map<String, String> settings) {
        var environment = new HashMap<>(settings);
        environment.put("HTTP_ADDRESS", PLAIN);
        environment.put("HTTPS_ADDRESS", "127.0.0.1:9220");
        environment.put("METRICS_ADDRESS", METRICS.address().getAuthority());
        environment.put("STATISTICS_ADDRESS", STATISTICS);
        environment.put("DNS_SERVER", Names.address());
        environment.put("UI_SERVERS", "localhost:" + port);
        environment.put("TLS_CERTIFICATE", certificate.pem().toString());
        return environment;
    }

    /** What it was started with. */
    Configuration configuration() {
        return configuration;
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
        return new Service("proxy", URI.create("http://" + PLAIN), null);
    }

    Service statistics() {
        return new Service("statistics", URI.create("http://" + STATISTICS), null);
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
            assertThat(master.isAlive()).as(log.text()).isTrue();
            assertThat(METRICS.get("/metrics").body())
                    .contains("haproxy_backend_active_servers{proxy=\"programs\"} " + servers + "\n")
                    .contains("haproxy_backend_active_servers{proxy=\"people\"} " + servers + "\n");
        });
    }

    /** Takes over what has changed in the configuration. */
    void reload() {
        master.reload();
    }

    /** What it prints. */
    ProxyLog log() {
        return log;
    }

    @Override
    public void close() {
        master.close();
        names.close();
    }
}
