/**
 * Collections: named lists of words that people feed and rulebooks draw from.
 *
 * <p>Belongs here: collections, their entries and versions, feeds and the workers that apply them, and editions, which join a
 * rulebook with the words of certain versions. Does not belong here: drawing (module {@code drawing}) and the classic calls
 * (see {@code multivac}).
 */
package dossier.ui.collections;
