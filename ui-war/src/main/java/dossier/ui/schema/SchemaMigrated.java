package dossier.ui.schema;

/** Fired once the schema is up to date, before the service counts as started. */
public record SchemaMigrated() {}
