package dossier.pipeline;

import java.util.HashMap;
import java.util.Map;

import groovy.lang.Closure;

/** The sections of a pipeline, of a stage, or of what follows one: each runs when its turn comes, not where it stands. */
final class Sections {

    private final Map<String, Closure<?>> sections = new HashMap<>();

    void put(String name, Closure<?> section) {
        sections.put(name, section);
    }

    boolean has(String name) {
        return sections.containsKey(name);
    }

    /** Runs one of them, if it is there. */
    void run(String name) {
        if (has(name)) {
            sections.get(name).call();
        }
    }
}
