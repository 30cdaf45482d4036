/**
 * The commands of {@code java -jar liberty/target/dossier-launcher.jar}: what the person says, and what happens then. How a
 * database or a server is run belongs to the packages beside it.
 */
package dossier.liberty.launcher;
