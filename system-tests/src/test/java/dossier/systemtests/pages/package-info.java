/**
 * The pages, as a person with a browser sees them.
 *
 * <p>Belongs here: stories told in a real Chromium, and the page objects that they are told with. Does not belong here:
 * REST calls.
 */
package dossier.systemtests.pages;
