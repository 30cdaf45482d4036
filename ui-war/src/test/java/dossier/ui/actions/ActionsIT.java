package dossier.ui.actions;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

/** The log over HTTP: as a list, as a page, as files, and as the classic backup service showed it. */
@ExtendWith(ArquillianExtension.class)
class ActionsIT {

    private static final Pattern PARAMETER = Pattern.compile("\"parameter\":\"([^\"]*)\"");
    private static final Pattern NEXT = Pattern.compile("<[^>]*[?&]after=([0-9-]+)[^>]*>; *rel=\"next\"");

    /** What people and their programs try in fields of text; none of it may be taken for anything but text. */
    private static final List<String> HOSTILE = List.of(
            "O'Hara",
            "\"",
            "<script>alert(1)</script>",
            "' OR '1'='1",
            "'; DROP TABLE action; --",
            "${7*7}",
            "#{7*7}",
            "%' ESCAPE '!",
            "\\",
            "日本 🎲");

    @Inject
    private Schema schema;

    @Inject
    private ServletContext context;

    @Inject
    private Sql sql;

    private final HttpClient client = HttpClient.newHttpClient();

    @Deployment
    static WebArchive application() {
        return Deployments.with(ActionsIT.class);
    }

    @BeforeEach
    void startWithAFewEntries() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM action");
        entry("2026-11-20 23:59:59.999", "ann", ActionKind.BATCH_ORDERED, "1", "SUCCESS");
        entry("2026-11-21 00:00:00.000", "ann", ActionKind.BACKUP, "2", "SUCCESS");
        entry("2026-11-21 10:00:00.000", "bo", ActionKind.BACKUP, "3", "ERROR");
        entry("2026-11-21 23:59:59.999", "bo", ActionKind.BATCH_ORDERED, "4", "SUCCESS");
        entry("2026-11-22 00:00:00.000", "Ann", ActionKind.BACKUP, "5", "SUCCESS");
    }

    private void entry(String time, String who, ActionKind kind, String parameter, String status) throws SQLException {
        sql.run("""
            INSERT INTO action (happened_at, who, kind, parameter, status, reason)
            VALUES ('%s', '%s', '%s', '%s', '%s', IF('%5$s' = 'ERROR', 'The disk is full.', NULL))
            """.formatted(time, who, kind.word(), parameter, status));
    }

    @Test
    void listsWhatFitsNewestFirst() throws Exception {
        assertThat(parameters("/api/log")).containsExactly("5", "4", "3", "2", "1");
        assertThat(parameters("/api/log?from=2026-11-21&until=2026-11-21")).containsExactly("4", "3", "2");
        assertThat(parameters("/api/log?until=2026-11-21T10:00:00Z")).containsExactly("2", "1");
        assertThat(parameters("/api/log?who=ann")).containsExactly("2", "1");
        assertThat(parameters("/api/log?kind=backup&status=SUCCESS")).containsExactly("5", "2");
        assertThat(parameters("/api/log?who=nobody")).isEmpty();
    }

    @Test
    void tellsWhatIsKnownOfAnEntry() throws Exception {
        assertThat(get("/api/log?status=ERROR").body())
                .contains("\"date\":\"2026-11-21T10:00:00Z\"")
                .contains("\"who\":\"bo\",\"kind\":\"backup\",\"parameter\":\"3\",\"status\":\"ERROR\","
                        + "\"reason\":\"The disk is full.\"");
    }

    @Test
    void pagesSeeEveryEntryOnceAlsoWhereManyHappenedAtOnce() throws Exception {
        for (var i = 0; i < 5; i++) {
            entry("2026-11-21 10:00:00.000", "cy", ActionKind.BACKUP, "at once " + i, "SUCCESS");
        }
        var seen = new ArrayList<String>();
        var address = "/api/log?limit=3";
        while (address != null) {
            var page = get(address);
            seen.addAll(parametersOf(page.body()));
            var next = NEXT.matcher(page.headers().firstValue("Link").orElse(""));
            address = next.find() ? "/api/log?limit=3&after=" + next.group(1) : null;
        }
        assertThat(seen)
                .containsExactly(
                        "5", "4", "at once 4", "at once 3", "at once 2", "at once 1", "at once 0", "3", "2", "1");
    }

    @Test
    void hostileTextInAFilterFindsNothingOrIsRefusedAndHarmsNothing() throws Exception {
        for (var text : HOSTILE) {
            for (var path : List.of("/api/log", "/actions")) {
                assertThat(get(path + "?who=" + encoded(text)).statusCode())
                        .as("%s who %s", path, text)
                        .isEqualTo(200);
                for (var field : List.of("from", "until", "kind", "status", "after", "limit")) {
                    assertThat(get("%s?%s=%s".formatted(path, field, encoded(text)))
                                    .statusCode())
                            .as("%s %s %s", path, field, text)
                            .isEqualTo(400);
                }
            }
        }
        assertThat(sql.number("SELECT COUNT(*) FROM action")).isEqualTo(5);
    }

    @Test
    void aNulOrTooLongATextIsRefusedAndBadEncodingFindsNothing() throws Exception {
        for (var path : List.of("/api/log", "/actions")) {
            for (var field : List.of("from", "until", "who", "kind", "status", "after", "limit")) {
                assertThat(get("%s?%s=a%%00b".formatted(path, field)).statusCode())
                        .as("%s %s NUL", path, field)
                        .isEqualTo(400);
                assertThat(get("%s?%s=%s".formatted(path, field, "x".repeat(201)))
                                .statusCode())
                        .as("%s %s long", path, field)
                        .isEqualTo(400);
                assertThat(get("%s?%s=%%ff%%fe".formatted(path, field)).statusCode())
                        .as("%s %s not UTF-8", path, field)
                        .isIn(200, 400);
            }
        }
    }

    @Test
    void thePageShowsEntriesWithTheirReasonsAndKeepsWhatWasFilledIn() throws Exception {
        var page = get("/actions?who=bo&status=ERROR");
        assertThat(page.body())
                .contains("The disk is full.", "value=\"bo\"", "/api/log.csv?who=bo&amp;status=ERROR")
                .doesNotContain("id=\"none\"");
        assertThat(get("/actions?who=nobody").body()).contains("No entry fits.");
        assertThat(get("/actions?limit=2").body()).contains("id=\"older\"");
        assertThat(get("/actions?who=" + encoded("\"><script>x</script>")).body())
                .contains("value=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\"")
                .doesNotContain("<script>x");
        sql.run("DELETE FROM action");
        assertThat(get("/actions").body()).contains("Nothing has been done here yet.");
    }

    @Test
    void isExportedByItsFilterAndTheExportIsInTheLog() throws Exception {
        var csv = get("/api/log.csv?kind=backup");
        assertThat(csv.body().lines())
                .hasSize(4)
                .startsWith("number,date,who,kind,parameter,status,reason,requestId")
                .element(2)
                .asString()
                .contains(",2026-11-21T10:00:00Z,bo,backup,3,ERROR,The disk is full.,");
        assertThat(get("/api/log.jsonl?kind=backup").body().lines()).hasSize(3);
        assertThat(sql.texts("SELECT parameter FROM action WHERE kind = 'export' ORDER BY number"))
                .containsExactly("log.csv", "log.jsonl");
    }

    @Test
    void noCellOfAnExportIsAFormula() throws Exception {
        entry("2026-11-22 00:00:00.000", "=1+1", ActionKind.IMPORT, "@SUM(A1)", "ERROR");
        assertThat(get("/api/log.csv?kind=import").body()).contains(",'=1+1,import,'@SUM(A1),");
    }

    @Test
    void theClassicLogShowsDaysInTheirOrder() throws Exception {
        var answer = get("/log?startdate=2026-11-21&enddate=2026-11-21");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.body().replaceAll("\\s", "")).isEqualTo("""
                [{"date":"2026-11-21T00:00:00Z","action":"backup","parameter":"2","status":"SUCCESS"},
                {"date":"2026-11-21T10:00:00Z","action":"backup","parameter":"3","status":"ERROR"},
                {"date":"2026-11-21T23:59:59.999Z","action":"batch-ordered","parameter":"4","status":"SUCCESS"}]
                """.replaceAll("\\s", ""));
        assertThat(parameters("/log")).containsExactly("1", "2", "3", "4", "5");
        assertThat(get("/log?startdate=2027-01-01").body()).isEqualTo("[]\n");
    }

    @Test
    void theClassicLogIsWholeHoweverLongItIs() throws Exception {
        sql.run("""
            INSERT INTO action (happened_at, who, kind, parameter, status)
            SELECT '2026-12-01', 'cy', 'backup', seq, 'SUCCESS' FROM seq_1_to_2500
            """);
        assertThat(parameters("/log?startdate=2026-12-01"))
                .hasSize(2_500)
                .startsWith("1", "2")
                .endsWith("2500")
                .doesNotHaveDuplicates();
    }

    @Test
    void theClassicLogRefusesDatesThatAreNone() throws Exception {
        for (var query : List.of(
                "startdate=yesterday",
                "enddate=2026-13-01",
                "startdate=2026-11-21&enddate=2026-11-20",
                "startdate=" + encoded("' OR '1'='1"))) {
            var plain = get("/log?" + query);
            assertThat(plain.statusCode()).as(query).isEqualTo(400);
            assertThat(plain.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
            var problem = get("/log?" + query, "Accept", "application/problem+json, application/json");
            assertThat(problem.statusCode()).isEqualTo(400);
            assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void theClassicCountsAreThoseOfBackups() throws Exception {
        assertThat(get("/stat").body()).isEqualTo("{\"attempted\":3,\"successful\":2,\"failed\":1}");
    }

    private List<String> parameters(String path) throws Exception {
        return parametersOf(get(path).body());
    }

    private static List<String> parametersOf(String body) {
        return PARAMETER.matcher(body).results().map(match -> match.group(1)).toList();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:9190%s%s".formatted(context.getContextPath(), path)))
                .header("Authorization", Operator.authorization());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
