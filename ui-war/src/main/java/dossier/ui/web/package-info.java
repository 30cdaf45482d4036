/**
 * How pages travel over HTTP.
 *
 * <p>Belongs here: addresses, headers and resources of pages. Does not belong here: what a page shows (see {@code pages}),
 * and the REST API (see {@code api}).
 */
package dossier.ui.web;
