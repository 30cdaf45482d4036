package dossier.exchange.tracery;

import java.util.List;

/** A piece of a rule. */
sealed interface Section {

    /** Stands for itself. */
    record Text(String text) implements Section {}

    /**
     * {@code #[key:rule]symbol.modifier#}: a text of a symbol.
     *
     * @param actions what happens before, and is undone after unless it pushes nothing
     * @param symbol may be empty
     * @param modifiers with their parameters, in order
     */
    record Tag(List<Action> actions, String symbol, List<String> modifiers) implements Section {}

    /**
     * {@code [key:rule,rule]}, {@code [key:POP]} or {@code [rule]}.
     *
     * @param key what is pushed or popped; null when a rule is expanded for its actions alone
     * @param rules what is pushed, or expanded; empty for a pop
     */
    record Action(String key, List<String> rules) implements Section {
        boolean isPush() {
            return key != null && !rules.isEmpty();
        }

        boolean isPop() {
            return key != null && rules.isEmpty();
        }

        /** Where this push is taken back, from an index on; negative when it is not. */
        int pop(List<Section> sections, int from) {
            var depth = 0;
            for (var at = from; at < sections.size(); at++) {
                if (sections.get(at) instanceof Action action && key.equals(action.key())) {
                    if (action.isPop() && depth == 0) {
                        return at;
                    }
                    depth += action.isPush() ? 1 : -1;
                }
            }
            return -1;
        }
    }
}
