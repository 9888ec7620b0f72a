"""Builds docstrings and literals of generated Python."""

import re
import textwrap
from collections.abc import Mapping
from typing import Any

from tools.client.names import parameter_name

WIDTH = 92
Json = dict[str, Any]
RAISES = {
    "InvalidRequestError": "an argument is missing, malformed or out of range; nothing was sent.",
    "ApiError": "QuantConnect rejected the request, for example because a resource does not exist.",
    "OutcomeUnknownError": "no usable response arrived; the request may have taken effect.",
}


def docstring(
    operation: Json, facts: Json, descriptions: Mapping[str, str], required: list[str]
) -> str:
    """Build the docstring of a method: summary, arguments, errors and a link to the API docs.

    Args:
        operation: the operation in the spec.
        facts: the operation, or the variant of its request that the method sends.
        descriptions: the description of each field of the request.
        required: the names of the required fields.
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
    """Return when an error is raised, and for a lost response why there is no retry."""
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
