package dossier.outcome;

import org.junit.jupiter.api.Test;

import dossier.contracts.architecture.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("dossier.outcome");
    }

    @Test
    void decidingKnowsNoContainer() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dossier.outcome.names",
                        "dossier.outcome.cells",
                        "dossier.outcome.expressions",
                        "dossier.outcome.templates",
                        "dossier.outcome.draws",
                        "dossier.outcome.rules")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.eclipse.microprofile..")
                .check(module());
    }

    @Test
    void onlyExpressionsKnowTheirEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dossier.outcome.expressions")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.cel..", "com.google..")
                .check(module());
    }
}
