package dossier.ui.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import dossier.contracts.problems.ProblemException;
import dossier.contracts.problems.ProblemType;

/**
 * Name and password of HTTP Basic (RFC 7617), in UTF-8.
 *
 * @param name of the account, as it was sent
 * @param password as it was sent
 */
record BasicCredentials(String name, String password) {

    /** @throws ProblemException {@code unauthenticated} when that is no such thing; it never shows what was sent */
    static BasicCredentials read(String encoded) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encoded.strip()));
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            var colon = text.indexOf(':');
            if (colon >= 0) {
                return new BasicCredentials(text.substring(0, colon), text.substring(colon + 1));
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // Refused below, like one without a colon.
        }
        throw new ProblemException(
                ProblemType.UNAUTHENTICATED,
                "The header Authorization is not what HTTP Basic takes: Base64 of name, colon and password in UTF-8.");
    }
}
