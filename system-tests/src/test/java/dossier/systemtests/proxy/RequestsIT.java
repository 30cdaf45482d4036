package dossier.systemtests.proxy;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.Curl;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Trace;

import static dossier.systemtests.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Requests on their way through the proxy to the running system and back. */
@ExtendWith(RunningSystem.class)
class RequestsIT {

    private Proxy proxy;

    @BeforeEach
    void start() {
        proxy = new Proxy(RunningSystem.ui().address().getPort(), Map.of(), "127.0.0.1");
    }

    @AfterEach
    void end() {
        proxy.close();
    }

    @Test
    void aDossierIsMadeAndItsRequestIsFoundByOneIdInAllLogs() {
        var entry = proxy.log().entry(Trace.ofAnOrder(proxy.door()));
        assertThat(entry.getString("path")).isEqualTo("/api/dossiers");
        assertThat(entry.getInt("status")).isEqualTo(201);
    }

    @Test
    void aBadRequestIdIsReplacedAndAProblemTellsTheNewOne() {
        var problem = proxy.door().get("/api/rulebooks/none", "X-Request-ID", "<script>");
        assertProblem(problem, 404, "not-found");
        assertThat(problem.header("X-Request-ID")).matches("[0-9a-f-]{36}");
        assertThat(proxy.log().entry(problem.header("X-Request-ID")).getInt("status"))
                .isEqualTo(404);
    }

    @Test
    void noQueryAndNoCredentialsAreInTheLog() {
        var answer = proxy.door()
                .with("a-token-that-nobody-may-see")
                .get("/api/dossiers?after=a-secret-of-the-query", "Cookie", "a=a-secret-cookie");
        proxy.log().entry(answer.header("X-Request-ID"));
        var download = proxy.door().get("/api/exports/a-secret-download");
        assertThat(proxy.log().entry(download.header("X-Request-ID")).getString("path"))
                .isEqualTo("/api/exports/-");
        assertThat(proxy.log().text()).doesNotContain("a-token", "a-secret");
    }

    @Test
    void theServicesLogTheAddressOfTheClientAndNotOfTheProxy() {
        var id = UUID.randomUUID().toString();
        Curl.run(
                "--interface",
                "127.0.0.9",
                "--cacert",
                proxy.certificate(),
                "-H",
                "X-Request-ID: " + id,
                "-H",
                "X-Forwarded-For: 1.2.3.4",
                "https://localhost:9220/api/rulebooks/none-" + id);
        await().untilAsserted(() -> assertThat(
                        Files.readString(RunningSystem.log(RunningSystem.ui())).lines())
                .anyMatch(line -> line.contains("none-" + id) && line.contains("\"ibm_remoteIP\":\"127.0.0.9\"")));
    }

    @Test
    void whoLogsInGetsCookiesThatOnlyThisHostSeesAndOnlyByTls() {
        var cookies = logIn().response().headers().allValues("Set-Cookie");
        assertThat(cookies).anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-dossier-login="));
        assertThat(cookies).anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-dossier-replica="));
        assertThat(cookies)
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("; path=/")
                        .contains("; Secure", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContain("Domain"));
    }

    private Answer logIn() {
        var form = "login_SUBMIT=1&jakarta.faces.ViewState=stateless&log-in=Log+in&next=/&name=operator&password="
                + URLEncoder.encode(RunningSystem.operatorPassword(), StandardCharsets.UTF_8);
        return proxy.door()
                .call(
                        "POST",
                        "/login",
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }
}
