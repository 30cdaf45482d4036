package dossier.liberty.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dossier.liberty.settings.Part;
import dossier.liberty.settings.Refusal;

/**
 * What the person wants.
 *
 * @param except the server that is left out because somebody runs it himself
 * @param command what to run when all is ready; the system ends with it; empty if the system is to run until it is stopped
 */
record Arguments(Optional<Part> except, List<String> command) {

    private static final String USAGE = """
            Usage: java -jar liberty/target/dossier-launcher.jar up [--except SERVER] [-- COMMAND...]
              up                runs the database and all servers until Ctrl-C
              --except SERVER   leaves one out: generator-one, generator-two, outcome or ui
              -- COMMAND...     runs this when all is ready, with the environment that the server left out needs,
                                and ends with it
            docs/configuration.md lists the environment variables.""";

    /** Reads the command line, or refuses with the usage. */
    static Arguments of(String... line) {
        var words = new ArrayList<>(List.of(line));
        var except = Optional.<Part>empty();
        if (words.isEmpty() || !words.remove(0).equals("up")) {
            throw new Refusal(USAGE);
        }
        if (words.size() > 1 && words.get(0).equals("--except")) {
            except = Optional.of(Part.server(words.get(1)));
            words.subList(0, 2).clear();
        }
        if (!words.isEmpty() && !words.remove(0).equals("--")) {
            throw new Refusal(USAGE);
        }
        return new Arguments(except, List.copyOf(words));
    }

    /** The servers to run. */
    List<Part> servers() {
        return Part.servers().stream()
                .filter(part -> except.filter(part::equals).isEmpty())
                .toList();
    }
}
