package dossier.ui.requests;

import java.util.List;

import jakarta.json.Json;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FieldsTest {

    private static final List<String> KNOWN = List.of("name", "title");

    @Test
    void givesWhatIsThereAndAsksForWhatMustBe() {
        var body =
                Json.createObjectBuilder().add("title", "Coin").addNull("name").build();
        var fields = Fields.read(body, "{}", KNOWN);
        assertThat(fields.required("title")).isEqualTo("Coin");
        assertThat(fields.get("name")).isNull();
        assertThatThrownBy(() -> fields.required("name")).hasMessageContaining("The field name is missing.");
    }
}
