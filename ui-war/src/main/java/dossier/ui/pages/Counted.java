package dossier.ui.pages;

import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

import dossier.ui.statistics.RulebookStatistics;
import dossier.ui.statistics.Timeline;

/** What was counted, in sentences. */
@Named
@ApplicationScoped
public class Counted {

    @Inject
    private Words words;

    /** How many dossiers were made in a time. */
    public String total(Timeline timeline) {
        var day = DateTimeFormatter.ofPattern(words.say("moment.day"), Faces.getLocale());
        return words.say(
                "statistics.total", timeline.dossiers(), day.format(timeline.from()), day.format(timeline.to()));
    }

    /** How many dossiers the highest bar stands for. */
    public String most(long dossiers) {
        return words.say("statistics.most", dossiers);
    }

    /** How many dossiers a version has made. */
    public String version(RulebookStatistics made) {
        return words.say("statistics.version", made.rulebook(), made.version(), made.dossiers());
    }
}
