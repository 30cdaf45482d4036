package dossier.ui.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import dossier.ui.backups.JobKind;
import dossier.ui.backups.JobState;
import dossier.ui.backups.JobView;

/** What is known about backups, their verifications and restorations, in words. */
@Named
@ApplicationScoped
public class JobWords {

    private static final int WHOLE = 100;
    private static final double KILO = 1_000;

    @Inject
    private Words words;

    /** Whether it changes by itself, so that a page should look again. */
    public boolean isLive(JobView job) {
        return job.state() == JobState.RUNNING;
    }

    /** What became of it. */
    public String state(JobView job) {
        return words.say("batch.state." + job.state());
    }

    /** What it is; empty for a backup. */
    public String kind(JobView job) {
        return words.say("backup.kind." + job.kind());
    }

    /** What it is called. */
    public String title(JobView job) {
        var kind = job.kind() == JobKind.BACKUP ? words.say("backup.one") : kind(job);
        return words.say("backup.title", kind, Long.toString(job.number()));
    }

    /** What to tell those who cannot see that its state has changed. */
    public String news(JobView job) {
        return words.say("backup.news", title(job), state(job));
    }

    /** What to tell them when it is gone. */
    public String goodbye(JobView job) {
        return words.say("backup.gone", title(job));
    }

    /** In percent, rounded down; empty when nobody knows of how much, or it is over. */
    public String share(JobView job) {
        return !isLive(job) || job.ofBytes() == null || job.ofBytes() == 0
                ? ""
                : words.say("backup.share", WHOLE * job.bytes() / job.ofBytes());
    }

    /** How much was read. */
    public String made(JobView job) {
        return words.say("backup.made", job.files(), bytes(job.bytes()));
    }

    /** How much could not be read; empty for nothing. */
    public String skipped(JobView job) {
        return job.skipped() == 0 ? "" : words.say("backup.skipped", job.skipped());
    }

    /** A number of bytes, in decimal units (IEC 80000-13). */
    public String bytes(Long bytes) {
        if (bytes < KILO) {
            return words.say("backup.bytes", bytes);
        }
        if (bytes < KILO * KILO) {
            return words.say("backup.kilobytes", bytes / KILO);
        }
        return bytes < KILO * KILO * KILO
                ? words.say("backup.megabytes", bytes / KILO / KILO)
                : words.say("backup.gigabytes", bytes / KILO / KILO / KILO);
    }
}
