package dossier.generator;

import org.junit.jupiter.api.Test;

import dossier.contracts.architecture.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("dossier.generator");
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
