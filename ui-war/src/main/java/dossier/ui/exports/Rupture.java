package dossier.ui.exports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Breaks off an answer in its middle, so that the client sees a failed transfer and not a complete file.
 *
 * <p>Servlets have no way to say so. Liberty ends a chunked answer (RFC 9112, section 7.1) in good order even when its servlet
 * throws, and the file would look complete. So this closes what is below the servlet, the connection of HTTP/1.1 or the stream
 * of HTTP/2, by methods of Liberty that are public but no API. An integration test holds a new release to it.
 */
final class Rupture {

    private Rupture() {}

    /**
     * Breaks off an answer.
     *
     * @throws IllegalStateException when this server has no such methods
     */
    static void of(HttpServletResponse response, Exception cause) {
        try {
            var internal = call(response, "getIResponse");
            var link = call(internal, "getHttpDispatcherLink");
            var connection = call(internal, "getVC");
            for (var method : link.getClass().getMethods()) {
                if (method.getName().equals("close") && method.getParameterCount() == 2) {
                    method.invoke(link, connection, new IOException("The export broke off", cause));
                    return;
                }
            }
            throw new IllegalStateException("There is no close() in " + link.getClass());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This server cannot break off an answer", e);
        }
    }

    private static Object call(Object target, String method)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
