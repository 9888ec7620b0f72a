"""Differences between the bundle and the docs, and the rules that explain some of them."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

LIMITS = {"minimum", "exclusiveMinimum", "maximum", "minLength", "maxLength", "pattern"}
LIMITS |= {"minItems", "maxItems"}
TIMES = {("date-time", "utc-date-time"), (None, "utc-date-time")}


class Excuse(NamedTuple):
    """A place whose deviation explains a finding, unless its sentence is about something else.

    The deviation of a schema explains the property `word` if its sentence contains that name, or
    no name of another property.
    """

    place: str
    word: str = ""
    others: frozenset[str] = frozenset()

    def holds(self, deviations: Mapping[str, str]) -> bool:
        sentence = deviations.get(self.place, "")
        names = set(re.findall(r"[\w-]+", sentence))
        return bool(sentence) and (self.word in names or not names & self.others)


class Finding(NamedTuple):
    """A difference between the docs and the bundle."""

    place: str
    what: str
    documented: Any
    here: Any
    sent: bool
    excuses: tuple[Excuse, ...]

    def explained_by(self, deviations: Mapping[str, str]) -> set[str]:
        """Return the places whose deviations explain the finding.

        Only a sentence that contains the word null explains a finding about null.
        """
        places = {excuse.place for excuse in self.excuses if excuse.holds(deviations)}
        topic = "null" if self.what == "nullable" else ""
        return {place for place in places if topic in deviations[place]}

    def __str__(self) -> str:
        docs, here = (_format(value) for value in (self.documented, self.here))
        return f"{self.place}: {self.what} is {docs} in the docs and {here} here"


class Place(NamedTuple):
    """A place in the bundle to compare, and the deviations that explain findings there."""

    name: str
    sent: bool
    excuses: tuple[Excuse, ...]

    @classmethod
    def top(cls, name: str, *, sent: bool = False) -> "Place":
        """Return the place of an operation or a schema."""
        return cls(name, sent, (Excuse(name),))

    def down(self, key: str) -> "Place":
        name = f"{self.name}.{key}"
        return Place(name, self.sent, (*self.excuses, Excuse(name)))

    def property(self, key: str, siblings: frozenset[str]) -> "Place":
        """Return the place of a property; a deviation of its schema may explain findings there."""
        outer = [excuse for excuse in self.excuses if excuse.place != self.name]
        excuses = (*outer, Excuse(self.name, key, siblings))
        return Place(self.name, self.sent, excuses).down(key)

    def into(self, schema: str) -> "Place":
        """Return the place of the target of a reference to `schema`."""
        return Place(schema, self.sent, (*self.excuses, Excuse(schema)))

    def finding(self, what: str, documented: Any, here: Any) -> Finding:
        return Finding(self.name, what, documented, here, self.sent, self.excuses)


class Rule(NamedTuple):
    """A kind of difference that is explained everywhere in the spec."""

    reason: str
    holds: Callable[[Finding], bool]


RULES = {
    "required in responses": Rule(
        "Responses require only properties that identify a thing or variant, to tolerate change.",
        lambda f: f.what == "required" and not f.sent,
    ),
    "open enumerations": Rule(
        "Enumerations in responses are open, because the API may add values.",
        lambda f: f.what == "enumeration" and f.here == "open" and not f.sent,
    ),
    "values in words": Rule(
        "Responses list values that the docs mention only in prose.",
        lambda f: f.what == "enumeration" and not f.documented and not f.sent,
    ),
    "times": Rule(
        "Times are not RFC 3339; `utc-date-time` is our name for their formats.",
        lambda f: f.what == "format" and (f.documented, f.here) in TIMES,
    ),
    "amounts": Rule(
        "32-bit floats cannot represent amounts and prices to the cent.",
        lambda f: f.what == "format" and (f.documented, f.here) == ("float", "double"),
    ),
    "integers": Rule(
        "Integers have 64 bits, because several generators read one without a format as 32 bits.",
        lambda f: f.what == "format" and (f.documented, f.here) == (None, "int64"),
    ),
    "secrets": Rule(
        "Secrets have the format `password`.",
        lambda f: f.what == "format" and (f.documented, f.here) == (None, "password"),
    ),
    "limits in requests": Rule(
        "Requests have limits that are certain, such as an id of at least 1.",
        lambda f: f.what in LIMITS and f.documented is None and f.sent,
    ),
    "forms of a response": Rule(
        "A rejection matches every variant of a response, so `oneOf` can never hold.",
        lambda f: (
            f.what == "choice" and (f.documented, f.here) == ("oneOf", "anyOf") and not f.sent
        ),
    ),
    "parts": Rule(
        "Parts of an `allOf` are equivalent to one object with all their properties.",
        lambda f: f.what == "allOf",
    ),
    "names": Rule(
        "`x-qc-documented-name` is a name that the docs misspell.",
        lambda f: f.what == "x-qc-documented-name",
    ),
    "undocumented": Rule(
        "Anything known only from clients is marked with `x-qc-undocumented`.",
        lambda f: f.documented is None and f.here == "undocumented",
    ),
}


def rule(finding: Finding) -> str | None:
    """Return the name of the rule that explains `finding`, if one does."""
    return next((name for name, known in RULES.items() if known.holds(finding)), None)


def _format(value: Any) -> str:
    return "absent" if value is None else json.dumps(value)
