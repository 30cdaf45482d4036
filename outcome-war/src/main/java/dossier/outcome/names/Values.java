package dossier.outcome.names;

import java.math.BigDecimal;

/**
 * The values of all names for one dossier. Whole numbers are kept unboxed, because cells look at them millions of times a
 * second. Filled in the order of the rulebook, read by one thread.
 */
public final class Values {

    private final long[] integers;
    private final Object[] others;

    /** No values yet, room for as many names. */
    public Values(int names) {
        integers = new long[names];
        others = new Object[names];
    }

    /** Gives a name of kind {@link ValueKind#INTEGER} its value. */
    public void setInteger(Name name, long value) {
        integers[name.slot()] = value;
    }

    /** Gives a name its value, boxed as its {@link ValueKind} says. */
    public void set(Name name, Object value) {
        if (name.kind() == ValueKind.INTEGER) {
            setInteger(name, (Long) value);
        } else {
            others[name.slot()] = value;
        }
    }

    /** The value of the name of kind {@link ValueKind#INTEGER} at a slot. */
    public long integer(int slot) {
        return integers[slot];
    }

    /** The value of the name of any other kind at a slot. */
    public Object other(int slot) {
        return others[slot];
    }

    /** The value of a name, boxed as its {@link ValueKind} says. */
    public Object get(Name name) {
        return name.kind() == ValueKind.INTEGER ? (Object) integers[name.slot()] : others[name.slot()];
    }

    /** The value of a name in canonical text form: {@code 19}, {@code 2.50}, {@code z}, {@code true}. */
    public String text(Name name) {
        return canonical(get(name));
    }

    /** A value, boxed as any {@link ValueKind} says, in that form. */
    public static String canonical(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
