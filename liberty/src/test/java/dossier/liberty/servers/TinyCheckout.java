package dossier.liberty.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dossier.liberty.settings.Checkout;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.Ports;
import dossier.liberty.settings.Settings;

/** A repository whose four servers have real Liberty and the real fragments, but hardly a feature and an empty application. */
public final class TinyCheckout {

    private static final String SERVER = """
            <server>
              <featureManager><feature>mpHealth-4.0</feature></featureManager>
              <include location="${shared.config.dir}/dossier/application.xml"/>
              <include location="${shared.config.dir}/dossier/http.xml"/>
              <include location="${shared.config.dir}/dossier/logging.xml"/>
              <webApplication location="%s.war" contextRoot="/"/>
            </server>
            """;

    private final Checkout checkout;

    /**
     * Makes a new one, {@code target/checkouts/NAME} of the real one; what a run leaves there stays for whoever wonders about
     * a failure. It links to the module, so it must not lie in it: who walks through the module would never end.
     */
    public TinyCheckout(String name) {
        var real = Checkout.ofThisBuild();
        var root = real.root().resolve("target/checkouts").resolve(name);
        checkout = new Checkout(root);
        try {
            delete(root);
            for (var shared : List.of("target/liberty", "target/mariadb", "liberty")) {
                Files.createDirectories(root.resolve(shared).getParent());
                Files.createSymbolicLink(root.resolve(shared), real.root().resolve(shared));
            }
            for (var part : Part.servers()) {
                write(part, "server.xml", SERVER.formatted(part.module()));
                write(part, "jvm.options", "-Xmx64m\n");
                write(
                        part,
                        "bootstrap.properties",
                        "bootstrap.include=../../shared/config/dossier/bootstrap.properties");
                var war = root.resolve(part.module()).resolve("target").resolve(part.module() + ".war");
                Files.createDirectories(war.getParent());
                archive(war, Map.of("index.html", "I am " + part.id()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the repository is. */
    public Checkout checkout() {
        return checkout;
    }

    /** Settings of a run on ports that nobody uses, in a home inside of the checkout. */
    public Settings settings() {
        var environment = new HashMap<>(Map.of("DOSSIER_HOME", "home"));
        for (var part : Part.values()) {
            environment.put(part.portVariable(), Integer.toString(Ports.free()));
        }
        return Settings.of(checkout, environment);
    }

    /** Makes an application that cannot start. */
    void breakApplication(Part part) throws IOException {
        archive(checkout.war(part), Map.of("WEB-INF/web.xml", "<web-app> this is no descriptor"));
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void write(Part part, String name, String content) throws IOException {
        var directory = Files.createDirectories(checkout.configuration(part));
        Files.writeString(directory.resolve(name), content);
    }

    private static void archive(Path war, Map<String, String> files) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
