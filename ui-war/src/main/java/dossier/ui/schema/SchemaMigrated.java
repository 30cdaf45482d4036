package dossier.ui.schema;

/**
 * Fired when the schema is up to date, before the service counts as started; fired again when an observer has failed. So only
 * what may be repeated observes it: what the product brings along, and checks. Work begins with {@link WorkBegins}.
 */
public record SchemaMigrated() {}
