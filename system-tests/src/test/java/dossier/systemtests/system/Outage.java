package dossier.systemtests.system;

/** A part of the system is gone until this is closed; nothing else is started again. */
public record Outage(Runnable end) implements AutoCloseable {

    @Override
    public void close() {
        end.run();
    }
}
