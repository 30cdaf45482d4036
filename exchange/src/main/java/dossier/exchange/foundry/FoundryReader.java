package dossier.exchange.foundry;

import dossier.exchange.drafts.Drafted;
import dossier.exchange.json.JsonPart;

public final class FoundryReader {
    public static boolean reads(JsonPart root) {
        return false;
    }

    public static Drafted read(JsonPart root, String title) {
        throw root.wrong("x");
    }
}
