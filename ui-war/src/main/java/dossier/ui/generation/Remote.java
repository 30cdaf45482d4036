package dossier.ui.generation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import jakarta.ws.rs.ProcessingException;

import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.collections.EditionText;

/**
 * One of the services that a dossier needs: it is taught what it does not know, and its silence becomes a clear problem.
 *
 * @param <T> how it is called
 * @param words what people call it, to begin a sentence with
 * @param client to call it
 * @param lost told of each call that got no answer
 */
record Remote<T>(String words, T client, Consumer<RuntimeException> lost) {

    /**
     * Calls the service about a rulebook; when it does not know it, calls again and sends the document with the order. Sent
     * before it, the document could reach another replica than the order.
     *
     * @param call takes the client, and the document to send or null
     * @throws ProblemException {@code unavailable} when it does not answer, {@code no-outcome} or {@code too-large} as it says, or
     *     {@code internal} when it fails
     */
    <R> R call(EditionText book, Deadline deadline, BiFunction<T, String, R> call) {
        try {
            return teaching(book, deadline, call);
        } catch (ProcessingException | FaultToleranceException e) {
            lost.accept(e);
            throw new ProblemException(unavailable(), e);
        } catch (ProblemException e) {
            throw new ProblemException(seenFromOutside(e.problem()), e);
        }
    }

    private <R> R teaching(EditionText book, Deadline deadline, BiFunction<T, String, R> call) {
        try {
            deadline.beginStep();
            return call.apply(client, null);
        } catch (ProblemException e) {
            if (!e.problem().is(ProblemType.UNKNOWN_RULEBOOK)) {
                throw e;
            }
            deadline.beginStep();
            return call.apply(client, book.document());
        }
    }

    /** What a service holds against our call is no mistake of the person who asked us. */
    private Problem seenFromOutside(Problem problem) {
        if (problem.is(ProblemType.NO_OUTCOME) || problem.is(ProblemType.TOO_LARGE)) {
            return problem;
        }
        if (problem.is(ProblemType.UNAVAILABLE)) {
            return unavailable();
        }
        return Problem.of(
                ProblemType.INTERNAL,
                "%s failed; nothing was stored. Its log has the details.".formatted(words),
                List.of());
    }

    private Problem unavailable() {
        return Problem.of(
                ProblemType.UNAVAILABLE,
                "%s does not answer; nothing was stored. Try again in a moment.".formatted(words),
                List.of());
    }
}
