/**
 * What the proxy promises, tried with a real HAProxy and the configuration in {@code haproxy/}.
 *
 * <p>Belongs here: requests through the proxy to the running system, and to servers that fail as the test wants. Does not
 * belong here: what the system answers by itself.
 */
package dossier.systemtests.proxy;
