/**
 * Tables with separators (RFC 4180 and its common relatives).
 *
 * <p>Belongs here: which separator a file has, whether its first line names columns, and which column holds weights. Does not
 * belong here: what columns become (package {@code drafts}).
 */
package dossier.exchange.csv;
