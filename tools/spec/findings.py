"""What a comparison of the bundle with the docs finds, and the rules that explain some of it."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

LIMITS = {"minimum", "exclusiveMinimum", "maximum", "minLength", "maxLength", "pattern"}
LIMITS |= {"minItems", "maxItems"}
TIMES = {("date-time", "utc-date-time"), (None, "utc-date-time")}


class Excuse(NamedTuple):
    """A place whose deviation explains a finding, unless its sentence is about something else.

    The deviation of a schema explains `word`, the name of a property, when it has that name or
    none of the names of the other properties.
    """

    place: str
    word: str = ""
    others: frozenset[str] = frozenset()

    def holds(self, deviations: Mapping[str, str]) -> bool:
        sentence = deviations.get(self.place, "")
        names = set(re.findall(r"[\w-]+", sentence))
        return bool(sentence) and (self.word in names or not names & self.others)


class Finding(NamedTuple):
    """Something that the docs have and the bundle has not, or has otherwise, or the reverse."""

    place: str
    what: str
    documented: Any
    here: Any
    sent: bool
    excuses: tuple[Excuse, ...]

    def explained_by(self, deviations: Mapping[str, str]) -> set[str]:
        """Return the places whose deviations explain it; null is explained by speaking of null."""
        places = {excuse.place for excuse in self.excuses if excuse.holds(deviations)}
        topic = "null" if self.what == "nullable" else ""
        return {place for place in places if topic in deviations[place]}

    def __str__(self) -> str:
        docs, here = (_shown(value) for value in (self.documented, self.here))
        return f"{self.place}: {self.what} is {docs} in the docs and {here} here"


class Place(NamedTuple):
    """Where in the bundle a comparison stands, and whose deviations explain what it finds."""

    name: str
    sent: bool
    excuses: tuple[Excuse, ...]

    @classmethod
    def top(cls, name: str, *, sent: bool = False) -> "Place":
        """The place of an operation or a schema."""
        return cls(name, sent, (Excuse(name),))

    def down(self, key: str) -> "Place":
        name = f"{self.name}.{key}"
        return Place(name, self.sent, (*self.excuses, Excuse(name)))

    def property(self, key: str, siblings: frozenset[str]) -> "Place":
        """The place of a property, which its schema explains too when it speaks of it."""
        outer = [excuse for excuse in self.excuses if excuse.place != self.name]
        excuses = (*outer, Excuse(self.name, key, siblings))
        return Place(self.name, self.sent, excuses).down(key)

    def into(self, schema: str) -> "Place":
        """The place that a reference to `schema` leads to."""
        return Place(schema, self.sent, (*self.excuses, Excuse(schema)))

    def finding(self, what: str, documented: Any, here: Any) -> Finding:
        return Finding(self.name, what, documented, here, self.sent, self.excuses)


class Rule(NamedTuple):
    """A difference that holds all over the description and needs no sentence of its own."""

    reason: str
    holds: Callable[[Finding], bool]


RULES = {
    "required in responses": Rule(
        "A response requires what names a thing or tells forms apart, so that it survives change.",
        lambda f: f.what == "required" and not f.sent,
    ),
    "open enumerations": Rule(
        "A response may have values that are not known yet.",
        lambda f: f.what == "enumeration" and f.here == "open" and not f.sent,
    ),
    "values in words": Rule(
        "A response lists the values that the docs give in words only.",
        lambda f: f.what == "enumeration" and not f.documented and not f.sent,
    ),
    "times": Rule(
        "Times are not RFC 3339; `utc-date-time` is our own name for their forms.",
        lambda f: f.what == "format" and (f.documented, f.here) in TIMES,
    ),
    "amounts": Rule(
        "32 bits do not hold amounts and prices to the cent.",
        lambda f: f.what == "format" and (f.documented, f.here) == ("float", "double"),
    ),
    "secrets": Rule(
        "What must not be shown is marked as a password.",
        lambda f: f.what == "format" and (f.documented, f.here) == (None, "password"),
    ),
    "limits in requests": Rule(
        "A request has the limits that are plainly true, such as an id of at least 1.",
        lambda f: f.what in LIMITS and f.documented is None and f.sent,
    ),
    "forms of a response": Rule(
        "A rejection fits every form of a response, so exactly one can never be promised.",
        lambda f: (
            f.what == "choice" and (f.documented, f.here) == ("oneOf", "anyOf") and not f.sent
        ),
    ),
    "parts": Rule(
        "Parts joined by allOf are the same as one object with the properties of all.",
        lambda f: f.what == "allOf",
    ),
    "names": Rule(
        "A name that the docs spell wrong stands in `x-qc-documented-name`.",
        lambda f: f.what == "x-qc-documented-name",
    ),
    "undocumented": Rule(
        "What only clients show carries `x-qc-undocumented`.",
        lambda f: f.documented is None and f.here == "undocumented",
    ),
}


def rule(finding: Finding) -> str | None:
    """Return the name of the rule that explains `finding`, if one does."""
    return next((name for name, known in RULES.items() if known.holds(finding)), None)


def _shown(value: Any) -> str:
    return "absent" if value is None else json.dumps(value)
