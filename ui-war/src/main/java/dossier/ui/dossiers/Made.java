package dossier.ui.dossiers;

import java.time.LocalDateTime;

/**
 * When a dossier was made.
 *
 * @param number of the dossier
 * @param at when, in UTC
 */
record Made(long number, LocalDateTime at) {}
