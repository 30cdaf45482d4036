package dossier.edge.problems;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.specimpl.ResteasyUriInfo;
import org.junit.jupiter.api.Test;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemMapperTest {

    private final ProblemMapper mapper = new ProblemMapper();

    ProblemMapperTest() {
        mapper.uri = new ResteasyUriInfo("http://localhost/draws", "");
    }

    @Test
    void answersWithAProblemThatNobodyCaches() {
        var response = mapper.toResponse(ProblemException.invalid("seed", "", "The seed is empty."));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getMediaType()).hasToString(Problem.MEDIA_TYPE);
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void tellsWhenToTryAgain() {
        var response = mapper.toResponse(new ProblemException(ProblemType.UNAVAILABLE, "Generator one is silent."));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeaderString("Retry-After")).isEqualTo("2");
    }

    @Test
    void tellsWhoGuessesPasswordsToWaitLonger() {
        var response = mapper.toResponse(new ProblemException(ProblemType.TOO_MANY_TRIES, "Wait a while."));
        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeaderString("Retry-After")).isEqualTo("60");
    }

    @Test
    void saysNothingOfWaitingWhereWaitingDoesNotHelp() {
        var response = mapper.toResponse(ProblemException.invalid("seed", "", "The seed is empty."));
        assertThat(response.getHeaderString("Retry-After")).isNull();
    }

    @Test
    void keepsTheListOfAllowedMethods() {
        var response = mapper.toResponse(new NotAllowedException(
                Response.status(405).header("Allow", "GET, POST").build()));
        assertThat(response.getHeaderString("Allow")).isEqualTo("GET, POST");
    }

    @Test
    void hidesWhatWentWrongInside() {
        var response = mapper.toResponse(new IllegalStateException("inner workings"));
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getEntity()).asString().doesNotContain("inner workings");
    }
}
