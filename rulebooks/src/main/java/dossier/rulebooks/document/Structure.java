package dossier.rulebooks.document;

import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Looks over the events of a document before anything recursive touches it. */
final class Structure {

    /** How deep lists and maps may lie within each other. */
    static final int DEEPEST = 20;

    private final Findings findings = new Findings();
    private int depth;

    private Structure() {}

    /**
     * Finds what the language leaves out of YAML: aliases, tags, and more than {@value #DEEPEST} levels. It looks no
     * further than that, since a YAML reader takes ever longer the deeper it is.
     */
    static Findings check(String text, LoadSettings settings) {
        var structure = new Structure();
        var events = new Parse(settings).parseString(text).iterator();
        while (events.hasNext() && structure.depth <= DEEPEST) {
            structure.look(events.next());
        }
        return structure.findings;
    }

    private void look(Event event) {
        if (event instanceof AliasEvent alias) {
            add(event, "*" + alias.getAlias(), "Aliases are not allowed; write the value out.");
        } else if (event instanceof ScalarEvent scalar) {
            refuse(event, scalar.getTag());
        } else if (event instanceof CollectionStartEvent start) {
            refuse(event, start.getTag());
            depth++;
            if (depth > DEEPEST) {
                add(event, null, "Lists and maps must not lie more than %d levels deep.".formatted(DEEPEST));
            }
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
    }

    private void refuse(Event event, Optional<String> tag) {
        tag.ifPresent(name -> add(event, name, "Tags are not allowed; write the value alone."));
    }

    private void add(Event event, String value, String message) {
        findings.add(Finding.at(event.getStartMark(), Finding.WHOLE, value, message));
    }
}
