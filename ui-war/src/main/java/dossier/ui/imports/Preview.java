package dossier.ui.imports;

import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import dossier.contracts.documents.Check;
import dossier.exchange.Format;

/**
 * What a file would become.
 *
 * @param format what the file is
 * @param name of the rulebook
 * @param title of the rulebook
 * @param document the rulebook as YAML; nothing is saved
 * @param leftOut what the rulebook does not carry over, a sentence each; empty when nothing is lost
 * @param check what is wrong or odd with the rulebook
 */
@JsonbPropertyOrder({"format", "name", "title", "document", "leftOut", "check"})
public record Preview(Format format, String name, String title, String document, List<String> leftOut, Check check) {}
