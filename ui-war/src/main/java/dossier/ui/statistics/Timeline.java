package dossier.ui.statistics;

import java.time.LocalDate;
import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * Dossiers over time.
 *
 * @param from first day, UTC
 * @param to last day
 * @param bucket {@code hour}, {@code day} or {@code month}
 * @param dossiers how many were made, deleted ones too
 * @param points each part of the time, also those in which none was made
 * @param rulebooks how many each rulebook made, the most first; those that made none are left out
 */
@JsonbPropertyOrder({"from", "to", "bucket", "dossiers", "points", "rulebooks"})
public record Timeline(
        LocalDate from,
        LocalDate to,
        String bucket,
        long dossiers,
        List<Point> points,
        List<RulebookTotal> rulebooks) {}
