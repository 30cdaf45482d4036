package dossier.ui.exports;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.ws.rs.core.StreamingOutput;

/**
 * The bytes of a file from a certain one on, made while they are sent.
 *
 * @param downloads where it can be watched
 * @param lengths where its length is remembered
 * @param content what it says
 * @param format how it says it
 * @param from the first byte that is sent, from 0
 * @param asked who wants it
 */
record Body(Downloads downloads, Lengths lengths, Content content, Format format, long from, Asked asked)
        implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            downloads.run(asked.token(), content.rows(), download -> write(new Tail(out, from), download));
        } catch (RuntimeException e) {
            // As long as nothing is sent, the failure can be answered like any other.
            if (asked.response().isCommitted()) {
                Rupture.of(asked.response(), e);
            }
            throw e;
        }
    }

    private void write(Tail tail, Download download) throws IOException {
        content.write(format, tail, download::wrote);
        content.tag(format).ifPresent(tag -> lengths.remember(tag, tail.written()));
    }
}
