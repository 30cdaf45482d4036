package dossier.ui.pages;

import java.util.List;
import java.util.stream.IntStream;

import dossier.ui.statistics.Point;

/** Parts of a time as bars. The numbers stand in a table beside it. */
public final class TimelineChart {

    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 200;
    private static final double FILLED = 0.8;
    private static final double LEAST_SEEN = 1.5;

    private final List<Point> points;
    private final long most;

    TimelineChart(List<Point> points) {
        this.points = points;
        this.most = points.stream().mapToLong(Point::dossiers).max().orElse(0);
    }

    /**
     * A bar.
     *
     * @param x left end, 0 to 1,000
     * @param y upper end, 0 (top) to 200
     * @param width more than 0
     * @param height 0 for no dossier; else enough to be seen
     */
    public record Bar(double x, double y, double width, double height) {}

    /** One for each part. */
    public List<Bar> getBars() {
        var step = WIDTH / points.size();
        return IntStream.range(0, points.size())
                .mapToObj(i -> bar(i * step, step * FILLED, points.get(i).dossiers()))
                .toList();
    }

    private Bar bar(double x, double width, long dossiers) {
        var height = dossiers == 0 ? 0 : Math.max(LEAST_SEEN, HEIGHT * dossiers / most);
        return new Bar(round(x), round(HEIGHT - height), round(width), round(height));
    }

    private static double round(double length) {
        return Math.round(length * 100) / 100.0;
    }

    /** Dossiers of the highest bar. */
    public long getMost() {
        return most;
    }

    /** The first part. */
    public Point getFirst() {
        return points.get(0);
    }

    /** The last part. */
    public Point getLast() {
        return points.get(points.size() - 1);
    }

    /** The parts in which a dossier was made. */
    public List<Point> getFilled() {
        return points.stream().filter(point -> point.dossiers() > 0).toList();
    }
}
