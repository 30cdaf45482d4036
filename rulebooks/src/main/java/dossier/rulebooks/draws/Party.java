package dossier.rulebooks.draws;

import java.util.Arrays;
import java.util.Locale;

/** The two independent parties that draw. */
public enum Party {
    /** Generator one. */
    ONE,
    /** Generator two. */
    TWO;

    /** The name as rulebooks, wires and random streams spell it: {@code one} or {@code two}. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The party that is spelled so.
     *
     * @throws IllegalArgumentException when it is neither {@code one} nor {@code two}
     */
    public static Party of(String spelled) {
        return Arrays.stream(values())
                .filter(party -> party.spelled().equals(spelled))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A party must be \"one\" or \"two\", not \"%s\".".formatted(spelled)));
    }
}
