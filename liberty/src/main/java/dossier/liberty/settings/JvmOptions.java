package dossier.liberty.settings;

import java.util.Map;

/**
 * Options for the JVMs of the servers, after those of their {@code jvm.options}.
 *
 * @param template the options, separated by blanks; {@code {name}} stands for the server's name
 */
public record JvmOptions(String template) {

    /** Halves what a start costs; under load the second compiler is worth its time. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    static JvmOptions of(Map<String, String> environment) {
        var goal = environment.getOrDefault("DOSSIER_TUNED_FOR", "start");
        var extra = environment.getOrDefault("DOSSIER_JVM_OPTIONS", "");
        return switch (goal) {
            case "start" -> new JvmOptions((QUICK_START + " " + extra).strip());
            case "load" -> new JvmOptions(extra.strip());
            default -> throw new Refusal("DOSSIER_TUNED_FOR is \"%s\"; allowed are start and load.".formatted(goal));
        };
    }

    /** The options of one server. */
    public String of(Part server) {
        return template.replace("{name}", server.id());
    }
}
