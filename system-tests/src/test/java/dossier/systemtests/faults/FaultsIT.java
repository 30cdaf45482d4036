package dossier.systemtests.faults;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Comes first, so that the coverage which a killed server takes with it is not that of the other tests. */
@Order(1)
@ExtendWith(RunningSystem.class)
class FaultsIT {

    private final Service ui = RunningSystem.ui();

    @ParameterizedTest
    @CsvSource({"generator-one, generator one", "generator-two, generator two", "outcome, outcome service"})
    void saysWhichServiceIsDownStoresNothingAndRecovers(String victim, String words) {
        try (var customers = new Customers(ui)) {
            customers.areServed();
            try (var outage = RunningSystem.outage(victim)) {
                var refusal = customers.firstRefusal();
                assertThat(refusal.status()).isEqualTo(503);
                assertThat(refusal.header("Retry-After")).isNotBlank();
                assertThat(refusal.json().getString("detail")).containsIgnoringCase(words);
            }
            customers.areServed();
        }
    }

    @Test
    void answersClearlyWithoutItsDatabaseAndRecovers() {
        try (var customers = new Customers(ui)) {
            customers.areServed();
            try (var outage = RunningSystem.outage("database")) {
                assertThat(customers.firstRefusal().status()).isEqualTo(503);
                await().untilAsserted(() ->
                        assertThat(ui.get("/health/ready").status()).isEqualTo(503));
            }
            customers.areServed();
        }
    }

    @Test
    void losesNoAcknowledgedDossierWithTheFrontEnd() {
        try (var customers = new Customers(ui)) {
            customers.areServed();
            try (var outage = RunningSystem.outage("ui")) {
                customers.firstSilence();
            }
            customers.areServed();
        }
    }
}
