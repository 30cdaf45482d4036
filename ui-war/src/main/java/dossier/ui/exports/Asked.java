package dossier.ui.exports;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;

/**
 * A request for a file.
 *
 * @param request its preconditions
 * @param headers its headers
 * @param response where the answer goes
 * @param token by which the download is watched; null when nobody watches
 */
record Asked(Request request, HttpHeaders headers, HttpServletResponse response, String token) {}
