package dossier.ui.web;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Marks the scripts of one answer as ours (Content Security Policy Level 3): nobody who writes into a page can guess it. */
@Named
@RequestScoped
public class Nonce {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    private final String value;

    /** A fresh one. */
    public Nonce() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        value = Base64.getEncoder().encodeToString(bytes);
    }

    /** 144 random bits in base 64. */
    public String getValue() {
        return value;
    }
}
