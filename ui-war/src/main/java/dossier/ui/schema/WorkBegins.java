package dossier.ui.schema;

/**
 * Fired once in the life of a replica, when there is a schema with all that the product brings along: workers and clocks may
 * begin.
 */
public record WorkBegins() {}
