/**
 * The call to the outcome service: draws in, outcomes or the trace of one outcome out.
 *
 * <p>Belongs here: the interface and the records that cross the wire. Does not belong here: rules and how they are
 * evaluated (module {@code outcome-war}).
 */
package dossier.contracts.outcomes;
