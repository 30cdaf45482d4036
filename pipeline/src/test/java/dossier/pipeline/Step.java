package dossier.pipeline;

import groovy.lang.Closure;

/** What the played Jenkins does at a word of the Jenkinsfile. */
final class Step extends Closure<Object> {

    private static final long serialVersionUID = 1L;

    /** Gets what stands behind the word. */
    @FunctionalInterface
    interface Deed {
        Object with(Object... arguments);
    }

    private final transient Deed deed;

    Step(Deed deed) {
        super(null);
        this.deed = deed;
        // The library passes as many arguments as there are.
        maximumNumberOfParameters = Integer.MAX_VALUE;
    }

    @Override
    public Object call(Object... arguments) {
        return deed.with(arguments);
    }
}
