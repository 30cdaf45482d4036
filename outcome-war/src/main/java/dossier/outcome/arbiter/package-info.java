/**
 * The one who decides: all rulebooks that this service knows, and orders against them.
 *
 * <p>Belongs here: what an order may ask for and how much an answer may hold. Does not belong here: how one draw is decided
 * (package {@code rules}) or how orders arrive (packages {@code outcomes} and {@code rulebooks}).
 */
package dossier.outcome.arbiter;
