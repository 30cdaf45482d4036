package dossier.liberty.settings;

import java.util.List;

/** A process of the system: one of the four Liberty servers, or the database. */
public enum Part {
    /** Pages, REST API and storage. */
    UI("ui", "DOSSIER_PORT", 9080),
    /** The first party that draws. */
    GENERATOR_ONE("generator-one", "DOSSIER_GENERATOR_ONE_PORT", 9081),
    /** The second party that draws. */
    GENERATOR_TWO("generator-two", "DOSSIER_GENERATOR_TWO_PORT", 9082),
    /** Rulebooks and what follows from the draws. */
    OUTCOME("outcome", "DOSSIER_OUTCOME_PORT", 9083),
    /** MariaDB. */
    DATABASE("database", "DOSSIER_DATABASE_PORT", 9086);

    private final String id;
    private final String portVariable;
    private final int defaultPort;

    Part(String id, String portVariable, int defaultPort) {
        this.id = id;
        this.portVariable = portVariable;
        this.defaultPort = defaultPort;
    }

    /** The four Liberty servers. */
    public static List<Part> servers() {
        return List.of(GENERATOR_ONE, GENERATOR_TWO, OUTCOME, UI);
    }

    /** The server of this name or of this Maven module, such as {@code ui} or {@code ui-war}. */
    public static Part server(String name) {
        return servers().stream()
                .filter(part -> part.id.equals(name) || part.module().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no server \"%s\"; there are %s."
                        .formatted(
                                name,
                                String.join(
                                        ", ", servers().stream().map(Part::id).toList()))));
    }

    /** Name of the process in messages, files and Liberty: lower case with dashes. */
    public String id() {
        return id;
    }

    /** The Maven module that builds a server; its WAR has the same name. */
    public String module() {
        return id + "-war";
    }

    /** The environment variable that changes the port. */
    public String portVariable() {
        return portVariable;
    }

    /** The port when nothing is said. */
    public int defaultPort() {
        return defaultPort;
    }
}
