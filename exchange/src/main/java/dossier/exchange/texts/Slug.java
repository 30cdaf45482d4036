package dossier.exchange.texts;

import java.text.Normalizer;
import java.util.Locale;

/** Names of rulebooks. */
public final class Slug {

    private static final int LONGEST = 63;
    private static final String OTHERWISE = "imported";

    private Slug() {}

    /** A name for a rulebook out of any text: {@code Wand of Wonder} becomes {@code wand-of-wonder}. */
    public static String of(String text) {
        var slug = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+(?=.*[a-z])|^-+|-+$", "");
        if (slug.isEmpty()) {
            return OTHERWISE;
        }
        var named = Character.isDigit(slug.charAt(0)) ? OTHERWISE + "-" + slug : slug;
        return named.length() <= LONGEST ? named : named.substring(0, LONGEST).replaceAll("-+$", "");
    }
}
