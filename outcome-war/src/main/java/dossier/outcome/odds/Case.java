package dossier.outcome.odds;

import java.math.BigInteger;
import java.util.List;

/**
 * One case of a factor.
 *
 * @param values one for each of its places, boxed as their kind says
 * @param ways in how many equally likely ways it comes about
 */
record Case(List<Object> values, BigInteger ways) {}
