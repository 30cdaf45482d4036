"""How bad a hole is, by the record of it: in words where it has them, else by its CVSS 3 vector."""
import math
from typing import Any

WORDS = ["unknown", "low", "medium", "high", "critical"]
SAME = {"negligible": "low", "moderate": "medium", "important": "high"}
WEIGHTS = {
    "AV": {"N": 0.85, "A": 0.62, "L": 0.55, "P": 0.2},
    "AC": {"L": 0.77, "H": 0.44},
    "UI": {"N": 0.85, "R": 0.62},
    "C": {"H": 0.56, "L": 0.22, "N": 0.0},
    "I": {"H": 0.56, "L": 0.22, "N": 0.0},
    "A": {"H": 0.56, "L": 0.22, "N": 0.0},
}
PRIVILEGES = {"U": {"N": 0.85, "L": 0.62, "H": 0.27}, "C": {"N": 0.85, "L": 0.68, "H": 0.5}}


def of(record: dict[str, Any], affected: dict[str, Any]) -> str:
    """The worst that the record says."""
    said = [record.get("database_specific", {}).get("severity"), affected.get("ecosystem_specific", {}).get("urgency")]
    for rating in record.get("severity", []) + affected.get("severity", []):
        said.append(in_words(score(rating["score"])) if rating["type"] == "CVSS_V3" else rating["score"])
    words = [SAME.get(word.lower(), word.lower()) for word in said if isinstance(word, str)]
    return max((word for word in words if word in WORDS), key=WORDS.index, default="unknown")


def in_words(base: float) -> str:
    return "critical" if base >= 9 else "high" if base >= 7 else "medium" if base >= 4 else "low"


def score(vector: str) -> float:
    """The base score of CVSS 3.1, section 7.1 of its specification."""
    metrics = dict(part.split(":", 1) for part in vector.split("/")[1:])
    weight = {name: weights[metrics[name]] for name, weights in WEIGHTS.items()}
    wide = metrics["S"] == "C"
    loss = 1 - (1 - weight["C"]) * (1 - weight["I"]) * (1 - weight["A"])
    impact = 7.52 * (loss - 0.029) - 3.25 * (loss - 0.02) ** 15 if wide else 6.42 * loss
    if impact <= 0:
        return 0.0
    ease = 8.22 * weight["AV"] * weight["AC"] * weight["UI"] * PRIVILEGES[metrics["S"]][metrics["PR"]]
    return up(min((impact + ease) * (1.08 if wide else 1), 10))


def up(value: float) -> float:
    """Rounds up to one digit, without the noise of binary fractions."""
    return math.ceil(round(value * 100_000) / 10_000) / 10
