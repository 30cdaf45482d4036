package dossier.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.lesfurets.jenkins.unit.PipelineTestHelper;
import groovy.lang.Binding;
import groovy.lang.Closure;

/** A build by the Jenkinsfile on a Jenkins that is only played: what it would do is written down. */
final class Build {

    /** What every secret that this Jenkins keeps begins with. */
    static final String SECRET = "the secret of ";

    /** What is done with what a stage has left behind. */
    private static final List<String> PUBLISHING = List.of("junit", "recordCoverage", "archiveArtifacts");

    /** What is said about the build as a whole. */
    private static final List<String> REMARKS = List.of(
            "agent",
            "buildDiscarder",
            "disableConcurrentBuilds",
            "timeout",
            "timestamps",
            "pollSCM",
            "string",
            "choice",
            "booleanParam");

    /** One for all builds, so that the Jenkinsfile is compiled once; each build teaches it its own words. */
    private static final PipelineTestHelper HELPER = helper();

    /** A command of the shell, the innermost stage that it stands in, and the variables that hold secrets meanwhile. */
    record Command(String stage, String line, List<String> secrets) {}

    private final Plan plan = new Plan();
    private final Map<String, Object> variables = new HashMap<>();
    private final Map<String, Object> parameters =
            new HashMap<>(Map.of("VERSION", "", "INVENTORY", "production", "DEPLOY", true));
    private final List<String> failing = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final Map<String, String> said = new HashMap<>();
    private String branch = "main";
    private boolean red;

    /** Plays a build of another branch. */
    Build of(String other) {
        branch = other;
        return this;
    }

    /** Plays a build with a parameter that somebody has set. */
    Build with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Plays a build in which a target of make fails. */
    Build failing(String target) {
        failing.add(target);
        return this;
    }

    /** Plays it. */
    Build run() throws Exception {
        plan.teach(HELPER, branch);
        teach();
        variables.put("any", "any");
        variables.put("params", parameters);
        variables.put("env", Map.of("BUILD_NUMBER", "7", "GIT_COMMIT", "0123456789abcdef0123456789abcdef01234567"));
        try {
            HELPER.runScript("Jenkinsfile", new Binding(variables));
        } catch (FailedStep failure) {
            red = true;
        }
        return this;
    }

    boolean isRed() {
        return red;
    }

    List<Command> commands() {
        return commands;
    }

    /** The targets of make in the order of their calls. */
    List<String> targets() {
        return commands.stream().map(command -> command.line().split(" ")[1]).toList();
    }

    /** What was said behind a word of the Jenkinsfile; null when it was not said. */
    String said(String word) {
        return said.get(word);
    }

    /** A variable of the environment. */
    String variable(String name) {
        return String.valueOf(variables.get(name));
    }

    private static PipelineTestHelper helper() {
        var helper = new PipelineTestHelper();
        helper.setScriptRoots("..");
        helper.setBaseScriptRoot("..");
        helper.setBaseClassloader(Build.class.getClassLoader());
        helper.setScriptExtension("");
        return helper.init();
    }

    private void teach() {
        Stream.of("options", "triggers", "parameters")
                .forEach(word -> word(word, arguments -> ((Closure<?>) arguments[0]).call(), Closure.class));
        Stream.concat(PUBLISHING.stream(), REMARKS.stream()).forEach(word -> {
            word(word, arguments -> note(word, arguments), Object.class);
            word(word, arguments -> note(word, arguments));
        });
        word("logRotator", arguments -> arguments[0], Map.class);
        word("usernamePassword", arguments -> arguments[0], Map.class);
        word("credentials", arguments -> SECRET + arguments[0], String.class);
        word(
                "withCredentials",
                arguments -> lend((List<?>) arguments[0], (Closure<?>) arguments[1]),
                List.class,
                Closure.class);
        word("sh", arguments -> run(String.valueOf(arguments[0])), Object.class);
    }

    private void word(String word, Step.Deed deed, Class<?>... arguments) {
        HELPER.registerAllowedMethod(word, List.of(arguments), new Step(deed));
    }

    private Object note(String word, Object... arguments) {
        said.merge(
                word, arguments.length == 0 ? "" : String.valueOf(arguments[0]), (before, now) -> before + " " + now);
        return null;
    }

    private Object lend(List<?> credentials, Closure<?> body) {
        var lent = credentials.stream()
                .flatMap(credential -> ((Map<?, ?>) credential).entrySet().stream())
                .filter(entry -> entry.getKey().toString().endsWith("Variable"))
                .map(entry -> entry.getValue().toString())
                .toList();
        lent.forEach(name -> variables.put(name, SECRET + name));
        try {
            return body.call();
        } finally {
            lent.forEach(variables::remove);
        }
    }

    private Object run(String line) {
        commands.add(new Command(plan.stage(), line, secrets()));
        if (failing.stream().anyMatch(target -> line.startsWith("make " + target))) {
            throw new FailedStep(line);
        }
        return null;
    }

    private List<String> secrets() {
        return variables.entrySet().stream()
                .filter(variable -> variable.getValue().toString().startsWith(SECRET))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
