package dossier.liberty.settings;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;

/** The TCP port of every part: all different, each between 1 and 65535. */
public final class Ports {

    private static final int HIGHEST = 65535;

    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);

    private Ports(Map<String, String> environment) {
        for (var part : Part.values()) {
            var port = read(part, environment.get(part.portVariable()));
            ports.forEach((other, taken) -> {
                if (taken == port) {
                    throw new Refusal("%s and %s are both %d; each part needs a port of its own."
                            .formatted(other.portVariable(), part.portVariable(), port));
                }
            });
            ports.put(part, port);
        }
    }

    /** Reads the ports; what is not said has its default. */
    static Ports of(Map<String, String> environment) {
        return new Ports(environment);
    }

    /** The port of a part. */
    public int of(Part part) {
        return ports.get(part);
    }

    /** A port that nobody uses at the moment, for tests. */
    public static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Refusal("This machine has no free TCP port (%s).".formatted(e), e);
        }
    }

    private static int read(Part part, String value) {
        if (value == null) {
            return part.defaultPort();
        }
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > HIGHEST) {
            throw new Refusal("%s is \"%s\"; allowed is a port from 1 to %d (default %d)."
                    .formatted(part.portVariable(), value, HIGHEST, part.defaultPort()));
        }
        return Integer.parseInt(value);
    }
}
