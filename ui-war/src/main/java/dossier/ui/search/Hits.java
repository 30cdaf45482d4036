package dossier.ui.search;

import java.util.List;

/**
 * Where all terms were found.
 *
 * @param numbers of dossiers, in the order of the walk; some of them may be deleted by now
 * @param rest what was not looked at yet; null when everything was
 * @param dense whether it stopped because so many blocks have all terms
 */
public record Hits(List<Long> numbers, Range rest, boolean dense) {}
