package dossier.systemtests.rest;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static dossier.systemtests.rest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RunningSystem.class)
class RulebooksIT {

    private static final String YAML = "application/yaml";
    private static final String BOOKS = "/api/rulebooks";

    private final Service ui = RunningSystem.ui();
    private final String name = "coin-" + UUID.randomUUID();

    @Test
    void aNewRulebookIsGeneratedByAtOnce() {
        var created = send("POST", BOOKS, coin("Coin", 1));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.header("Location")).endsWith(BOOKS + "/" + name);
        assertThat(created.json().getInt("version")).isEqualTo(1);
        assertThat(created.json().getString("createdBy")).isEqualTo("operator");
        assertThat(created.header("ETag")).isEqualTo('"' + created.json().getString("hash") + "-1\"");

        var dossier = ui.post("/api/dossiers", "{\"rulebook\":\"" + name + "\"}");
        assertThat(dossier.status()).as(dossier.body()).isEqualTo(201);
        assertThat(dossier.json().getString("text")).isIn("heads", "tails");
    }

    @Test
    void aNameIsTakenOnce() {
        send("POST", BOOKS, coin("Coin", 1));
        assertProblem(send("POST", BOOKS, coin("Another coin", 1)), 409, "conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "new", "import", "imports", "odds", "schema", "trials"})
    void aNameThatIsAnAddressOfOursIsRefused(String taken) {
        var document = coin("Coin", 1).replace(name, taken);
        assertProblem(send("POST", BOOKS, document), 422, "invalid-rulebook");
    }

    @Test
    void aBrokenRulebookIsNeverSavedAndEverythingWrongIsSaidAtOnce() {
        var broken =
                coin("Coin", 1).replace("generator: one", "generator: tree").replace("text:", "txt:");
        var answer = send("POST", BOOKS, broken);
        assertProblem(answer, 422, "invalid-rulebook");
        assertThat(answer.json().getJsonArray("violations").getValuesAs(JsonObject.class))
                .hasSizeGreaterThan(1)
                .allSatisfy(violation -> assertThat(violation.getInt("line")).isPositive());
        assertThat(ui.get(BOOKS + "/" + name).status()).isEqualTo(404);
    }

    @Test
    void showsAVersionByItsTagOnlyWhenItChanged() {
        var tag = send("POST", BOOKS, coin("Coin", 1)).header("ETag");
        var again = ui.get(BOOKS + "/" + name, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(ui.get(BOOKS + "/" + name, "If-None-Match", "\"other\"").status())
                .isEqualTo(200);
        var document = ui.get(BOOKS + "/" + name, "Accept", YAML);
        assertThat(document.body()).isEqualTo(coin("Coin", 1));
        assertThat(document.header("ETag")).isEqualTo(tag);
    }

    @Test
    void savingMakesANewVersionAndNobodyOverwritesWhatHeHasNotSeen() {
        var first = send("POST", BOOKS, coin("Coin", 1)).header("ETag");
        assertProblem(send("PUT", book(), coin("Coin 2", 1)), 428, "unconditional");
        var second = send("PUT", book(), coin("Coin 2", 1), "If-Match", first);
        assertThat(second.json().getInt("version")).isEqualTo(2);
        assertProblem(send("PUT", book(), coin("Coin 3", 1), "If-Match", first), 412, "changed");

        var same = send("PUT", book(), coin("Coin 2", 1), "If-Match", second.header("ETag"));
        assertThat(same.json().getInt("version"))
                .as("the same text changes nothing")
                .isEqualTo(2);
        var back = send("PUT", book(), coin("Coin", 1), "If-Match", second.header("ETag"));
        assertThat(back.json().getInt("version"))
                .as("an older text is a new version")
                .isEqualTo(3);
    }

    @Test
    void aDocumentKeepsItsName() {
        var tag = send("POST", BOOKS, coin("Coin", 1)).header("ETag");
        var answer = send("PUT", book(), coin("Coin", 1).replace(name, "other"), "If-Match", tag);
        assertProblem(answer, 422, "invalid-rulebook");
        assertThat(answer.json().getString("detail")).contains("must keep its name " + name);
        assertProblem(send("PUT", BOOKS + "/nobody-has-it", coin("Coin", 1), "If-Match", "*"), 404, "not-found");
    }

    @Test
    void versionsNeverChangeAndSayWhoSavedThem() {
        var tag = send("POST", BOOKS, coin("Coin", 1)).header("ETag");
        send("PUT", book(), coin("Coin 2", 1), "If-Match", tag);
        assertThat(ui.get(book() + "/versions").array().getValuesAs(JsonObject.class))
                .extracting(version -> version.getInt("version") + version.getString("title"))
                .containsExactly("2Coin 2", "1Coin");
        assertThat(ui.get(book() + "/versions/1").json().getString("document")).isEqualTo(coin("Coin", 1));
        for (var missing : new String[] {"3", "0", "x"}) {
            assertProblem(ui.get(book() + "/versions/" + missing), 404, "not-found");
        }
    }

    @Test
    void aDossierShowsTheVersionThatMadeIt() {
        var tag = send("POST", BOOKS, coin("Coin", 1)).header("ETag");
        var dossier =
                ui.post("/api/dossiers", "{\"rulebook\":\"" + name + "\"}").json();
        send("PUT", book(), coin("Coin 2", 1), "If-Match", tag);
        var later = ui.get("/api/dossiers/" + dossier.getInt("number")).json();
        assertThat(later.getInt("version")).isEqualTo(1);
        assertThat(later.getString("hash")).isEqualTo(dossier.getString("hash"));
        assertThat(ui.post("/api/dossiers", "{\"rulebook\":\"" + name + "\"}")
                        .json()
                        .getInt("version"))
                .isEqualTo(2);
    }

    @Test
    void anArchivedOneIsHiddenUntilItIsRestored() {
        var tag = send("POST", BOOKS, coin("Coin", 1)).header("ETag");
        assertProblem(ui.call("DELETE", book(), BodyPublishers.noBody(), "If-Match", "\"x\""), 412, "changed");
        var archived = ui.call("DELETE", book(), BodyPublishers.noBody(), "If-Match", tag);
        assertThat(archived.status()).isEqualTo(200);
        assertThat(archived.json().getString("archivedAt")).isNotBlank();

        assertThat(ui.get(BOOKS + "?q=" + name).array()).isEmpty();
        assertThat(ui.get(BOOKS + "?archived=true&q=" + name).array()).hasSize(1);
        assertProblem(ui.post("/api/dossiers", "{\"rulebook\":\"" + name + "\"}"), 400, "invalid-input");
        assertProblem(send("PUT", book(), coin("Coin 2", 1), "If-Match", archived.header("ETag")), 409, "conflict");

        assertThat(ui.post(book() + "/restore", "").status()).isEqualTo(200);
        assertThat(ui.post("/api/dossiers", "{\"rulebook\":\"" + name + "\"}").status())
                .isEqualTo(201);
    }

    @Test
    void aCopyKeepsEverythingButNameAndTitle() {
        var copy = ui.post(BOOKS + "/lotto/clones", "{\"name\":\"" + name + "\",\"title\":\"My: lotto\"}");
        assertThat(copy.status()).as(copy.body()).isEqualTo(201);
        assertThat(copy.json().getString("title")).isEqualTo("My: lotto");
        assertThat(copy.json().getString("document")).contains("weighted: {A: 1, B: 1");
        assertProblem(ui.post(BOOKS + "/lotto/clones", "{\"name\":\"lotto\"}"), 409, "conflict");
        assertProblem(ui.post(BOOKS + "/lotto/clones", "{\"name\":\"Not a name\"}"), 422, "invalid-rulebook");
        assertProblem(ui.post(BOOKS + "/lotto/clones", "{\"title\":\"No name\"}"), 400, "invalid-input");
        assertProblem(ui.post(BOOKS + "/no-such-book/clones", "{\"name\":\"x\"}"), 404, "not-found");
    }

    @Test
    void listsByNameInPagesAndFindsByTitle() {
        var seen = new ArrayList<String>();
        var path = BOOKS + "?limit=3";
        while (path != null) {
            var page = ui.get(path);
            page.array().getValuesAs(JsonObject.class).forEach(book -> seen.add(book.getString("name")));
            var link = page.header("Link");
            path = link.isEmpty() ? null : link.substring(link.indexOf(BOOKS), link.indexOf('>'));
        }
        assertThat(seen).doesNotHaveDuplicates().isSorted().contains("attack", "lotto", "product", "spy-mission");
        assertThat(ui.get(BOOKS + "?q=" + URLEncoder.encode("SPY M", StandardCharsets.UTF_8))
                        .array()
                        .getValuesAs(JsonObject.class))
                .extracting(book -> book.getString("name"))
                .containsExactly("spy-mission");
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, many", "archived, maybe"})
    void aBadParameterIsNamed(String parameter, String value) {
        assertProblem(ui.get(BOOKS + "?" + parameter + "=" + value), 400, "invalid-input");
    }

    @Test
    void oddsAreExactFractionsOfAnyVersion() {
        var tag = send("POST", BOOKS, coin("Coin", 3)).header("ETag");
        send("PUT", book(), coin("Coin", 1), "If-Match", tag);
        assertThat(fraction(ui.get(book() + "/odds?version=1"), "heads")).isEqualTo("3/4");
        assertThat(fraction(ui.get(book() + "/odds"), "heads")).isEqualTo("1/2");
        assertThat(fraction(send("POST", BOOKS + "/odds", coin("Coin", 4)), "heads"))
                .isEqualTo("4/5");
        assertProblem(ui.get(book() + "/odds?version=9"), 404, "not-found");
        assertProblem(ui.get(BOOKS + "/no-such-book/odds"), 404, "not-found");
    }

    @Test
    void twoVersionsDifferInTextAndInOdds() {
        var tag = send("POST", BOOKS, coin("Coin", 3)).header("ETag");
        send("PUT", book(), coin("Coin", 1), "If-Match", tag);
        var difference = ui.get(book() + "/diff?from=1&to=2").json();
        assertThat(difference.getString("text"))
                .contains("--- " + name + " version 1", "-  side: {generator: one, weighted: {heads: 3, tails: 1}}");
        var output = difference.getJsonObject("odds").getJsonArray("outputs").getJsonObject(0);
        assertThat(output.getJsonArray("changes").getJsonObject(0).toString()).contains("3/4", "1/2");
        assertProblem(ui.get(book() + "/diff"), 400, "invalid-input");
        assertProblem(ui.get(book() + "/diff?from=7"), 404, "not-found");
    }

    @Test
    void checksAndTriesWithoutSavingAnything() {
        var check = send("POST", BOOKS + "/check", "rulebook: x").json();
        assertThat(check.getJsonArray("errors")).isNotEmpty();
        var order = Json.createObjectBuilder()
                .add("document", coin("Coin", 1))
                .add("seed", "42")
                .add("count", 10)
                .build()
                .toString();
        var trials = ui.post(BOOKS + "/trials", order);
        assertThat(trials.json().getJsonArray("trials")).hasSize(10);
        assertThat(ui.post(BOOKS + "/trials", order).json()).isEqualTo(trials.json());
        assertProblem(ui.post(BOOKS + "/trials", order.replace(":10", ":0")), 400, "invalid-input");
        assertProblem(ui.post(BOOKS + "/trials", ""), 400, "invalid-input");
        assertThat(ui.get(book()).status()).isEqualTo(404);
    }

    @Test
    void anImportSaysWhatItWouldCreateAndWhatItLeavesOut() {
        var csv = send("POST", BOOKS + "/imports?file=beasts.csv", "goblin,3\norc,1\n")
                .json();
        assertThat(csv.getString("format")).isEqualTo("CSV");
        assertThat(csv.getString("name")).isEqualTo("beasts");
        assertThat(csv.getJsonArray("leftOut")).isEmpty();
        assertThat(csv.getJsonObject("check").getJsonArray("errors")).isEmpty();
        assertThat(fraction(send("POST", BOOKS + "/odds", csv.getString("document")), "goblin"))
                .isEqualTo("3/4");
        assertThat(ui.get(BOOKS + "/beasts").status()).as("nothing is saved").isEqualTo(404);
        assertProblem(send("POST", BOOKS + "/imports?file=x.json", "[1, {"), 422, "invalid-import");
    }

    @Test
    void anExportIsAFileThatCanBeImportedAgain() {
        send("POST", BOOKS, coin("Coin", 3));
        var yaml = ui.get(book() + "/export");
        assertThat(yaml.body()).isEqualTo(coin("Coin", 3));
        assertThat(yaml.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "-1.yaml\"");
        var json = ui.get(book() + "/export?format=json&version=1");
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(json.json().getString("title")).isEqualTo("Coin");
        var again = send("POST", BOOKS + "/imports?file=coin.json", json.body()).json();
        assertThat(again.getString("format")).isEqualTo("RULEBOOK");
        assertThat(fraction(send("POST", BOOKS + "/odds", again.getString("document")), "heads"))
                .isEqualTo("3/4");
        assertProblem(ui.get(book() + "/export?format=xml"), 400, "invalid-input");
    }

    private String book() {
        return BOOKS + "/" + name;
    }

    private String coin(String title, int heads) {
        return """
                rulebook: %s
                title: %s
                draws:
                  side: {generator: one, weighted: {heads: %d, tails: 1}}
                text: "{side}"
                """.formatted(name, title, heads);
    }

    private Answer send(String method, String path, String document, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", YAML, "Accept", "application/json"));
        all.addAll(List.of(headers));
        return ui.call(method, path, BodyPublishers.ofString(document), all.toArray(String[]::new));
    }

    private static String fraction(Answer odds, String value) {
        var outputs = odds.json().getJsonArray("outputs");
        return outputs.getJsonObject(outputs.size() - 1).getJsonArray("chances").getValuesAs(JsonObject.class).stream()
                .filter(chance -> chance.getString("value").equals(value))
                .findFirst()
                .orElseThrow()
                .getString("fraction");
    }
}
