"""Rules that keep the bundle usable with generators of other languages.

openapi/README.md has the reason for each rule and the generator that needs it. Like checks.py,
these functions return problems and change nothing.
"""

from collections.abc import Callable, Iterator

from tools.spec.checks import content_places, places
from tools.spec.references import Json

Rule = Callable[[Json], Iterator[str]]


def size_problems(document: Json) -> Iterator[str]:
    """Report integers without a format, which several generators read as 32 bits."""
    for place in [*places(document), *content_places(document)]:
        if place.schema.get("type") == "integer" and place.schema.get("format") != "int64":
            yield f"{place.name}: an integer without format: int64"


RULES: tuple[Rule, ...] = (size_problems,)


def problems(document: Json) -> list[str]:
    """Return what breaks a rule, in the order of the rules."""
    return [text for rule in RULES for text in rule(document)]
