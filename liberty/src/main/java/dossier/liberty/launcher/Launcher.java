package dossier.liberty.launcher;

import dossier.liberty.console.Steps;
import dossier.liberty.settings.Refusal;
import dossier.liberty.settings.Settings;

/** Runs the whole system on one machine: {@code up} is all it can do. */
public final class Launcher {

    private Launcher() {}

    /** Exit code 0 after a stop in good order, 1 when something refused to work, else that of the command that was run. */
    public static void main(String[] line) {
        try {
            var arguments = Arguments.of(line);
            System.exit(new Up(Settings.of(System.getenv()), arguments, new Steps(System.out)).run());
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }
}
