package dossier.systemtests.system;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The way of one order through the system, which its request id shows. */
public final class Trace {

    private Trace() {}

    /** Orders a dossier at a door, sees that each service has logged the request, and tells its id. */
    public static String ofAnOrder(Service door) {
        var id = UUID.randomUUID().toString();
        var order = BodyPublishers.ofString("{\"rulebook\":\"spy-mission\"}");
        var answer = door.call("POST", "/api/dossiers", order, "Content-Type", "application/json", "X-Request-ID", id);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.response().headers().allValues("X-Request-ID")).containsExactly(id);
        RunningSystem.services()
                .forEach(service -> await().untilAsserted(() -> assertThat(Files.readString(RunningSystem.log(service)))
                        .as("log of %s", service)
                        .contains(id)));
        return id;
    }
}
