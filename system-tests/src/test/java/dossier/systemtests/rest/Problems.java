package dossier.systemtests.rest;

import java.util.List;

import jakarta.json.JsonObject;

import dossier.systemtests.system.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** What every error of every call looks like. */
public final class Problems {

    private Problems() {}

    /** The answer is a problem of this type. */
    public static void assertProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getString("type")).isEqualTo("urn:dossier:problem:" + type);
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertThat(answer.json().getString("detail")).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "<html");
        assertThat(answer.header("X-Request-ID")).isNotBlank();
    }

    /** The names of all that is wrong with an input. */
    static List<String> fields(Answer problem) {
        return problem.json().getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                .map(violation -> violation.getString("field"))
                .toList();
    }
}
