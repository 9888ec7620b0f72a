"""The text of written Python: docstrings and literals."""

import re
import textwrap
from collections.abc import Mapping
from typing import Any

from tools.client.names import parameter_name

WIDTH = 92
Json = dict[str, Any]
RAISES = {
    "InvalidRequestError": "an argument is not what the API takes; nothing was sent.",
    "ApiError": "QuantConnect refuses, for instance because something is not found.",
    "OutcomeUnknownError": "no answer came, so that it may or may not have happened.",
}


def docstring(
    operation: Json, facts: Json, descriptions: Mapping[str, str], required: list[str]
) -> str:
    """The docstring of a method: what it does, its arguments, its errors, its page in the docs.

    Args:
        operation: the operation in the spec.
        facts: the operation again, or the form of its request that the method is for.
        descriptions: what each property of the request is.
        required: the names of those that must be given.
    """
    about = facts["description"]
    summary = [f"{facts['summary']}."] if "summary" in facts else []
    parts = [paragraph(text) for text in [*summary, about]]
    names = sorted(descriptions, key=lambda name: name not in required)
    arguments = [entry(parameter_name(name), descriptions[name]) for name in names]
    if arguments:
        parts.append("\n".join(["Args:", *arguments]))
    raised = [name for name in RAISES if is_raised(name, facts, names)]
    errors = [entry(name, why_raised(name, facts)) for name in raised]
    parts.append("\n".join(["Raises:", *errors]))
    parts.append(f"Docs: {operation['externalDocs']['url']}")
    text = "\n\n".join(parts).replace("\\", "\\\\")
    return textwrap.indent(f'"""{text}\n"""', " " * 8)


def is_raised(error: str, facts: Json, arguments: list[str]) -> bool:
    match error:
        case "InvalidRequestError":
            return bool(arguments)
        case "OutcomeUnknownError":
            return not facts["x-qc-safe"]
    return True


def why_raised(error: str, facts: Json) -> str:
    """When an error is raised, and for a lost answer why the client does not retry."""
    if error == "OutcomeUnknownError":
        return f"{RAISES[error]} {facts['x-qc-safe-because']}"
    return RAISES[error]


def paragraph(text: str) -> str:
    blocks = re.split(r"\n\s*\n", text.strip())
    return "\n\n".join(textwrap.fill(" ".join(block.split()), WIDTH) for block in blocks)


def entry(name: str, text: str) -> str:
    words = f"{name}: {' '.join(text.split())}"
    return textwrap.fill(words, WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 8)


def literal(value: Any) -> str:
    return repr(value)
