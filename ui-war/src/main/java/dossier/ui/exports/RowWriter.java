package dossier.ui.exports;

import java.io.IOException;

import dossier.ui.dossiers.Dossier;

/** Writes the rows of a file as they come and keeps none of them. What is not finished is no complete file. */
interface RowWriter {

    void write(Dossier dossier) throws IOException;

    /** Writes the end of the file; the stream stays open. */
    void finish() throws IOException;
}
