package dossier.liberty.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dossier.liberty.settings.DatabaseAddress;
import dossier.liberty.settings.Home;
import dossier.liberty.settings.SecretFile;

/** Schemas and rights, as a script that MariaDB runs at every start before it answers: it may find them made already. */
final class Accounts {

    /** Ours, and an empty one for a peer that benchmarks compare with. */
    private static final List<String> SCHEMAS = List.of(DatabaseAddress.SCHEMA, "classic");

    private Accounts() {}

    /** Where the script lies while MariaDB starts. */
    static Path script(Home home) {
        return home.secrets().resolve("database-accounts.sql");
    }

    /** Writes the script, which holds the password, where only its owner can read it. */
    static void write(Home home, DatabaseAddress address) throws IOException {
        delete(home);
        SecretFile.writePrivately(script(home), sql(address.user(), address.password()));
    }

    /** Takes the script away again. */
    static void delete(Home home) throws IOException {
        Files.deleteIfExists(script(home));
    }

    private static String sql(String user, String password) {
        var account = "'%s'@'127.0.0.1'".formatted(user);
        var sql = new StringBuilder("CREATE USER IF NOT EXISTS %1$s;\nALTER USER %1$s IDENTIFIED BY '%2$s';\n"
                .formatted(account, password));
        for (var schema : SCHEMAS) {
            sql.append("CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4;\nGRANT ALL ON %1$s.* TO %2$s;\n"
                    .formatted(schema, account));
        }
        return sql.append("GRANT ALL ON `%s\\_%%`.* TO %s;\n".formatted(DatabaseAddress.SCHEMA, account))
                .toString();
    }
}
