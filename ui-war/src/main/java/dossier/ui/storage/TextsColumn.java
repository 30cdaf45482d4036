package dossier.ui.storage;

import java.util.LinkedHashMap;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Named texts in a JSON column. */
@Converter
public class TextsColumn implements AttributeConverter<LinkedHashMap<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(LinkedHashMap<String, String> texts) {
        return JsonText.ofTexts(texts);
    }

    @Override
    public LinkedHashMap<String, String> convertToEntityAttribute(String json) {
        return JsonText.texts(json);
    }
}
