/**
 * How fast a document is checked and its odds are counted, on one core.
 *
 * <p>Belongs here: the whole work on a document without HTTP and without what is remembered of it. Does not belong here:
 * decisions alone ({@code decisions}).
 */
package dossier.benchmarks.documents;
