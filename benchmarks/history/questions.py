"""What the history is asked: each question makes the rest of a query from a source of chance and the size of the history."""
from time import gmtime, strftime
from urllib.parse import urlencode

TARGETS = ["the Duchess", "the dictator", "the double agent", "the Flask developer", "the head of Odin"]


def parameters(**values):
    return "&" + urlencode({name.strip("_").replace("__", "."): value for name, value in values.items()})


def day(chance, size):
    """A day of those that the history has, one dossier every three seconds since 2020."""
    first = chance.randrange(max(1, size * 3 // 86400))
    at = 1577836800 + 86400 * first
    return parameters(from_=stamp(at), to=stamp(at + 86400))


def stamp(seconds):
    return strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(seconds))


def words(*chosen):
    return lambda chance, size: parameters(q=" ".join(chosen))


QUESTIONS = {
    "first page": lambda chance, size: "",
    "page by a deep cursor": lambda chance, size: parameters(after=chance.randint(60, size)),
    "rulebook": lambda chance, size: parameters(rulebook=f"bench-{chance.randint(1, 5)}"),
    "version": lambda chance, size: parameters(rulebook=f"bench-{chance.randint(1, 5)}", version=1),
    "batch": lambda chance, size: parameters(batch=chance.randint(1, max(1, size // 100_000))),
    "one day": day,
    "outcome": lambda chance, size: parameters(outcome__target=chance.choice(TARGETS)),
    "a word of every text": words("the"),
    "a word of one in 5": words("duchess"),
    "a word of one in 100": words("medium"),
    "a word of one in 1,000": words("uncommon"),
    "a word of one in 10,000": words("seldom"),
    "a word of one in a million": words("rare"),
    "no such word": words("absent"),
    "two words": words("duchess", "medium"),
    "two words, one rare": words("the", "rare"),
    "two words that never meet": words("duchess", "dictator"),
    "rulebook, outcome, word, deep": lambda chance, size: parameters(
        rulebook="bench-3", outcome__target=chance.choice(TARGETS), q="follow", after=chance.randint(1, size)
    ),
}
