package dossier.ui.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import dossier.contracts.problems.Problem;
import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/** Stands outside of the transaction, so that it sees a commit fail, too. */
@Interceptor
@DatabaseGuarded
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class DatabaseGuard {

    /** SQLSTATE class of connection failures (ISO/IEC 9075). */
    private static final String CONNECTION_FAILURE = "08";

    /** SQLSTATE of a table that is not there: nobody has migrated the schema yet. */
    private static final String NO_TABLE = "42S02";

    private static final int DEEPEST_CAUSE = 15;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            if (causes(e).anyMatch(DatabaseGuard::meansSilence)) {
                throw new ProblemException(
                        Problem.of(
                                ProblemType.UNAVAILABLE,
                                "The database does not answer. Try again in a moment.",
                                List.of()),
                        e);
            }
            throw e;
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE);
    }

    /** A pool that has no connection in time says so by type, everything else by state. */
    private static boolean meansSilence(Throwable failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLException sql && meansSilence(String.valueOf(sql.getSQLState()));
    }

    private static boolean meansSilence(String state) {
        return state.startsWith(CONNECTION_FAILURE) || state.equals(NO_TABLE);
    }
}
