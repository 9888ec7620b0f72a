# Written by `make generate` from overlay/quantconnect_client/_async/operations/ai.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of ai, as the spec has them."""

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from quantconnect_client._operations.ai import (
    BACKTEST_INIT_AI_TOOL,
    COMPLETE_CODE_AI_TOOL,
    ERROR_ENHANCE_AI_TOOL,
    PEP_8_CONVERT_AI_TOOL,
    SEARCH_AI_TOOL,
    SYNTAX_CHECK_AI_TOOL,
)
from quantconnect_client._sync.group import Group
from quantconnect_openapi.api.ai_assistance import (
    backtest_init_ai_tool,
    complete_code_ai_tool,
    error_enhance_ai_tool,
    pep_8_convert_ai_tool,
    search_ai_tool,
    syntax_check_ai_tool,
)
from quantconnect_openapi.models.backtest_init_response import BacktestInitResponse
from quantconnect_openapi.models.basic_files_request import BasicFilesRequest
from quantconnect_openapi.models.code_completion_request import CodeCompletionRequest
from quantconnect_openapi.models.code_completion_response import CodeCompletionResponse
from quantconnect_openapi.models.error_enhance_request import ErrorEnhanceRequest
from quantconnect_openapi.models.error_enhance_response import ErrorEnhanceResponse
from quantconnect_openapi.models.pep8_convert_request import PEP8ConvertRequest
from quantconnect_openapi.models.pep8_convert_response import PEP8ConvertResponse
from quantconnect_openapi.models.search_request import SearchRequest
from quantconnect_openapi.models.search_retrieval import SearchRetrieval
from quantconnect_openapi.models.syntax_check_response import SyntaxCheckResponse


class PlainAi(Group):
    """The operations of ai, as the spec has them."""

    def check_initialization(
        self, language: Literal["C#", "Py"], files: Sequence[Mapping[str, Any]]
    ) -> BacktestInitResponse:
        """Check that an algorithm starts.

        Runs the given files as an algorithm for a few seconds and tells what went wrong while it
        set itself up. The files are those in the request, not those of a project; nothing is kept.
        Finds errors that only show when the code runs, which a build does not.

        Args:
            language: Programming language of the code, `Py` for Python.
            files: The files that make up the code, each with `name` and `content`. An algorithm
                that is to run needs `main.py` in Python or `Main.cs` in C#.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/backtest-initialization
        """
        return self._session.call(
            BACKTEST_INIT_AI_TOOL,
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
    ) -> CodeCompletionResponse:
        """Complete a piece of code.

        Suggests how a line of code that was begun may go on, from the API of LEAN. Knows nothing of
        the rest of your code.

        Args:
            language: Programming language of the code, `Py` for Python.
            sentence: The beginning of a line or name, such as `self.add_eq` or `AddEq`.
            response_size_limit: Largest number of suggestions. Leave out for as many as the service
                likes.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/code-completion
        """
        return self._session.call(
            COMPLETE_CODE_AI_TOOL,
            complete_code_ai_tool.sync_detailed,
            CodeCompletionRequest,
            {"language": language, "sentence": sentence, "responseSizeLimit": response_size_limit},
        )

    def enhance_error(
        self, language: Literal["C#", "Py"], error: Mapping[str, Any]
    ) -> ErrorEnhanceResponse:
        """Explain an error message.

        Tells in words what an error of an algorithm means and how to mend it. Give the message, and
        the stack trace where there is one, as backtests/read and live/read have them.

        Args:
            language: Programming language of the code, `Py` for Python.
            error: The error, with its `message` and, where there is one, its `stacktrace`.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/error-enhancement
        """
        return self._session.call(
            ERROR_ENHANCE_AI_TOOL,
            error_enhance_ai_tool.sync_detailed,
            ErrorEnhanceRequest,
            {"language": language, "error": error},
        )

    def convert_to_pep8(self, files: Sequence[Mapping[str, Any]]) -> PEP8ConvertResponse:
        """Convert Python code to PEP 8 names.

        Rewrites Python files that use the names of the C# API, such as `Initialize` and
        `AddEquity`, so that they use `initialize` and `add_equity`. Changes no project: the new
        texts are in the answer.

        Args:
            files: The files that make up the code, each with `name` and `content`. An algorithm
                that is to run needs `main.py` in Python or `Main.cs` in C#.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/pep8-conversion
        """
        return self._session.call(
            PEP_8_CONVERT_AI_TOOL,
            pep_8_convert_ai_tool.sync_detailed,
            PEP8ConvertRequest,
            {"files": files},
        )

    def check_syntax(
        self, language: Literal["C#", "Py"], files: Sequence[Mapping[str, Any]]
    ) -> SyntaxCheckResponse:
        """Check the syntax of code.

        Tells whether the given files can be read as code, and what stands in the way, without
        building or running them. The files are those in the request, not those of a project;
        nothing is kept.

        Args:
            language: Programming language of the code, `Py` for Python.
            files: The files that make up the code, each with `name` and `content`. An algorithm
                that is to run needs `main.py` in Python or `Main.cs` in C#.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/syntax-check
        """
        return self._session.call(
            SYNTAX_CHECK_AI_TOOL,
            syntax_check_ai_tool.sync_detailed,
            BasicFilesRequest,
            {"language": language, "files": files},
        )

    def search(
        self, language: Literal["C#", "Py"], criteria: Sequence[Mapping[str, Any]]
    ) -> builtins.list[SearchRetrieval]:
        """Search docs, forum, stubs and examples.

        Finds the passages that are nearest in meaning to a text, in one or several collections at
        once. The property that holds them is called `retrivals` on the wire.

        Args:
            language: Programming language of the code, `Py` for Python.
            criteria: The searches to carry out, each with `input`, `type` (the collection to look
                in) and `count`.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/search
        """
        answer = self._session.call(
            SEARCH_AI_TOOL,
            search_ai_tool.sync_detailed,
            SearchRequest,
            {"language": language, "criteria": criteria},
        )
        return answer.retrivals
