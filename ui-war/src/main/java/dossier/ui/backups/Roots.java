package dossier.ui.backups;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;
import dossier.ui.archives.Root;
import dossier.ui.archives.Shelf;

/** The folders that backups read from and write to. All replicas must see the same ones. */
@ApplicationScoped
class Roots {

    @Inject
    @ConfigProperty(name = "dossier.backups.source")
    private Optional<String> source;

    @Inject
    @ConfigProperty(name = "dossier.backups.destination")
    private Optional<String> destination;

    @Inject
    @ConfigProperty(name = "dossier.backups.restored")
    private Optional<String> restored;

    /** Where files are backed up from. */
    Root source() {
        return root(source, "dossier.backups.source");
    }

    /** Where archives are kept. */
    Shelf shelf() {
        return new Shelf(root(destination, "dossier.backups.destination"));
    }

    /** Where files are restored to. */
    Root restored() {
        return root(restored, "dossier.backups.restored");
    }

    private static Root root(Optional<String> folder, String setting) {
        return folder.map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .map(Root::new)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT,
                        "This installation has no folder for that: %s is not set.".formatted(setting)));
    }
}
