package dossier.ui.exports;

import java.io.IOException;

/** Writes the rows of a file as they come and keeps none of them. What is not finished is no complete file. */
interface RowWriter<T> {

    void write(T row) throws IOException;

    /** Writes the end of the file; the stream stays open. */
    void finish() throws IOException;
}
