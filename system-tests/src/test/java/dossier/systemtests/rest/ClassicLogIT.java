package dossier.systemtests.rest;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.systemtests.system.Curl;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands by which users of the classic backup service ask for its log, by the real curl. */
@ExtendWith(RunningSystem.class)
class ClassicLogIT {

    private final Service ui = RunningSystem.ui();
    private final String login = "operator:" + RunningSystem.operatorPassword();

    @Test
    void aBackupThatWasRefusedIsCountedAndInTheLogOfToday() {
        var before = counts();
        assertThat(curl("-X", "POST", "-o", "/dev/null", "-w", "%{http_code}", ui.address() + "/backup"))
                .isEqualTo("400");
        var after = counts();
        assertThat(after.getInt("attempted")).isEqualTo(before.getInt("attempted") + 1);
        assertThat(after.getInt("failed")).isEqualTo(before.getInt("failed") + 1);
        assertThat(after.getInt("successful")).isEqualTo(before.getInt("successful"));

        var today = LocalDate.now(ZoneOffset.UTC);
        var log = log("?startdate=%s&enddate=%s".formatted(today.minusDays(1), today.plusDays(1)));
        var entries = log.getValuesAs(JsonObject.class);
        assertThat(entries)
                .isSortedAccordingTo(Comparator.comparing(entry -> Instant.parse(entry.getString("date"))))
                .allSatisfy(
                        entry -> assertThat(entry.keySet()).containsExactly("date", "action", "parameter", "status"));
        assertThat(entries.stream().filter(entry -> entry.getString("action").equals("backup")))
                .last()
                .satisfies(entry -> assertThat(entry.getString("status")).isEqualTo("ERROR"));
    }

    @Test
    void daysWithoutEntriesAreAnEmptyArray() {
        assertThat(log("?startdate=1999-01-01&enddate=1999-12-31")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "startdate=yesterday",
                "enddate=2026-02-30",
                "startdate=2026-11-21&enddate=2026-11-20",
                "startdate=%00",
                "startdate=%ff%fe",
                "enddate=%3Cscript%3Ealert(1)%3C/script%3E",
                "startdate=2026-11-21'%20OR%20'1'='1"
            })
    void whatIsNoDateIsRefusedInWords(String query) {
        var answer = curl("-w", " %{http_code} %{content_type}", ui.address() + "/log?" + query);
        assertThat(answer).startsWith("The parameter ").endsWith(" 400 text/plain;charset=UTF-8");
    }

    @Test
    void whoIsNoOperatorLearnsNothing() {
        for (var path : List.of("/log", "/stat", "/api/log", "/api/log.csv")) {
            assertThat(Curl.run("-o", "/dev/null", "-w", "%{http_code}", ui.address() + path))
                    .as(path)
                    .isEqualTo("401");
        }
    }

    private JsonObject counts() {
        try (var reader = Json.createReader(new StringReader(curl(ui.address() + "/stat")))) {
            return reader.readObject();
        }
    }

    private JsonArray log(String query) {
        try (var reader = Json.createReader(new StringReader(curl(ui.address() + "/log" + query)))) {
            return reader.readArray();
        }
    }

    private String curl(String... arguments) {
        var all = new ArrayList<>(List.of("--user", login));
        all.addAll(List.of(arguments));
        return Curl.run(all.toArray(String[]::new));
    }
}
