package dossier.edge.problems;

import jakarta.ws.rs.core.Response;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemReaderTest {

    private final ProblemReader reader = new ProblemReader();

    @Test
    void takesAnAnswerWithoutAProblemForAnUnavailableService() {
        var failure = reader.toThrowable(Response.status(502).build());
        assertThat(failure.problem().is(ProblemType.UNAVAILABLE)).isTrue();
        assertThat(failure.problem().detail()).contains("502");
    }

    @Test
    void takesAForeignPageForAnUnavailableService() {
        var page = Response.status(500).type("text/html").entity("<h1>No</h1>").build();
        assertThat(reader.toThrowable(page).problem().is(ProblemType.UNAVAILABLE))
                .isTrue();
    }

    @Test
    void takesAServiceThatDoesNotKnowUsForAnUnavailableOneAndAsksNobodyToLogIn() {
        var refusal = Response.status(401).type("application/problem+json").build();
        assertThat(reader.toThrowable(refusal).problem().is(ProblemType.UNAVAILABLE))
                .isTrue();
    }
}
