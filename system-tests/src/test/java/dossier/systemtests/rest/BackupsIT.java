package dossier.systemtests.rest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.json.JsonObject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dossier.systemtests.system.Answer;
import dossier.systemtests.system.Curl;
import dossier.systemtests.system.RunningSystem;
import dossier.systemtests.system.Service;

import static dossier.systemtests.rest.Problems.assertProblem;
import static dossier.systemtests.rest.Problems.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(RunningSystem.class)
class BackupsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LARGE = 40L << 30;

    private final Service ui = RunningSystem.ui();
    private final Path source = RunningSystem.backups().source();
    private final String folder = "f" + UUID.randomUUID();

    @BeforeEach
    void writeSomething() throws IOException {
        Files.createDirectories(source.resolve(folder).resolve("inner"));
        Files.writeString(source.resolve(folder).resolve("inner/a.txt"), "sea");
    }

    @Test
    void theClassicCallsAnswerCurlAsTheyAlwaysDid() throws Exception {
        assertThat(curl(
                        "-X",
                        "POST",
                        "-H",
                        "Content-Type: application/json",
                        "-d",
                        "{\"path\": \"%s\"}".formatted(folder)))
                .isEqualTo("Backup Completed 201");
        assertThat(curl("-d", "path_to_folder=" + folder + "/inner/a.txt")).isEqualTo("Backup Completed 201");
        assertThat(curl("-d", "path_to_folder=" + source.resolve(folder))).isEqualTo("Backup Completed 201");
        assertThat(curl("-X", "POST")).endsWith(" 400");
        assertThat(curl("-d", "else=x")).contains("path_to_folder is missing").endsWith(" 400");
        assertThat(curl("-X", "POST", "-H", "Content-Type: application/json", "-d", "{}"))
                .endsWith(" 400");
        assertThat(curl("-d", "path_to_folder=" + folder + "/b.txt"))
                .contains("no file or folder")
                .endsWith(" 404");
        assertThat(curl("-d", "path_to_folder=x", "-H", "Accept: application/problem+json"))
                .contains("\"urn:dossier:problem:not-found\"")
                .endsWith(" 404");
        assertThat(curl("-d", "path_to_folder=" + folder, "-H", "Authorization:"))
                .endsWith(" 401");
        try (var kept = Files.list(RunningSystem.backups().destination())) {
            assertThat(kept.filter(file -> file.getFileName().toString().startsWith(folder.substring(0, 20))))
                    .as("archives and checksums of this folder")
                    .hasSize(4);
        }
    }

    @Test
    void theClassicLogTellsWhatBecameOfEachBackup() {
        var missing = folder + "/no-such-thing";
        ui.call("POST", "/backup", form(folder), "Content-Type", "application/x-www-form-urlencoded");
        ui.call("POST", "/backup", form(missing), "Content-Type", "application/x-www-form-urlencoded");
        assertThat(ui.get("/log").array().getValuesAs(JsonObject.class))
                .filteredOn(entry -> entry.getString("action").equals("backup"))
                .extracting(entry -> entry.getString("parameter") + " " + entry.getString("status"))
                .containsOnlyOnce(folder + " SUCCESS", missing + " ERROR");
    }

    @Test
    void aBackupIsOrderedWatchedDownloadedVerifiedRestoredAndDeleted() throws Exception {
        var ordered =
                ui.post("/api/backups", "{\"path\": \"%s\", \"folder\": \"nightly/%s\"}".formatted(folder, folder));
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        var address = path(ordered);
        var backup = end(address, "DONE");
        assertThat(backup.getString("createdBy")).isEqualTo("operator");
        assertThat(backup.getInt("bytes")).isEqualTo(3);
        var archive = RunningSystem.backups()
                .destination()
                .resolve("nightly")
                .resolve(folder)
                .resolve(backup.getString("archive"));
        assertThat(output("tar", "-xzOf", archive.toString(), "content/%s/inner/a.txt".formatted(folder)))
                .isEqualTo("sea");

        var length = backup.getInt("archiveBytes");
        var tag = '"' + backup.getString("sha256") + '"';
        var rest = ui.get(address + "/archive", "Range", "bytes=10-", "If-Range", tag);
        assertThat(rest.status()).isEqualTo(206);
        assertThat(rest.header("Content-Range")).isEqualTo("bytes 10-%d/%d".formatted(length - 1, length));
        assertThat(rest.header("Content-Length")).isEqualTo(Integer.toString(length - 10));
        assertThat(ui.get(address + "/archive", "If-None-Match", tag).status()).isEqualTo(304);
        assertProblem(ui.get(address + "/archive", "Range", "bytes=%d-".formatted(length)), 416, "no-such-range");
        assertThat(ui.get(address + "/archive").header("Content-Disposition")).contains(backup.getString("archive"));

        end(path(ui.post(address + "/verify", "")), "DONE");
        assertThat(ui.get(address).json().getBoolean("sound")).isTrue();
        var again = ui.post(address + "/restore", "{\"target\": \"%s\"}".formatted(folder));
        end(path(again), "DONE");
        assertThat(RunningSystem.backups().restored().resolve(folder + "/" + folder + "/inner/a.txt"))
                .hasContent("sea");
        assertProblem(ui.post(address + "/restore", "{\"target\": \"%s\"}".formatted(folder)), 409, "conflict");
        assertThat(ui.get(address + "/jobs").array()).hasSize(2);

        assertThat(ui.delete(address).status()).isEqualTo(204);
        assertThat(archive).doesNotExist();
        assertProblem(ui.get(address), 404, "not-found");
        assertProblem(ui.get(address + "/archive"), 404, "not-found");
        assertThat(logged(folder))
                .contains(
                        "backup SUCCESS",
                        "backup-downloaded SUCCESS",
                        "backup-verified SUCCESS",
                        "backup-restored SUCCESS",
                        "backup-restored ERROR",
                        "backup-deleted SUCCESS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../../etc/passwd",
                "/etc/passwd",
                "..%2f..%2fetc",
                "a\\\\u0000b",
                "a\\u0000b",
                "a\\u000ab",
                "..\\\\etc",
                "",
                "   "
            })
    void pathsThatLeadOutAreRefusedAndLogged(String path) {
        var before = kept();
        var answer = ui.post("/api/backups", "{\"path\": \"%s\"}".formatted(path));
        assertProblem(answer, 400, "invalid-input");
        assertThat(fields(answer)).containsExactly("path");
        assertThat(lastLogged()).startsWith("backup ERROR");
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"path\": \"<script>alert(1)</script>\"} | 404 | not-found",
                "{\"path\": \"x' OR 1=1; DROP TABLE batch; --\"} | 404 | not-found",
                "{\"path\": 7} | 400 | invalid-input",
                "{\"paht\": \"x\"} | 400 | invalid-input",
                "[] | 400 | invalid-input",
                "{ | 400 | invalid-input",
                "{\"source\": \"tape\", \"path\": \"x\"} | 400 | invalid-input",
                "{\"source\": \"database\", \"folder\": \"../x\"} | 400 | invalid-input",
                "{\"source\": \"database\", \"path\": \"x\"} | 400 | invalid-input"
            })
    void bodiesThatAreNoOrdersAreRefusedAndLogged(String body, int status, String type) {
        var before = kept();
        assertProblem(ui.post("/api/backups", body), status, type);
        assertThat(lastLogged()).contains("ERROR");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void linksPipesAndClosedFilesAreSkippedWithANoteAndNeverWaitedFor() throws Exception {
        var tree = source.resolve(folder);
        Files.createSymbolicLink(tree.resolve("out"), Path.of("/etc"));
        assertThat(new ProcessBuilder("mkfifo", tree.resolve("pipe").toString())
                        .start()
                        .waitFor())
                .isZero();
        var backup = end(path(ui.post("/api/backups", "{\"path\": \"%s\"}".formatted(folder))), "DONE");
        assertThat(backup.getInt("skipped")).isEqualTo(2);
        assertProblem(ui.post("/api/backups", "{\"path\": \"%s/out/passwd\"}".formatted(folder)), 400, "invalid-input");
        var pipe = end(path(ui.post("/api/backups", "{\"path\": \"%s/pipe\"}".formatted(folder))), "FAILED");
        assertThat(pipe.getString("trouble")).contains("a pipe or a socket");
    }

    @Test
    void aLargeBackupIsWatchedAndCancelledAndLeavesNothing() throws Exception {
        try (var file =
                new RandomAccessFile(source.resolve(folder).resolve("large").toFile(), "rw")) {
            file.setLength(LARGE);
        }
        var address = path(ui.post("/api/backups", "{\"path\": \"%s\"}".formatted(folder)));
        await().atMost(PATIENCE)
                .until(() -> ui.get(address).json().getJsonNumber("bytes").longValue() > 0);
        assertThat(ui.get("/api/backups?state=running").array()).isNotEmpty();
        assertProblem(ui.get(address + "/archive"), 409, "conflict");
        assertProblem(ui.post(address + "/verify", ""), 409, "conflict");
        assertProblem(ui.delete(address), 409, "conflict");
        assertThat(ui.post(address + "/cancel", "").json().getString("state")).isEqualTo("CANCELLED");
        var archive = ui.get(address).json().getString("archive");
        await().atMost(PATIENCE).until(() -> kept().stream().noneMatch(name -> name.contains(archive)));
        assertProblem(ui.post(address + "/cancel", ""), 409, "conflict");
        Files.delete(source.resolve(folder).resolve("large"));
    }

    @Test
    void listsAreFilteredAndPagedAndWrongFiltersRefused() {
        var first = end(path(ui.post("/api/backups", "{\"path\": \"%s\"}".formatted(folder))), "DONE");
        end(path(ui.post("/api/backups", "{\"path\": \"%s\"}".formatted(folder))), "DONE");
        var page = ui.get("/api/backups?limit=1&source=files&state=done");
        assertThat(page.array()).hasSize(1);
        assertThat(ui.get(page.next().orElseThrow()).array().getJsonObject(0).getInt("number"))
                .isEqualTo(first.getInt("number"));
        assertThat(fields(ui.get("/api/backups?state=broken&source=tape"))).containsExactly("state", "source");
        assertProblem(ui.get("/api/backups/0"), 404, "not-found");
        assertProblem(ui.post("/api/backups/999999999/verify", ""), 404, "not-found");
    }

    /** The script in the archive is one that the plain client of MariaDB reads. */
    @Test
    void aDatabaseComesBackEqualWhileABatchIsMadeWithUsAndWithoutUs() throws Exception {
        ui.post("/api/batches", "{\"rulebook\": \"lotto\", \"count\": 60000, \"seed\": \"%s\"}".formatted(folder));
        await().atMost(PATIENCE).until(() -> count("dossier.dossier") > 1_000);
        var address = path(ui.post("/api/backups", "{\"source\": \"database\"}"));
        var backup = end(address, "DONE");
        assertThat(ui.get(address).json().getString("path")).isEqualTo("database");

        var schema = "dossier_" + folder.replace("-", "");
        end(path(ui.post(address + "/restore", "{\"target\": \"%s\"}".formatted(schema))), "DONE");
        assertThat(count(schema + ".dossier"))
                .as("each dossier that came is counted in a chunk that came")
                .isEqualTo(number("SELECT COALESCE(SUM(size), 0) FROM %1$s.chunk WHERE done_at IS NOT NULL"
                                .formatted(schema))
                        + number("SELECT COUNT(*) FROM %s.dossier WHERE batch_number IS NULL".formatted(schema)));
        assertProblem(ui.post(address + "/restore", "{\"target\": \"%s\"}".formatted(schema)), 409, "conflict");
        assertProblem(ui.post(address + "/restore", "{\"target\": \"dossier\"}"), 409, "conflict");
        assertProblem(ui.post(address + "/restore", "{\"target\": \"a b\"}"), 400, "invalid-input");

        run("CREATE DATABASE " + schema + "_b");
        var archive = RunningSystem.backups().destination().resolve(backup.getString("archive"));
        var script = Files.createTempFile("dossier", ".sql");
        Files.writeString(script, output("tar", "-xzOf", archive.toString(), "--wildcards", "database/*.sql"));
        var client = RunningSystem.databaseClient();
        client.command().add(schema + "_b");
        assertThat(client.inheritIO().redirectInput(script.toFile()).start().waitFor())
                .isZero();
        for (var table : List.of("dossier", "chunk", "rulebook_version", "account", "action")) {
            assertThat(checksum(schema + "_b." + table)).isEqualTo(checksum(schema + "." + table));
        }
        run("DROP DATABASE " + schema);
        run("DROP DATABASE " + schema + "_b");
    }

    private static BodyPublisher form(String path) {
        return BodyPublishers.ofString("path_to_folder=" + path);
    }

    /** What curl prints, and the status. */
    private String curl(String... arguments) {
        var command = new ArrayList<>(List.of("-w", " %{http_code}"));
        if (!List.of(arguments).contains("Authorization:")) {
            command.addAll(List.of("-H", "Authorization: " + ui.authorization()));
        }
        command.addAll(List.of(arguments));
        command.add(ui.address() + "/backup");
        return Curl.run(command.toArray(String[]::new));
    }

    private static String output(String... command) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String path(Answer ordered) {
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        return URI.create(ordered.header("Location")).getPath();
    }

    private JsonObject end(String address, String state) {
        var ended = await().atMost(PATIENCE)
                .until(
                        () -> ui.get(address).json(),
                        job -> !job.getString("state").equals("RUNNING"));
        assertThat(ended.getString("state")).as(ended.toString()).isEqualTo(state);
        return ended;
    }

    private static List<String> kept() {
        try (var files = Files.walk(RunningSystem.backups().destination())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<String> logged(String what) {
        return ui.get("/api/log?limit=200").array().getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.toString().contains(what))
                .map(BackupsIT::entry)
                .toList();
    }

    private String lastLogged() {
        return entry(ui.get("/api/log?limit=1").array().getJsonObject(0));
    }

    private static String entry(JsonObject entry) {
        return entry.getString("kind") + " " + entry.getString("status");
    }

    private static long count(String table) throws SQLException {
        return number("SELECT COUNT(*) FROM " + table);
    }

    private static String checksum(String table) throws SQLException {
        try (var connection = RunningSystem.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("CHECKSUM TABLE " + table)) {
            rows.next();
            return rows.getString(2);
        }
    }

    private static long number(String sql) throws SQLException {
        try (var connection = RunningSystem.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = RunningSystem.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
