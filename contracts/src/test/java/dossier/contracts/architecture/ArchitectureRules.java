package dossier.contracts.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules for one module; a module's {@code ArchitectureTest} extends this and adds what is true of it alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureRules {

    private static final Path SOURCES = Path.of("src/main/java");

    private final String root;
    private final JavaClasses classes;

    /** @param root the package that holds all features of the module, for instance {@code dossier.rulebooks} */
    protected ArchitectureRules(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** The classes of the module, without its tests. */
    protected JavaClasses module() {
        return classes;
    }

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)").check(classes);
    }

    @Test
    void everyPackageSaysWhatBelongsThere() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct();
            assertThat(packages)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("Belongs here:"));
        }
    }
}
