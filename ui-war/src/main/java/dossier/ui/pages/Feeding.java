package dossier.ui.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import dossier.ui.collections.FeedState;
import dossier.ui.collections.FeedView;

/** How far a feed is, in words. */
@Named
@ApplicationScoped
public class Feeding {

    @Inject
    private Words words;

    /** Whether it changes by itself, so that a page should look again. */
    public boolean isLive(FeedView feed) {
        return feed.state() == FeedState.WAITING;
    }

    /** What became of it. */
    public String state(FeedView feed) {
        return words.say("feed.state." + feed.state());
    }

    /** How many words became what. */
    public String counts(FeedView feed) {
        return words.say("feed.counts", feed.stored(), feed.received(), feed.duplicates(), feed.refused());
    }

    /** What to tell those who cannot see that its state has changed. */
    public String news(FeedView feed) {
        return words.say("feed.news", Long.toString(feed.number()), state(feed), counts(feed));
    }
}
