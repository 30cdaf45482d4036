package dossier.drawing;

import org.junit.jupiter.api.Test;

import dossier.contracts.architecture.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("dossier.drawing");
    }

    @Test
    void theEngineKnowsNoContainer() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.eclipse.microprofile..")
                .check(module());
    }

    @Test
    void noOtherRandomnessIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(.*Random.*|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom")
                .check(module());
    }
}
