package dossier.ui.pages;

/** Texts of several lines as forms send them. */
final class Text {

    private Text() {}

    /** As a person wrote it: browsers send another end of line (HTML Living Standard, 4.10.22), and nothing for nothing. */
    static String written(String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n");
    }
}
