from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.export_live_insights_request import ExportLiveInsightsRequest
from ...models.live_insight_export_row import LiveInsightExportRow
from ...types import Response


def _get_kwargs(
    *,
    body: ExportLiveInsightsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/live/export/insights",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> list[LiveInsightExportRow] | None:
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemas_live_insight_export_item_data in _response_200:
            componentsschemas_live_insight_export_item = LiveInsightExportRow.from_dict(
                componentsschemas_live_insight_export_item_data
            )

            response_200.append(componentsschemas_live_insight_export_item)

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[list[LiveInsightExportRow]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExportLiveInsightsRequest,
) -> Response[list[LiveInsightExportRow]]:
    """Download the insights of all deployments of a project

     Returns the forecasts that the alpha models of all deployments of a project made, up to 1,000,000,
    in the order in which they were made, as one JSON file named `insights.json`. You name one
    deployment, and the file covers all deployments of its project. The file is a list; a rejection is
    an object. live/insights/read reads the insights of one deployment.

    Args:
        body (ExportLiveInsightsRequest): A deployment of the project whose live insights to
            download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[LiveInsightExportRow]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ExportLiveInsightsRequest,
) -> list[LiveInsightExportRow] | None:
    """Download the insights of all deployments of a project

     Returns the forecasts that the alpha models of all deployments of a project made, up to 1,000,000,
    in the order in which they were made, as one JSON file named `insights.json`. You name one
    deployment, and the file covers all deployments of its project. The file is a list; a rejection is
    an object. live/insights/read reads the insights of one deployment.

    Args:
        body (ExportLiveInsightsRequest): A deployment of the project whose live insights to
            download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[LiveInsightExportRow]
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExportLiveInsightsRequest,
) -> Response[list[LiveInsightExportRow]]:
    """Download the insights of all deployments of a project

     Returns the forecasts that the alpha models of all deployments of a project made, up to 1,000,000,
    in the order in which they were made, as one JSON file named `insights.json`. You name one
    deployment, and the file covers all deployments of its project. The file is a list; a rejection is
    an object. live/insights/read reads the insights of one deployment.

    Args:
        body (ExportLiveInsightsRequest): A deployment of the project whose live insights to
            download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[list[LiveInsightExportRow]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ExportLiveInsightsRequest,
) -> list[LiveInsightExportRow] | None:
    """Download the insights of all deployments of a project

     Returns the forecasts that the alpha models of all deployments of a project made, up to 1,000,000,
    in the order in which they were made, as one JSON file named `insights.json`. You name one
    deployment, and the file covers all deployments of its project. The file is a list; a rejection is
    an object. live/insights/read reads the insights of one deployment.

    Args:
        body (ExportLiveInsightsRequest): A deployment of the project whose live insights to
            download.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        list[LiveInsightExportRow]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
