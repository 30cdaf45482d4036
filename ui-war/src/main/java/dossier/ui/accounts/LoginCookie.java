package dossier.ui.accounts;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Where a browser keeps the key of its login: out of reach of scripts and of other sites, and where there is TLS bound to this
 * host by the prefix of its name (RFC 6265bis, 4.1.3).
 */
public final class LoginCookie {

    private static final String NAME = "dossier-login";
    private static final String SAFE_NAME = "__Host-" + NAME;

    private LoginCookie() {}

    /** The key; empty when the browser has none. */
    public static Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Gives the browser a key; it forgets it when it is closed. */
    public static void write(HttpServletRequest request, HttpServletResponse response, String key) {
        response.addHeader("Set-Cookie", cookie(request, key));
    }

    /** Takes the key back. */
    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie(request, "") + "; Max-Age=0");
    }

    private static String cookie(HttpServletRequest request, String value) {
        var cookie = "%s=%s; Path=/; HttpOnly; SameSite=Lax".formatted(name(request), value);
        return request.isSecure() ? cookie + "; Secure" : cookie;
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SAFE_NAME : NAME;
    }
}
