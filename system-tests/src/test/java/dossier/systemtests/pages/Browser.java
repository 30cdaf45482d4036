package dossier.systemtests.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import dossier.systemtests.system.Service;

import static org.assertj.core.api.Assertions.assertThat;

/** A person at a screen: a real Chromium of one size and colour scheme, whose pictures are kept under {@code target}. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("dossier.target"), "screenshots");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final BrowserContext context;
    private final Page page;
    private final Screen screen;
    private final List<String> failures = new ArrayList<>();

    /** A screen in front of a service, for whoever calls it. */
    Browser(Screen screen, Service service) {
        this.screen = screen;
        var chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("dossier.chromium")))
                        .setArgs(ARGUMENTS));
        context = chromium.newContext(new NewContextOptions()
                .setBaseURL(service.address().toString())
                .setExtraHTTPHeaders(headers(service))
                .setViewportSize(screen.width(), screen.height())
                // An animation that is under way changes colours under the eyes of the checker.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        page = context.newPage();
        page.onPageError(failures::add);
    }

    /** What a browser sends along with each request so that it is let in. */
    static Map<String, String> headers(Service service) {
        return service.authorization() == null ? Map.of() : Map.of("Authorization", service.authorization());
    }

    Page page() {
        return page;
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + screen.name().toLowerCase(Locale.ROOT) + ".png"))
                .setFullPage(true));
    }

    /** Nothing sticks out sideways, no rule of accessibility is broken, and no script has complained. */
    void assertHealthy() {
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as("pixels too wide").isNotPositive();
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("accessibility")
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(failures).as("failures of scripts").isEmpty();
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
