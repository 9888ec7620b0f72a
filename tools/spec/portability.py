"""Rules that keep the bundle usable with generators of other languages.

openapi/README.md has the reason for each rule and the generator that needs it. Like checks.py,
these functions return problems and change nothing.
"""

from collections.abc import Callable, Iterator

from tools.spec.checks import content_places, follow, places
from tools.spec.references import Json
from tools.spec.shapes import is_null

Rule = Callable[[Json], Iterator[str]]


def size_problems(document: Json) -> Iterator[str]:
    """Report integers without a format, which several generators read as 32 bits."""
    for place in [*places(document), *content_places(document)]:
        if place.schema.get("type") == "integer" and place.schema.get("format") != "int64":
            yield f"{place.name}: an integer without format: int64"


def null_problems(document: Json) -> Iterator[str]:
    """Report members of a union that may be null, unless they are null and nothing else."""
    for place in places(document):
        union = [*place.schema.get("anyOf", ()), *place.schema.get("oneOf", ())]
        members = [follow(document, member) for member in union]
        if any(member.get("nullable") and not is_null(member) for member in members):
            yield f"{place.name}: null within a member of a union, make it a member of its own"


RULES: tuple[Rule, ...] = (size_problems, null_problems)


def problems(document: Json) -> list[str]:
    """Return what breaks a rule, in the order of the rules."""
    return [text for rule in RULES for text in rule(document)]
