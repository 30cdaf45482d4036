package dossier.ui.access;

import java.util.Arrays;

/** Something that a person may do or may not do. */
public enum Right {
    /** Find the way in: styles, pictures, login. Everybody has it. */
    ENTER("come in", false),
    /** See rulebooks, dossiers, batches, statistics and collections. */
    READ("look at anything here", true),
    /** Make single dossiers; check and try rulebooks without saving them. */
    GENERATE("make dossiers", true),
    /** Order, cancel and resume batches. */
    ORDER("order batches", true),
    /** Save rulebooks, import them, and feed and change collections. */
    WRITE("change rulebooks and collections", true),
    /** Delete dossiers and batches. */
    DELETE("delete dossiers and batches", false),
    /** Make, download, restore and delete backups. */
    BACK_UP("work with backups", false),
    /** Read the action log. */
    READ_LOG("read the log", false),
    /** Make, change and delete the accounts of others. */
    KEEP_ACCOUNTS("keep accounts", false),
    /** Change one's own password, tokens and logins. */
    OWN("have an account", false);

    private final String deed;
    private final boolean canBeOpen;

    Right(String deed, boolean canBeOpen) {
        this.deed = deed;
        this.canBeOpen = canBeOpen;
    }

    /** Whether it can be given to people who have not logged in. */
    public boolean canBeOpen() {
        return canBeOpen;
    }

    /** Who has it, in a sentence for those who have not. */
    public String whoMay() {
        var least = Arrays.stream(Role.values())
                .filter(role -> role.has(this))
                .findFirst()
                .orElseThrow();
        return least == Role.VIEWER
                ? "To %s you must be logged in.".formatted(deed)
                : "To %s you must be logged in as %s%s."
                        .formatted(deed, least.word(), least == Role.OPERATOR ? "" : " or operator");
    }
}
