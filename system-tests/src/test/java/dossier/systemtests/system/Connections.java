package dossier.systemtests.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Open connections, as the kernel lists them. */
public final class Connections {

    private static final String ESTABLISHED = "01";

    private Connections() {}

    /** The addresses, as the kernel writes them, from which connections to a service are open. */
    public static Set<String> to(Service service) {
        var port = ":%04X".formatted(service.address().getPort());
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(Connections::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields[2].endsWith(port) && fields[3].equals(ESTABLISHED))
                .map(fields -> fields[1])
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> lines(String table) {
        try {
            return Files.readAllLines(Path.of(table)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
