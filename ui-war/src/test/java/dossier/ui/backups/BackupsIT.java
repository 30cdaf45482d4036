package dossier.ui.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dossier.contracts.problems.ProblemException;
import dossier.ui.container.Deployments;
import dossier.ui.container.MigratedSchema;
import dossier.ui.container.Sql;
import dossier.ui.schema.Schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(ArquillianExtension.class)
class BackupsIT {

    @Inject
    private Schema schema;

    @Inject
    private Sql sql;

    @Inject
    private Roots roots;

    @Inject
    private Backups backups;

    @Inject
    private BackupOrderReader orders;

    @Inject
    private BackupWorker worker;

    @Inject
    private Turns turns;

    @Deployment
    static WebArchive application() {
        return Deployments.with(BackupsIT.class);
    }

    @BeforeEach
    void startFromNothing() throws Exception {
        MigratedSchema.await(schema);
        sql.run("DELETE FROM backup_job WHERE backup_number IS NOT NULL");
        sql.run("DELETE FROM backup_job");
        sql.run("DELETE FROM backup_turn");
        sql.run("DELETE FROM action");
        sql.run("DROP DATABASE IF EXISTS dossier_again");
        for (var root : List.of(roots.source(), roots.shelf().root(), roots.restored())) {
            empty(root.folder());
        }
        write("photos/2024/summer.txt", "sea");
    }

    @Test
    void aFolderIsBackedUpVerifiedAndRestored() throws Exception {
        var backup = done(order("photos"));
        assertThat(backup.archive()).matches("photos-[0-9]{8}T[0-9]{6}Z-%d.tar.gz".formatted(backup.number()));
        assertThat(backup.bytes()).isEqualTo(3);
        assertThat(Files.size(kept(backup.archive()))).isEqualTo(backup.archiveBytes());
        done(backups.verify(backup.number()));
        assertThat(backups.find(backup.number()).orElseThrow().sound()).isTrue();
        done(backups.restore(backup.number(), "again", false));
        assertThat(roots.restored().folder().resolve("again/photos/2024/summer.txt"))
                .hasContent("sea");
        assertThat(log())
                .containsExactly(
                        "backup photos SUCCESS",
                        "backup-verified %d: photos SUCCESS".formatted(backup.number()),
                        "backup-restored %d: photos to again SUCCESS".formatted(backup.number()));
    }

