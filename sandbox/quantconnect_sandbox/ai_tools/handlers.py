"""The AI tools: those that reading Python code can stand in for, and the shape of the others."""

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


@operation("syntaxCheckAITool", made_up="C# is not read, and the answer says so")
def check_syntax(_cloud: Cloud, request: Json) -> Json:
    """The first syntax error of each Python file, with its line."""
    if request["language"] != "Py":
        return _answer("Error", [NO_CSHARP])
    faults = syntax_faults(_files(request))
    return _answer("Error" if faults else "End", faults)


@operation("backtestInitAITool", made_up="nothing is run: what is only wrong in LEAN is not found")
def check_initialization(_cloud: Cloud, request: Json) -> Json:
    """Whether main.py has an algorithm with an initialize that does not surely raise."""
    if request["language"] != "Py":
        return _answer("Error", NO_CSHARP)
    if faults := start_faults(_files(request)):
        return _answer("Error", "\n".join(faults))
    return _answer("End", "main.py has an algorithm with an initialize. The sandbox did not run it")


@operation(
    "pep8ConvertAITool",
    made_up="only what is reached from `self` and `algorithm`, the functions that LEAN calls, and "
    "members of common enumerations are renamed; names that the code defines stay",
)
def convert_to_pep8(_cloud: Cloud, request: Json) -> Json:
    """LEAN's names in snake case, and the layout of PEP 8; files that are not Python stay."""
    files = _files(request)
    if faults := syntax_faults(files):
        raise ApiError(f"Invalid argument: files must be Python to be converted; {faults[0]}")
    return _answer("End", convert(files))


@operation("completeCodeAITool", shaped=True)
def complete_code(_cloud: Cloud, request: Json) -> Json:
    """One text in the place of suggestions: there is no model."""
    return _answer("End", [f"{NO_MODEL} complete {request['sentence']!r}"])


@operation("errorEnhanceAITool", shaped=True)
def enhance_error(_cloud: Cloud, request: Json) -> Json:
    """The message as it came: there is no model."""
    return _answer("End", f"{NO_MODEL} explain this error: {request['error']['message']}")


@operation("searchAITool", shaped=True)
def search(cloud: Cloud, request: Json) -> Json:
    """As many passages as were asked for, which say that there is nothing to search."""
    found = [
        {
            "url": f"https://example.com/{criterion['type'].lower()}/{number}",
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
        "retrivals": found,
        "messageId": cloud.new_number(),
    }


def _files(request: Json) -> dict[str, str]:
    return {file["name"]: file["content"] for file in request["files"]}


def _answer(state: str, payload: str | list[str] | dict[str, str]) -> Json:
    kinds = {str: "String", list: "StringArray", dict: "StringMap"}
    return {
        "state": state,
        "version": VERSION,
        "payload": payload,
        "payloadType": kinds[type(payload)],
    }
