package dossier.ui.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What runs here, for the foot of every page. */
@Named
@ApplicationScoped
public class Release {

    @Inject
    @ConfigProperty(name = "dossier.version")
    private String version;

    /** The version that the image was built as. */
    public String getVersion() {
        return version;
    }
}
