package dossier.ui.collections;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import dossier.ui.storage.JsonText;

/** Versions of collections in a JSON column; null for none. */
@Converter
public class VersionsColumn implements AttributeConverter<Versions, String> {

    @Override
    public String convertToDatabaseColumn(Versions versions) {
        if (versions.isNone()) {
            return null;
        }
        var texts = new LinkedHashMap<String, String>();
        versions.byCollection().forEach((name, version) -> texts.put(name, Integer.toString(version)));
        return JsonText.ofTexts(texts);
    }

    @Override
    public Versions convertToEntityAttribute(String json) {
        return json == null
                ? Versions.NONE
                : new Versions(JsonText.texts(json).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Integer.valueOf(entry.getValue()))));
    }
}
