package dossier.ui.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dossier.contracts.problems.ProblemException;
import dossier.ui.requests.Parameters;

/**
 * A question about the action log, as an address asks it: lists, pages and downloads understand the same.
 *
 * @param filter which entries
 * @param after where to go on
 * @param limit how many at most, 1 to 200
 */
public record ActionQuery(ActionFilter filter, ActionCursor after, int limit) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * Reads {@code from}, {@code until}, {@code who}, {@code kind}, {@code status}, {@code after} and {@code limit}. A blank one
     * is as good as none; other parameters belong to somebody else and are left alone.
     *
     * @param given all parameters of the request, each with its values
     * @throws ProblemException {@code invalid-input}, naming each parameter that is wrong
     */
    public static ActionQuery read(Map<String, List<String>> given) {
        return read(given, "from", "until");
    }

    /** The same, where the parameters of the time have other names. */
    static ActionQuery read(Map<String, List<String>> given, String from, String until) {
        var reader = new Reader(given, new Parameters());
        var query = new ActionQuery(
                reader.filter(from, until),
                ActionCursor.read(reader.parameters, reader.all("after")),
                reader.parameters.limit(reader.text("limit")));
        reader.parameters.check();
        return query;
    }

    private record Reader(Map<String, List<String>> given, Parameters parameters) {

        ActionFilter filter(String from, String until) {
            var begin = parameters.moment(from, text(from));
            var end = end(until, text(until));
            if (begin != null && end != null && !end.isAfter(begin)) {
                parameters.refuse(until, text(until), "The parameter %s must be later than %s.".formatted(until, from));
            }
            return new ActionFilter(
                    begin,
                    end,
                    text("who"),
                    parameters.choice("kind", text("kind"), ActionKind.words()).orElse(null),
                    parameters
                            .choice("status", text("status"), statuses())
                            .map(ActionStatus::valueOf)
                            .orElse(null));
        }

        /** A day means all of it, as people mean it who say until. */
        private Instant end(String name, String text) {
            var moment = parameters.moment(name, text);
            return moment == null || !DAY.matcher(text).matches()
                    ? moment
                    : LocalDate.ofInstant(moment, ZoneOffset.UTC)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        }

        private static List<String> statuses() {
            return Arrays.stream(ActionStatus.values()).map(Enum::name).toList();
        }

        String text(String name) {
            return parameters.text(name, all(name));
        }

        List<String> all(String name) {
            return given.getOrDefault(name, List.of());
        }
    }
}
