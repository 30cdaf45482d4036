/**
 * Orders for draws by HTTP.
 *
 * <p>Belongs here: the resource and what its query parameters mean. Does not belong here: what an order may ask for
 * ({@code party}).
 */
package dossier.generator.draws;
