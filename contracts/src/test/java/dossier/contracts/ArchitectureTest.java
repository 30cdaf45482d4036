package dossier.contracts;

import org.junit.jupiter.api.Test;

import dossier.contracts.architecture.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("dossier.contracts");
    }

    @Test
    void contractsNeedNothingButThePlatform() {
        classes()
                .that()
                .resideInAPackage("dossier.contracts..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dossier.contracts..", "java..", "jakarta..", "org.eclipse.microprofile..")
                .check(module());
    }
}
