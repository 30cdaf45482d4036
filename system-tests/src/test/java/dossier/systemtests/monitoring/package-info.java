/**
 * Whether the running system can be watched: a real Prometheus with our configuration scrapes real services.
 *
 * <p>Belongs here: that what rules and dashboard ask for exists. Does not belong here: when an alert fires, which
 * {@code monitoring/tests} say.
 */
package dossier.systemtests.monitoring;
