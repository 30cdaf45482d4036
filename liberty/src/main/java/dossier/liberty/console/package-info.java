/** What a person reads while the system starts, runs and ends. No decision is made here. */
package dossier.liberty.console;
