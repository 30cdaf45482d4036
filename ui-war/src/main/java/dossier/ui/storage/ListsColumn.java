package dossier.ui.storage;

import java.util.LinkedHashMap;
import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Named lists of texts in a JSON column. */
@Converter
public class ListsColumn implements AttributeConverter<LinkedHashMap<String, List<String>>, String> {

    @Override
    public String convertToDatabaseColumn(LinkedHashMap<String, List<String>> lists) {
        return JsonText.ofLists(lists);
    }

    @Override
    public LinkedHashMap<String, List<String>> convertToEntityAttribute(String json) {
        return JsonText.lists(json);
    }
}
