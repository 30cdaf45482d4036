package dossier.ui.archives;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dossier.contracts.problems.ProblemException;

/**
 * A path below a root, as names from the root down. It is taken as it is written: nothing in it is decoded or followed.
 *
 * @param names of folders, and last of a file or folder; empty for the root itself
 */
public record InnerPath(List<String> names) {

    /** The root itself. */
    public static final InnerPath ROOT = new InnerPath(List.of());

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 255;
    private static final Pattern ENCODED = Pattern.compile("%(2e|2f|5c|00)", Pattern.CASE_INSENSITIVE);

    /**
     * Reads what somebody wrote: relative to the root, or absolute and below it.
     *
     * @param field what the text is called, for the message
     * @param root absolute
     * @throws ProblemException {@code invalid-input} when it leaves the root or cannot be the path of a file
     */
    public static InnerPath read(String field, String text, Path root) {
        if (text.length() > LONGEST) {
            throw refused(field, text, "may have at most %,d characters".formatted(LONGEST));
        }
        if (text.chars().anyMatch(Character::isISOControl) || text.indexOf('\\') >= 0) {
            throw refused(field, text, "must not have control characters or backslashes");
        }
        if (ENCODED.matcher(text).find()) {
            throw refused(field, text, "is taken as it is written; write / and . instead of their codes");
        }
        var inner = text.startsWith("/") ? below(field, text, root) : text;
        var names = Arrays.stream(inner.split("/"))
                .filter(name -> !name.isEmpty() && !name.equals("."))
                .toList();
        if (names.contains("..")) {
            throw refused(field, text, "must not go up by .. from one of its folders");
        }
        if (names.stream().anyMatch(name -> name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME)) {
            throw refused(field, text, "must have names of at most %d bytes".formatted(LONGEST_NAME));
        }
        return new InnerPath(names);
    }

    private static String below(String field, String text, Path root) {
        var prefix = root.toString().replaceAll("/$", "");
        if (!text.equals(prefix) && !text.startsWith(prefix + "/")) {
            throw refused(field, text, "must lie below %s".formatted(root));
        }
        return text.substring(prefix.length());
    }

    private static ProblemException refused(String field, String text, String rule) {
        return ProblemException.invalid(field, text.replace('\0', '?'), "The field %s %s.".formatted(field, rule));
    }

    /** The path that was written by {@link #toString()}. */
    public static InnerPath of(String text) {
        return text.isEmpty() ? ROOT : new InnerPath(List.of(text.split("/")));
    }

    /** Whether it is the root itself. */
    public boolean isRoot() {
        return names.isEmpty();
    }

    /** All names but the last. */
    InnerPath parent() {
        return new InnerPath(names.subList(0, names.size() - 1));
    }

    /** The last name. */
    public String last() {
        return names.get(names.size() - 1);
    }

    /** The path of a file or folder directly below this one. */
    public InnerPath child(String name) {
        return new InnerPath(Stream.concat(names.stream(), Stream.of(name)).toList());
    }

    /** The names with slashes between them; empty for the root. */
    @Override
    public String toString() {
        return String.join("/", names);
    }
}
