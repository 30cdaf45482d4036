package dossier.ui.exports;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.ws.rs.core.StreamingOutput;

import dossier.ui.actions.ActionKind;
import dossier.ui.actions.ActionLog;

/**
 * The bytes of a file from a certain one on, made while they are sent.
 *
 * @param downloads where it can be watched
 * @param lengths where its length is remembered
 * @param log where is written what became of it
 * @param content what it says
 * @param format how it says it
 * @param from the first byte that is sent, from 0
 * @param asked who wants it
 */
record Body(
        Downloads downloads, Lengths lengths, ActionLog log, Content<?> content, Format format, long from, Asked asked)
        implements StreamingOutput {

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            downloads.run(asked.token(), content.rows(), download -> write(new Tail(out, from), download));
            log.done(ActionKind.EXPORT, content.file(format));
        } catch (IOException e) {
            log.failed(ActionKind.EXPORT, content.file(format), "The client has gone before the end.");
            throw e;
        } catch (RuntimeException e) {
            log.failed(ActionKind.EXPORT, content.file(format), "It broke off: " + e.getMessage());
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
