"""Every model of the API, imported when it is first asked for"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .abort_optimization_request import AbortOptimizationRequest
    from .account_response import AccountResponse
    from .agent import Agent
    from .agent_chained_entry import AgentChainedEntry
    from .agent_chained_entry_input import AgentChainedEntryInput
    from .agent_conversation import AgentConversation
    from .agent_conversation_message import AgentConversationMessage
    from .agent_conversation_message_part import AgentConversationMessagePart
    from .agent_conversation_response import AgentConversationResponse
    from .agent_data import AgentData
    from .agent_deployment import AgentDeployment
    from .agent_deployment_list_response import AgentDeploymentListResponse
    from .agent_deployment_response import AgentDeploymentResponse
    from .agent_list_response import AgentListResponse
    from .agent_node import AgentNode
    from .agent_node_input import AgentNodeInput
    from .agent_organization import AgentOrganization
    from .agent_organization_input import AgentOrganizationInput
    from .agent_provider_token import AgentProviderToken
    from .agent_response import AgentResponse
    from .agent_sub_agent_entry import AgentSubAgentEntry
    from .agent_sub_agent_entry_input import AgentSubAgentEntryInput
    from .agent_task import AgentTask
    from .agent_task_list_response import AgentTaskListResponse
    from .agent_task_owner import AgentTaskOwner
    from .agent_task_owner_input import AgentTaskOwnerInput
    from .agent_task_response import AgentTaskResponse
    from .agent_task_status_entry import AgentTaskStatusEntry
    from .agent_token_input import AgentTokenInput
    from .algorithm_performance import AlgorithmPerformance
    from .alpaca_brokerage_settings import AlpacaBrokerageSettings
    from .alpaca_brokerage_settings_alpaca_environment import (
        AlpacaBrokerageSettingsAlpacaEnvironment,
    )
    from .alpaca_brokerage_settings_id import AlpacaBrokerageSettingsId
    from .alpaca_data_provider_settings import AlpacaDataProviderSettings
    from .alpaca_data_provider_settings_id import AlpacaDataProviderSettingsId
    from .analysis_counts import AnalysisCounts
    from .analysis_result import AnalysisResult
    from .analysis_sample import AnalysisSample
    from .authorize_external_connection_request import (
        AuthorizeExternalConnectionRequest,
    )
    from .authorize_external_connection_request_brokerage import (
        AuthorizeExternalConnectionRequestBrokerage,
    )
    from .authorize_external_connection_response import (
        AuthorizeExternalConnectionResponse,
    )
    from .backtest_init_response import BacktestInitResponse
    from .backtest_insight_export_row import BacktestInsightExportRow
    from .backtest_insights_response import BacktestInsightsResponse
    from .backtest_orders_response import BacktestOrdersResponse
    from .backtest_report_request import BacktestReportRequest
    from .backtest_report_response import BacktestReportResponse
    from .backtest_response import BacktestResponse
    from .backtest_result import BacktestResult
    from .backtest_summary_response import BacktestSummaryResponse
    from .backtest_summary_result import BacktestSummaryResult
    from .backtest_trades_response import BacktestTradesResponse
    from .basic_files_request import BasicFilesRequest
    from .basic_files_request_language import BasicFilesRequestLanguage
    from .binance_brokerage_and_data_provider_settings import (
        BinanceBrokerageAndDataProviderSettings,
    )
    from .binance_brokerage_and_data_provider_settings_binance_exchange_name import (
        BinanceBrokerageAndDataProviderSettingsBinanceExchangeName,
    )
    from .binance_brokerage_and_data_provider_settings_binance_use_testnet import (
        BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet,
    )
    from .binance_brokerage_and_data_provider_settings_id import (
        BinanceBrokerageAndDataProviderSettingsId,
    )
    from .binance_brokerage_settings import BinanceBrokerageSettings
    from .binance_brokerage_settings_binance_exchange_name import (
        BinanceBrokerageSettingsBinanceExchangeName,
    )
    from .binance_brokerage_settings_binance_use_testnet import (
        BinanceBrokerageSettingsBinanceUseTestnet,
    )
    from .binance_brokerage_settings_id import BinanceBrokerageSettingsId
    from .binance_coin_futures_brokerage_and_data_provider_settings import (
        BinanceCOINFuturesBrokerageAndDataProviderSettings,
    )
    from .binance_coin_futures_brokerage_and_data_provider_settings_binance_exchange_name import (
        BinanceCOINFuturesBrokerageAndDataProviderSettingsBinanceExchangeName,
    )
    from .binance_coin_futures_brokerage_and_data_provider_settings_id import (
        BinanceCOINFuturesBrokerageAndDataProviderSettingsId,
    )
    from .binance_coin_futures_brokerage_settings import (
        BinanceCOINFuturesBrokerageSettings,
    )
    from .binance_coin_futures_brokerage_settings_binance_exchange_name import (
        BinanceCOINFuturesBrokerageSettingsBinanceExchangeName,
    )
    from .binance_coin_futures_brokerage_settings_id import (
        BinanceCOINFuturesBrokerageSettingsId,
    )
    from .binance_us_brokerage_and_data_provider_settings import (
        BinanceUSBrokerageAndDataProviderSettings,
    )
    from .binance_us_brokerage_and_data_provider_settings_binance_exchange_name import (
        BinanceUSBrokerageAndDataProviderSettingsBinanceExchangeName,
    )
    from .binance_us_brokerage_and_data_provider_settings_id import (
        BinanceUSBrokerageAndDataProviderSettingsId,
    )
    from .binance_us_brokerage_settings import BinanceUSBrokerageSettings
    from .binance_us_brokerage_settings_binance_exchange_name import (
        BinanceUSBrokerageSettingsBinanceExchangeName,
    )
    from .binance_us_brokerage_settings_id import BinanceUSBrokerageSettingsId
    from .binance_usdm_futures_brokerage_and_data_provider_settings import (
        BinanceUSDMFuturesBrokerageAndDataProviderSettings,
    )
    from .binance_usdm_futures_brokerage_and_data_provider_settings_binance_exchange_name import (
        BinanceUSDMFuturesBrokerageAndDataProviderSettingsBinanceExchangeName,
    )
    from .binance_usdm_futures_brokerage_and_data_provider_settings_id import (
        BinanceUSDMFuturesBrokerageAndDataProviderSettingsId,
    )
    from .binance_usdm_futures_brokerage_settings import (
        BinanceUSDMFuturesBrokerageSettings,
    )
    from .binance_usdm_futures_brokerage_settings_binance_exchange_name import (
        BinanceUSDMFuturesBrokerageSettingsBinanceExchangeName,
    )
    from .binance_usdm_futures_brokerage_settings_id import (
        BinanceUSDMFuturesBrokerageSettingsId,
    )
    from .bitfinex_settings import BitfinexSettings
    from .bitfinex_settings_id import BitfinexSettingsId
    from .bloomberg_fix_settings import BloombergFixSettings
    from .bloomberg_fix_settings_bloomberg_fix_environment import (
        BloombergFixSettingsBloombergFixEnvironment,
    )
    from .bloomberg_fix_settings_id import BloombergFixSettingsId
    from .broadcast_live_command_request import BroadcastLiveCommandRequest
    from .brokerage_data import BrokerageData
    from .brokerage_holding import BrokerageHolding
    from .brokerage_id import BrokerageId
    from .bybit_brokerage_and_data_provider_settings import (
        BybitBrokerageAndDataProviderSettings,
    )
    from .bybit_brokerage_and_data_provider_settings_bybit_vip_level import (
        BybitBrokerageAndDataProviderSettingsBybitVipLevel,
    )
    from .bybit_brokerage_and_data_provider_settings_id import (
        BybitBrokerageAndDataProviderSettingsId,
    )
    from .bybit_brokerage_settings import BybitBrokerageSettings
    from .bybit_brokerage_settings_bybit_vip_level import (
        BybitBrokerageSettingsBybitVipLevel,
    )
    from .bybit_brokerage_settings_id import BybitBrokerageSettingsId
    from .card import Card
    from .cash import Cash
    from .cash_amount import CashAmount
    from .cash_map import CashMap
    from .charles_schwab_settings import CharlesSchwabSettings
    from .charles_schwab_settings_id import CharlesSchwabSettingsId
    from .chart import Chart
    from .chart_point import ChartPoint
    from .chart_summary import ChartSummary
    from .chart_summary_map import ChartSummaryMap
    from .clear_street_brokerage_settings import ClearStreetBrokerageSettings
    from .clear_street_brokerage_settings_id import ClearStreetBrokerageSettingsId
    from .closed_trade import ClosedTrade
    from .closed_trade_with_orders import ClosedTradeWithOrders
    from .code_completion_request import CodeCompletionRequest
    from .code_completion_request_language import CodeCompletionRequestLanguage
    from .code_completion_response import CodeCompletionResponse
    from .coinbase_brokerage_and_data_provider_settings import (
        CoinbaseBrokerageAndDataProviderSettings,
    )
    from .coinbase_brokerage_and_data_provider_settings_id import (
        CoinbaseBrokerageAndDataProviderSettingsId,
    )
    from .coinbase_brokerage_settings import CoinbaseBrokerageSettings
    from .coinbase_brokerage_settings_id import CoinbaseBrokerageSettingsId
    from .collaborator import Collaborator
    from .converted_files import ConvertedFiles
    from .create_agent_deployment_request import CreateAgentDeploymentRequest
    from .create_agent_deployment_result import CreateAgentDeploymentResult
    from .create_agent_request import CreateAgentRequest
    from .create_agent_request_reasoning_effort import CreateAgentRequestReasoningEffort
    from .create_agent_task_request import CreateAgentTaskRequest
    from .create_agent_task_request_project_preference import (
        CreateAgentTaskRequestProjectPreference,
    )
    from .create_backtest_request import CreateBacktestRequest
    from .create_collaborator_request import CreateCollaboratorRequest
    from .create_collaborator_response import CreateCollaboratorResponse
    from .create_compile_request import CreateCompileRequest
    from .create_compile_result import CreateCompileResult
    from .create_data_issue_request import CreateDataIssueRequest
    from .create_data_issue_request_corrupted_files import (
        CreateDataIssueRequestCorruptedFiles,
    )
    from .create_data_issue_request_dividend_error import (
        CreateDataIssueRequestDividendError,
    )
    from .create_data_issue_request_listing_error import (
        CreateDataIssueRequestListingError,
    )
    from .create_data_issue_request_missing_files import (
        CreateDataIssueRequestMissingFiles,
    )
    from .create_data_issue_request_missing_points import (
        CreateDataIssueRequestMissingPoints,
    )
    from .create_data_issue_request_name_mapping_error import (
        CreateDataIssueRequestNameMappingError,
    )
    from .create_data_issue_request_resolution import CreateDataIssueRequestResolution
    from .create_data_issue_request_security import CreateDataIssueRequestSecurity
    from .create_data_issue_request_split_error import CreateDataIssueRequestSplitError
    from .create_data_issue_request_wrong_values import (
        CreateDataIssueRequestWrongValues,
    )
    from .create_data_issue_result import CreateDataIssueResult
    from .create_live_algorithm_request import CreateLiveAlgorithmRequest
    from .create_live_algorithm_result import CreateLiveAlgorithmResult
    from .create_live_command_request import CreateLiveCommandRequest
    from .create_optimization_request import CreateOptimizationRequest
    from .create_optimization_result import CreateOptimizationResult
    from .create_project_file_request import CreateProjectFileRequest
    from .create_project_library_request import CreateProjectLibraryRequest
    from .create_project_request import CreateProjectRequest
    from .create_project_request_language import CreateProjectRequestLanguage
    from .create_support_ticket_request import CreateSupportTicketRequest
    from .create_support_ticket_result import CreateSupportTicketResult
    from .data_file_list_response import DataFileListResponse
    from .data_issue import DataIssue
    from .data_issue_list_response import DataIssueListResponse
    from .data_link_response import DataLinkResponse
    from .data_price import DataPrice
    from .data_prices_response import DataPricesResponse
    from .data_source import DataSource
    from .data_source_option import DataSourceOption
    from .data_source_path import DataSourcePath
    from .data_sources import DataSources
    from .dataset import Dataset
    from .dataset_list_response import DatasetListResponse
    from .dataset_tag import DatasetTag
    from .delete_agent_deployment_request import DeleteAgentDeploymentRequest
    from .delete_agent_request import DeleteAgentRequest
    from .delete_agent_task_request import DeleteAgentTaskRequest
    from .delete_backtest_request import DeleteBacktestRequest
    from .delete_collaborator_request import DeleteCollaboratorRequest
    from .delete_collaborator_response import DeleteCollaboratorResponse
    from .delete_file_request import DeleteFileRequest
    from .delete_object_store_request import DeleteObjectStoreRequest
    from .delete_optimization_request import DeleteOptimizationRequest
    from .delete_project_library_request import DeleteProjectLibraryRequest
    from .delete_project_request import DeleteProjectRequest
    from .deployment_details import DeploymentDetails
    from .email_notification_target import EmailNotificationTarget
    from .encryption_key import EncryptionKey
    from .encryption_key_list_response import EncryptionKeyListResponse
    from .error import Error
    from .error_enhance_request import ErrorEnhanceRequest
    from .error_enhance_request_language import ErrorEnhanceRequestLanguage
    from .error_enhance_response import ErrorEnhanceResponse
    from .estimate import Estimate
    from .estimate_optimization_request import EstimateOptimizationRequest
    from .estimate_optimization_result import EstimateOptimizationResult
    from .export_backtest_insights_request import ExportBacktestInsightsRequest
    from .export_backtest_logs_request import ExportBacktestLogsRequest
    from .export_backtest_orders_request import ExportBacktestOrdersRequest
    from .export_backtest_trades_request import ExportBacktestTradesRequest
    from .export_live_insights_request import ExportLiveInsightsRequest
    from .export_live_logs_request import ExportLiveLogsRequest
    from .export_live_orders_request import ExportLiveOrdersRequest
    from .export_live_trades_request import ExportLiveTradesRequest
    from .external_account import ExternalAccount
    from .external_authorization import ExternalAuthorization
    from .failed_backtest_summary import FailedBacktestSummary
    from .file import File
    from .file_parameters import FileParameters
    from .get_object_store_job_id_request import GetObjectStoreJobIdRequest
    from .get_object_store_properties_request import GetObjectStorePropertiesRequest
    from .get_object_store_properties_response import GetObjectStorePropertiesResponse
    from .get_object_store_response import GetObjectStoreResponse
    from .get_object_store_url_request import GetObjectStoreURLRequest
    from .grid import Grid
    from .grid_chart import GridChart
    from .group_order_manager import GroupOrderManager
    from .holding import Holding
    from .holding_map import HoldingMap
    from .insight import Insight
    from .interactive_brokers_brokerage_settings import (
        InteractiveBrokersBrokerageSettings,
    )
    from .interactive_brokers_brokerage_settings_id import (
        InteractiveBrokersBrokerageSettingsId,
    )
    from .kraken_settings import KrakenSettings
    from .kraken_settings_id import KrakenSettingsId
    from .kraken_settings_kraken_verification_tier import (
        KrakenSettingsKrakenVerificationTier,
    )
    from .lean_environment import LeanEnvironment
    from .lean_environments_response import LeanEnvironmentsResponse
    from .lean_version import LeanVersion
    from .lean_versions_response import LeanVersionsResponse
    from .legacy_optimization_constraint import LegacyOptimizationConstraint
    from .legacy_optimization_constraint_operator import (
        LegacyOptimizationConstraintOperator,
    )
    from .legacy_optimization_constraint_target import (
        LegacyOptimizationConstraintTarget,
    )
    from .legacy_optimization_parameter import LegacyOptimizationParameter
    from .library import Library
    from .linear_segment import LinearSegment
    from .liquidate_live_algorithm_request import LiquidateLiveAlgorithmRequest
    from .list_agent_deployments_request import ListAgentDeploymentsRequest
    from .list_agent_tasks_request import ListAgentTasksRequest
    from .list_agents_request import ListAgentsRequest
    from .list_backtest_request import ListBacktestRequest
    from .list_data_files_request import ListDataFilesRequest
    from .list_data_issues_request import ListDataIssuesRequest
    from .list_data_issues_request_status import ListDataIssuesRequestStatus
    from .list_encryption_keys_request import ListEncryptionKeysRequest
    from .list_live_algorithms_request import ListLiveAlgorithmsRequest
    from .list_live_algorithms_request_status import ListLiveAlgorithmsRequestStatus
    from .list_module_files_request import ListModuleFilesRequest
    from .list_object_store_request import ListObjectStoreRequest
    from .list_object_store_response import ListObjectStoreResponse
    from .list_optimization_request import ListOptimizationRequest
    from .list_optimization_response import ListOptimizationResponse
    from .list_support_tickets_request import ListSupportTicketsRequest
    from .live_algorithm import LiveAlgorithm
    from .live_algorithm_list_response import LiveAlgorithmListResponse
    from .live_algorithm_results import LiveAlgorithmResults
    from .live_algorithm_summary import LiveAlgorithmSummary
    from .live_authentication_data import LiveAuthenticationData
    from .live_command import LiveCommand
    from .live_data_providers import LiveDataProviders
    from .live_form import LiveForm
    from .live_insight_export_row import LiveInsightExportRow
    from .live_insights_response import LiveInsightsResponse
    from .live_notification import LiveNotification
    from .live_notification_events_item import LiveNotificationEventsItem
    from .live_orders_response import LiveOrdersResponse
    from .live_portfolio_response import LivePortfolioResponse
    from .live_trades_response import LiveTradesResponse
    from .lock_collaborator_request import LockCollaboratorRequest
    from .module_file_response import ModuleFileResponse
    from .module_files_response import ModuleFilesResponse
    from .node import Node
    from .node_prices import NodePrices
    from .oanda_settings import OandaSettings
    from .oanda_settings_id import OandaSettingsId
    from .oanda_settings_oanda_environment import OandaSettingsOandaEnvironment
    from .object_store_binary_file import ObjectStoreBinaryFile
    from .object_store_properties import ObjectStoreProperties
    from .object_store_summary import ObjectStoreSummary
    from .optimization import Optimization
    from .optimization_analysis import OptimizationAnalysis
    from .optimization_backtest import OptimizationBacktest
    from .optimization_backtest_map import OptimizationBacktestMap
    from .optimization_constraint import OptimizationConstraint
    from .optimization_constraint_operator import OptimizationConstraintOperator
    from .optimization_constraint_result import OptimizationConstraintResult
    from .optimization_constraint_target import OptimizationConstraintTarget
    from .optimization_job_statistics import OptimizationJobStatistics
    from .optimization_node_type import OptimizationNodeType
    from .optimization_parameter import OptimizationParameter
    from .optimization_parameter_result import OptimizationParameterResult
    from .optimization_point import OptimizationPoint
    from .optimization_statistics import OptimizationStatistics
    from .optimization_strategy import OptimizationStrategy
    from .optimization_target import OptimizationTarget
    from .optimization_target_statistic import OptimizationTargetStatistic
    from .optimization_target_to import OptimizationTargetTo
    from .order import Order
    from .order_event import OrderEvent
    from .order_properties import OrderProperties
    from .order_submission_data import OrderSubmissionData
    from .organization import Organization
    from .organization_credit import OrganizationCredit
    from .organization_credit_movement import OrganizationCreditMovement
    from .organization_data_agreement import OrganizationDataAgreement
    from .organization_list_response import OrganizationListResponse
    from .organization_member import OrganizationMember
    from .organization_nodes_response import OrganizationNodesResponse
    from .organization_product import OrganizationProduct
    from .organization_product_item import OrganizationProductItem
    from .organization_response import OrganizationResponse
    from .organization_summary import OrganizationSummary
    from .parameter_cluster import ParameterCluster
    from .parameter_detail import ParameterDetail
    from .parameter_map import ParameterMap
    from .parameter_mode import ParameterMode
    from .parameter_numbers import ParameterNumbers
    from .parameter_report import ParameterReport
    from .patch_file_request import PatchFileRequest
    from .pep8_convert_request import PEP8ConvertRequest
    from .pep8_convert_response import PEP8ConvertResponse
    from .polygon_data_provider_settings import PolygonDataProviderSettings
    from .polygon_data_provider_settings_id import PolygonDataProviderSettingsId
    from .portfolio import Portfolio
    from .portfolio_statistics import PortfolioStatistics
    from .project import Project
    from .project_file import ProjectFile
    from .project_files_response import ProjectFilesResponse
    from .project_list_response import ProjectListResponse
    from .project_nodes import ProjectNodes
    from .project_nodes_response import ProjectNodesResponse
    from .project_parameter import ProjectParameter
    from .project_parameter_map import ProjectParameterMap
    from .public_brokerage_settings import PublicBrokerageSettings
    from .public_brokerage_settings_id import PublicBrokerageSettingsId
    from .quant_connect_brokerage_settings import QuantConnectBrokerageSettings
    from .quant_connect_brokerage_settings_id import QuantConnectBrokerageSettingsId
    from .quant_connect_data_provider_settings import QuantConnectDataProviderSettings
    from .quant_connect_data_provider_settings_id import (
        QuantConnectDataProviderSettingsId,
    )
    from .rbi_brokerage_settings import RBIBrokerageSettings
    from .rbi_brokerage_settings_id import RBIBrokerageSettingsId
    from .read_account_request import ReadAccountRequest
    from .read_agent_conversation_request import ReadAgentConversationRequest
    from .read_agent_deployment_request import ReadAgentDeploymentRequest
    from .read_agent_request import ReadAgentRequest
    from .read_agent_task_request import ReadAgentTaskRequest
    from .read_backtest_chart_request import ReadBacktestChartRequest
    from .read_backtest_insights_request import ReadBacktestInsightsRequest
    from .read_backtest_logs_request import ReadBacktestLogsRequest
    from .read_backtest_logs_result import ReadBacktestLogsResult
    from .read_backtest_orders_request import ReadBacktestOrdersRequest
    from .read_backtest_request import ReadBacktestRequest
    from .read_backtest_trades_request import ReadBacktestTradesRequest
    from .read_chart_response import ReadChartResponse
    from .read_collaborators_request import ReadCollaboratorsRequest
    from .read_collaborators_response import ReadCollaboratorsResponse
    from .read_compile_request import ReadCompileRequest
    from .read_compile_result import ReadCompileResult
    from .read_data_link_request import ReadDataLinkRequest
    from .read_data_link_request_format import ReadDataLinkRequestFormat
    from .read_data_prices_request import ReadDataPricesRequest
    from .read_external_connection_request import ReadExternalConnectionRequest
    from .read_external_connection_request_brokerage import (
        ReadExternalConnectionRequestBrokerage,
    )
    from .read_files_request import ReadFilesRequest
    from .read_live_algorithm_request import ReadLiveAlgorithmRequest
    from .read_live_chart_request import ReadLiveChartRequest
    from .read_live_insights_request import ReadLiveInsightsRequest
    from .read_live_logs_request import ReadLiveLogsRequest
    from .read_live_logs_response import ReadLiveLogsResponse
    from .read_live_orders_request import ReadLiveOrdersRequest
    from .read_live_portfolio_request import ReadLivePortfolioRequest
    from .read_live_trades_request import ReadLiveTradesRequest
    from .read_module_file_request import ReadModuleFileRequest
    from .read_nodes_request import ReadNodesRequest
    from .read_optimization_request import ReadOptimizationRequest
    from .read_optimization_result import ReadOptimizationResult
    from .read_organization_request import ReadOrganizationRequest
    from .read_project_nodes_request import ReadProjectNodesRequest
    from .read_project_request import ReadProjectRequest
    from .read_support_ticket_request import ReadSupportTicketRequest
    from .read_user_request import ReadUserRequest
    from .refresh_external_connection_request import RefreshExternalConnectionRequest
    from .refresh_external_connection_response import RefreshExternalConnectionResponse
    from .registered_encryption_key import RegisteredEncryptionKey
    from .request_failed_error import RequestFailedError
    from .required_products import RequiredProducts
    from .research_guide import ResearchGuide
    from .rest_response import RestResponse
    from .rolling_window import RollingWindow
    from .runtime_statistics import RuntimeStatistics
    from .search_criteria import SearchCriteria
    from .search_criteria_type import SearchCriteriaType
    from .search_request import SearchRequest
    from .search_request_language import SearchRequestLanguage
    from .search_response import SearchResponse
    from .search_retrieval import SearchRetrieval
    from .series import Series
    from .series_map import SeriesMap
    from .server_statistics import ServerStatistics
    from .sharpe_summary import SharpeSummary
    from .slice_fit import SliceFit
    from .sms_notification_target import SmsNotificationTarget
    from .statistics_result import StatisticsResult
    from .stop_agent_deployment_request import StopAgentDeploymentRequest
    from .stop_live_algorithm_request import StopLiveAlgorithmRequest
    from .support_ticket import SupportTicket
    from .support_ticket_data import SupportTicketData
    from .support_ticket_list_response import SupportTicketListResponse
    from .support_ticket_member import SupportTicketMember
    from .support_ticket_message import SupportTicketMessage
    from .support_ticket_messages_response import SupportTicketMessagesResponse
    from .symbol import Symbol
    from .syntax_check_response import SyntaxCheckResponse
    from .tastytrade_settings import TastytradeSettings
    from .tastytrade_settings_id import TastytradeSettingsId
    from .telegram_notification_target import TelegramNotificationTarget
    from .terminal_link_settings import TerminalLinkSettings
    from .terminal_link_settings_id import TerminalLinkSettingsId
    from .terminal_link_settings_terminal_link_connection_type import (
        TerminalLinkSettingsTerminalLinkConnectionType,
    )
    from .terminal_link_settings_terminal_link_environment import (
        TerminalLinkSettingsTerminalLinkEnvironment,
    )
    from .terminal_news_item import TerminalNewsItem
    from .terminal_news_response import TerminalNewsResponse
    from .time_in_force import TimeInForce
    from .trade_station_settings import TradeStationSettings
    from .trade_station_settings_id import TradeStationSettingsId
    from .trade_station_settings_trade_station_environment import (
        TradeStationSettingsTradeStationEnvironment,
    )
    from .trade_statistics import TradeStatistics
    from .tradier_brokerage_settings import TradierBrokerageSettings
    from .tradier_brokerage_settings_id import TradierBrokerageSettingsId
    from .tradier_brokerage_settings_tradier_environment import (
        TradierBrokerageSettingsTradierEnvironment,
    )
    from .trading_technologies_brokerage_settings import (
        TradingTechnologiesBrokerageSettings,
    )
    from .trading_technologies_brokerage_settings_id import (
        TradingTechnologiesBrokerageSettingsId,
    )
    from .trading_technologies_brokerage_settings_tt_rest_environment import (
        TradingTechnologiesBrokerageSettingsTtRestEnvironment,
    )
    from .update_agent_deployment_request import UpdateAgentDeploymentRequest
    from .update_agent_deployment_result import UpdateAgentDeploymentResult
    from .update_agent_request import UpdateAgentRequest
    from .update_agent_request_reasoning_effort import UpdateAgentRequestReasoningEffort
    from .update_agent_task_request import UpdateAgentTaskRequest
    from .update_backtest_request import UpdateBacktestRequest
    from .update_backtest_tags_request import UpdateBacktestTagsRequest
    from .update_collaborator_request import UpdateCollaboratorRequest
    from .update_collaborator_response import UpdateCollaboratorResponse
    from .update_file_contents_request import UpdateFileContentsRequest
    from .update_file_name_request import UpdateFileNameRequest
    from .update_file_result import UpdateFileResult
    from .update_optimization_request import UpdateOptimizationRequest
    from .update_project_file import UpdateProjectFile
    from .update_project_nodes_request import UpdateProjectNodesRequest
    from .update_project_parameter import UpdateProjectParameter
    from .update_project_request import UpdateProjectRequest
    from .user import User
    from .user_response import UserResponse
    from .webhook_headers import WebhookHeaders
    from .webhook_notification_target import WebhookNotificationTarget
    from .webull_brokerage_settings import WebullBrokerageSettings
    from .webull_brokerage_settings_id import WebullBrokerageSettingsId
    from .wolverine_settings import WolverineSettings
    from .wolverine_settings_id import WolverineSettingsId

_MODULES = {
    "AbortOptimizationRequest": ".abort_optimization_request",
    "AccountResponse": ".account_response",
    "Agent": ".agent",
    "AgentChainedEntry": ".agent_chained_entry",
    "AgentChainedEntryInput": ".agent_chained_entry_input",
    "AgentConversation": ".agent_conversation",
    "AgentConversationMessage": ".agent_conversation_message",
    "AgentConversationMessagePart": ".agent_conversation_message_part",
    "AgentConversationResponse": ".agent_conversation_response",
    "AgentData": ".agent_data",
    "AgentDeployment": ".agent_deployment",
    "AgentDeploymentListResponse": ".agent_deployment_list_response",
    "AgentDeploymentResponse": ".agent_deployment_response",
    "AgentListResponse": ".agent_list_response",
    "AgentNode": ".agent_node",
    "AgentNodeInput": ".agent_node_input",
    "AgentOrganization": ".agent_organization",
    "AgentOrganizationInput": ".agent_organization_input",
    "AgentProviderToken": ".agent_provider_token",
    "AgentResponse": ".agent_response",
    "AgentSubAgentEntry": ".agent_sub_agent_entry",
    "AgentSubAgentEntryInput": ".agent_sub_agent_entry_input",
    "AgentTask": ".agent_task",
    "AgentTaskListResponse": ".agent_task_list_response",
    "AgentTaskOwner": ".agent_task_owner",
    "AgentTaskOwnerInput": ".agent_task_owner_input",
    "AgentTaskResponse": ".agent_task_response",
    "AgentTaskStatusEntry": ".agent_task_status_entry",
    "AgentTokenInput": ".agent_token_input",
    "AlgorithmPerformance": ".algorithm_performance",
    "AlpacaBrokerageSettings": ".alpaca_brokerage_settings",
    "AlpacaBrokerageSettingsAlpacaEnvironment": ".alpaca_brokerage_settings_alpaca_environment",
    "AlpacaBrokerageSettingsId": ".alpaca_brokerage_settings_id",
    "AlpacaDataProviderSettings": ".alpaca_data_provider_settings",
    "AlpacaDataProviderSettingsId": ".alpaca_data_provider_settings_id",
    "AnalysisCounts": ".analysis_counts",
    "AnalysisResult": ".analysis_result",
    "AnalysisSample": ".analysis_sample",
    "AuthorizeExternalConnectionRequest": ".authorize_external_connection_request",
    "AuthorizeExternalConnectionRequestBrokerage": ".authorize_external_connection_request_brokerage",
    "AuthorizeExternalConnectionResponse": ".authorize_external_connection_response",
    "BacktestInitResponse": ".backtest_init_response",
    "BacktestInsightExportRow": ".backtest_insight_export_row",
    "BacktestInsightsResponse": ".backtest_insights_response",
    "BacktestOrdersResponse": ".backtest_orders_response",
    "BacktestReportRequest": ".backtest_report_request",
    "BacktestReportResponse": ".backtest_report_response",
    "BacktestResponse": ".backtest_response",
    "BacktestResult": ".backtest_result",
    "BacktestSummaryResponse": ".backtest_summary_response",
    "BacktestSummaryResult": ".backtest_summary_result",
    "BacktestTradesResponse": ".backtest_trades_response",
    "BasicFilesRequest": ".basic_files_request",
    "BasicFilesRequestLanguage": ".basic_files_request_language",
    "BinanceBrokerageAndDataProviderSettings": ".binance_brokerage_and_data_provider_settings",
    "BinanceBrokerageAndDataProviderSettingsBinanceExchangeName": ".binance_brokerage_and_data_provider_settings_binance_exchange_name",
    "BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet": ".binance_brokerage_and_data_provider_settings_binance_use_testnet",
    "BinanceBrokerageAndDataProviderSettingsId": ".binance_brokerage_and_data_provider_settings_id",
    "BinanceBrokerageSettings": ".binance_brokerage_settings",
    "BinanceBrokerageSettingsBinanceExchangeName": ".binance_brokerage_settings_binance_exchange_name",
    "BinanceBrokerageSettingsBinanceUseTestnet": ".binance_brokerage_settings_binance_use_testnet",
    "BinanceBrokerageSettingsId": ".binance_brokerage_settings_id",
    "BinanceCOINFuturesBrokerageAndDataProviderSettings": ".binance_coin_futures_brokerage_and_data_provider_settings",
    "BinanceCOINFuturesBrokerageAndDataProviderSettingsBinanceExchangeName": ".binance_coin_futures_brokerage_and_data_provider_settings_binance_exchange_name",
    "BinanceCOINFuturesBrokerageAndDataProviderSettingsId": ".binance_coin_futures_brokerage_and_data_provider_settings_id",
    "BinanceCOINFuturesBrokerageSettings": ".binance_coin_futures_brokerage_settings",
    "BinanceCOINFuturesBrokerageSettingsBinanceExchangeName": ".binance_coin_futures_brokerage_settings_binance_exchange_name",
    "BinanceCOINFuturesBrokerageSettingsId": ".binance_coin_futures_brokerage_settings_id",
    "BinanceUSBrokerageAndDataProviderSettings": ".binance_us_brokerage_and_data_provider_settings",
    "BinanceUSBrokerageAndDataProviderSettingsBinanceExchangeName": ".binance_us_brokerage_and_data_provider_settings_binance_exchange_name",
    "BinanceUSBrokerageAndDataProviderSettingsId": ".binance_us_brokerage_and_data_provider_settings_id",
    "BinanceUSBrokerageSettings": ".binance_us_brokerage_settings",
    "BinanceUSBrokerageSettingsBinanceExchangeName": ".binance_us_brokerage_settings_binance_exchange_name",
    "BinanceUSBrokerageSettingsId": ".binance_us_brokerage_settings_id",
    "BinanceUSDMFuturesBrokerageAndDataProviderSettings": ".binance_usdm_futures_brokerage_and_data_provider_settings",
    "BinanceUSDMFuturesBrokerageAndDataProviderSettingsBinanceExchangeName": ".binance_usdm_futures_brokerage_and_data_provider_settings_binance_exchange_name",
    "BinanceUSDMFuturesBrokerageAndDataProviderSettingsId": ".binance_usdm_futures_brokerage_and_data_provider_settings_id",
    "BinanceUSDMFuturesBrokerageSettings": ".binance_usdm_futures_brokerage_settings",
    "BinanceUSDMFuturesBrokerageSettingsBinanceExchangeName": ".binance_usdm_futures_brokerage_settings_binance_exchange_name",
    "BinanceUSDMFuturesBrokerageSettingsId": ".binance_usdm_futures_brokerage_settings_id",
    "BitfinexSettings": ".bitfinex_settings",
    "BitfinexSettingsId": ".bitfinex_settings_id",
    "BloombergFixSettings": ".bloomberg_fix_settings",
    "BloombergFixSettingsBloombergFixEnvironment": ".bloomberg_fix_settings_bloomberg_fix_environment",
    "BloombergFixSettingsId": ".bloomberg_fix_settings_id",
    "BroadcastLiveCommandRequest": ".broadcast_live_command_request",
    "BrokerageData": ".brokerage_data",
    "BrokerageHolding": ".brokerage_holding",
    "BrokerageId": ".brokerage_id",
    "BybitBrokerageAndDataProviderSettings": ".bybit_brokerage_and_data_provider_settings",
    "BybitBrokerageAndDataProviderSettingsBybitVipLevel": ".bybit_brokerage_and_data_provider_settings_bybit_vip_level",
    "BybitBrokerageAndDataProviderSettingsId": ".bybit_brokerage_and_data_provider_settings_id",
    "BybitBrokerageSettings": ".bybit_brokerage_settings",
    "BybitBrokerageSettingsBybitVipLevel": ".bybit_brokerage_settings_bybit_vip_level",
    "BybitBrokerageSettingsId": ".bybit_brokerage_settings_id",
    "Card": ".card",
    "Cash": ".cash",
    "CashAmount": ".cash_amount",
    "CashMap": ".cash_map",
    "CharlesSchwabSettings": ".charles_schwab_settings",
    "CharlesSchwabSettingsId": ".charles_schwab_settings_id",
    "Chart": ".chart",
    "ChartPoint": ".chart_point",
    "ChartSummary": ".chart_summary",
    "ChartSummaryMap": ".chart_summary_map",
    "ClearStreetBrokerageSettings": ".clear_street_brokerage_settings",
    "ClearStreetBrokerageSettingsId": ".clear_street_brokerage_settings_id",
    "ClosedTrade": ".closed_trade",
    "ClosedTradeWithOrders": ".closed_trade_with_orders",
    "CodeCompletionRequest": ".code_completion_request",
    "CodeCompletionRequestLanguage": ".code_completion_request_language",
    "CodeCompletionResponse": ".code_completion_response",
    "CoinbaseBrokerageAndDataProviderSettings": ".coinbase_brokerage_and_data_provider_settings",
    "CoinbaseBrokerageAndDataProviderSettingsId": ".coinbase_brokerage_and_data_provider_settings_id",
    "CoinbaseBrokerageSettings": ".coinbase_brokerage_settings",
    "CoinbaseBrokerageSettingsId": ".coinbase_brokerage_settings_id",
    "Collaborator": ".collaborator",
    "ConvertedFiles": ".converted_files",
    "CreateAgentDeploymentRequest": ".create_agent_deployment_request",
    "CreateAgentDeploymentResult": ".create_agent_deployment_result",
    "CreateAgentRequest": ".create_agent_request",
    "CreateAgentRequestReasoningEffort": ".create_agent_request_reasoning_effort",
    "CreateAgentTaskRequest": ".create_agent_task_request",
    "CreateAgentTaskRequestProjectPreference": ".create_agent_task_request_project_preference",
    "CreateBacktestRequest": ".create_backtest_request",
    "CreateCollaboratorRequest": ".create_collaborator_request",
    "CreateCollaboratorResponse": ".create_collaborator_response",
    "CreateCompileRequest": ".create_compile_request",
    "CreateCompileResult": ".create_compile_result",
    "CreateDataIssueRequest": ".create_data_issue_request",
    "CreateDataIssueRequestCorruptedFiles": ".create_data_issue_request_corrupted_files",
    "CreateDataIssueRequestDividendError": ".create_data_issue_request_dividend_error",
    "CreateDataIssueRequestListingError": ".create_data_issue_request_listing_error",
    "CreateDataIssueRequestMissingFiles": ".create_data_issue_request_missing_files",
    "CreateDataIssueRequestMissingPoints": ".create_data_issue_request_missing_points",
    "CreateDataIssueRequestNameMappingError": ".create_data_issue_request_name_mapping_error",
    "CreateDataIssueRequestResolution": ".create_data_issue_request_resolution",
    "CreateDataIssueRequestSecurity": ".create_data_issue_request_security",
    "CreateDataIssueRequestSplitError": ".create_data_issue_request_split_error",
    "CreateDataIssueRequestWrongValues": ".create_data_issue_request_wrong_values",
    "CreateDataIssueResult": ".create_data_issue_result",
    "CreateLiveAlgorithmRequest": ".create_live_algorithm_request",
    "CreateLiveAlgorithmResult": ".create_live_algorithm_result",
    "CreateLiveCommandRequest": ".create_live_command_request",
    "CreateOptimizationRequest": ".create_optimization_request",
    "CreateOptimizationResult": ".create_optimization_result",
    "CreateProjectFileRequest": ".create_project_file_request",
    "CreateProjectLibraryRequest": ".create_project_library_request",
    "CreateProjectRequest": ".create_project_request",
    "CreateProjectRequestLanguage": ".create_project_request_language",
    "CreateSupportTicketRequest": ".create_support_ticket_request",
    "CreateSupportTicketResult": ".create_support_ticket_result",
    "DataFileListResponse": ".data_file_list_response",
    "DataIssue": ".data_issue",
    "DataIssueListResponse": ".data_issue_list_response",
    "DataLinkResponse": ".data_link_response",
    "DataPrice": ".data_price",
    "DataPricesResponse": ".data_prices_response",
    "DataSource": ".data_source",
    "DataSourceOption": ".data_source_option",
    "DataSourcePath": ".data_source_path",
    "DataSources": ".data_sources",
    "Dataset": ".dataset",
    "DatasetListResponse": ".dataset_list_response",
    "DatasetTag": ".dataset_tag",
    "DeleteAgentDeploymentRequest": ".delete_agent_deployment_request",
    "DeleteAgentRequest": ".delete_agent_request",
    "DeleteAgentTaskRequest": ".delete_agent_task_request",
    "DeleteBacktestRequest": ".delete_backtest_request",
    "DeleteCollaboratorRequest": ".delete_collaborator_request",
    "DeleteCollaboratorResponse": ".delete_collaborator_response",
    "DeleteFileRequest": ".delete_file_request",
    "DeleteObjectStoreRequest": ".delete_object_store_request",
    "DeleteOptimizationRequest": ".delete_optimization_request",
    "DeleteProjectLibraryRequest": ".delete_project_library_request",
    "DeleteProjectRequest": ".delete_project_request",
    "DeploymentDetails": ".deployment_details",
    "EmailNotificationTarget": ".email_notification_target",
    "EncryptionKey": ".encryption_key",
    "EncryptionKeyListResponse": ".encryption_key_list_response",
    "Error": ".error",
    "ErrorEnhanceRequest": ".error_enhance_request",
    "ErrorEnhanceRequestLanguage": ".error_enhance_request_language",
    "ErrorEnhanceResponse": ".error_enhance_response",
    "Estimate": ".estimate",
    "EstimateOptimizationRequest": ".estimate_optimization_request",
    "EstimateOptimizationResult": ".estimate_optimization_result",
    "ExportBacktestInsightsRequest": ".export_backtest_insights_request",
    "ExportBacktestLogsRequest": ".export_backtest_logs_request",
    "ExportBacktestOrdersRequest": ".export_backtest_orders_request",
    "ExportBacktestTradesRequest": ".export_backtest_trades_request",
    "ExportLiveInsightsRequest": ".export_live_insights_request",
    "ExportLiveLogsRequest": ".export_live_logs_request",
    "ExportLiveOrdersRequest": ".export_live_orders_request",
    "ExportLiveTradesRequest": ".export_live_trades_request",
    "ExternalAccount": ".external_account",
    "ExternalAuthorization": ".external_authorization",
    "FailedBacktestSummary": ".failed_backtest_summary",
    "File": ".file",
    "FileParameters": ".file_parameters",
    "GetObjectStoreJobIdRequest": ".get_object_store_job_id_request",
    "GetObjectStorePropertiesRequest": ".get_object_store_properties_request",
    "GetObjectStorePropertiesResponse": ".get_object_store_properties_response",
    "GetObjectStoreResponse": ".get_object_store_response",
    "GetObjectStoreURLRequest": ".get_object_store_url_request",
    "Grid": ".grid",
    "GridChart": ".grid_chart",
    "GroupOrderManager": ".group_order_manager",
    "Holding": ".holding",
    "HoldingMap": ".holding_map",
    "Insight": ".insight",
    "InteractiveBrokersBrokerageSettings": ".interactive_brokers_brokerage_settings",
    "InteractiveBrokersBrokerageSettingsId": ".interactive_brokers_brokerage_settings_id",
    "KrakenSettings": ".kraken_settings",
    "KrakenSettingsId": ".kraken_settings_id",
    "KrakenSettingsKrakenVerificationTier": ".kraken_settings_kraken_verification_tier",
    "LeanEnvironment": ".lean_environment",
    "LeanEnvironmentsResponse": ".lean_environments_response",
    "LeanVersion": ".lean_version",
    "LeanVersionsResponse": ".lean_versions_response",
    "LegacyOptimizationConstraint": ".legacy_optimization_constraint",
    "LegacyOptimizationConstraintOperator": ".legacy_optimization_constraint_operator",
    "LegacyOptimizationConstraintTarget": ".legacy_optimization_constraint_target",
    "LegacyOptimizationParameter": ".legacy_optimization_parameter",
    "Library": ".library",
    "LinearSegment": ".linear_segment",
    "LiquidateLiveAlgorithmRequest": ".liquidate_live_algorithm_request",
    "ListAgentDeploymentsRequest": ".list_agent_deployments_request",
    "ListAgentTasksRequest": ".list_agent_tasks_request",
    "ListAgentsRequest": ".list_agents_request",
    "ListBacktestRequest": ".list_backtest_request",
    "ListDataFilesRequest": ".list_data_files_request",
    "ListDataIssuesRequest": ".list_data_issues_request",
    "ListDataIssuesRequestStatus": ".list_data_issues_request_status",
    "ListEncryptionKeysRequest": ".list_encryption_keys_request",
    "ListLiveAlgorithmsRequest": ".list_live_algorithms_request",
    "ListLiveAlgorithmsRequestStatus": ".list_live_algorithms_request_status",
    "ListModuleFilesRequest": ".list_module_files_request",
    "ListObjectStoreRequest": ".list_object_store_request",
    "ListObjectStoreResponse": ".list_object_store_response",
    "ListOptimizationRequest": ".list_optimization_request",
    "ListOptimizationResponse": ".list_optimization_response",
    "ListSupportTicketsRequest": ".list_support_tickets_request",
    "LiveAlgorithm": ".live_algorithm",
    "LiveAlgorithmListResponse": ".live_algorithm_list_response",
    "LiveAlgorithmResults": ".live_algorithm_results",
    "LiveAlgorithmSummary": ".live_algorithm_summary",
    "LiveAuthenticationData": ".live_authentication_data",
    "LiveCommand": ".live_command",
    "LiveDataProviders": ".live_data_providers",
    "LiveForm": ".live_form",
    "LiveInsightExportRow": ".live_insight_export_row",
    "LiveInsightsResponse": ".live_insights_response",
    "LiveNotification": ".live_notification",
    "LiveNotificationEventsItem": ".live_notification_events_item",
    "LiveOrdersResponse": ".live_orders_response",
    "LivePortfolioResponse": ".live_portfolio_response",
    "LiveTradesResponse": ".live_trades_response",
    "LockCollaboratorRequest": ".lock_collaborator_request",
    "ModuleFileResponse": ".module_file_response",
    "ModuleFilesResponse": ".module_files_response",
    "Node": ".node",
    "NodePrices": ".node_prices",
    "OandaSettings": ".oanda_settings",
    "OandaSettingsId": ".oanda_settings_id",
    "OandaSettingsOandaEnvironment": ".oanda_settings_oanda_environment",
    "ObjectStoreBinaryFile": ".object_store_binary_file",
    "ObjectStoreProperties": ".object_store_properties",
    "ObjectStoreSummary": ".object_store_summary",
    "Optimization": ".optimization",
    "OptimizationAnalysis": ".optimization_analysis",
    "OptimizationBacktest": ".optimization_backtest",
    "OptimizationBacktestMap": ".optimization_backtest_map",
    "OptimizationConstraint": ".optimization_constraint",
    "OptimizationConstraintOperator": ".optimization_constraint_operator",
    "OptimizationConstraintResult": ".optimization_constraint_result",
    "OptimizationConstraintTarget": ".optimization_constraint_target",
    "OptimizationJobStatistics": ".optimization_job_statistics",
    "OptimizationNodeType": ".optimization_node_type",
    "OptimizationParameter": ".optimization_parameter",
    "OptimizationParameterResult": ".optimization_parameter_result",
    "OptimizationPoint": ".optimization_point",
    "OptimizationStatistics": ".optimization_statistics",
    "OptimizationStrategy": ".optimization_strategy",
    "OptimizationTarget": ".optimization_target",
    "OptimizationTargetStatistic": ".optimization_target_statistic",
    "OptimizationTargetTo": ".optimization_target_to",
    "Order": ".order",
    "OrderEvent": ".order_event",
    "OrderProperties": ".order_properties",
    "OrderSubmissionData": ".order_submission_data",
    "Organization": ".organization",
    "OrganizationCredit": ".organization_credit",
    "OrganizationCreditMovement": ".organization_credit_movement",
    "OrganizationDataAgreement": ".organization_data_agreement",
    "OrganizationListResponse": ".organization_list_response",
    "OrganizationMember": ".organization_member",
    "OrganizationNodesResponse": ".organization_nodes_response",
    "OrganizationProduct": ".organization_product",
    "OrganizationProductItem": ".organization_product_item",
    "OrganizationResponse": ".organization_response",
    "OrganizationSummary": ".organization_summary",
    "ParameterCluster": ".parameter_cluster",
    "ParameterDetail": ".parameter_detail",
    "ParameterMap": ".parameter_map",
    "ParameterMode": ".parameter_mode",
    "ParameterNumbers": ".parameter_numbers",
    "ParameterReport": ".parameter_report",
    "PatchFileRequest": ".patch_file_request",
    "PEP8ConvertRequest": ".pep8_convert_request",
    "PEP8ConvertResponse": ".pep8_convert_response",
    "PolygonDataProviderSettings": ".polygon_data_provider_settings",
    "PolygonDataProviderSettingsId": ".polygon_data_provider_settings_id",
    "Portfolio": ".portfolio",
    "PortfolioStatistics": ".portfolio_statistics",
    "Project": ".project",
    "ProjectFile": ".project_file",
    "ProjectFilesResponse": ".project_files_response",
    "ProjectListResponse": ".project_list_response",
    "ProjectNodes": ".project_nodes",
    "ProjectNodesResponse": ".project_nodes_response",
    "ProjectParameter": ".project_parameter",
    "ProjectParameterMap": ".project_parameter_map",
    "PublicBrokerageSettings": ".public_brokerage_settings",
    "PublicBrokerageSettingsId": ".public_brokerage_settings_id",
    "QuantConnectBrokerageSettings": ".quant_connect_brokerage_settings",
    "QuantConnectBrokerageSettingsId": ".quant_connect_brokerage_settings_id",
    "QuantConnectDataProviderSettings": ".quant_connect_data_provider_settings",
    "QuantConnectDataProviderSettingsId": ".quant_connect_data_provider_settings_id",
    "RBIBrokerageSettings": ".rbi_brokerage_settings",
    "RBIBrokerageSettingsId": ".rbi_brokerage_settings_id",
    "ReadAccountRequest": ".read_account_request",
    "ReadAgentConversationRequest": ".read_agent_conversation_request",
    "ReadAgentDeploymentRequest": ".read_agent_deployment_request",
    "ReadAgentRequest": ".read_agent_request",
    "ReadAgentTaskRequest": ".read_agent_task_request",
    "ReadBacktestChartRequest": ".read_backtest_chart_request",
    "ReadBacktestInsightsRequest": ".read_backtest_insights_request",
    "ReadBacktestLogsRequest": ".read_backtest_logs_request",
    "ReadBacktestLogsResult": ".read_backtest_logs_result",
    "ReadBacktestOrdersRequest": ".read_backtest_orders_request",
    "ReadBacktestRequest": ".read_backtest_request",
    "ReadBacktestTradesRequest": ".read_backtest_trades_request",
    "ReadChartResponse": ".read_chart_response",
    "ReadCollaboratorsRequest": ".read_collaborators_request",
    "ReadCollaboratorsResponse": ".read_collaborators_response",
    "ReadCompileRequest": ".read_compile_request",
    "ReadCompileResult": ".read_compile_result",
    "ReadDataLinkRequest": ".read_data_link_request",
    "ReadDataLinkRequestFormat": ".read_data_link_request_format",
    "ReadDataPricesRequest": ".read_data_prices_request",
    "ReadExternalConnectionRequest": ".read_external_connection_request",
    "ReadExternalConnectionRequestBrokerage": ".read_external_connection_request_brokerage",
    "ReadFilesRequest": ".read_files_request",
    "ReadLiveAlgorithmRequest": ".read_live_algorithm_request",
    "ReadLiveChartRequest": ".read_live_chart_request",
    "ReadLiveInsightsRequest": ".read_live_insights_request",
    "ReadLiveLogsRequest": ".read_live_logs_request",
    "ReadLiveLogsResponse": ".read_live_logs_response",
    "ReadLiveOrdersRequest": ".read_live_orders_request",
    "ReadLivePortfolioRequest": ".read_live_portfolio_request",
    "ReadLiveTradesRequest": ".read_live_trades_request",
    "ReadModuleFileRequest": ".read_module_file_request",
    "ReadNodesRequest": ".read_nodes_request",
    "ReadOptimizationRequest": ".read_optimization_request",
    "ReadOptimizationResult": ".read_optimization_result",
    "ReadOrganizationRequest": ".read_organization_request",
    "ReadProjectNodesRequest": ".read_project_nodes_request",
    "ReadProjectRequest": ".read_project_request",
    "ReadSupportTicketRequest": ".read_support_ticket_request",
    "ReadUserRequest": ".read_user_request",
    "RefreshExternalConnectionRequest": ".refresh_external_connection_request",
    "RefreshExternalConnectionResponse": ".refresh_external_connection_response",
    "RegisteredEncryptionKey": ".registered_encryption_key",
    "RequestFailedError": ".request_failed_error",
    "RequiredProducts": ".required_products",
    "ResearchGuide": ".research_guide",
    "RestResponse": ".rest_response",
    "RollingWindow": ".rolling_window",
    "RuntimeStatistics": ".runtime_statistics",
    "SearchCriteria": ".search_criteria",
    "SearchCriteriaType": ".search_criteria_type",
    "SearchRequest": ".search_request",
    "SearchRequestLanguage": ".search_request_language",
    "SearchResponse": ".search_response",
    "SearchRetrieval": ".search_retrieval",
    "Series": ".series",
    "SeriesMap": ".series_map",
    "ServerStatistics": ".server_statistics",
    "SharpeSummary": ".sharpe_summary",
    "SliceFit": ".slice_fit",
    "SmsNotificationTarget": ".sms_notification_target",
    "StatisticsResult": ".statistics_result",
    "StopAgentDeploymentRequest": ".stop_agent_deployment_request",
    "StopLiveAlgorithmRequest": ".stop_live_algorithm_request",
    "SupportTicket": ".support_ticket",
    "SupportTicketData": ".support_ticket_data",
    "SupportTicketListResponse": ".support_ticket_list_response",
    "SupportTicketMember": ".support_ticket_member",
    "SupportTicketMessage": ".support_ticket_message",
    "SupportTicketMessagesResponse": ".support_ticket_messages_response",
    "Symbol": ".symbol",
    "SyntaxCheckResponse": ".syntax_check_response",
    "TastytradeSettings": ".tastytrade_settings",
    "TastytradeSettingsId": ".tastytrade_settings_id",
    "TelegramNotificationTarget": ".telegram_notification_target",
    "TerminalLinkSettings": ".terminal_link_settings",
    "TerminalLinkSettingsId": ".terminal_link_settings_id",
    "TerminalLinkSettingsTerminalLinkConnectionType": ".terminal_link_settings_terminal_link_connection_type",
    "TerminalLinkSettingsTerminalLinkEnvironment": ".terminal_link_settings_terminal_link_environment",
    "TerminalNewsItem": ".terminal_news_item",
    "TerminalNewsResponse": ".terminal_news_response",
    "TimeInForce": ".time_in_force",
    "TradeStationSettings": ".trade_station_settings",
    "TradeStationSettingsId": ".trade_station_settings_id",
    "TradeStationSettingsTradeStationEnvironment": ".trade_station_settings_trade_station_environment",
    "TradeStatistics": ".trade_statistics",
    "TradierBrokerageSettings": ".tradier_brokerage_settings",
    "TradierBrokerageSettingsId": ".tradier_brokerage_settings_id",
    "TradierBrokerageSettingsTradierEnvironment": ".tradier_brokerage_settings_tradier_environment",
    "TradingTechnologiesBrokerageSettings": ".trading_technologies_brokerage_settings",
    "TradingTechnologiesBrokerageSettingsId": ".trading_technologies_brokerage_settings_id",
    "TradingTechnologiesBrokerageSettingsTtRestEnvironment": ".trading_technologies_brokerage_settings_tt_rest_environment",
    "UpdateAgentDeploymentRequest": ".update_agent_deployment_request",
    "UpdateAgentDeploymentResult": ".update_agent_deployment_result",
    "UpdateAgentRequest": ".update_agent_request",
    "UpdateAgentRequestReasoningEffort": ".update_agent_request_reasoning_effort",
    "UpdateAgentTaskRequest": ".update_agent_task_request",
    "UpdateBacktestRequest": ".update_backtest_request",
    "UpdateBacktestTagsRequest": ".update_backtest_tags_request",
    "UpdateCollaboratorRequest": ".update_collaborator_request",
    "UpdateCollaboratorResponse": ".update_collaborator_response",
    "UpdateFileContentsRequest": ".update_file_contents_request",
    "UpdateFileNameRequest": ".update_file_name_request",
    "UpdateFileResult": ".update_file_result",
    "UpdateOptimizationRequest": ".update_optimization_request",
    "UpdateProjectFile": ".update_project_file",
    "UpdateProjectNodesRequest": ".update_project_nodes_request",
    "UpdateProjectParameter": ".update_project_parameter",
    "UpdateProjectRequest": ".update_project_request",
    "User": ".user",
    "UserResponse": ".user_response",
    "WebhookHeaders": ".webhook_headers",
    "WebhookNotificationTarget": ".webhook_notification_target",
    "WebullBrokerageSettings": ".webull_brokerage_settings",
    "WebullBrokerageSettingsId": ".webull_brokerage_settings_id",
    "WolverineSettings": ".wolverine_settings",
    "WolverineSettingsId": ".wolverine_settings_id",
}

__all__ = (
    "AbortOptimizationRequest",
    "AccountResponse",
    "Agent",
    "AgentChainedEntry",
    "AgentChainedEntryInput",
    "AgentConversation",
    "AgentConversationMessage",
    "AgentConversationMessagePart",
    "AgentConversationResponse",
    "AgentData",
    "AgentDeployment",
    "AgentDeploymentListResponse",
    "AgentDeploymentResponse",
    "AgentListResponse",
    "AgentNode",
    "AgentNodeInput",
    "AgentOrganization",
    "AgentOrganizationInput",
    "AgentProviderToken",
    "AgentResponse",
    "AgentSubAgentEntry",
    "AgentSubAgentEntryInput",
    "AgentTask",
    "AgentTaskListResponse",
    "AgentTaskOwner",
    "AgentTaskOwnerInput",
    "AgentTaskResponse",
    "AgentTaskStatusEntry",
    "AgentTokenInput",
    "AlgorithmPerformance",
    "AlpacaBrokerageSettings",
    "AlpacaBrokerageSettingsAlpacaEnvironment",
    "AlpacaBrokerageSettingsId",
    "AlpacaDataProviderSettings",
    "AlpacaDataProviderSettingsId",
    "AnalysisCounts",
    "AnalysisResult",
    "AnalysisSample",
    "AuthorizeExternalConnectionRequest",
    "AuthorizeExternalConnectionRequestBrokerage",
    "AuthorizeExternalConnectionResponse",
    "BacktestInitResponse",
    "BacktestInsightExportRow",
    "BacktestInsightsResponse",
    "BacktestOrdersResponse",
    "BacktestReportRequest",
    "BacktestReportResponse",
    "BacktestResponse",
    "BacktestResult",
    "BacktestSummaryResponse",
    "BacktestSummaryResult",
    "BacktestTradesResponse",
    "BasicFilesRequest",
    "BasicFilesRequestLanguage",
    "BinanceBrokerageAndDataProviderSettings",
    "BinanceBrokerageAndDataProviderSettingsBinanceExchangeName",
    "BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet",
    "BinanceBrokerageAndDataProviderSettingsId",
    "BinanceBrokerageSettings",
    "BinanceBrokerageSettingsBinanceExchangeName",
    "BinanceBrokerageSettingsBinanceUseTestnet",
    "BinanceBrokerageSettingsId",
    "BinanceCOINFuturesBrokerageAndDataProviderSettings",
    "BinanceCOINFuturesBrokerageAndDataProviderSettingsBinanceExchangeName",
    "BinanceCOINFuturesBrokerageAndDataProviderSettingsId",
    "BinanceCOINFuturesBrokerageSettings",
    "BinanceCOINFuturesBrokerageSettingsBinanceExchangeName",
    "BinanceCOINFuturesBrokerageSettingsId",
    "BinanceUSBrokerageAndDataProviderSettings",
    "BinanceUSBrokerageAndDataProviderSettingsBinanceExchangeName",
    "BinanceUSBrokerageAndDataProviderSettingsId",
    "BinanceUSBrokerageSettings",
    "BinanceUSBrokerageSettingsBinanceExchangeName",
    "BinanceUSBrokerageSettingsId",
    "BinanceUSDMFuturesBrokerageAndDataProviderSettings",
    "BinanceUSDMFuturesBrokerageAndDataProviderSettingsBinanceExchangeName",
    "BinanceUSDMFuturesBrokerageAndDataProviderSettingsId",
    "BinanceUSDMFuturesBrokerageSettings",
    "BinanceUSDMFuturesBrokerageSettingsBinanceExchangeName",
    "BinanceUSDMFuturesBrokerageSettingsId",
    "BitfinexSettings",
    "BitfinexSettingsId",
    "BloombergFixSettings",
    "BloombergFixSettingsBloombergFixEnvironment",
    "BloombergFixSettingsId",
    "BroadcastLiveCommandRequest",
    "BrokerageData",
    "BrokerageHolding",
    "BrokerageId",
    "BybitBrokerageAndDataProviderSettings",
    "BybitBrokerageAndDataProviderSettingsBybitVipLevel",
    "BybitBrokerageAndDataProviderSettingsId",
    "BybitBrokerageSettings",
    "BybitBrokerageSettingsBybitVipLevel",
    "BybitBrokerageSettingsId",
    "Card",
    "Cash",
    "CashAmount",
    "CashMap",
    "CharlesSchwabSettings",
    "CharlesSchwabSettingsId",
    "Chart",
    "ChartPoint",
    "ChartSummary",
    "ChartSummaryMap",
    "ClearStreetBrokerageSettings",
    "ClearStreetBrokerageSettingsId",
    "ClosedTrade",
    "ClosedTradeWithOrders",
    "CodeCompletionRequest",
    "CodeCompletionRequestLanguage",
    "CodeCompletionResponse",
    "CoinbaseBrokerageAndDataProviderSettings",
    "CoinbaseBrokerageAndDataProviderSettingsId",
    "CoinbaseBrokerageSettings",
    "CoinbaseBrokerageSettingsId",
    "Collaborator",
    "ConvertedFiles",
    "CreateAgentDeploymentRequest",
    "CreateAgentDeploymentResult",
    "CreateAgentRequest",
    "CreateAgentRequestReasoningEffort",
    "CreateAgentTaskRequest",
    "CreateAgentTaskRequestProjectPreference",
    "CreateBacktestRequest",
    "CreateCollaboratorRequest",
    "CreateCollaboratorResponse",
    "CreateCompileRequest",
    "CreateCompileResult",
    "CreateDataIssueRequest",
    "CreateDataIssueRequestCorruptedFiles",
    "CreateDataIssueRequestDividendError",
    "CreateDataIssueRequestListingError",
    "CreateDataIssueRequestMissingFiles",
    "CreateDataIssueRequestMissingPoints",
    "CreateDataIssueRequestNameMappingError",
    "CreateDataIssueRequestResolution",
    "CreateDataIssueRequestSecurity",
    "CreateDataIssueRequestSplitError",
    "CreateDataIssueRequestWrongValues",
    "CreateDataIssueResult",
    "CreateLiveAlgorithmRequest",
    "CreateLiveAlgorithmResult",
    "CreateLiveCommandRequest",
    "CreateOptimizationRequest",
    "CreateOptimizationResult",
    "CreateProjectFileRequest",
    "CreateProjectLibraryRequest",
    "CreateProjectRequest",
    "CreateProjectRequestLanguage",
    "CreateSupportTicketRequest",
    "CreateSupportTicketResult",
    "DataFileListResponse",
    "DataIssue",
    "DataIssueListResponse",
    "DataLinkResponse",
    "DataPrice",
    "DataPricesResponse",
    "Dataset",
    "DatasetListResponse",
    "DatasetTag",
    "DataSource",
    "DataSourceOption",
    "DataSourcePath",
    "DataSources",
    "DeleteAgentDeploymentRequest",
    "DeleteAgentRequest",
    "DeleteAgentTaskRequest",
    "DeleteBacktestRequest",
    "DeleteCollaboratorRequest",
    "DeleteCollaboratorResponse",
    "DeleteFileRequest",
    "DeleteObjectStoreRequest",
    "DeleteOptimizationRequest",
    "DeleteProjectLibraryRequest",
    "DeleteProjectRequest",
    "DeploymentDetails",
    "EmailNotificationTarget",
    "EncryptionKey",
    "EncryptionKeyListResponse",
    "Error",
    "ErrorEnhanceRequest",
    "ErrorEnhanceRequestLanguage",
    "ErrorEnhanceResponse",
    "Estimate",
    "EstimateOptimizationRequest",
    "EstimateOptimizationResult",
    "ExportBacktestInsightsRequest",
    "ExportBacktestLogsRequest",
    "ExportBacktestOrdersRequest",
    "ExportBacktestTradesRequest",
    "ExportLiveInsightsRequest",
    "ExportLiveLogsRequest",
    "ExportLiveOrdersRequest",
    "ExportLiveTradesRequest",
    "ExternalAccount",
    "ExternalAuthorization",
    "FailedBacktestSummary",
    "File",
    "FileParameters",
    "GetObjectStoreJobIdRequest",
    "GetObjectStorePropertiesRequest",
    "GetObjectStorePropertiesResponse",
    "GetObjectStoreResponse",
    "GetObjectStoreURLRequest",
    "Grid",
    "GridChart",
    "GroupOrderManager",
    "Holding",
    "HoldingMap",
    "Insight",
    "InteractiveBrokersBrokerageSettings",
    "InteractiveBrokersBrokerageSettingsId",
    "KrakenSettings",
    "KrakenSettingsId",
    "KrakenSettingsKrakenVerificationTier",
    "LeanEnvironment",
    "LeanEnvironmentsResponse",
    "LeanVersion",
    "LeanVersionsResponse",
    "LegacyOptimizationConstraint",
    "LegacyOptimizationConstraintOperator",
    "LegacyOptimizationConstraintTarget",
    "LegacyOptimizationParameter",
    "Library",
    "LinearSegment",
    "LiquidateLiveAlgorithmRequest",
    "ListAgentDeploymentsRequest",
    "ListAgentsRequest",
    "ListAgentTasksRequest",
    "ListBacktestRequest",
    "ListDataFilesRequest",
    "ListDataIssuesRequest",
    "ListDataIssuesRequestStatus",
    "ListEncryptionKeysRequest",
    "ListLiveAlgorithmsRequest",
    "ListLiveAlgorithmsRequestStatus",
    "ListModuleFilesRequest",
    "ListObjectStoreRequest",
    "ListObjectStoreResponse",
    "ListOptimizationRequest",
    "ListOptimizationResponse",
    "ListSupportTicketsRequest",
    "LiveAlgorithm",
    "LiveAlgorithmListResponse",
    "LiveAlgorithmResults",
    "LiveAlgorithmSummary",
    "LiveAuthenticationData",
    "LiveCommand",
    "LiveDataProviders",
    "LiveForm",
    "LiveInsightExportRow",
    "LiveInsightsResponse",
    "LiveNotification",
    "LiveNotificationEventsItem",
    "LiveOrdersResponse",
    "LivePortfolioResponse",
    "LiveTradesResponse",
    "LockCollaboratorRequest",
    "ModuleFileResponse",
    "ModuleFilesResponse",
    "Node",
    "NodePrices",
    "OandaSettings",
    "OandaSettingsId",
    "OandaSettingsOandaEnvironment",
    "ObjectStoreBinaryFile",
    "ObjectStoreProperties",
    "ObjectStoreSummary",
    "Optimization",
    "OptimizationAnalysis",
    "OptimizationBacktest",
    "OptimizationBacktestMap",
    "OptimizationConstraint",
    "OptimizationConstraintOperator",
    "OptimizationConstraintResult",
    "OptimizationConstraintTarget",
    "OptimizationJobStatistics",
    "OptimizationNodeType",
    "OptimizationParameter",
    "OptimizationParameterResult",
    "OptimizationPoint",
    "OptimizationStatistics",
    "OptimizationStrategy",
    "OptimizationTarget",
    "OptimizationTargetStatistic",
    "OptimizationTargetTo",
    "Order",
    "OrderEvent",
    "OrderProperties",
    "OrderSubmissionData",
    "Organization",
    "OrganizationCredit",
    "OrganizationCreditMovement",
    "OrganizationDataAgreement",
    "OrganizationListResponse",
    "OrganizationMember",
    "OrganizationNodesResponse",
    "OrganizationProduct",
    "OrganizationProductItem",
    "OrganizationResponse",
    "OrganizationSummary",
    "ParameterCluster",
    "ParameterDetail",
    "ParameterMap",
    "ParameterMode",
    "ParameterNumbers",
    "ParameterReport",
    "PatchFileRequest",
    "PEP8ConvertRequest",
    "PEP8ConvertResponse",
    "PolygonDataProviderSettings",
    "PolygonDataProviderSettingsId",
    "Portfolio",
    "PortfolioStatistics",
    "Project",
    "ProjectFile",
    "ProjectFilesResponse",
    "ProjectListResponse",
    "ProjectNodes",
    "ProjectNodesResponse",
    "ProjectParameter",
    "ProjectParameterMap",
    "PublicBrokerageSettings",
    "PublicBrokerageSettingsId",
    "QuantConnectBrokerageSettings",
    "QuantConnectBrokerageSettingsId",
    "QuantConnectDataProviderSettings",
    "QuantConnectDataProviderSettingsId",
    "RBIBrokerageSettings",
    "RBIBrokerageSettingsId",
    "ReadAccountRequest",
    "ReadAgentConversationRequest",
    "ReadAgentDeploymentRequest",
    "ReadAgentRequest",
    "ReadAgentTaskRequest",
    "ReadBacktestChartRequest",
    "ReadBacktestInsightsRequest",
    "ReadBacktestLogsRequest",
    "ReadBacktestLogsResult",
    "ReadBacktestOrdersRequest",
    "ReadBacktestRequest",
    "ReadBacktestTradesRequest",
    "ReadChartResponse",
    "ReadCollaboratorsRequest",
    "ReadCollaboratorsResponse",
    "ReadCompileRequest",
    "ReadCompileResult",
    "ReadDataLinkRequest",
    "ReadDataLinkRequestFormat",
    "ReadDataPricesRequest",
    "ReadExternalConnectionRequest",
    "ReadExternalConnectionRequestBrokerage",
    "ReadFilesRequest",
    "ReadLiveAlgorithmRequest",
    "ReadLiveChartRequest",
    "ReadLiveInsightsRequest",
    "ReadLiveLogsRequest",
    "ReadLiveLogsResponse",
    "ReadLiveOrdersRequest",
    "ReadLivePortfolioRequest",
    "ReadLiveTradesRequest",
    "ReadModuleFileRequest",
    "ReadNodesRequest",
    "ReadOptimizationRequest",
    "ReadOptimizationResult",
    "ReadOrganizationRequest",
    "ReadProjectNodesRequest",
    "ReadProjectRequest",
    "ReadSupportTicketRequest",
    "ReadUserRequest",
    "RefreshExternalConnectionRequest",
    "RefreshExternalConnectionResponse",
    "RegisteredEncryptionKey",
    "RequestFailedError",
    "RequiredProducts",
    "ResearchGuide",
    "RestResponse",
    "RollingWindow",
    "RuntimeStatistics",
    "SearchCriteria",
    "SearchCriteriaType",
    "SearchRequest",
    "SearchRequestLanguage",
    "SearchResponse",
    "SearchRetrieval",
    "Series",
    "SeriesMap",
    "ServerStatistics",
    "SharpeSummary",
    "SliceFit",
    "SmsNotificationTarget",
    "StatisticsResult",
    "StopAgentDeploymentRequest",
    "StopLiveAlgorithmRequest",
    "SupportTicket",
    "SupportTicketData",
    "SupportTicketListResponse",
    "SupportTicketMember",
    "SupportTicketMessage",
    "SupportTicketMessagesResponse",
    "Symbol",
    "SyntaxCheckResponse",
    "TastytradeSettings",
    "TastytradeSettingsId",
    "TelegramNotificationTarget",
    "TerminalLinkSettings",
    "TerminalLinkSettingsId",
    "TerminalLinkSettingsTerminalLinkConnectionType",
    "TerminalLinkSettingsTerminalLinkEnvironment",
    "TerminalNewsItem",
    "TerminalNewsResponse",
    "TimeInForce",
    "TradeStationSettings",
    "TradeStationSettingsId",
    "TradeStationSettingsTradeStationEnvironment",
    "TradeStatistics",
    "TradierBrokerageSettings",
    "TradierBrokerageSettingsId",
    "TradierBrokerageSettingsTradierEnvironment",
    "TradingTechnologiesBrokerageSettings",
    "TradingTechnologiesBrokerageSettingsId",
    "TradingTechnologiesBrokerageSettingsTtRestEnvironment",
    "UpdateAgentDeploymentRequest",
    "UpdateAgentDeploymentResult",
    "UpdateAgentRequest",
    "UpdateAgentRequestReasoningEffort",
    "UpdateAgentTaskRequest",
    "UpdateBacktestRequest",
    "UpdateBacktestTagsRequest",
    "UpdateCollaboratorRequest",
    "UpdateCollaboratorResponse",
    "UpdateFileContentsRequest",
    "UpdateFileNameRequest",
    "UpdateFileResult",
    "UpdateOptimizationRequest",
    "UpdateProjectFile",
    "UpdateProjectNodesRequest",
    "UpdateProjectParameter",
    "UpdateProjectRequest",
    "User",
    "UserResponse",
    "WebhookHeaders",
    "WebhookNotificationTarget",
    "WebullBrokerageSettings",
    "WebullBrokerageSettingsId",
    "WolverineSettings",
    "WolverineSettingsId",
)


# Type checkers accept any name of a module whose `__getattr__` they see.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
