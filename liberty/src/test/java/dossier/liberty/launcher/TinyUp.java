package dossier.liberty.launcher;

import java.util.Arrays;

import dossier.liberty.console.Steps;
import dossier.liberty.servers.TinyCheckout;

/** The launcher's {@code up} in a process of its own, with servers that start quickly. */
final class TinyUp {

    private TinyUp() {}

    /** Takes the name of the checkout, then the launcher's arguments. */
    public static void main(String[] line) {
        var arguments = Arguments.of(Arrays.copyOfRange(line, 1, line.length));
        var settings = new TinyCheckout(line[0]).settings();
        System.exit(new Up(settings, arguments, new Steps(System.out)).run());
    }
}
