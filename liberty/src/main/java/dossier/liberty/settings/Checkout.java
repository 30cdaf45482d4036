package dossier.liberty.settings;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The built repository that the launcher belongs to.
 *
 * @param root directory of the parent POM, absolute
 */
public record Checkout(Path root) {

    /** The repository that these classes were built in: they lie in {@code ROOT/liberty/target/*}. */
    public static Checkout ofThisBuild() {
        try {
            var code = Checkout.class.getProtectionDomain().getCodeSource().getLocation();
            return new Checkout(Path.of(code.toURI()).getParent().getParent().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The Liberty installation that all servers share. */
    public Path wlp() {
        return root.resolve("target/liberty/wlp");
    }

    /** The unpacked MariaDB server; exists only on platforms that it is bundled for. */
    public Path mariadb() {
        return root.resolve("target/mariadb");
    }

    /** The configuration fragments that servers include. */
    public Path fragments() {
        return root.resolve("liberty/src/main/liberty/shared");
    }

    /** Libraries of the launcher, the MariaDB driver among them. */
    public Path libraries() {
        return root.resolve("liberty/target/lib");
    }

    /** The configuration directory of a server. */
    public Path configuration(Part server) {
        return root.resolve(server.module()).resolve("src/main/liberty/config");
    }

    /** The application of a server. */
    public Path war(Part server) {
        var war = root.resolve(server.module()).resolve("target").resolve(server.module() + ".war");
        if (!Files.exists(war)) {
            throw new Refusal(
                    "%s is not built yet: %s is missing. `make up` builds and starts.".formatted(server.id(), war));
        }
        return war;
    }
}
