package dossier.ui.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.util.Faces;

/** Points in time as people read them. */
@Named
@ApplicationScoped
public class Moments {

    @Inject
    private Words words;

    /** Day and minute in UTC, in the language of the page. */
    public String show(Instant moment) {
        return show(moment, "moment");
    }

    /** When a part of a time begins, as exactly as parts of this length need it: {@code hour}, {@code day}, {@code month}. */
    public String begin(Instant part, String length) {
        return show(part, "moment." + length);
    }

    private String show(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(words.say(pattern), Faces.getLocale())
                .format(moment.atOffset(ZoneOffset.UTC));
    }
}
