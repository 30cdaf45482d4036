package dossier.ui.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the tests deploy: the application as it was built, and themselves. */
public final class Deployments {

    private static final String ACCESS = "dossier/ui/access/access.md";

    private Deployments() {}

    /** The built application with test classes in it. */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ui-war.war"))
                .addClasses(tests)
                .addClasses(MigratedSchema.class, Operator.class, Patience.class, Sql.class)
                .addAsResource(new StringAsset(accessForTests()), ACCESS)
                .addAsLibraries(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    /** The table of addresses, and the one by which Arquillian reaches its tests: else the gate would not know it. */
    private static String accessForTests() {
        try {
            return Files.readString(Path.of("target/classes", ACCESS))
                    + "\n| GET, POST | `/ArquillianServletRunnerEE9` | `ENTER` |\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
