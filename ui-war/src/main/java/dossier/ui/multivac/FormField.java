package dossier.ui.multivac;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

import dossier.contracts.problems.ProblemException;

/** Reads a field of a form (application/x-www-form-urlencoded) strictly: what is no UTF-8 is an error, not a question mark. */
final class FormField {

    private static final Pattern ESCAPED = Pattern.compile("%[0-9a-fA-F]{2}");

    private FormField() {}

    /**
     * The value of a field; null when it is missing.
     *
     * @throws ProblemException {@code invalid-input} when it is there twice, or badly encoded
     */
    static String read(byte[] form, String name) {
        var values = Arrays.stream(new String(form, StandardCharsets.ISO_8859_1).split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .toList();
        if (values.size() > 1) {
            throw wrong(name, "may be given once.");
        }
        return values.isEmpty() ? null : decoded(name, values.get(0));
    }

    private static String decoded(String name, String value) {
        var bytes = new ByteArrayOutputStream();
        for (var at = 0; at < value.length(); at++) {
            var character = value.charAt(at);
            if (character == '%') {
                bytes.write(escaped(name, value, at));
                at += 2;
            } else {
                bytes.write(character == '+' ? ' ' : character);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong(name, "must be text in UTF-8, and it has bytes that are none.");
        }
    }

    private static int escaped(String name, String value, int at) {
        var end = Math.min(at + 3, value.length());
        if (!ESCAPED.matcher(value.substring(at, end)).matches()) {
            throw wrong(name, "has a % without two hexadecimal digits; write %25 for the character itself.");
        }
        return Integer.parseInt(value.substring(at + 1, end), 16);
    }

    private static ProblemException wrong(String name, String complaint) {
        return ProblemException.invalid(name, null, "The field %s %s".formatted(name, complaint));
    }
}
