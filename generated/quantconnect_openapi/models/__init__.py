"""Every model of the API, imported when it is first asked for"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .algorithm_performance import AlgorithmPerformance
    from .analysis_result import AnalysisResult
    from .analysis_result_sample_type_0 import AnalysisResultSampleType0
    from .backtest_report import BacktestReport
    from .backtest_report_generating_response import BacktestReportGeneratingResponse
    from .backtest_report_request import BacktestReportRequest
    from .backtest_response import BacktestResponse
    from .backtest_result import BacktestResult
    from .backtest_summary_response import BacktestSummaryResponse
    from .backtest_summary_result import BacktestSummaryResult
    from .brokerage_data import BrokerageData
    from .brokerage_id import BrokerageId
    from .chart_summary import ChartSummary
    from .chart_summary_map import ChartSummaryMap
    from .closed_trade import ClosedTrade
    from .collaborator import Collaborator
    from .create_backtest_request import CreateBacktestRequest
    from .create_compile_request import CreateCompileRequest
    from .create_compile_response import CreateCompileResponse
    from .create_project_file_request import CreateProjectFileRequest
    from .create_project_request import CreateProjectRequest
    from .create_project_request_language import CreateProjectRequestLanguage
    from .delete_backtest_request import DeleteBacktestRequest
    from .delete_file_request import DeleteFileRequest
    from .delete_project_request import DeleteProjectRequest
    from .encryption_key import EncryptionKey
    from .file_parameters import FileParameters
    from .grid import Grid
    from .grid_chart import GridChart
    from .lean_version import LeanVersion
    from .lean_versions_response import LeanVersionsResponse
    from .library import Library
    from .list_backtest_request import ListBacktestRequest
    from .live_authentication_data import LiveAuthenticationData
    from .live_form import LiveForm
    from .node import Node
    from .node_prices import NodePrices
    from .parameter_detail import ParameterDetail
    from .parameter_map import ParameterMap
    from .portfolio_statistics import PortfolioStatistics
    from .project import Project
    from .project_file import ProjectFile
    from .project_files_response import ProjectFilesResponse
    from .project_list_response import ProjectListResponse
    from .project_nodes import ProjectNodes
    from .project_nodes_response import ProjectNodesResponse
    from .project_parameter import ProjectParameter
    from .project_parameter_map import ProjectParameterMap
    from .read_backtest_request import ReadBacktestRequest
    from .read_compile_request import ReadCompileRequest
    from .read_compile_response import ReadCompileResponse
    from .read_files_request import ReadFilesRequest
    from .read_project_nodes_request import ReadProjectNodesRequest
    from .read_project_request import ReadProjectRequest
    from .research_guide import ResearchGuide
    from .rest_response import RestResponse
    from .rolling_window import RollingWindow
    from .runtime_statistics import RuntimeStatistics
    from .server_statistics import ServerStatistics
    from .statistics_result import StatisticsResult
    from .symbol import Symbol
    from .trade_statistics import TradeStatistics
    from .update_backtest_request import UpdateBacktestRequest
    from .update_file_contents_request import UpdateFileContentsRequest
    from .update_file_name_request import UpdateFileNameRequest
    from .update_file_response import UpdateFileResponse
    from .update_project_file import UpdateProjectFile
    from .update_project_nodes_request import UpdateProjectNodesRequest
    from .update_project_parameter import UpdateProjectParameter
    from .update_project_request import UpdateProjectRequest

_MODULES = {
    "AlgorithmPerformance": ".algorithm_performance",
    "AnalysisResult": ".analysis_result",
    "AnalysisResultSampleType0": ".analysis_result_sample_type_0",
    "BacktestReport": ".backtest_report",
    "BacktestReportGeneratingResponse": ".backtest_report_generating_response",
    "BacktestReportRequest": ".backtest_report_request",
    "BacktestResponse": ".backtest_response",
    "BacktestResult": ".backtest_result",
    "BacktestSummaryResponse": ".backtest_summary_response",
    "BacktestSummaryResult": ".backtest_summary_result",
    "BrokerageData": ".brokerage_data",
    "BrokerageId": ".brokerage_id",
    "ChartSummary": ".chart_summary",
    "ChartSummaryMap": ".chart_summary_map",
    "ClosedTrade": ".closed_trade",
    "Collaborator": ".collaborator",
    "CreateBacktestRequest": ".create_backtest_request",
    "CreateCompileRequest": ".create_compile_request",
    "CreateCompileResponse": ".create_compile_response",
    "CreateProjectFileRequest": ".create_project_file_request",
    "CreateProjectRequest": ".create_project_request",
    "CreateProjectRequestLanguage": ".create_project_request_language",
    "DeleteBacktestRequest": ".delete_backtest_request",
    "DeleteFileRequest": ".delete_file_request",
    "DeleteProjectRequest": ".delete_project_request",
    "EncryptionKey": ".encryption_key",
    "FileParameters": ".file_parameters",
    "Grid": ".grid",
    "GridChart": ".grid_chart",
    "LeanVersion": ".lean_version",
    "LeanVersionsResponse": ".lean_versions_response",
    "Library": ".library",
    "ListBacktestRequest": ".list_backtest_request",
    "LiveAuthenticationData": ".live_authentication_data",
    "LiveForm": ".live_form",
    "Node": ".node",
    "NodePrices": ".node_prices",
    "ParameterDetail": ".parameter_detail",
    "ParameterMap": ".parameter_map",
    "PortfolioStatistics": ".portfolio_statistics",
    "Project": ".project",
    "ProjectFile": ".project_file",
    "ProjectFilesResponse": ".project_files_response",
    "ProjectListResponse": ".project_list_response",
    "ProjectNodes": ".project_nodes",
    "ProjectNodesResponse": ".project_nodes_response",
    "ProjectParameter": ".project_parameter",
    "ProjectParameterMap": ".project_parameter_map",
    "ReadBacktestRequest": ".read_backtest_request",
    "ReadCompileRequest": ".read_compile_request",
    "ReadCompileResponse": ".read_compile_response",
    "ReadFilesRequest": ".read_files_request",
    "ReadProjectNodesRequest": ".read_project_nodes_request",
    "ReadProjectRequest": ".read_project_request",
    "ResearchGuide": ".research_guide",
    "RestResponse": ".rest_response",
    "RollingWindow": ".rolling_window",
    "RuntimeStatistics": ".runtime_statistics",
    "ServerStatistics": ".server_statistics",
    "StatisticsResult": ".statistics_result",
    "Symbol": ".symbol",
    "TradeStatistics": ".trade_statistics",
    "UpdateBacktestRequest": ".update_backtest_request",
    "UpdateFileContentsRequest": ".update_file_contents_request",
    "UpdateFileNameRequest": ".update_file_name_request",
    "UpdateFileResponse": ".update_file_response",
    "UpdateProjectFile": ".update_project_file",
    "UpdateProjectNodesRequest": ".update_project_nodes_request",
    "UpdateProjectParameter": ".update_project_parameter",
    "UpdateProjectRequest": ".update_project_request",
}

__all__ = (
    "AlgorithmPerformance",
    "AnalysisResult",
    "AnalysisResultSampleType0",
    "BacktestReport",
    "BacktestReportGeneratingResponse",
    "BacktestReportRequest",
    "BacktestResponse",
    "BacktestResult",
    "BacktestSummaryResponse",
    "BacktestSummaryResult",
    "BrokerageData",
    "BrokerageId",
    "ChartSummary",
    "ChartSummaryMap",
    "ClosedTrade",
    "Collaborator",
    "CreateBacktestRequest",
    "CreateCompileRequest",
    "CreateCompileResponse",
    "CreateProjectFileRequest",
    "CreateProjectRequest",
    "CreateProjectRequestLanguage",
    "DeleteBacktestRequest",
    "DeleteFileRequest",
    "DeleteProjectRequest",
    "EncryptionKey",
    "FileParameters",
    "Grid",
    "GridChart",
    "LeanVersion",
    "LeanVersionsResponse",
    "Library",
    "ListBacktestRequest",
    "LiveAuthenticationData",
    "LiveForm",
    "Node",
    "NodePrices",
    "ParameterDetail",
    "ParameterMap",
    "PortfolioStatistics",
    "Project",
    "ProjectFile",
    "ProjectFilesResponse",
    "ProjectListResponse",
    "ProjectNodes",
    "ProjectNodesResponse",
    "ProjectParameter",
    "ProjectParameterMap",
    "ReadBacktestRequest",
    "ReadCompileRequest",
    "ReadCompileResponse",
    "ReadFilesRequest",
    "ReadProjectNodesRequest",
    "ReadProjectRequest",
    "ResearchGuide",
    "RestResponse",
    "RollingWindow",
    "RuntimeStatistics",
    "ServerStatistics",
    "StatisticsResult",
    "Symbol",
    "TradeStatistics",
    "UpdateBacktestRequest",
    "UpdateFileContentsRequest",
    "UpdateFileNameRequest",
    "UpdateFileResponse",
    "UpdateProjectFile",
    "UpdateProjectNodesRequest",
    "UpdateProjectParameter",
    "UpdateProjectRequest",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
