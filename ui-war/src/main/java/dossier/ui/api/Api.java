package dossier.ui.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

import dossier.edge.Edge;
import dossier.ui.accounts.AccountsResource;
import dossier.ui.accounts.OwnAccountResource;
import dossier.ui.actions.ActionsResource;
import dossier.ui.actions.ClassicLogResource;
import dossier.ui.actions.RefusalRecorder;
import dossier.ui.backups.ArchiveResource;
import dossier.ui.backups.BackupsResource;
import dossier.ui.backups.ClassicBackupResource;
import dossier.ui.batches.BatchesResource;
import dossier.ui.classic.ClassicErrors;
import dossier.ui.collections.CollectionsResource;
import dossier.ui.collections.EntriesResource;
import dossier.ui.collections.FeedsResource;
import dossier.ui.comparison.DifferencesResource;
import dossier.ui.documents.DocumentsResource;
import dossier.ui.documents.SchemaResource;
import dossier.ui.exports.ActionExportResource;
import dossier.ui.exports.BatchExportResource;
import dossier.ui.exports.DownloadsResource;
import dossier.ui.exports.HistoryExportResource;
import dossier.ui.imports.ImportsResource;
import dossier.ui.multivac.MultivacResource;
import dossier.ui.rulebooks.OddsResource;
import dossier.ui.rulebooks.RulebookResource;
import dossier.ui.rulebooks.RulebooksResource;
import dossier.ui.rulebooks.VersionsResource;
import dossier.ui.statistics.ComparisonResource;
import dossier.ui.statistics.StatisticsResource;

/** The REST API of the front end. */
@ApplicationPath("/api")
@SecurityScheme(securitySchemeName = "password", type = SecuritySchemeType.HTTP, scheme = "basic")
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
@OpenAPIDefinition(
        security = {@SecurityRequirement(name = "password"), @SecurityRequirement(name = "token")},
        info =
                @Info(
                        title = "Dossier",
                        version = "1",
                        description = "Generates objects from rules that people write."
                                + " Every error is a problem document (RFC 9457)."))
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<Class<?>>(Edge.providers());
        classes.addAll(List.of(
                AccountsResource.class,
                ActionExportResource.class,
                ActionsResource.class,
                ArchiveResource.class,
                BackupsResource.class,
                ClassicBackupResource.class,
                BatchExportResource.class,
                BatchesResource.class,
                CollectionsResource.class,
                ClassicErrors.class,
                ClassicLogResource.class,
                ComparisonResource.class,
                DifferencesResource.class,
                DocumentsResource.class,
                DossiersResource.class,
                DownloadsResource.class,
                EntriesResource.class,
                FeedsResource.class,
                HistoryExportResource.class,
                ImportsResource.class,
                MultivacResource.class,
                OddsResource.class,
                OwnAccountResource.class,
                RefusalRecorder.class,
                RulebookResource.class,
                RulebooksResource.class,
                SchemaResource.class,
                StatisticsResource.class,
                VersionsResource.class));
        return classes;
    }
}
