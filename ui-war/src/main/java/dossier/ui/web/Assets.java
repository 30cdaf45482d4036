package dossier.ui.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

/** Names the content of our style sheet and images, so that browsers can keep them for ever. */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/resources/dossier/";

    @Inject
    private ServletContext context;

    private String version;

    @PostConstruct
    void look() {
        var sum = new CRC32();
        context.getResourcePaths(FOLDER).stream().sorted().forEach(path -> add(path, sum));
        version = Long.toHexString(sum.getValue());
    }

    private void add(String path, CRC32 sum) {
        try (var file = context.getResourceAsStream(path)) {
            sum.update(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes when a file changes, and is the same on every replica. */
    public String getVersion() {
        return version;
    }
}
