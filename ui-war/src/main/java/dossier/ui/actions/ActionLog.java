package dossier.ui.actions;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dossier.contracts.problems.ProblemException;
import dossier.ui.people.NoAccount;
import dossier.ui.people.Visitor;

/**
 * Where every part writes down what was done. Parameters and reasons are read by people who keep the installation: neither may
 * hold a password, a token or another secret.
 */
@ApplicationScoped
public class ActionLog {

    private static final Logger LOG = Logger.getLogger(ActionLog.class.getName());

    @Inject
    private Actions actions;

    @Inject
    private Visitor visitor;

    @Inject
    @ConfigProperty(name = "dossier.actions.generation")
    private boolean generation;

    /**
     * The visitor did something. In the transaction of the caller, so there is an entry exactly if the thing itself is stored;
     * without one, in a transaction of its own.
     *
     * @param parameter what it was done to, as people know it; not null
     * @throws ProblemException {@code unavailable} when the database does not answer
     */
    public void done(ActionKind kind, String parameter) {
        if (isWanted(kind)) {
            done(visitor(), kind, parameter);
        }
    }

    /** The same, by somebody who is not behind the request, or behind none. */
    public void done(String who, ActionKind kind, String parameter) {
        actions.add(new Action(who, kind, parameter, null));
    }

    /**
     * The visitor wanted something that was refused or failed. Written whatever becomes of the transaction of the caller; never
     * throws, because whoever calls has a failure to report already.
     *
     * @param parameter what it should have been done to; not null
     * @param reason why not, as people are told; not null
     */
    public void failed(ActionKind kind, String parameter, String reason) {
        if (isWanted(kind)) {
            failed(visitor(), kind, parameter, reason);
        }
    }

    /** The same, by somebody who is not behind the request, or behind none. */
    public void failed(String who, ActionKind kind, String parameter, String reason) {
        try {
            actions.addAlone(new Action(who, kind, parameter, reason));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "No entry in the action log for a failed " + kind.word());
        }
    }

    /**
     * Background work has failed for good, and that is stored: in the transaction of the caller, so there is an entry exactly if
     * the failure is stored.
     *
     * @param who has asked for the work
     */
    public void ended(String who, ActionKind kind, String parameter, String reason) {
        actions.add(new Action(who, kind, parameter, reason));
    }

    /** What no request asked for, the system does by itself. */
    private String visitor() {
        try {
            return visitor.name();
        } catch (ContextNotActiveException e) {
            return NoAccount.DOSSIER.word();
        }
    }

    /** Making dossiers is what everybody does all day; installations say whether each is worth an entry. */
    private boolean isWanted(ActionKind kind) {
        return generation || kind != ActionKind.DOSSIER_GENERATED;
    }
}
