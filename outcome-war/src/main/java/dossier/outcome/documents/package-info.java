/**
 * The calls to {@code /documents}: looking at a rulebook that is being written, without keeping it.
 *
 * <p>Belongs here: what these calls look like from outside, what they may cost, and what is remembered of them. Does not
 * belong here: warnings ({@code analysis}) and odds ({@code odds}).
 */
package dossier.outcome.documents;
