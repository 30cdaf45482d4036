package dossier.liberty.servers;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import dossier.liberty.console.Steps;
import dossier.liberty.database.Database;
import dossier.liberty.database.Login;
import dossier.liberty.processes.Child;
import dossier.liberty.settings.Home;
import dossier.liberty.settings.Part;
import dossier.liberty.settings.SecretFile;
import dossier.liberty.settings.Settings;

/** The whole system on this machine: a database and servers, started side by side and ended in good order. */
public final class Stack implements AutoCloseable {

    private static final Executor A_THREAD_EACH = task -> new Thread(task).start();

    private final Optional<Database> database;
    private final Map<Part, Server> servers = new EnumMap<>(Part.class);

    /**
     * A system that does not run yet, but whose directories are laid out. If its database is run by somebody else, it must
     * let us in.
     *
     * @param settings of the run
     * @param parts the servers to run
     */
    public Stack(Settings settings, Collection<Part> parts) {
        if (settings.database().ours()) {
            database = Optional.of(new Database(settings));
        } else {
            database = Optional.empty();
            new Login(settings.database()).refuseUnlessPossible();
        }
        SecretFile.ensure(settings.home().operatorPassword());
        Home.made(settings.backups().source());
        new UserDirectory(settings.checkout(), settings.home()).lay(parts);
        parts.forEach(part -> servers.put(part, new Server(settings, part)));
    }

    /**
     * Starts everything and returns when all of it is ready; if one part fails, all others end too.
     *
     * @param steps hears of each part that is ready
     */
    public void start(Steps steps) {
        var databaseReady = inParallel(() -> database.ifPresent(own -> steps.take(
                own.child().name(), "MariaDB on port " + own.address().port(), own::start)));
        var serversReady = servers.entrySet().stream().map(entry -> {
            var server = entry.getValue();
            Runnable start = () -> steps.take(server.child().name(), "ready at " + server.url(), server::start);
            // Only the ui cannot become ready without the database.
            return entry.getKey() == Part.UI ? databaseReady.thenRunAsync(start, A_THREAD_EACH) : inParallel(start);
        });
        awaitAll(Stream.concat(Stream.of(databaseReady), serversReady).toList());
    }

    /** The database, if it is ours. */
    public Optional<Database> database() {
        return database;
    }

    /** One of the servers that this system was made with. */
    public Server server(Part part) {
        return servers.get(part);
    }

    /** All servers that this system was made with. */
    public Collection<Server> servers() {
        return servers.values();
    }

    /** Ends the servers side by side, then the database. */
    @Override
    public void close() {
        Stream.concat(database.map(Database::child).stream(), servers().stream().map(Server::child))
                .forEach(Child::retire);
        var ends = servers.values().stream()
                .map(server -> inParallel(server::close))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends).join();
        database.ifPresent(Database::close);
    }

    private static CompletableFuture<Void> inParallel(Runnable task) {
        return CompletableFuture.runAsync(task, A_THREAD_EACH);
    }

    /** Returns when all are done, or throws as soon as one failed. */
    private void awaitAll(List<CompletableFuture<Void>> tasks) {
        var failure = new CompletableFuture<Void>();
        tasks.forEach(task -> task.whenComplete((done, reason) -> {
            if (reason != null) {
                failure.completeExceptionally(reason);
            }
        }));
        try {
            CompletableFuture.anyOf(failure, CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)))
                    .join();
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }
}
