package dossier.ui.container;

import java.io.File;

import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the tests deploy: the application as it was built, and themselves. */
public final class Deployments {

    private Deployments() {}

    /** The built application with test classes in it. */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ui-war.war"))
                .addClasses(tests)
                .addClasses(MigratedSchema.class, Sql.class)
                .addAsLibraries(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }
}
