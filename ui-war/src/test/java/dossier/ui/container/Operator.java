package dossier.ui.container;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who may do everything. The server of the tests makes the account with this password. */
public final class Operator {

    private static final String ACCOUNT = "operator:of-the-tests-in-the-container";

    private Operator() {}

    /** The header {@code Authorization} of the operator. */
    public static String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString(ACCOUNT.getBytes(StandardCharsets.UTF_8));
    }
}
