"""Docstrings of generated methods."""

import ast
import inspect
from typing import Any

from tools.overlay.text import WIDTH, docstring

OPERATION = {"externalDocs": {"url": "https://www.example.com/docs"}}
FACTS: dict[str, Any] = {
    "summary": "Do something",
    "description": "Does it\nat once.\n\nAnd for good, as `\\d` says.",
    "x-qc-safe": True,
}
UNSAFE = FACTS | {"x-qc-safe": False, "x-qc-safe-because": "It would be done twice."}


def written(facts: dict[str, Any], **arguments: str) -> str:
    text = docstring(OPERATION, facts, arguments, ["needed"])
    return inspect.cleandoc(ast.literal_eval(text.strip()))


def test_a_docstring_has_summary_description_and_page() -> None:
    text = written(FACTS)
    assert text.startswith("Do something.\n\nDoes it at once.\n\nAnd for good, as `\\d` says.\n\n")
    assert text.endswith("Docs: https://www.example.com/docs")


def test_required_arguments_come_first() -> None:
    text = written(FACTS, mayBe="One.", needed="Two.")
    assert "Args:\n    needed: Two.\n    may_be: One.\n" in text


def test_only_possible_errors_are_documented() -> None:
    assert "InvalidRequestError" not in written(FACTS)
    assert "InvalidRequestError" in written(FACTS, needed="One.")
    assert "OutcomeUnknownError" not in written(FACTS)
    assert "It would be done twice." in " ".join(written(UNSAFE).split())


def test_long_texts_are_wrapped() -> None:
    text = written(UNSAFE | {"description": "word " * 100}, needed="word " * 100)
    assert max(map(len, text.splitlines())) <= WIDTH
