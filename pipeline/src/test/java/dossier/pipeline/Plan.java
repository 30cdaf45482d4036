package dossier.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import com.lesfurets.jenkins.unit.PipelineTestHelper;
import groovy.lang.Closure;

/**
 * The words of a declarative pipeline that say what comes when: the library that plays Jenkins knows only steps. It follows
 * Jenkins: a stage whose conditions do not hold is left out, a failure ends all but what follows it.
 */
final class Plan {

    private static final List<String> SECTIONS = List.of(
            "environment",
            "when",
            "steps",
            "stages",
            "post",
            "always",
            "success",
            "failure",
            "unsuccessful",
            "cleanup");

    private final Deque<Sections> open = new ArrayDeque<>();
    private final Deque<String> stages = new ArrayDeque<>();
    private boolean wanted;

    /** Teaches the words to a helper. */
    void teach(PipelineTestHelper helper, String branch) {
        helper.registerAllowedMethod("pipeline", List.of(Closure.class), new Step(arguments -> run(arguments[0])));
        helper.registerAllowedMethod("stage", List.of(String.class, Closure.class), new Step(this::stage));
        SECTIONS.forEach(name -> helper.registerAllowedMethod(name, List.of(Closure.class), new Step(arguments -> {
            open.element().put(name, (Closure<?>) arguments[0]);
            return null;
        })));
        helper.registerAllowedMethod("branch", List.of(String.class), new Step(arguments -> {
            wanted &= branch.equals(arguments[0]);
            return null;
        }));
        helper.registerAllowedMethod("expression", List.of(Closure.class), new Step(arguments -> {
            wanted &= Boolean.TRUE.equals(((Closure<?>) arguments[0]).call());
            return null;
        }));
    }

    /** The innermost stage. */
    String stage() {
        return stages.element();
    }

    private Object stage(Object... arguments) {
        stages.push((String) arguments[0]);
        try {
            return run(arguments[1]);
        } finally {
            stages.pop();
        }
    }

    private Object run(Object body) {
        var sections = collect(body);
        sections.run("environment");
        wanted = true;
        sections.run("when");
        if (!wanted) {
            return null;
        }
        try {
            sections.run("steps");
            sections.run("stages");
        } catch (FailedStep failure) {
            after(sections, "always", "failure", "unsuccessful", "cleanup");
            throw failure;
        }
        after(sections, "always", "success", "cleanup");
        return null;
    }

    private void after(Sections sections, String... moments) {
        if (sections.has("post")) {
            var post = new Sections();
            open.push(post);
            sections.run("post");
            open.pop();
            List.of(moments).forEach(post::run);
        }
    }

    private Sections collect(Object body) {
        var sections = new Sections();
        open.push(sections);
        ((Closure<?>) body).call();
        open.pop();
        return sections;
    }
}
