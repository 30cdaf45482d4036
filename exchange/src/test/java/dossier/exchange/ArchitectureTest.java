package dossier.exchange;

import org.junit.jupiter.api.Test;

import dossier.contracts.architecture.ArchitectureRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("dossier.exchange");
    }

    @Test
    void formatsDoNotKnowEachOther() {
        for (var format : new String[] {"foundry", "tracery", "words", "csv", "rulebook"}) {
            noClasses()
                    .that()
                    .resideInAPackage("dossier.exchange." + format)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dossier.exchange")
                    .check(module());
        }
    }
}
