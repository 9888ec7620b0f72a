"""Rejections in the spec: rules for their meaning, and examples.

The rules are in `x-qc-rejections`. The first that matches determines the meaning of a rejection.
The examples are components, with their meaning in `x-qc-meaning`.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from tools.spec.checks import EVIDENCE, Place, follow, operations

Json = dict[str, Any]
CONDITIONS: dict[str, type] = {"text": str, "errorCode": int, "status": int}
"""The possible conditions of a rule, and the types of their values."""
MEANINGS = {
    *("access-denied", "already-exists", "authentication", "no-spare-node", "not-found"),
    *("throttled", "too-large"),
}
OTHER = "other"
"""The meaning of a rejection that no rule matches."""


def rules(document: Json) -> list[Json]:
    """Return the rules in their order."""
    found: list[Json] = document["x-qc-rejections"]
    return found


def condition(rule: Json) -> Json:
    """Return the parts of a rule that a client needs: one condition and the meaning."""
    return {key: rule[key] for key in (*CONDITIONS, "meaning") if key in rule}


def meaning(rules: Sequence[Json], status: int, body: Json) -> str:
    """Return the meaning of a rejection. Every client should determine it in this way."""
    texts = body.get("errors") or body.get("messages") or [body.get("Message", "")]
    return next((rule["meaning"] for rule in rules if _matches(rule, status, texts, body)), OTHER)


def _matches(rule: Json, status: int, texts: list[str], body: Json) -> bool:
    if "text" in rule:
        return any(re.search(rule["text"], text, re.IGNORECASE) for text in texts)
    if "errorCode" in rule:
        return bool(body.get("errorCode") == rule["errorCode"])
    return bool(status == rule["status"])


def examples(document: Json) -> Json:
    """Return the examples of rejections by their names."""
    found: Json = document["components"]["examples"]
    return found


def uses(document: Json) -> Iterator[tuple[str, Json, Json]]:
    """Yield the place, schema and value of each response example except successes."""
    responses = {f"{path} 200": op["responses"]["200"] for path, op in operations(document).items()}
    for place, response in {**responses, **document["components"]["responses"]}.items():
        for content in response.get("content", {}).values():
            for name, example in content.get("examples", {}).items():
                if name != "success":
                    value = follow(document, example)["value"]
                    yield f"{place} {name}", content["schema"], value


def rule_problems(place: Place) -> Iterator[str]:
    """Report a rule that a client can't apply, or that has no valid evidence."""
    name, rule = place
    kinds = rule.keys() & CONDITIONS.keys()
    if len(kinds) != 1 or rule.keys() - kinds != {"meaning", "evidence"}:
        yield f"{name}: expected one of {sorted(CONDITIONS)}, meaning and evidence, got {rule}"
        return
    kind = next(iter(kinds))
    if type(rule[kind]) is not CONDITIONS[kind]:
        yield f"{name}: {kind} is {rule[kind]!r}, expected {CONDITIONS[kind].__name__}"
    if rule["meaning"] not in MEANINGS:
        yield f"{name}: meaning is {rule['meaning']!r}, expected one of {sorted(MEANINGS)}"
    if rule["evidence"] not in EVIDENCE | {"assumed"}:
        yield f"{name}: evidence is {rule['evidence']!r}, expected {sorted(EVIDENCE)} or assumed"


def example_problems(document: Json, place: Place) -> Iterator[str]:
    """Report an example whose meaning differs from that of the rules."""
    expected = place.schema.get("x-qc-meaning")
    actual = meaning(rules(document), 200, place.schema["value"])
    if expected != actual:
        yield f"{place.name}: x-qc-meaning is {expected!r}, but the rules give {actual!r}"
    if place.schema["value"].get("success") is not False:
        yield f"{place.name}: a rejection has success: false"
    for key in ("summary", "description"):
        if not place.schema.get(key):
            yield f"{place.name}: {key} is missing"
