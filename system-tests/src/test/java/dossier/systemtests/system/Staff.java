package dossier.systemtests.system;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import static org.assertj.core.api.Assertions.assertThat;

/** People with accounts, made when they are first asked for. Each has chosen a password. */
public final class Staff {

    /** The password of all of them. */
    public static final String PASSWORD = "a sentence that is long enough";

    private static final Map<String, Service> SERVICES = new ConcurrentHashMap<>();

    private Staff() {}

    /** The front end, called by somebody of this role; {@code anybody} has not logged in. */
    public static Service of(String role) {
        return SERVICES.computeIfAbsent(
                role,
                wanted -> wanted.equals("anybody") ? RunningSystem.ui().anonymously() : hired("the-" + role, role));
    }

    /** Makes an account, and lets its owner choose the password. */
    public static Service hired(String name, String role) {
        var ui = RunningSystem.ui();
        var made = ui.post("/api/accounts", "{\"name\": \"%s\", \"role\": \"%s\"}".formatted(name, role));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var first = made.json().getString("password");
        var chosen = ui.as(name, first)
                .put("/api/account/password", "{\"old\": \"%s\", \"new\": \"%s\"}".formatted(first, PASSWORD));
        assertThat(chosen.status()).as(chosen.body()).isEqualTo(204);
        return ui.as(name, PASSWORD);
    }
}
