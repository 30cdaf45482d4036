package dossier.ui.storage;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Callable;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.Test;

import dossier.contracts.problems.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseGuardTest {

    private final DatabaseGuard guard = new DatabaseGuard();

    @Test
    void letsAResultThrough() throws Exception {
        assertThat(guard.guard(call(() -> "stored"))).isEqualTo("stored");
    }

    @Test
    void callsALostConnectionUnavailable() {
        var lost = new PersistenceException(new SQLException("Connection reset", "08000"));
        assertThatThrownBy(() -> guard.guard(failing(lost)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("The database does not answer")
                .hasCause(lost);
    }

    @Test
    void callsAnExhaustedPoolUnavailable() {
        var exhausted = new PersistenceException(new SQLTransientConnectionException("no connection in time"));
        assertThatThrownBy(() -> guard.guard(failing(exhausted))).isInstanceOf(ProblemException.class);
    }

    @Test
    void leavesMistakesInAQueryAlone() {
        var mistake = new PersistenceException(new SQLException("You have an error in your SQL syntax", "42000"));
        assertThatThrownBy(() -> guard.guard(failing(mistake))).isSameAs(mistake);
    }

    private static InvocationContext failing(RuntimeException failure) {
        return call(() -> {
            throw failure;
        });
    }

    private static InvocationContext call(Callable<Object> work) {
        return (InvocationContext) Proxy.newProxyInstance(
                DatabaseGuardTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> work.call());
    }
}
