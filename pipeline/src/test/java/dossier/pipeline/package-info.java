/**
 * Tests of the Jenkinsfile.
 *
 * <p>Belongs here: that it does the right things in the right order, on a Jenkins that is only played. Does not belong here:
 * what the targets of make do.
 */
package dossier.pipeline;
