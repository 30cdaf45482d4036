package dossier.ui.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.servlet.ServletContext;

import org.omnifaces.util.Faces;

/**
 * The script modules that the editor is made of, as they are packed with the application. Their versions are those of the
 * build; this looks which they are.
 */
@Named
@ApplicationScoped
public class Modules {

    private static final String ROOT = "/webjars/";

    private static final String LIBRARY = "dossier";

    private static final List<String> OURS = List.of("drafts", "look", "parts");

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("@codemirror/commands", "codemirror__commands/dist/index.js"),
            Map.entry("@codemirror/language", "codemirror__language/dist/index.js"),
            Map.entry("@codemirror/legacy-modes/mode/yaml", "codemirror__legacy-modes/mode/yaml.js"),
            Map.entry("@codemirror/lint", "codemirror__lint/dist/index.js"),
            Map.entry("@codemirror/search", "codemirror__search/dist/index.js"),
            Map.entry("@codemirror/state", "codemirror__state/dist/index.js"),
            Map.entry("@codemirror/view", "codemirror__view/dist/index.js"),
            Map.entry("@lezer/common", "lezer__common/dist/index.js"),
            Map.entry("@lezer/highlight", "lezer__highlight/dist/index.js"),
            Map.entry("@marijn/find-cluster-break", "marijn__find-cluster-break/src/index.js"),
            Map.entry("crelt", "crelt/index.js"),
            Map.entry("style-mod", "style-mod/src/style-mod.js"),
            Map.entry("w3c-keyname", "w3c-keyname/index.js"));

    @Inject
    private ServletContext context;

    @Inject
    private Nonce nonce;

    private final Map<String, String> addresses = new TreeMap<>();

    @PostConstruct
    void look() {
        FILES.forEach((module, file) -> {
            var slash = file.indexOf('/');
            var versions = context.getResourcePaths(ROOT + file.substring(0, slash + 1));
            addresses.put(module, context.getContextPath() + versions.iterator().next() + file.substring(slash + 1));
        });
    }

    /** Where each module is, for the browser to load in advance. */
    public Collection<String> getAddresses() {
        return addresses.values();
    }

    /** The import map (HTML Living Standard): what the names in the modules stand for. */
    public String getImportMap() {
        var imports = Json.createObjectBuilder();
        addresses.forEach(imports::add);
        OURS.forEach(module -> imports.add(LIBRARY + "/" + module, address(module)));
        var map = Json.createObjectBuilder().add("imports", imports).build();
        return "<script type=\"importmap\" nonce=\"%s\">%s</script>".formatted(nonce.getValue(), map);
    }

    /** The element that runs one of our modules. It is written as text, for PrimeFaces moves and renames what it knows. */
    public String run(String module) {
        return "<script type=\"module\" nonce=\"%s\" src=\"%s\"></script>".formatted(nonce.getValue(), address(module));
    }

    private static String address(String module) {
        return Faces.getContext()
                .getApplication()
                .getResourceHandler()
                .createResource(module + ".js", LIBRARY)
                .getRequestPath();
    }
}
