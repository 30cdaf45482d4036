package dossier.ui.actions;

import java.time.Instant;

/**
 * Which entries of the action log: those that meet every condition.
 *
 * @param from happened at this time or later; null for no beginning
 * @param until happened before this time; null for no end
 * @param who by this person, sign by sign; null for all
 * @param kind word of an {@link ActionKind}; null for all
 * @param status what came of it; null for both
 */
public record ActionFilter(Instant from, Instant until, String who, String kind, ActionStatus status) {}
