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

        return DateTimeFormatter.ofPattern(words.say("moment"), Faces.getLocale())
                .format(moment.atOffset(ZoneOffset.UTC));
    }
}
