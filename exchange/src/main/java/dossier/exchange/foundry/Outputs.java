package dossier.exchange.foundry;

/**
 * The outputs of one table in a rulebook.
 *
 * @param result what a person reads
 * @param original the same as the file has it; null when it is no different
 * @param document what the result refers to; null when no result refers to anything
 */
record Outputs(String result, String original, String document) {

    /** Where the original stands. */
    String verbatim() {
        return original == null ? result : original;
    }
}