    @Test
    void whatIsThereIsNeverOverwrittenUnasked() throws Exception {
        var backup = done(order("photos"));
        done(backups.restore(backup.number(), "again", false));
        assertThatThrownBy(() -> backups.restore(backup.number(), "again", false))
                .hasMessageContaining("already");
        Files.writeString(roots.restored().folder().resolve("again/mine"), "mine");
        var second = done(backups.restore(backup.number(), "again", true));
        assertThat(roots.restored().folder().resolve("again.replaced-%d/mine".formatted(second.number())))
                .hasContent("mine");
        assertThatThrownBy(() -> backups.restore(backup.number(), "../out", true))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> backups.restore(backup.number(), ".", true)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aTamperedArchiveIsRefusedAndNothingIsLeft() throws Exception {
        var backup = done(order("photos"));
        var archive = Files.readAllBytes(kept(backup.archive()));
        archive[archive.length / 2] ^= 1;
        Files.write(kept(backup.archive()), archive);
        assertThat(failed(backups.verify(backup.number())).trouble()).contains("checksum");
        assertThat(backups.find(backup.number()).orElseThrow().sound()).isFalse();
        assertThat(failed(backups.restore(backup.number(), "again", false)).trouble())
                .contains("checksum");
        Files.delete(kept(backup.archive()));
        assertThat(failed(backups.verify(backup.number())).trouble()).contains("not there any more");
        try (var left = Files.list(roots.restored().folder())) {
            assertThat(left).isEmpty();
        }
        assertThat(log()).filteredOn(entry -> entry.endsWith("ERROR")).hasSize(3);
    }

    @Test
    void manyBackupsOfOneFolderAtOnceDoNotCollide() throws Exception {
        var numbers =
                IntStream.range(0, 6).mapToObj(i -> order("photos").number()).toList();
        var threads = Executors.newFixedThreadPool(3);
        var ends = new ArrayList<Future<?>>();
        for (var i = 0; i < 3; i++) {
            ends.add(threads.submit(() -> {
                while (worker.work()) {}
            }));
        }
        for (var end : ends) {
            end.get();
        }
        threads.shutdown();
        assertThat(backups.find(numbers)).allMatch(job -> job.state() == JobState.DONE);
        try (var files = Files.list(roots.shelf().root().folder())) {
            assertThat(files).hasSize(12);
        }
    }

    @Test
    void whatWasCancelledIsNotMade() throws Exception {
        var ordered = order("photos");
        backups.cancel(ordered.number());
        assertThat(worker.work()).isFalse();
        assertThatThrownBy(() -> backups.cancel(ordered.number())).hasMessageContaining("it is over");
        assertThat(backups.find(ordered.number()).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
        assertThat(log()).containsExactly("backup-cancelled photos SUCCESS");
    }

    @Test
    void aWorkerThatDiedLeavesNothingHalfMade() throws Exception {
        var ordered = order("photos");
        sql.run("UPDATE backup_job SET claim = 'dead', leased_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
        Files.createDirectories(roots.shelf().root().folder());
        Files.writeString(kept("." + ordered.archive() + ".part"), "half");
        Files.writeString(kept(ordered.archive() + ".sha256"), "early");
        worker.work();
        assertThat(backups.find(ordered.number()).orElseThrow().state()).isEqualTo(JobState.FAILED);
        try (var files = Files.list(roots.shelf().root().folder())) {
            assertThat(files).isEmpty();
        }
        assertThat(log()).containsExactly("backup photos ERROR");
    }

    @Test
    void whatVanishesBeforeItsTurnFailsAndSaysSo() throws Exception {
        var ordered = order("photos/2024/summer.txt");
        Files.delete(roots.source().folder().resolve("photos/2024/summer.txt"));
        assertThat(failed(ordered).trouble()).contains("no file or folder photos/2024/summer.txt");
    }

    @Test
    void pathsThatNobodyMayReadAreRefusedAtOnce() throws Exception {
        Files.createSymbolicLink(roots.source().folder().resolve("out"), Path.of("/etc"));
        assertThatThrownBy(() -> order("nothing")).hasMessageContaining("no file or folder nothing");
        assertThatThrownBy(() -> order("../x")).hasMessageContaining("..");
        assertThatThrownBy(() -> order("out/passwd")).hasMessageContaining("never followed");
        assertThatThrownBy(() -> order(" ")).hasMessageContaining("missing");
        assertThatThrownBy(() -> orders.read("files", "path", "photos", "../../x"))
                .hasMessageContaining("folder");
        assertThatThrownBy(() -> orders.read("files", "path", "photos", "x".repeat(201)))
                .hasMessageContaining("200");
        assertThatThrownBy(() -> orders.read("tape", "path", "photos", null)).hasMessageContaining("files or database");
        assertThatThrownBy(() -> orders.read("database", "path", "x", null)).hasMessageContaining("as a whole");
    }

    @Test
    void noMoreThanAFewMayWait() {
        for (var i = 0; i < 20; i++) {
            order("photos");
        }
        assertThatThrownBy(() -> order("photos")).hasMessageContaining("no more than that");
    }

    @Test
    void aDeletedBackupTakesItsArchiveAndItsHistoryWithIt() throws Exception {
        var backup = done(order("photos"));
        done(backups.verify(backup.number()));
        var running = backups.verify(backup.number());
        assertThatThrownBy(() -> backups.delete(backup.number())).hasMessageContaining("verified or restored");
        backups.cancel(running.number());
        backups.delete(backup.number());
        assertThat(backups.find(backup.number())).isEmpty();
        assertThat(sql.number("SELECT COUNT(*) FROM backup_job")).isZero();
        try (var files = Files.list(roots.shelf().root().folder())) {
            assertThat(files).isEmpty();
        }
        assertThatThrownBy(() -> backups.delete(backup.number())).hasMessageContaining("no longer");
    }

    @Test
    void listsAreFilteredAndPaged() throws Exception {
        var one = done(order("photos"));
        var two = order("photos/2024");
        assertThat(backups.before(Long.MAX_VALUE, JobFilter.ALL, 9))
                .extracting(JobView::number)
                .containsExactly(two.number(), one.number());
        assertThat(backups.before(two.number(), JobFilter.ALL, 9)).hasSize(1);
        assertThat(backups.before(Long.MAX_VALUE, new JobFilter(JobState.RUNNING, null), 9))
                .hasSize(1);
        assertThat(backups.before(Long.MAX_VALUE, new JobFilter(null, Source.DATABASE), 9))
                .isEmpty();
    }

    @Test
    void aTurnOfTheScheduleIsTakenOnce() throws Exception {
        var due = LocalDateTime.of(2026, 11, 21, 2, 30);
        assertThat(turns.take("database@02:30", due, false))
                .as("an entry that is new")
                .isFalse();
        var threads = Executors.newFixedThreadPool(4);
        var takes = threads.invokeAll(IntStream.range(0, 4)
                .<Callable<Boolean>>mapToObj(i -> () -> turns.take("database@02:30", due, true))
                .toList());
        threads.shutdown();
        var taken = 0;
        for (var take : takes) {
            taken += take.get() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(1);
        assertThat(turns.take("database@02:30", due.plusDays(1), false))
                .as("a turn that was missed")
                .isTrue();
        turns.forget(due.plusDays(2));
        assertThat(sql.number("SELECT COUNT(*) FROM backup_turn")).isZero();
    }

    private JobView order(String path) {
        return backups.order(orders.read("files", "path", path, null), "ann");
    }

    private JobView done(JobView job) {
        return ended(job, JobState.DONE);
    }

    private JobView failed(JobView job) {
        return ended(job, JobState.FAILED);
    }

    private JobView ended(JobView job, JobState end) {
        assertThat(worker.work()).isTrue();
        var ended = backups.find(List.of(job.number())).get(0);
        assertThat(ended.state()).as(ended.trouble()).isEqualTo(end);
        return ended;
    }

    private List<String> log() throws SQLException {
        return sql.texts("SELECT CONCAT(kind, ' ', parameter, ' ', status) FROM action ORDER BY number");
    }

    private Path kept(String name) {
        return roots.shelf().root().folder().resolve(name);
    }

    private void write(String path, String content) throws IOException {
        var file = roots.source().folder().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.walk(folder)) {
            files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
