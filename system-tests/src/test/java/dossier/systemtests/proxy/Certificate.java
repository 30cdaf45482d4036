package dossier.systemtests.proxy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** A certificate for localhost, made for the test, and the trust in it. */
record Certificate(Path pem) {

    /** Makes one in a directory: certificate and key in one file, as the proxy wants it. */
    static Certificate in(Path directory) {
        var pem = directory.resolve("tls.pem");
        try {
            var openssl = ("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 60"
                            + " -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout %1$s -out %1$s")
                    .formatted(pem);
            var making = new ProcessBuilder(openssl.split(" "))
                    .redirectErrorStream(true)
                    .start();
            var said = new String(making.getInputStream().readAllBytes());
            assertThat(making.waitFor()).as(said).isZero();
            return new Certificate(pem);
        } catch (IOException e) {
            throw new AssertionError("There is no openssl", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** What a client needs to believe it. */
    SSLContext trust() {
        try {
            var both = Files.readString(pem);
            var certificate =
                    both.substring(both.indexOf("-----BEGIN CERTIFICATE")).getBytes(StandardCharsets.US_ASCII);
            var known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            known.setCertificateEntry(
                    "proxy",
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate)));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError("The certificate is no good", e);
        }
    }
}
