package dossier.ui.backups;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dossier.ui.actions.ActionKind;
import dossier.ui.archives.Headway;
import dossier.ui.archives.InnerPath;
import dossier.ui.storage.Moment;

/** Work on a backup: making it, verifying it, restoring it. The job that makes it stands for the backup itself. */
@Entity
@Table(name = "backup_job")
public class Job {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    @Enumerated(EnumType.STRING)
    private JobKind kind;

    @ManyToOne
    @JoinColumn(name = "backup_number")
    private Job backup;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String path;
    private String folder;
    private String target;
    private boolean replaces;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.RUNNING;

    private String archive;

    @Column(name = "archive_bytes")
    private Long archiveBytes;

    private String sha256;
    private long files;
    private long bytes;
    private int skipped;
    private String trouble;
    private Boolean sound;

    @Column(name = "created_at")
    private LocalDateTime createdAt = Moment.now();

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "finished_at")
    private LocalDateTime finishedAt;

    /** For JPA. */
    protected Job() {}

    /** A backup that is ordered now. */
    Job(BackupOrder order, String who) {
        kind = JobKind.BACKUP;
        source = order.source();
        path = order.path().toString();
        folder = order.folder().toString();
        createdBy = who;
    }

    /** Something to do with a backup. */
    Job(JobKind kind, Job backup, String target, boolean replaces, String who) {
        this.kind = kind;
        this.backup = backup;
        this.target = target;
        this.replaces = replaces;
        source = backup.source;
        path = backup.path;
        folder = backup.folder;
        createdBy = who;
    }

    /** Gives the archive its name, which no other backup has: the number is in it. */
    void nameArchive() {
        archive = "%s-%s-%d.tar.gz".formatted(order().shortName(), createdAt.format(STAMP), number);
    }

    void succeed(Made made) {
        archiveBytes = made.archiveBytes();
        sha256 = made.sha256();
        skipped = made.skipped();
        end(JobState.DONE, null);
    }

    void end(JobState end, String why) {
        state = end;
        trouble = why;
        finishedAt = Moment.now();
    }

    void advance(Headway headway) {
        files = headway.files();
        bytes = headway.bytes();
    }

    void judge(boolean isSound) {
        sound = isSound;
    }

    long number() {
        return number;
    }

    JobKind kind() {
        return kind;
    }

    JobState state() {
        return state;
    }

    /** The backup that this is about: itself if it makes one. */
    Job backup() {
        return backup == null ? this : backup;
    }

    String createdBy() {
        return createdBy;
    }

    /** The kind of entry that the action log gets. */
    ActionKind action() {
        return switch (kind) {
            case BACKUP -> ActionKind.BACKUP;
            case VERIFY -> ActionKind.BACKUP_VERIFIED;
            case RESTORE -> ActionKind.BACKUP_RESTORED;
        };
    }

    /** What people know it by: what a backup is made of, or which one is verified or restored, and where to. */
    String label() {
        var label = order().label();
        return switch (kind) {
            case BACKUP -> label;
            case VERIFY -> "%d: %s".formatted(backup.number, label);
            case RESTORE -> "%d: %s to %s".formatted(backup.number, label, target);
        };
    }

    String target() {
        return target;
    }

    boolean replaces() {
        return replaces;
    }

    BackupOrder order() {
        return new BackupOrder(source, InnerPath.of(path), InnerPath.of(folder));
    }

    /** Where the archive is, below the destination root. */
    InnerPath place() {
        return InnerPath.of(folder).child(archive);
    }

    /** All that is known about it. */
    JobView view() {
        return new JobView(
                number,
                kind,
                backup == null ? null : backup.number,
                source,
                order().label(),
                folder,
                target,
                replaces,
                state,
                archive,
                archiveBytes,
                sha256,
                files,
                bytes,
                backup == null ? null : backup.bytes,
                skipped,
                trouble,
                sound,
                Moment.instant(createdAt),
                createdBy,
                Moment.instant(finishedAt));
    }
}
