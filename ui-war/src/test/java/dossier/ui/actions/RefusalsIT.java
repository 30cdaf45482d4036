package dossier.ui.actions;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Operator;
import dossier.ui.container.Sql;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;

/** REST calls that are refused, over HTTP. */
@ExtendWith(ArquillianExtension.class)
class RefusalsIT {

    private static final String JSON = "application/json";

    @Inject
    private Schema schema;

    @Inject
    private ServletContext context;

    @Inject
    private Sql sql;

    private final HttpClient client = HttpClient.newHttpClient();

    @Deployment
    static WebArchive application() {
        return Deployments.with(RefusalsIT.class);
    }

    @BeforeEach
    void startWithAnEmptyLog() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM action");
    }

    @Test
    void aChangeThatTheMethodRefusesIsRecordedOnceWithItsReason() throws Exception {
        assertThat(send("DELETE", "dossiers/999999", JSON, "")).isEqualTo(404);
        assertThat(entries())
                .containsExactly("dossier-deleted DELETE /ui-war/api/dossiers/999999 ERROR"
                        + " There is no dossier 999999, or no longer.");
    }

    @Test
    void aBodyThatNobodyCanReadIsRecordedAsWhatItWasFor() throws Exception {
        assertThat(send("POST", "batches", JSON, "{")).isEqualTo(400);
        assertThat(send("POST", "batches", JSON, "{\"count\": 0}")).isEqualTo(400);
        assertThat(sql.texts("SELECT DISTINCT CONCAT(kind, ' ', parameter, ' ', status) FROM action"))
                .containsExactly("batch-ordered POST /ui-war/api/batches ERROR");
        assertThat(sql.number("SELECT COUNT(*) FROM action")).isEqualTo(2);
    }

    @Test
    void aChangeWhereNoneCanBeMadeIsRecordedAsARequest() throws Exception {
        assertThat(send("POST", "nothing/here", JSON, "{}")).isEqualTo(404);
        assertThat(send("PUT", "batches", JSON, "{}")).isEqualTo(405);
        assertThat(send("POST", "batches", "text/plain", "lotto")).isEqualTo(415);
        assertThat(sql.texts("SELECT CONCAT(kind, ' ', parameter) FROM action ORDER BY number"))
                .containsExactly(
                        "request POST /ui-war/api/nothing/here",
                        "request PUT /ui-war/api/batches",
                        "request POST /ui-war/api/batches");
    }

    @Test
    void whoIsNotAdmittedIsRecordedWithTheReason() throws Exception {
        assertThat(send(null, "DELETE", "dossiers/1", JSON, "")).isEqualTo(401);
        assertThat(send("Bearer no-token", "DELETE", "dossiers/1", JSON, "")).isEqualTo(401);
        assertThat(send(null, "GET", "log", JSON, "")).isEqualTo(401);
        assertThat(sql.texts("SELECT CONCAT_WS(' ', who, kind, parameter, reason) FROM action ORDER BY number"))
                .containsExactly(
                        "anybody request DELETE /ui-war/api/dossiers/1 To delete dossiers and batches you must be"
                                + " logged in as operator.",
                        "anybody request DELETE /ui-war/api/dossiers/1 This token does not exist, has ended, or was"
                                + " revoked.");
    }

    @Test
    void noSecretIsInTheLogWhateverIsWrongWithIt() throws Exception {
        var secrets = List.of("geheim-geheim-geheim", "kurz");
        for (var secret : secrets) {
            assertThat(send(
                            "PUT",
                            "account/password",
                            JSON,
                            "{\"old\": \"%1$s\", \"new\": \"%1$s\", \"x\": \"%1$s\"}".formatted(secret)))
                    .isEqualTo(400);
            assertThat(send(
                            "PUT",
                            "account/password",
                            JSON,
                            "{\"old\": \"%1$s\", \"new\": \"%1$s\"}".formatted(secret)))
                    .isBetween(400, 499);
            assertThat(send("PUT", "account/password", JSON, "{\"old\": \"%s".formatted(secret)))
                    .isEqualTo(400);
            assertThat(send("Bearer " + secret, "DELETE", "dossiers/1", JSON, ""))
                    .isEqualTo(401);
        }
        assertThat(entries())
                .hasSizeGreaterThan(6)
                .allSatisfy(entry -> assertThat(entry).doesNotContain(secrets));
    }

    @Test
    void whoOnlyLooksLeavesNoEntry() throws Exception {
        assertThat(send("GET", "dossiers/999999", JSON, "")).isEqualTo(404);
        assertThat(send("GET", "dossiers?limit=x", JSON, "")).isEqualTo(400);
        assertThat(entries()).isEmpty();
    }

    @Test
    void dossiersThatCannotBeMadeAreNoEntriesUnlessTheInstallationWantsThem() throws Exception {
        assertThat(send("POST", "dossiers", JSON, "{\"rulebook\": \"nobody-wrote-this\"}"))
                .isEqualTo(400);
        assertThat(entries()).isEmpty();
    }

    private List<String> entries() throws SQLException {
        return sql.texts("SELECT CONCAT_WS(' ', kind, parameter, status, reason) FROM action ORDER BY number");
    }

    private int send(String method, String path, String type, String body) throws IOException, InterruptedException {
        return send(Operator.authorization(), method, path, type, body);
    }

    private int send(String authorization, String method, String path, String type, String body)
            throws IOException, InterruptedException {
        var address = URI.create("http://localhost:9190%s/api/%s".formatted(context.getContextPath(), path));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
