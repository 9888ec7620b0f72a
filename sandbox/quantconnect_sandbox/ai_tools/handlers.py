"""The AI tools: static analysis of Python code for some, sample data for the others."""

from quantconnect_sandbox.ai_tools.python_tools import convert, start_faults, syntax_faults
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud

VERSION = 2.0
NO_CSHARP = "The sandbox does not read C#: only the service can check this code"
NO_MODEL = "The sandbox has no language model: only the service can"
MOST_PASSAGES = 100
COLLECTIONS = ("Stubs", "Forum", "Docs", "Examples")


@operation("syntaxCheckAITool", simulated="C# is not checked, and the response says so")
def check_syntax(_cloud: Cloud, request: Json) -> Json:
    """Return the first syntax error of each Python file, with its line."""
    if request["language"] != "Py":
        return _result("Error", [NO_CSHARP])
    faults = syntax_faults(_files(request))
    return _result("Error" if faults else "End", faults)


@operation(
    "backtestInitAITool",
    simulated="nothing is run, so errors that only LEAN can detect are not found",
)
def check_initialization(_cloud: Cloud, request: Json) -> Json:
    """Check that main.py has an algorithm with an `initialize` that does not certainly raise."""
    if request["language"] != "Py":
        return _result("Error", NO_CSHARP)
    if faults := start_faults(_files(request)):
        return _result("Error", "\n".join(faults))
    return _result("End", "main.py has an algorithm with an initialize. The sandbox did not run it")


@operation(
    "pep8ConvertAITool",
    simulated="only attributes of `self` and `algorithm`, event handlers and members of common "
    "enumerations are renamed; names that the code defines stay",
)
def convert_to_pep8(_cloud: Cloud, request: Json) -> Json:
    """Convert LEAN's names to snake case and the layout to PEP 8. Other files stay unchanged."""
    files = _files(request)
    if faults := syntax_faults(files):
        raise ApiError(f"Invalid argument: files must be Python to be converted; {faults[0]}")
    return _result("End", convert(files))


@operation("completeCodeAITool", sample_data=True)
def complete_code(_cloud: Cloud, request: Json) -> Json:
    """Return one text in place of suggestions: there is no language model."""
    return _result("End", [f"{NO_MODEL} complete {request['sentence']!r}"])


@operation("errorEnhanceAITool", sample_data=True)
def enhance_error(_cloud: Cloud, request: Json) -> Json:
    """Return the message unchanged: there is no language model."""
    return _result("End", f"{NO_MODEL} explain this error: {request['error']['message']}")


@operation("searchAITool", sample_data=True)
def search(cloud: Cloud, request: Json) -> Json:
    """Return the requested number of passages, which say that there is nothing to search."""
    passages = [
        {
            "url": _link(criterion["type"], number),
            "score": 0,
            "content": f"{NO_MODEL} search {criterion['type']} for {criterion['input']!r}",
            "type": COLLECTIONS.index(criterion["type"]),
        }
        for criterion in request["criteria"]
        for number in range(1, min(criterion["count"], MOST_PASSAGES) + 1)
    ]
    return {
        "state": "End",
        "version": VERSION,
        "retrivals": passages,
        "messageId": cloud.new_number(),
    }


def _link(collection: str, number: int) -> str:
    return f"[{collection} {number}](https://example.com/{collection.lower()}/{number})"


def _files(request: Json) -> dict[str, str]:
    return {file["name"]: file["content"] for file in request["files"]}


def _result(state: str, payload: str | list[str] | dict[str, str]) -> Json:
    kinds = {str: "String", list: "StringArray", dict: "StringMap"}
    return {
        "state": state,
        "version": VERSION,
        "payload": payload,
        "payloadType": kinds[type(payload)],
    }
