package dossier.exchange.markup;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a person reads of HTML: paragraphs, items and rows in lines of their own, nothing else. */
final class Html implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();

    private Html() {}

    static String text(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        var reading = new Html();
        Jsoup.parseBodyFragment(html).body().traverse(reading);
        return reading.text
                .toString()
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{2,}", "\n")
                .strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(words.getWholeText().replaceAll("[ \\t\\n\\r\\u00A0]+", " "));
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br", "hr" -> text.append('\n');
                case "li" -> text.append("\n- ");
                case "img" -> words(element.attr("alt"));
                default -> begin(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !CELLS.contains(element.normalName())) {
            text.append('\n');
        }
    }

    private void begin(Element element) {
        if (CELLS.contains(element.normalName())) {
            text.append(element.previousElementSibling() == null ? "" : " | ");
        } else if (element.isBlock()) {
            text.append('\n');
        }
    }

    private void words(String words) {
        var begins = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(begins ? words.stripLeading() : words);
    }
}
