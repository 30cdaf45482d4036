package dossier.liberty.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dossier.liberty.settings.DatabaseAddress;
import dossier.liberty.settings.Ports;
import dossier.liberty.settings.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseIT {

    @TempDir
    private Path home;

    @Test
    void keepsDataAndPasswordOverARestartAndAKill() throws SQLException {
        try (var database = Database.start(home, Ports.free())) {
            run(database, "CREATE TABLE kept (word VARCHAR(20))", "INSERT INTO kept VALUES ('grün 🎲')");
            database.kill();
            assertThatThrownBy(() -> connect(database.address())).isInstanceOf(SQLException.class);
            database.start();
            assertThat(query(database, "SELECT word FROM kept")).isEqualTo("grün 🎲");
        }
        try (var database = Database.start(home, Ports.free())) {
            assertThat(query(database, "SELECT word FROM kept")).isEqualTo("grün 🎲");
        }
    }

    @Test
    void beginsAgainAfterAnInterruptedInstallation() throws IOException, SQLException {
        var unfinished = Files.createDirectories(home.resolve("database.unfinished/mysql"));
        Files.createFile(unfinished.resolve("half.frm"));

        try (var database = Database.start(home, Ports.free())) {
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }
        assertThat(home.resolve("database.unfinished")).doesNotExist();
    }

    @Test
    void ownsBothSchemasAndNothingElse() throws SQLException {
        try (var database = Database.start(home, Ports.free())) {
            run(database, "CREATE TABLE classic.page (id INT)");
            assertThat(query(database, "SELECT @@character_set_database")).isEqualTo("utf8mb4");
            assertThat(query(database, "SELECT @@time_zone")).isEqualTo("+00:00");
            assertThatThrownBy(() -> run(database, "CREATE SCHEMA more")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws IOException, SQLException {
        try (var database = Database.start(home, Ports.free())) {
            var wrong = Files.writeString(home.resolve("wrong"), "wrong");
            var address = database.address();
            var stranger = new DatabaseAddress(false, address.host(), address.port(), address.user(), wrong);

            assertThatCode(() -> new Login(address).refuseUnlessPossible()).doesNotThrowAnyException();
            assertThatThrownBy(() -> new Login(stranger).refuseUnlessPossible())
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("does not let user \"dossier\" into schema \"dossier\"");
        }
    }

    @Test
    void keepsThePasswordOutOfItsDirectoryAndCommandLine() throws IOException {
        try (var database = Database.start(home, Ports.free())) {
            var password = database.address().password();
            var process = ProcessHandle.of(Long.parseLong(
                            Files.readString(home.resolve("pids/database.pid")).strip()))
                    .orElseThrow();

            assertThat(process.info().commandLine().orElseThrow()).doesNotContain(password);
            assertThat(Files.readString(home.resolve("logs/database.log"))).doesNotContain(password);
            assertThat(home.resolve("secrets").toFile().list()).containsExactly("database-password");
        }
    }

    @Test
    void saysWhereItsLogIsWhenItCannotStart() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Database.start(home, taken.getLocalPort()))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("MariaDB did not start; its log says why: " + home.resolve("logs/database.log"));
        }
    }

    private static void run(Database database, String... statements) throws SQLException {
        try (var connection = connect(database.address());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(Database database, String sql) throws SQLException {
        try (var connection = connect(database.address());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
