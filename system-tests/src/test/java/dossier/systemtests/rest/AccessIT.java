package dossier.systemtests.rest;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;
import dossier.systemtests.system.Staff;

import static dossier.systemtests.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** Asks for every address of {@code docs/access.md} as everybody, and compares the answers with that page. */
@ExtendWith(RunningSystem.class)
class AccessIT {

    private static final Pattern ADDRESS = Pattern.compile("(?m)^\\| ([A-Z, ]+) \\| `(/[^`]*)` \\| `([A-Z_]+)` \\|$");
    private static final Pattern RIGHT =
            Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|[^|]*\\| (\\w+) \\| (\\w+) \\| (\\w+) \\| (\\w+) \\|$");
    private static final List<String> ROLES = List.of("anybody", "viewer", "author", "operator");
    private static final String PAGE = page();

    /** The rights of each role as the page says; what is open or closed for anybody is so by its default. */
    private static final Map<String, List<Boolean>> RIGHTS = RIGHT.matcher(PAGE)
            .results()
            .collect(Collectors.toMap(
                    row -> row.group(1),
                    row -> Stream.of(row.group(2), row.group(3), row.group(4), row.group(5))
                            .map(List.of("yes", "open")::contains)
                            .toList()));

    /** A method, an address and the right that it needs. */
    private record Row(String method, String address, String right) {

        @Override
        public String toString() {
            return method + " " + address;
        }

        boolean isFor(String role) {
            return right.equals("ENTER") || RIGHTS.get(right).get(ROLES.indexOf(role));
        }

        /** The address with something in its gaps that is not there, so that whoever is let in finds nothing to break. */
        String filled() {
            return address.replace("**", "nothing")
                    .replace("{format}", "csv")
                    .replaceAll("\\{(number|version|token)\\}", "999999999")
                    .replaceAll("\\{\\w+\\}", "no-such-thing");
        }
    }

    private static String page() {
        try {
            return Files.readString(Path.of("../docs/access.md"));
        } catch (IOException e) {
            throw new AssertionError("docs/access.md cannot be read", e);
        }
    }

    static Stream<Row> rows() {
        return ADDRESS.matcher(PAGE).results().flatMap(AccessIT::rows);
    }

    private static Stream<Row> rows(MatchResult line) {
        return Arrays.stream(line.group(1).split(", ")).map(method -> new Row(method, line.group(2), line.group(3)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void admitsThoseWhoHaveTheRightAndNobodyElse(Row row) {
        for (var role : ROLES) {
            var answer = ask(Staff.of(role), row);
            if (row.isFor(role)) {
                assertThat(answer.status()).as(role + ": " + answer.body()).isNotIn(401, 403);
            } else {
                var known = !role.equals("anybody");
                assertProblem(answer, known ? 403 : 401, known ? "forbidden" : "unauthenticated");
                assertThat(answer.json().getString("detail")).contains("logged in");
            }
        }
    }

    /** With a body that nobody takes: whoever is admitted gets no further than that. */
    private static Answer ask(Service service, Row row) {
        var body = row.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{");
        return service.call(row.method(), row.filled(), body, "Content-Type", "application/json");
    }

    @Test
    void thePageNamesEveryRightAndEveryRole() {
        assertThat(RIGHTS)
                .hasSize(9)
                .allSatisfy((right, cells) -> assertThat(cells).hasSize(ROLES.size()));
        assertThat(rows().count()).isGreaterThan(60);
        assertThat(rows().map(Row::right).filter(right -> !right.equals("ENTER")))
                .isSubsetOf(RIGHTS.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/api",
                "/api/nothing",
                "/api/accounts/operator/nothing",
                "/index",
                "/index.xhtml",
                "/account.xhtml",
                "/keptaccount?name=operator",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "//api/accounts",
                "/api//accounts",
                "/api/accounts;x=1",
                "/api/./accounts",
                "/api/x/../accounts",
                "/api/%61ccounts",
                "/api/accounts%2Foperator",
                "/api/accounts%00",
                "/API/accounts"
            })
    void anAddressThatThePageDoesNotNameDoesNotExistForAnybody(String path) {
        for (var role : ROLES) {
            var answer = Staff.of(role).get(path);
            // A redirect leads to an address that the page names.
            assertThat(answer.status()).as(role).isIn(301, 400, 404);
            assertThat(answer.body()).doesNotContain("createdBy");
        }
    }

    @Test
    void aMethodThatThePageDoesNotNameIsRefused() {
        for (var method : List.of("PUT", "OPTIONS", "TRACE", "BREW")) {
            var answer = Staff.of("operator").call(method, "/api/dossiers", BodyPublishers.noBody());
            assertThat(answer.status()).as(method).isIn(405, 501);
        }
    }

    @Test
    void aPageOfAnotherSiteCanChangeNothing() {
        var ui = RunningSystem.ui();
        var order = BodyPublishers.ofString("{\"rulebook\":\"lotto\"}");
        for (var header : List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Origin", "https://evil.example"),
                List.of("Origin", "null"))) {
            var answer = ui.call(
                    "POST", "/api/dossiers", order, "Content-Type", "application/json", header.get(0), header.get(1));
            assertProblem(answer, 403, "forbidden");
        }
        var own = ui.call(
                "POST",
                "/api/dossiers",
                order,
                "Content-Type",
                "application/json",
                "Origin",
                ui.address().toString());
        assertThat(own.status()).isEqualTo(201);
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectBrowsers() {
        for (var path : List.of("/", "/login", "/nothing", "/api/dossiers", "/api/nothing", "/api/accounts")) {
            var answer = RunningSystem.ui().anonymously().get(path, "Accept", "*/*");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).as(path).contains("camera=()");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Content-Security-Policy")).as(path).startsWith("default-src 'none'");
            assertThat(answer.header("Server")).as(path).isEmpty();
            assertThat(answer.header("X-Powered-By")).as(path).isEmpty();
        }
    }

    @Test
    void behindTlsBrowsersAreToldToStayThere() {
        var answer = RunningSystem.ui().get("/login", "X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.1");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=63072000");
    }
}
