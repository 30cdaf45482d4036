package dossier.ui.pages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

import dossier.contracts.problems.ProblemException;
import dossier.ui.rulebooks.RulebookCatalog;
import dossier.ui.rulebooks.RulebookSummary;
import dossier.ui.rulebooks.Versions;
import dossier.ui.statistics.RulebookStatistics;
import dossier.ui.statistics.RulebookTotal;
import dossier.ui.statistics.Statistics;
import dossier.ui.statistics.Timeline;

/** Dossiers over time, and a version of a rulebook compared with its odds. The address says which and when. */
@Named
@RequestScoped
public class StatisticsPage {

    private static final int MOST_MAKERS = 50;

    @Inject
    private Statistics statistics;

    @Inject
    private RulebookCatalog catalog;

    @Inject
    private Versions versions;

    @Inject
    private Notices notices;

    @Inject
    @Param(disableBeanValidation = true)
    private String rulebook;

    @Inject
    @Param(disableBeanValidation = true)
    private String version;

    @Inject
    @Param(disableBeanValidation = true)
    private String from;

    @Inject
    @Param(disableBeanValidation = true)
    private String to;

    @Inject
    @Param(disableBeanValidation = true)
    private String bucket;

    private Timeline timeline;
    private RulebookStatistics comparison;
    private List<RulebookSummary> all = List.of();

    /** Looks at what was counted; an address that asks for something else is told so. */
    public void load() {
        try {
            if (isOfRulebook()) {
                all = versions.all(rulebook);
                comparison = statistics.of(versions.find(rulebook, version));
            }
            timeline = statistics.timeline(rulebook, from, to, bucket);
        } catch (ProblemException e) {
            notices.show(e.problem());
        }
    }

    /** Whether one rulebook is looked at. */
    public boolean isOfRulebook() {
        return rulebook != null && !rulebook.isEmpty();
    }

    /** Dossiers over time; null when the address asks for no such time. */
    public Timeline getTimeline() {
        return timeline;
    }

    /** Dossiers over time as bars. */
    public TimelineChart getChart() {
        return new TimelineChart(timeline.points());
    }

    /** The rulebooks that made the most, {@value #MOST_MAKERS} at most; none when one is looked at. */
    public List<RulebookTotal> getMakers() {
        return isOfRulebook()
                ? List.of()
                : timeline.rulebooks().stream().limit(MOST_MAKERS).toList();
    }

    /** The version compared with its odds; null when no rulebook is looked at. */
    public RulebookStatistics getComparison() {
        return comparison;
    }

    /** What can be looked at. */
    public List<RulebookSummary> getRulebooks() {
        return catalog.all();
    }

    /** The versions of the rulebook, the newest first; none when no rulebook is looked at. */
    public List<RulebookSummary> getVersions() {
        return all;
    }

    /** Whether the rulebook is one of those that people generate by; an archived one is looked at all the same. */
    public boolean isListed() {
        return catalog.all().stream().anyMatch(book -> book.name().equals(rulebook));
    }

    /** Name of the rulebook; null or empty for all. */
    public String getRulebook() {
        return rulebook;
    }

    /** First day as it is shown in the form. */
    public String getFrom() {
        return timeline == null ? from : timeline.from().toString();
    }

    /** Last day as it is shown in the form. */
    public String getTo() {
        return timeline == null ? to : timeline.to().toString();
    }

    /** How long parts are to be, as it stands in the address; null or empty for what fits. */
    public String getBucket() {
        return bucket;
    }
}
