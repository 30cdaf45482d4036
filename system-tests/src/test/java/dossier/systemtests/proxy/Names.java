package dossier.systemtests.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.util.List;

/** A name server that knows the addresses of all replicas, as Docker's does; whatever it is asked, it tells these. */
final class Names implements AutoCloseable {

    private static final int PORT = 9224;
    private static final int HEADER = 12;
    private static final short ANSWER = (short) 0x8580;
    private static final short POINTER_TO_THE_QUESTION = (short) 0xC000 | HEADER;
    private static final short TYPE_A = 1;
    private static final short CLASS_IN = 1;

    private final DatagramSocket socket;
    private volatile List<String> addresses = List.of();

    Names() {
        try {
            socket = new DatagramSocket(new InetSocketAddress("127.0.0.1", PORT));
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
        new Thread(this::answer, "names").start();
    }

    /** Where it listens, for the settings of the proxy. */
    static String address() {
        return "127.0.0.1:" + PORT;
    }

    /** From now on the replicas are there, and nowhere else. */
    void tell(List<String> replicas) {
        addresses = List.copyOf(replicas);
    }

    private void answer() {
        var packet = new DatagramPacket(new byte[512], 512);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
                var answer = answerTo(ByteBuffer.wrap(packet.getData(), 0, packet.getLength()));
                socket.send(new DatagramPacket(answer.array(), answer.position(), packet.getSocketAddress()));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private ByteBuffer answerTo(ByteBuffer question) throws IOException {
        var id = question.getShort();
        var end = HEADER;
        while (question.get(end) != 0) {
            end += question.get(end) + 1;
        }
        var type = question.getShort(end + 1);
        var known = type == TYPE_A ? addresses : List.<String>of();
        var answer = ByteBuffer.allocate(8192);
        answer.putShort(id).putShort(ANSWER).putShort((short) 1).putShort((short) known.size());
        answer.putInt(0).put(question.array(), HEADER, end + 5 - HEADER);
        for (var address : known) {
            answer.putShort(POINTER_TO_THE_QUESTION)
                    .putShort(TYPE_A)
                    .putShort(CLASS_IN)
                    .putInt(1);
            answer.putShort((short) 4).put(InetAddress.getByName(address).getAddress());
        }
        return answer;
    }

    @Override
    public void close() {
        socket.close();
    }
}
