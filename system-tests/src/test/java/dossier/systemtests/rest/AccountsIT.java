package dossier.systemtests.rest;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;
import dossier.systemtests.system.Staff;

import static dossier.systemtests.rest.Problems.assertProblem;
import static dossier.systemtests.rest.Problems.fields;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RunningSystem.class)
class AccountsIT {

    private static final String NEXT_PASSWORD = "another sentence that is long enough";

    private final Service operator = RunningSystem.ui();
    private final Service anybody = operator.anonymously();
    private final String name = "p-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoWasGivenAPasswordMustChooseAnotherBeforeAnythingElse() {
        var made = operator.post("/api/accounts", "{\"name\": \"%s\", \"role\": \"operator\"}".formatted(name));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/api/accounts/" + name);
        var first = made.json().getString("password");
        var newcomer = operator.as(name, first);
        assertProblem(newcomer.get("/api/accounts"), 403, "forbidden");
        assertProblem(newcomer.get("/api/dossiers"), 403, "forbidden");
        assertThat(newcomer.get("/api/account").json().getBoolean("mustChange")).isTrue();

        choose(newcomer, first, Staff.PASSWORD);

        assertThat(operator.as(name, Staff.PASSWORD).get("/api/accounts").status())
                .isEqualTo(200);
        assertProblem(newcomer.get("/api/account"), 401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    short       | 12 to 128
                    aaaaaaaaaaaaaaaa | different
                    passwordpassword | guessed
                    password1234     | guessed
                    """)
    void passwordsThatAreGuessedEasilyAreRefused(String password, String reason) {
        var person = Staff.hired(name, "viewer");
        var answer = person.put(
                "/api/account/password", "{\"old\": \"%s\", \"new\": \"%s\"}".formatted(Staff.PASSWORD, password));
        assertProblem(answer, 400, "invalid-input");
        assertThat(answer.json().getString("detail")).contains(reason).doesNotContain(password);
        assertThat(person.get("/api/account").status()).isEqualTo(200);
    }

    @Test
    void neitherTheNameNorTheOldPasswordCanBeTheNewOne() {
        var person = Staff.hired(name, "viewer");
        for (var wrong : List.of("my name is " + name, Staff.PASSWORD, "x".repeat(10_000))) {
            var answer = person.put(
                    "/api/account/password", "{\"old\": \"%s\", \"new\": \"%s\"}".formatted(Staff.PASSWORD, wrong));
            assertProblem(answer, 400, "invalid-input");
            assertThat(fields(answer)).containsExactly("new");
        }
        var stolen = person.put(
                "/api/account/password", "{\"old\": \"not mine\", \"new\": \"%s\"}".formatted(NEXT_PASSWORD));
        assertProblem(stolen, 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann",
                "a b",
                "-ann",
                "anybody",
                "dossier",
                "schedule",
                "<script>alert(1)</script>",
                "'; DROP TABLE account; --",
                "ännchen",
                "a/b",
                ""
            })
    void namesThatAccountsCannotHaveAreRefused(String wrong) {
        var answer = operator.post("/api/accounts", "{\"name\": \"%s\", \"role\": \"viewer\"}".formatted(wrong));
        assertProblem(answer, 400, "invalid-input");
        assertThat(fields(answer)).containsExactly("name");
    }

    @Test
    void sayWhatIsWrongWithAnOrderForAnAccount() {
        assertThat(fields(operator.post("/api/accounts", "{\"name\": \"%s\"}".formatted(name))))
                .contains("role");
        assertThat(fields(operator.post("/api/accounts", "{\"name\": \"%s\", \"role\": \"king\"}".formatted(name))))
                .contains("role");
        assertProblem(
                operator.post("/api/accounts", "{\"name\": \"operator\", \"role\": \"viewer\"}"), 409, "conflict");
        assertProblem(operator.get("/api/accounts/nobody"), 404, "not-found");
        assertProblem(operator.patch("/api/accounts/nobody", "{\"role\": \"viewer\"}"), 404, "not-found");
        assertProblem(operator.patch("/api/accounts/operator", "{\"blocked\": 1}"), 400, "invalid-input");
        assertProblem(operator.delete("/api/accounts/nobody"), 404, "not-found");
    }

    @Test
    void anotherRoleCountsAtOnce() {
        var person = Staff.hired(name, "viewer");
        assertProblem(person.get("/api/accounts"), 403, "forbidden");
        assertThat(operator.patch("/api/accounts/" + name, "{\"role\": \"operator\"}")
                        .status())
                .isEqualTo(200);
        assertThat(person.get("/api/accounts").status()).isEqualTo(200);
        operator.patch("/api/accounts/" + name, "{\"role\": \"viewer\"}");
        assertProblem(person.get("/api/accounts"), 403, "forbidden");
    }

    @Test
    void whoIsBlockedIsOutAtOnceWithLoginsAndTokens() {
        var person = Staff.hired(name, "author");
        var token = operator.with(token(person, "author"));
        var key = logIn(name, Staff.PASSWORD);
        operator.patch("/api/accounts/" + name, "{\"blocked\": true}");
        assertProblem(person.get("/api/dossiers"), 403, "forbidden");
        assertProblem(token.get("/api/dossiers"), 401, "unauthenticated");
        assertThat(withLogin(key, "/account").status()).isEqualTo(401);
        operator.patch("/api/accounts/" + name, "{\"blocked\": false}");
        assertThat(person.get("/api/account").status()).isEqualTo(200);
    }

    @Test
    void aResetEndsEverythingAndTheNextPasswordIsGoodForChoosingOnly() {
        var person = Staff.hired(name, "viewer");
        var token = operator.with(token(person, "viewer"));
        var key = logIn(name, Staff.PASSWORD);
        var reset = operator.post("/api/accounts/" + name + "/reset", "");
        assertThat(reset.status()).as(reset.body()).isEqualTo(200);
        assertProblem(person.get("/api/account"), 401, "unauthenticated");
        assertProblem(token.get("/api/dossiers"), 401, "unauthenticated");
        assertThat(withLogin(key, "/account").status()).isEqualTo(401);
        var again = operator.as(name, reset.json().getString("password"));
        assertProblem(again.get("/api/dossiers"), 403, "forbidden");
    }

    @Test
    void thereIsAlwaysAnOperatorWhoCanLogIn() throws SQLException {
        var others = 0L;
        try (var database = RunningSystem.database();
                var count = database.prepareStatement(
                        "SELECT COUNT(*) FROM account WHERE role = 'OPERATOR' AND name <> 'operator' AND NOT blocked")) {
            var rows = count.executeQuery();
            rows.next();
            others = rows.getLong(1);
        }
        if (others == 0) {
            assertProblem(operator.delete("/api/accounts/operator"), 409, "conflict");
            assertProblem(operator.patch("/api/accounts/operator", "{\"role\": \"viewer\"}"), 409, "conflict");
            assertProblem(operator.patch("/api/accounts/operator", "{\"blocked\": true}"), 409, "conflict");
        }
        assertThat(operator.get("/api/account").json().getString("role")).isEqualTo("operator");
    }

    @Test
    void aTokenMayDoWhatItsRoleMayAndNeverMoreThanItsOwner() {
        var person = Staff.hired(name, "author");
        var reader = operator.with(token(person, "viewer"));
        assertThat(reader.get("/api/dossiers").status()).isEqualTo(200);
        assertProblem(reader.post("/api/rulebooks", "{"), 403, "forbidden");
        var greedy = operator.with(token(person, "operator"));
        assertThat(greedy.post("/api/rulebooks", "{").status()).isNotIn(401, 403);
        assertProblem(greedy.get("/api/accounts"), 403, "forbidden");
    }

    @Test
    void aTokenCannotMakeTokensOrChangeThePassword() {
        var token = operator.with(token(Staff.hired(name, "author"), "author"));
        assertProblem(token.post("/api/account/tokens", "{\"name\": \"more\"}"), 403, "forbidden");
        assertProblem(token.put("/api/account/password", "{}"), 403, "forbidden");
        assertProblem(token.delete("/api/account/logins"), 403, "forbidden");
    }

    @Test
    void tokensAreListedWithTheirLastUseAndRevokedAtOnce() {
        var person = Staff.hired(name, "viewer");
        var key = token(person, "viewer");
        operator.with(key).get("/api/dossiers");
        var listed = person.get("/api/account/tokens");
        assertThat(listed.body()).doesNotContain(key);
        var token = listed.array().getJsonObject(0);
        assertThat(token.getString("usedAt")).isNotBlank();
        var number = token.getInt("number");
        assertProblem(Staff.hired(name + "-b", "viewer").delete("/api/account/tokens/" + number), 404, "not-found");
        assertThat(person.delete("/api/account/tokens/" + number).status()).isEqualTo(204);
        assertProblem(operator.with(key).get("/api/dossiers"), 401, "unauthenticated");
        assertProblem(person.delete("/api/account/tokens/x"), 404, "not-found");
    }

    @Test
    void aTokenEndsWhenItsTimeIsUp() throws SQLException {
        var person = Staff.hired(name, "viewer");
        var made = person.post("/api/account/tokens", "{\"name\": \"short\", \"expires\": \"2099-01-01\"}");
        var key = made.json().getString("key");
        assertThat(operator.with(key).get("/api/dossiers").status()).isEqualTo(200);
        change("UPDATE token SET expires_at = UTC_TIMESTAMP(6) WHERE name = 'short'");
        assertProblem(operator.with(key).get("/api/dossiers"), 401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name": ""}                               | name
                    {}                                         | name
                    {"name": "x", "role": "king"}              | role
                    {"name": "x", "expires": "2020-01-01"}     | expires
                    {"name": "x", "expires": "soon"}           | expires
                    """)
    void sayWhatIsWrongWithAnOrderForAToken(String body, String field) {
        var answer = Staff.of("viewer").post("/api/account/tokens", body);
        assertProblem(answer, 400, "invalid-input");
        assertThat(fields(answer)).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Basic", "Basic !!!", "Basic b3BlcmF0b3I=", "Basic /////w==", "Digest x", "Bearer nonsense", "x"
            })
    void aBrokenAuthorizationIsAProblemAndNotAGuestVisit(String header) {
        assertProblem(anybody.get("/api/dossiers", "Authorization", header), 401, "unauthenticated");
    }

    @Test
    void programsAreToldHowToLogInAndBrowsersAreSentToThePage() {
        var program = anybody.get("/api/accounts");
        assertThat(program.response().headers().allValues("WWW-Authenticate"))
                .containsExactly("Basic realm=\"Dossier\", charset=\"UTF-8\"", "Bearer realm=\"Dossier\"");
        var browser = anybody.get("/accounts?after=x", "Accept", "text/html");
        assertThat(browser.status()).isEqualTo(302);
        assertThat(browser.header("Location")).endsWith("/login?next=%2Faccounts%3Fafter%3Dx");
        var script = anybody.get("/api/accounts", "Sec-Fetch-Mode", "cors");
        assertThat(script.header("WWW-Authenticate")).isEmpty();
    }

    @Test
    void aLoginIsANewKeyEachTimeAndLoggingOutEndsIt() {
        Staff.hired(name, "viewer");
        var fixed = "x".repeat(43);
        var answer = postLogin(name, Staff.PASSWORD, "/account", "Cookie", "dossier-login=" + fixed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/account");
        var cookie = answer.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain(fixed, "Secure");
        var key = key(answer);
        assertThat(withLogin(key, "/account").status()).isEqualTo(200);
        assertThat(withLogin(key, "/account").header("Cache-Control")).contains("no-store");
        assertThat(withLogin(fixed, "/account").status()).isEqualTo(401);

        anybody.call("POST", "/logout", BodyPublishers.noBody(), "Cookie", "dossier-login=" + key);
        assertThat(withLogin(key, "/account").status()).isEqualTo(401);
    }

    @Test
    void behindTlsTheCookieIsBoundToIt() {
        Staff.hired(name, "viewer");
        var answer = postLogin(name, Staff.PASSWORD, "/", "X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.9");
        assertThat(answer.header("Set-Cookie"))
                .startsWith("__Host-dossier-login=")
                .contains("; Secure");
    }

    @Test
    void aLoginLeadsNowhereElse() {
        Staff.hired(name, "viewer");
        for (var evil : List.of("https://evil.example", "//evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x=y")) {
            var answer = postLogin(name, Staff.PASSWORD, evil);
            assertThat(answer.header("Location")).matches("http://[^/]*/");
        }
    }

    @Test
    void loggingOutEverywhereEndsEveryBrowserButNoToken() {
        var person = Staff.hired(name, "viewer");
        var key = token(person, "viewer");
        var logins = List.of(logIn(name, Staff.PASSWORD), logIn(name, Staff.PASSWORD));
        assertThat(person.delete("/api/account/logins").status()).isEqualTo(204);
        assertThat(logins)
                .allSatisfy(login ->
                        assertThat(withLogin(login, "/account").status()).isEqualTo(401));
        assertThat(operator.with(key).get("/api/dossiers").status()).isEqualTo(200);
    }

    @Test
    void anotherPasswordEndsEveryBrowser() {
        var person = Staff.hired(name, "viewer");
        var login = logIn(name, Staff.PASSWORD);
        choose(person, Staff.PASSWORD, NEXT_PASSWORD);
        assertThat(withLogin(login, "/account").status()).isEqualTo(401);
        assertProblem(person.get("/api/account"), 401, "unauthenticated");
    }

    @Test
    void aLoginEndsWhenNobodyUsesItAndAtTheLatestAfterItsLongestTime() throws SQLException {
        Staff.hired(name, "viewer");
        var idle = logIn(name, Staff.PASSWORD);
        change("UPDATE login SET seen_at = seen_at - INTERVAL 31 MINUTE WHERE " + ofThisAccount());
        assertThat(withLogin(idle, "/account").status()).isEqualTo(401);
        var old = logIn(name, Staff.PASSWORD);
        change("UPDATE login SET begun_at = begun_at - INTERVAL 12 HOUR WHERE " + ofThisAccount());
        assertThat(withLogin(old, "/account").status()).isEqualTo(401);
    }

    @Test
    void everyReplicaKnowsALoginAndItsEnd() {
        Staff.hired(name, "viewer");
        try (var replica = RunningSystem.anotherFrontEnd()) {
            var key = logIn(name, Staff.PASSWORD);
            var there = replica.service().anonymously();
            assertThat(there.get("/account", "Cookie", "dossier-login=" + key).status())
                    .isEqualTo(200);
            there.call("POST", "/logout", BodyPublishers.noBody(), "Cookie", "dossier-login=" + key);
            assertThat(withLogin(key, "/account").status()).isEqualTo(401);
        }
    }

    @Test
    void whoGuessesIsSlowedDownAndThePersonAtHomeIsNot() throws SQLException {
        Staff.hired(name, "viewer");
        var home = "198.51.100.7";
        assertThat(from(home, name, Staff.PASSWORD).status()).isEqualTo(200);
        guessed(name, "203.0.113.1", 9);
        assertProblem(from("203.0.113.1", name, "the tenth guess"), 401, "unauthenticated");
        var guesser = from("203.0.113.1", name, "one more");
        assertProblem(guesser, 429, "too-many-tries");
        assertThat(guesser.header("Retry-After")).isNotBlank();
        guessed(name, "203.0.113.2", 90);
        assertProblem(from("203.0.113.99", name, "from elsewhere"), 429, "too-many-tries");
        assertThat(postLogin(name, Staff.PASSWORD, "/", "X-Forwarded-For", home).status())
                .isEqualTo(302);
    }

    @Test
    void whoGuessesTheOldPasswordIsToldWhenToTryAgain() throws SQLException {
        var person = Staff.hired(name, "viewer");
        assertThat(person.get("/api/account").status()).isEqualTo(200);
        guessed(name, "203.0.113.3", 10);
        var change = "{\"old\": \"a guess\", \"new\": \"%s\"}".formatted(NEXT_PASSWORD);
        var guesser = person.call(
                "PUT",
                "/api/account/password",
                BodyPublishers.ofString(change),
                "Content-Type",
                "application/json",
                "X-Forwarded-For",
                "203.0.113.3");
        assertProblem(guesser, 429, "too-many-tries");
        assertThat(guesser.header("Retry-After")).isEqualTo("60");
    }

    @Test
    void anAddressThatTriesManyNamesIsSlowedDown() throws SQLException {
        guessed("somebody", "198.51.100.99", 49);
        assertProblem(from("198.51.100.99", name, "the fiftieth guess"), 401, "unauthenticated");
        assertProblem(from("198.51.100.99", name + "-b", "one more"), 429, "too-many-tries");
    }

    @Test
    void whetherAnAccountExistsIsNotTold() {
        Staff.hired(name, "viewer");
        var there = operator.as(name, "wrong").get("/api/account");
        var not = operator.as(name + "-not", "wrong").get("/api/account");
        assertThat(there.body()).isEqualTo(not.body());
    }

    @Test
    void noPasswordOrKeyStandsInAnyLogOrInTheDatabase() throws IOException, SQLException {
        var secret = "the secret sentence " + name;
        var person = Staff.hired(name, "viewer");
        choose(person, Staff.PASSWORD, secret.replace(name, "of a person"));
        var key = token(operator.as(name, "the secret sentence of a person"), "viewer");
        var login = logIn(name, "the secret sentence of a person");
        operator.with(key).get("/api/dossiers");
        withLogin(login, "/account");
        operator.as("the secret sentence of a person", "x").get("/api/account");
        var log = Files.readString(RunningSystem.log(operator));
        assertThat(log).doesNotContain("the secret sentence", key, login, basic("the secret sentence of a person"));
        try (var database = RunningSystem.database();
                var dump = database.prepareStatement("SELECT GROUP_CONCAT(CONCAT_WS(' ', who, kind, parameter, reason))"
                        + " FROM (SELECT * FROM action ORDER BY number DESC LIMIT 100) recent")) {
            var rows = dump.executeQuery();
            rows.next();
            assertThat(rows.getString(1)).contains(name).doesNotContain("the secret sentence", key, login);
        }
    }

    private String basic(String password) {
        return Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static void choose(Service person, String old, String chosen) {
        var answer = person.put("/api/account/password", "{\"old\": \"%s\", \"new\": \"%s\"}".formatted(old, chosen));
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private static String token(Service person, String role) {
        var made = person.post("/api/account/tokens", "{\"name\": \"a program\", \"role\": \"%s\"}".formatted(role));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().getString("key");
    }

    private Answer from(String address, String account, String password) {
        return operator.as(account, password).get("/api/account", "X-Forwarded-For", address);
    }

    private String logIn(String account, String password) {
        return key(postLogin(account, password, "/"));
    }

    private Answer postLogin(String account, String password, String next, String... headers) {
        var form = "login_SUBMIT=1&jakarta.faces.ViewState=stateless&log-in=Log+in&name=%s&password=%s&next=%s"
                .formatted(encoded(account), encoded(password), encoded(next));
        var all = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        all.addAll(List.of(headers));
        return anybody.call("POST", "/login", BodyPublishers.ofString(form), all.toArray(String[]::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String key(Answer login) {
        return login.header("Set-Cookie").replaceFirst("^[^=]*=", "").replaceFirst(";.*", "");
    }

    private Answer withLogin(String key, String path) {
        return anybody.get(path, "Cookie", "dossier-login=" + key);
    }

    /** As if somebody had tried wrong passwords just now; really trying takes long, on purpose. */
    private static void guessed(String account, String address, int times) throws SQLException {
        change(IntStream.range(0, times)
                .mapToObj(guess -> "('%s', '%s', UTC_TIMESTAMP(6))".formatted(account, address))
                .collect(Collectors.joining(", ", "INSERT INTO wrong_password (name, address, at) VALUES ", "")));
    }

    private String ofThisAccount() {
        return "account_number = (SELECT number FROM account WHERE name = '%s')".formatted(name);
    }

    private static void change(String statement) throws SQLException {
        try (var database = RunningSystem.database();
                var change = database.createStatement()) {
            change.execute(statement);
        }
    }
}
