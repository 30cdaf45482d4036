package dossier.liberty.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import dossier.liberty.settings.Part;

import static org.assertj.core.api.Assertions.assertThat;

class UserDirectoryIT {

    @Test
    void holdsWhatTheBuildMade() {
        var tiny = new TinyCheckout("laid-out");
        var home = tiny.settings().home();

        new UserDirectory(tiny.checkout(), home).lay(List.of(Part.OUTCOME));

        assertThat(home.usr().resolve("shared/config/dossier/http.xml")).exists();
        assertThat(home.usr().resolve("shared/resources/mariadb")).isDirectoryContaining("glob:**.jar");
        assertThat(home.server(Part.OUTCOME).resolve("server.xml"))
                .hasSameTextualContentAs(
                        tiny.checkout().configuration(Part.OUTCOME).resolve("server.xml"));
        assertThat(home.server(Part.OUTCOME).resolve("apps/outcome-war.war")).exists();
        assertThat(home.server(Part.UI)).doesNotExist();
    }

    @Test
    void keepsWhatSomebodyAddedButNoTraceOfDevMode() throws IOException {
        var tiny = new TinyCheckout("laid-out-again");
        var home = tiny.settings().home();
        var override = write(home.server(Part.OUTCOME).resolve("configDropins/overrides/own.xml"), "<server/>");
        var pointer = write(home.server(Part.OUTCOME).resolve("apps/outcome-war.war.xml"), "<archive/>");

        new UserDirectory(tiny.checkout(), home).lay(List.of(Part.OUTCOME));

        assertThat(override).hasContent("<server/>");
        assertThat(pointer).doesNotExist();
    }

    private static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
