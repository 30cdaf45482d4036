package dossier.outcome.domains;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A long list that takes no memory: each element is made when it is asked for. Immutable.
 *
 * @param <T> the elements
 */
public final class Made<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntFunction<T> element;

    /**
     * A list.
     *
     * @param size how many elements
     * @param element makes the element at an index, always the same one
     */
    public Made(int size, IntFunction<T> element) {
        this.size = size;
        this.element = element;
    }

    @Override
    public T get(int index) {
        return element.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
