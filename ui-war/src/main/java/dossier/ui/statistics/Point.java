package dossier.ui.statistics;

import java.time.Instant;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A part of a time.
 *
 * @param start when it begins
 * @param dossiers how many were made in it
 */
@JsonbPropertyOrder({"start", "dossiers"})
public record Point(Instant start, long dossiers) {}
