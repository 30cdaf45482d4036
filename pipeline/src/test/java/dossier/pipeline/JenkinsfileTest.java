package dossier.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.pipeline.Build.Command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class JenkinsfileTest {

    private static final List<String> PUSHED =
            List.of("test", "images", "sbom", "scan", "push", "provision", "deploy", "smoke");

    private static final List<String> OF_THE_HOSTS = List.of("ANSIBLE_PRIVATE_KEY_FILE", "ANSIBLE_VAULT_PASSWORD_FILE");

    @Test
    void whatIsOnMainIsTestedBuiltScannedPushedDeployedAndTried() throws Exception {
        var build = new Build().run();
        assertThat(build.targets()).isEqualTo(PUSHED);
        assertThat(build.isRed()).isFalse();
    }

    @Test
    void eachStageIsOneCallOfMake() throws Exception {
        var commands = new Build().run().commands();
        assertThat(commands).extracting(Command::stage).doesNotHaveDuplicates();
        assertThat(commands).extracting(Command::line).allMatch(line -> line.matches("make [a-z]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature", "main-2", "release/1.2"})
    void nothingLeavesABranch(String branch) throws Exception {
        assertThat(new Build().of(branch).run().targets()).containsExactly("test", "images", "sbom", "scan");
    }

    @Test
    void onRequestIsPushedAndNotDeployed() throws Exception {
        assertThat(new Build().with("DEPLOY", false).run().targets())
                .containsExactly("test", "images", "sbom", "scan", "push");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "images", "sbom", "scan", "push", "provision"})
    void whatFailsBeforeTheReleaseEndsTheBuildThereAndTakesNothingBack(String target) throws Exception {
        var build = new Build().failing(target).run();
        assertThat(build.isRed()).isTrue();
        assertThat(build.targets()).isEqualTo(PUSHED.subList(0, PUSHED.indexOf(target) + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy", "smoke"})
    void aReleaseThatFailsIsTakenBackAndTheBuildStaysRed(String target) throws Exception {
        var build = new Build().failing(target).run();
        assertThat(build.isRed()).isTrue();
        var expected = new ArrayList<>(PUSHED.subList(0, PUSHED.indexOf(target) + 1));
        expected.add("rollback");
        assertThat(build.targets()).isEqualTo(expected);
    }

    @Test
    void whatIsTakenBackIsTheVersionOfTheBuildAndNotTheOneBeforeTheGoodOne() throws Exception {
        var commands = new Build().failing("deploy").run().commands();
        assertThat(commands.get(commands.size() - 1).line()).isEqualTo("make rollback BAD=\"$TAG\" TAG=");
    }

    @Test
    void aRollbackThatFailsLeavesTheBuildRed() throws Exception {
        assertThat(new Build().failing("smoke").failing("rollback").run().isRed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "test"})
    void resultsOfTestsArePublishedEvenWhenTheyFail(String failing) throws Exception {
        var build = new Build().failing(failing).run();
        assertThat(build.said("junit")).contains("surefire-reports/TEST-*.xml", "failsafe-reports/TEST-*.xml");
        assertThat(build.said("recordCoverage")).contains("jacoco-aggregate/jacoco.xml");
        assertThat(build.said("archiveArtifacts")).contains("screenshots");
    }

    @Test
    void billsOfMaterialsAreKept() throws Exception {
        assertThat(new Build().run().said("archiveArtifacts")).contains("target/sbom/*.json");
    }

    @Test
    void secretsAreLentToTheStagesThatNeedThemOnlyAndStandInNoCommand() throws Exception {
        var build = new Build().failing("smoke").run();
        assertThat(build.commands())
                .allSatisfy(command -> assertThat(command.line()).doesNotContain(Build.SECRET, "PASSWORD", "KEY"));
        assertThat(build.commands())
                .filteredOn(command -> !command.secrets().isEmpty())
                .extracting(Command::stage, Command::secrets)
                .containsExactly(
                        tuple("push", List.of("REGISTRY_PASSWORD", "REGISTRY_USER")),
                        tuple("provision", OF_THE_HOSTS),
                        tuple("deploy", OF_THE_HOSTS),
                        tuple("smoke", OF_THE_HOSTS),
                        tuple("release", OF_THE_HOSTS));
    }

    @Test
    void theVersionIsThatOfTheParameterOrOfTheCommit() throws Exception {
        assertThat(new Build().run().variable("TAG")).isEqualTo("7-01234567");
        assertThat(new Build().with("VERSION", "1.2").run().variable("TAG")).isEqualTo("1.2");
    }

    @Test
    void aPushBeginsABuildOneAtATimeAndNoneGoesOnForEver() throws Exception {
        var build = new Build().run();
        assertThat(build.said("pollSCM")).isEmpty();
        assertThat(build.said("disableConcurrentBuilds")).isNotNull();
        assertThat(build.said("timeout")).contains("HOURS");
        assertThat(build.said("buildDiscarder")).contains("numToKeepStr");
        assertThat(build.said("timestamps")).isNotNull();
    }
}
