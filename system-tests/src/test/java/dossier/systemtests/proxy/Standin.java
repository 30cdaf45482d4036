package dossier.systemtests.proxy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands in for a replica, is always ready, and treats requests in the manner that the test wants. */
final class Standin implements AutoCloseable {

    /** Where all of them listen, each at an address of its own. */
    static final int PORT = 9225;

    private final String address;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CompletableFuture<Void> porter;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile Manner manner;

    Standin(String address, Manner manner) {
        this.address = address;
        this.manner = manner;
        try {
            door = new ServerSocket(PORT, 200, InetAddress.getByName(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        porter = CompletableFuture.runAsync(this::welcome, threads);
    }

    String address() {
        return address;
    }

    void behave(Manner other) {
        manner = other;
    }

    /** The heads of all requests of this method that it has read, probes aside. */
    List<String> seen(String method) {
        return seen.stream().filter(head -> head.startsWith(method + " ")).toList();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                threads.execute(() -> serve(guest));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            var head = new Head(new BufferedInputStream(guest.getInputStream()));
            var reaction = head.text().startsWith("GET /health/ready ") ? Manner.ANSWER : noted(head);
            if (reaction.answer() == null) {
                guest.getInputStream().read();
            } else {
                guest.getOutputStream().write(reaction.answer().getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // The other end has left, which is its right.
        }
    }

    private Manner noted(Head head) {
        seen.add(head.text());
        return manner;
    }

    /** From now on its port refuses connections; it is free for the next one when the porter has left it. */
    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        porter.join();
        threads.shutdown();
    }
}
