package dossier.contracts.documents;

import java.util.List;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import dossier.contracts.problems.Violation;

/**
 * What is wrong or odd with a document.
 *
 * @param errors what keeps it from being used, in the order of the document
 * @param warnings what its author should look at, in the order of the document; empty while there are errors
 */
@JsonbPropertyOrder({"errors", "warnings"})
public record Check(List<Violation> errors, List<Warning> warnings) {}
