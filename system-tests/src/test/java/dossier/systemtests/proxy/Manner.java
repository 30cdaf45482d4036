package dossier.systemtests.proxy;

/** What a stand-in does with a request that it has read. */
enum Manner {
    /** Answers it. */
    ANSWER("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"),
    /** Says that it cannot now. */
    REFUSE("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nbusy"),
    /** Ends the connection without a word. */
    DIE(""),
    /** Says nothing until the other end gives up. */
    HANG(null);

    private final String answer;

    Manner(String answer) {
        this.answer = answer;
    }

    /** What goes out; null for nothing, ever. */
    String answer() {
        return answer;
    }
}
