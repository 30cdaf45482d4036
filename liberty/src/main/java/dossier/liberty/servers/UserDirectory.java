package dossier.liberty.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.function.Predicate;

import dossier.liberty.settings.Checkout;
import dossier.liberty.settings.Home;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.Refusal;

/**
 * Liberty's user directory of a run, laid out from what the build made. What somebody adds to it, such as
 * {@code configDropins/overrides}, stays.
 */
final class UserDirectory {

    private final Checkout checkout;
    private final Home home;

    UserDirectory(Checkout checkout, Home home) {
        this.checkout = checkout;
        this.home = home;
    }

    /** Copies the configuration fragments, the database driver, and configuration and application of the servers. */
    void lay(Collection<Part> servers) {
        var shared = home.usr().resolve("shared");
        copy(checkout.fragments(), shared.resolve("config/dossier"), file -> true);
        copy(
                checkout.libraries(),
                shared.resolve("resources/mariadb"),
                file -> file.getFileName().toString().startsWith("mariadb-java-client"));
        servers.forEach(this::lay);
    }

    private void lay(Part server) {
        var war = checkout.war(server);
        copy(checkout.configuration(server), home.server(server), file -> true);
        var application = home.server(server).resolve("apps").resolve(war.getFileName());
        forgetDevelopment(application);
        copy(war, application);
    }

    /** Liberty would rather run the classes that its dev mode pointed it to. */
    private static void forgetDevelopment(Path application) {
        var pointer = application.resolveSibling(application.getFileName() + ".xml");
        try {
            Files.deleteIfExists(pointer);
        } catch (IOException e) {
            throw new Refusal("Cannot remove %s (%s).".formatted(pointer, e), e);
        }
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) {
        try (var files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .filter(wanted)
                    .forEach(file -> copy(file, to.resolve(from.relativize(file))));
        } catch (IOException e) {
            throw new Refusal("Cannot read %s (%s). `make up` builds and starts.".formatted(from, e), e);
        }
    }

    private static void copy(Path from, Path to) {
        Home.made(to.getParent());
        try {
            // With its time: Liberty unpacks an application again only when it is newer.
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new Refusal("Cannot copy %s to %s (%s).".formatted(from, to, e), e);
        }
    }
}
