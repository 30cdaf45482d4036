package dossier.systemtests.rest;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.client.ClientRequestFilter;

import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.microshed.testing.ApplicationEnvironment;

import dossier.systemtests.rest.DossiersApi.Order;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RunningSystem.class)
class DossiersIT {

    private final Service ui = RunningSystem.ui();
    private final DossiersApi dossiers = RestClientBuilder.newBuilder()
            .baseUri(URI.create(ApplicationEnvironment.Resolver.load().getApplicationURL()))
            .register((ClientRequestFilter) request -> request.getHeaders().add("Authorization", ui.authorization()))
            .build(DossiersApi.class);

    @ParameterizedTest
    @ValueSource(strings = {"spy-mission", "lotto", "product", "attack"})
    void theSameSeedGivesTheSameDossier(String rulebook) {
        var one = dossiers.generate(new Order(rulebook, "42"));
        var two = dossiers.generate(new Order(rulebook, "42"));
        assertThat(two.getInt("number")).isGreaterThan(one.getInt("number"));
        for (var field : List.of("draws", "outcome", "text", "hash")) {
            assertThat(two.get(field)).as(field).isEqualTo(one.get(field));
        }
    }

    @Test
    void seedsGiveDifferentDraws() {
        var seen = new HashSet<JsonValue>();
        IntStream.range(0, 20)
                .forEach(i -> seen.add(
                        dossiers.generate(new Order("spy-mission", "seed " + i)).get("draws")));
        assertThat(seen).hasSize(20);
    }

    @Test
    void showsTheSeedItMadeSoThatTheDossierCanBeRepeated() {
        var surprise = dossiers.generate(new Order("spy-mission", null));
        var again = dossiers.generate(new Order("spy-mission", surprise.getString("seed")));
        assertThat(again.get("draws")).isEqualTo(surprise.get("draws"));
        assertThat(again.get("outcome")).isEqualTo(surprise.get("outcome"));
    }

    @Test
    void aNewDossierIsFoundWhereItsLocationSays() {
        var created = ui.post("/api/dossiers", "{\"rulebook\":\"lotto\"}");
        assertThat(created.status()).isEqualTo(201);
        var found = ui.get(URI.create(created.header("Location")).getPath());
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json()).isEqualTo(created.json());
    }

    @Test
    void keepsTheFieldsInTheOrderOfTheRulebook() {
        var mission = dossiers.generate(new Order("spy-mission", "order"));
        assertThat(mission.getJsonObject("outcome").keySet()).containsExactly("target", "task");
        assertThat(mission.getJsonObject("draws").getJsonObject("one").getJsonArray("numbers"))
                .hasSize(6);
    }

    @Test
    void tellsWhyTheOutcomeIsWhatItIs() {
        var mission = dossiers.generate(new Order("spy-mission", "why"));
        var trace =
                ui.get("/api/dossiers/" + mission.getInt("number") + "/trace").json();
        assertThat(trace.getJsonObject("outcome").getString("text")).isEqualTo(mission.getString("text"));
        for (var decision : trace.getJsonArray("decisions")) {
            var rows = decision.asJsonObject().getJsonArray("rows");
            assertThat(rows.getJsonObject(rows.size() - 1).getBoolean("fired")).isTrue();
        }
    }

    @Test
    void aDeletedDossierIsGone() {
        var number = dossiers.generate(new Order("attack", null)).getInt("number");
        dossiers.delete(number);
        assertThat(ui.get("/api/dossiers/" + number).status()).isEqualTo(404);
        assertThat(ui.delete("/api/dossiers/" + number).status()).isEqualTo(404);
    }

    @Test
    void pagesThroughTheHistoryNewestFirstWithoutGapOrRepeat() {
        var seed = UUID.randomUUID().toString();
        var made = new ArrayList<Integer>();
        for (var i = 0; i < 7; i++) {
            made.add(dossiers.generate(new Order("product", seed)).getInt("number"));
        }
        var seen = new ArrayList<Integer>();
        for (var path = Optional.of("/api/dossiers?rulebook=product&limit=3"); path.isPresent(); ) {
            var page = ui.get(path.get());
            page.array().getValuesAs(JsonObject.class).stream()
                    .filter(dossier -> dossier.getString("seed").equals(seed))
                    .forEach(dossier -> seen.add(dossier.getInt("number")));
            path = page.next();
        }
        Collections.reverse(made);
        assertThat(seen).containsExactlyElementsOf(made);
    }

    @Test
    void findsDossiersByTheirText() {
        var prize = dossiers.generate(new Order("lotto", "searched for")).getString("text");
        var found = ui.get("/api/dossiers?q=" + URLEncoder.encode(prize, StandardCharsets.UTF_8))
                .array();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(dossier ->
                        assertThat(dossier.asJsonObject().getString("text")).isEqualTo(prize));
    }

    @Test
    void listsTheRulebooks() {
        assertThat(ui.get("/api/rulebooks").array().getValuesAs(JsonObject.class))
                .extracting(rulebook -> rulebook.getString("name"))
                .contains("spy-mission", "lotto", "product", "attack");
    }

    @Test
    void showsARulebookAsItWasWritten() {
        var rulebook = ui.get("/api/rulebooks/attack").json();
        assertThat(rulebook.getString("document")).startsWith("rulebook: attack");
        assertThat(rulebook.getString("hash")).hasSize(64);
        assertThat(ui.get("/api/rulebooks/atack").status()).isEqualTo(404);
    }

    @Test
    void productsAreExact() {
        var product = dossiers.generate(new Order("product", "exact"));
        var draws = product.getJsonObject("draws");
        var integer = first(draws.getJsonObject("one"), "integer");
        var decimal = first(draws.getJsonObject("two"), "decimal");
        assertThat(product.getJsonObject("outcome").getString("product"))
                .isEqualTo(integer.multiply(decimal).toPlainString());
    }

    private static BigDecimal first(JsonObject values, String name) {
        return new BigDecimal(((JsonString) values.getJsonArray(name).get(0)).getString());
    }
}
