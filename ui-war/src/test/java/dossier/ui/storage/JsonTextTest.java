package dossier.ui.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonTextTest {

    @Test
    void keepsTheOrderOfTheFields() {
        var texts = new LinkedHashMap<String, String>();
        for (var name : List.of("target", "task", "alibi", "zone")) {
            texts.put(name, "\"" + name + "\" ü");
        }
        assertThat(JsonText.texts(JsonText.ofTexts(texts))).containsExactlyEntriesOf(texts);
    }

    @Property(tries = 100)
    void comesBackAsItWasWritten(@ForAll Map<String, List<String>> any) {
        var lists = new LinkedHashMap<>(any);
        assertThat(JsonText.lists(JsonText.ofLists(lists))).containsExactlyEntriesOf(lists);
    }
}
