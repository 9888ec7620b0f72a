"""Writes the tables in openapi/README.md from the bundle."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from tools.spec import checks
from tools.spec.bundle import OPENAPI
from tools.spec.markdown import table, with_tables

README = OPENAPI / "README.md"
PREFIXES = re.compile(r"^(components\.)?(paths|schemas|responses)\.")


class Deviation(NamedTuple):
    """A place where the spec differs from the docs, and why."""

    place: str
    evidence: str
    sentence: str


def deviations(document: dict[str, Any]) -> list[Deviation]:
    """Return every recorded deviation in the order of the bundle."""
    return list(_deviations(document, []))


def deviation_table(document: dict[str, Any]) -> str:
    """Return a table with one row for each sentence and all places that share it."""
    found: dict[tuple[str, str], list[str]] = {}
    for place, evidence, sentence in deviations(document):
        found.setdefault((sentence, evidence), []).append(f"`{place}`")
    rows = [(", ".join(places), *key) for key, places in found.items()]
    return table(("Where", "What differs", "Evidence"), rows)


def operation_table(document: dict[str, Any]) -> str:
    """Return a table with one row for each operation."""
    rows = [_operation_row(path, item["post"]) for path, item in document["paths"].items()]
    head = ("Path", "Call in an SDK", "Safe to retry", "Docs page", "Evidence", "Checked")
    return table(head, rows)


def safety_table(document: dict[str, Any]) -> str:
    """Return a table of the requests that are not reads, with the reasons for their safety."""
    requests = [place.schema for place in checks.requests(document)]
    writes = [facts for facts in requests if "x-qc-safe-because" in facts]
    rows = [
        (f"`{facts['x-qc-method']}`", _safety(facts), facts["x-qc-safe-because"])
        for facts in sorted(writes, key=lambda facts: (facts["x-qc-safe"], facts["x-qc-method"]))
        if not _has_forms(document, facts)
    ]
    return table(("Call in an SDK", "Safe to retry", "Because"), rows)


def updated(text: str, document: dict[str, Any]) -> str:
    """Return `text` with the tables between its markers rebuilt."""
    tables = {
        "deviations": deviation_table(document),
        "safety": safety_table(document),
        "operations": operation_table(document),
    }
    return with_tables(text, tables)


def _deviations(node: Any, keys: list[str]) -> Iterator[Deviation]:
    if not isinstance(node, dict):
        return
    source = node.get("x-qc-source", {})
    if sentence := source.get("deviation"):
        yield Deviation(_place(keys), source["evidence"], sentence)
    for key, value in node.items():
        yield from _deviations(value, [*keys, key])


def _place(keys: list[str]) -> str:
    name = PREFIXES.sub("", ".".join(key for key in keys if key not in ("post", "properties")))
    return response_place(name) if "responses" in keys else name


def response_place(name: str) -> str:
    """Return how a deviation of a shared response refers to it: a schema may have its name."""
    return f"{name} (response)"


def _operation_row(path: str, operation: dict[str, Any]) -> tuple[str, ...]:
    source = operation["x-qc-source"]
    page = source["page"]
    return (
        f"`{path}`",
        f"`{operation['x-qc-method']}`",
        _safety(operation),
        f"[{page.rsplit('/', 1)[-1]}]({page})",
        source["evidence"],
        source["checked"],
    )


def _safety(facts: dict[str, Any]) -> str:
    if facts.get("x-qc-read-only"):
        return "yes, a read"
    return "yes" if facts["x-qc-safe"] else "no"


def _has_forms(document: dict[str, Any], facts: dict[str, Any]) -> bool:
    """Return whether the variants of a request have reasons of their own."""
    if "requestBody" not in facts:
        return False
    schema = checks.request_content(facts)["schema"]
    members = checks.follow(document, schema).get("oneOf", [])
    return any("x-qc-method" in checks.follow(document, member) for member in members)
