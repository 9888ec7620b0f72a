# Written by `make generate` from overlay/quantconnect_client/_async/operations/ai.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of ai, as the spec has them."""

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from quantconnect_client._core.operations import operation_of
from quantconnect_client._sync.group import Group

if TYPE_CHECKING:
    from quantconnect_client import params
    from quantconnect_openapi.models.backtest_init_response import BacktestInitResponse
    from quantconnect_openapi.models.code_completion_response import CodeCompletionResponse
    from quantconnect_openapi.models.error_enhance_response import ErrorEnhanceResponse
    from quantconnect_openapi.models.pep8_convert_response import PEP8ConvertResponse
    from quantconnect_openapi.models.search_retrieval import SearchRetrieval
    from quantconnect_openapi.models.syntax_check_response import SyntaxCheckResponse


class PlainAi(Group):
    """The operations of ai, as the spec has them."""

    _path = "ai"

    def check_initialization(
        self, language: Literal["C#", "Py"], files: "Sequence[params.File]"
    ) -> "BacktestInitResponse":
        """Check that an algorithm starts.

        Runs the given files as an algorithm for a few seconds and reports errors during its
        initialization. The files are those in the request, not those of a project; nothing is
        stored. Finds errors that only occur when the code runs, which a build does not.

        Args:
            language: Programming language of the code, `Py` for Python.
            files: The files of the code, each with `name` and `content`. To run, an algorithm needs
                `main.py` in Python or `Main.cs` in C#.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/backtest-initialization
        """
        from quantconnect_openapi.api.ai_assistance import backtest_init_ai_tool
        from quantconnect_openapi.models.basic_files_request import BasicFilesRequest

        return self._session.call(
            operation_of("ai.check_initialization"),
            backtest_init_ai_tool.sync_detailed,
            BasicFilesRequest,
            {"language": language, "files": files},
        )

    def complete(
        self,
        language: Literal["C#", "Py"],
        sentence: str,
        *,
        response_size_limit: int | None = None,
    ) -> "CodeCompletionResponse":
        """Complete a piece of code.

        Suggests completions for a partial line of code, from the API of LEAN. The rest of your code
        is not taken into account.

        Args:
            language: Programming language of the code, `Py` for Python.
            sentence: The beginning of a line or name, such as `self.add_eq` or `AddEq`.
            response_size_limit: Maximum number of suggestions. Omit it to let the service decide.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/code-completion
        """
        from quantconnect_openapi.api.ai_assistance import complete_code_ai_tool
        from quantconnect_openapi.models.code_completion_request import CodeCompletionRequest

        return self._session.call(
            operation_of("ai.complete"),
            complete_code_ai_tool.sync_detailed,
            CodeCompletionRequest,
            {"language": language, "sentence": sentence, "responseSizeLimit": response_size_limit},
        )

    def enhance_error(
        self, language: Literal["C#", "Py"], error: "params.Error"
    ) -> "ErrorEnhanceResponse":
        """Explain an error message.

        Explains in plain language what an algorithm error means and how to fix it. Pass the
        message, and the stack trace if there is one, as backtests/read and live/read return them.

        Args:
            language: Programming language of the code, `Py` for Python.
            error: The error, with its `message` and, if available, its `stacktrace`.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/error-enhancement
        """
        from quantconnect_openapi.api.ai_assistance import error_enhance_ai_tool
        from quantconnect_openapi.models.error_enhance_request import ErrorEnhanceRequest

        return self._session.call(
            operation_of("ai.enhance_error"),
            error_enhance_ai_tool.sync_detailed,
            ErrorEnhanceRequest,
            {"language": language, "error": error},
        )

    def convert_to_pep8(self, files: "Sequence[params.File]") -> "PEP8ConvertResponse":
        """Convert Python code to PEP 8 names.

        Rewrites Python files that use the names of the C# API, such as `Initialize` and
        `AddEquity`, so that they use `initialize` and `add_equity`. No project is changed: the
        rewritten files are in the response.

        Args:
            files: The files of the code, each with `name` and `content`. To run, an algorithm needs
                `main.py` in Python or `Main.cs` in C#.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/pep8-conversion
        """
        from quantconnect_openapi.api.ai_assistance import pep_8_convert_ai_tool
        from quantconnect_openapi.models.pep8_convert_request import PEP8ConvertRequest

        return self._session.call(
            operation_of("ai.convert_to_pep8"),
            pep_8_convert_ai_tool.sync_detailed,
            PEP8ConvertRequest,
            {"files": files},
        )

    def check_syntax(
        self, language: Literal["C#", "Py"], files: "Sequence[params.File]"
    ) -> "SyntaxCheckResponse":
        """Check the syntax of code.

        Checks whether the given files can be parsed as code, and reports any errors, without
        building or running them. The files are those in the request, not those of a project;
        nothing is stored.

        Args:
            language: Programming language of the code, `Py` for Python.
            files: The files of the code, each with `name` and `content`. To run, an algorithm needs
                `main.py` in Python or `Main.cs` in C#.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/syntax-check
        """
        from quantconnect_openapi.api.ai_assistance import syntax_check_ai_tool
        from quantconnect_openapi.models.basic_files_request import BasicFilesRequest

        return self._session.call(
            operation_of("ai.check_syntax"),
            syntax_check_ai_tool.sync_detailed,
            BasicFilesRequest,
            {"language": language, "files": files},
        )

    def search(
        self, language: Literal["C#", "Py"], criteria: "Sequence[params.SearchCriteria]"
    ) -> "builtins.list[SearchRetrieval]":
        """Search docs, forum, stubs and examples.

        Finds the passages nearest in meaning to a text, in one or more collections at once. The
        property that holds them is called `retrivals` on the wire.

        Args:
            language: Programming language of the code, `Py` for Python.
            criteria: Searches to run, each with `input`, `type` (the collection to search) and
                `count`.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/search
        """
        from quantconnect_openapi.api.ai_assistance import search_ai_tool
        from quantconnect_openapi.models.search_request import SearchRequest

        response = self._session.call(
            operation_of("ai.search"),
            search_ai_tool.sync_detailed,
            SearchRequest,
            {"language": language, "criteria": criteria},
        )
        return response.retrivals
