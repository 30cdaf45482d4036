/**
 * How likely each value of each output is: counted exactly where all combinations of values can be gone through, else
 * simulated.
 *
 * <p>Belongs here: the space of combinations, counting it, simulating, and the odds as they are shown. Does not belong
 * here: the values of one draw ({@code domains}) or who asks ({@code documents}).
 */
package dossier.outcome.odds;
