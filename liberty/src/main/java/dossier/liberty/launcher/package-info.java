/**
 * The commands of {@code java -jar liberty/target/dossier-launcher.jar}.
 *
 * <p>Belongs here: what the person says, what happens then, and what happens when a part dies. Does not belong here: how a database or a server is run.
 */
package dossier.liberty.launcher;
