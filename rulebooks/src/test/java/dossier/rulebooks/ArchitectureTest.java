package dossier.rulebooks;

import org.junit.jupiter.api.Test;

import dossier.contracts.architecture.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("dossier.rulebooks");
    }

    @Test
    void onlyTheDocumentKnowsTheYamlLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dossier.rulebooks.document")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(module());
    }

    @Test
    void theLanguageKnowsNoContainer() {
        noClasses().should().dependOnClassesThat().resideInAPackage("jakarta..").check(module());
    }
}
