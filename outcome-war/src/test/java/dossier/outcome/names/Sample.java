package dossier.outcome.names;

import java.math.BigDecimal;

/** Four names, one of each kind, and values for them: what the tests of cells, expressions and templates read. */
public final class Sample {

    public final Names names = new Names();
    public final Name number = names.add("number", ValueKind.INTEGER);
    public final Name price = names.add("price", ValueKind.DECIMAL);
    public final Name letter = names.add("letter", ValueKind.TEXT);
    public final Name big = names.add("big", ValueKind.TRUTH);
    public final Values values = new Values(4);

    public Sample(long number, String price, String letter, boolean big) {
        values.set(this.number, number);
        values.set(this.price, new BigDecimal(price));
        values.set(this.letter, letter);
        values.set(this.big, big);
    }
}
