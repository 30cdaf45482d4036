package dossier.corpus;

import java.util.List;

/**
 * What became of a file.
 *
 * @param kind whether it was imported
 * @param remarks what was left out, why it was refused, or how it failed
 */
record Verdict(Kind kind, List<String> remarks) {

    /** What may become of a file. */
    enum Kind {
        /** A rulebook that was tried. */
        IMPORTED,
        /** No rulebook, for a reason that a person can understand. */
        REFUSED,
        /** A rulebook that does not work, or an exception. */
        FAILED
    }

    Verdict {
        remarks = List.copyOf(remarks);
    }

    static Verdict refused(String why) {
        return new Verdict(Kind.REFUSED, List.of(why));
    }

    static Verdict failed(String how) {
        return new Verdict(Kind.FAILED, List.of(how));
    }

    boolean isWithoutLoss() {
        return kind == Kind.IMPORTED && remarks.isEmpty();
    }

    /** The line of a file. */
    String line(String path) {
        var remark = String.join(" ", remarks).replace('\n', ' ');
        return switch (kind) {
            case IMPORTED -> "imported  " + path + (remark.isEmpty() ? "" : "  left out: " + remark);
            case REFUSED -> "refused   " + path + "  " + remark;
            case FAILED -> "failed    " + path + "  " + remark;
        };
    }
}
