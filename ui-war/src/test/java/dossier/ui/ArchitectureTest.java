package dossier.ui;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Test;

import dossier.contracts.architecture.ArchitectureRules;
import dossier.ui.queues.Crews;
import dossier.ui.schema.SchemaMigrated;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest extends ArchitectureRules {

    ArchitectureTest() {
        super("dossier.ui");
    }

    @Test
    void onlyRepositoriesTouchTheEntityManager() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .doNotHaveSimpleName("Where")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(module());
    }

    @Test
    void repositoriesLeaveTransactionsToTheBoundary() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .andShould()
                .notBePublic()
                .check(module());
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(module());
    }

    @Test
    void noTransactionIsOpenWhileOtherServicesAreCalled() {
        classes()
                .that()
                .resideInAPackage("dossier.ui.generation")
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(module());
    }

    @Test
    void whatBeginsWorkDoesNotBeginItWithEachTryToStart() {
        noClasses()
                .that(describe(
                        "set workers to work",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency ->
                                        dependency.getTargetClass().isEquivalentTo(Crews.class))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SchemaMigrated.class)
                .check(module());
    }

    @Test
    void onlyPagesAndTheirTransportKnowFaces() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dossier.ui.pages", "dossier.ui.web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
                .check(module());
    }
}
