import io
import re
import zipfile
from typing import Any

import httpx
import pytest

from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION
from tests import patience

HERE = {"organizationId": DEFAULT_ORGANIZATION}
SPY = "equity/usa/minute/spy/20240102_trade.zip"


def listed(call: Any, start: str) -> list[str]:
    """Whole paths: the response omits the first folder."""
    first = start.partition("/")[0]
    return [f"{first}/{path}" for path in call("data/list", filePath=start)["objects"]]


def buy(call: Any, path: str) -> dict[str, Any]:
    response: dict[str, Any] = call("data/read", format="link", filePath=path, **HERE)
    return response


def placeholder(url: str) -> httpx.Response:
    """Fetch a link, whose content must be marked as simulated."""
    response = patience.get(url)
    assert response.status_code == 200
    text = response.text
    if response.headers["content-type"] == "application/zip":
        with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
            (name,) = archive.namelist()
            text = archive.read(name).decode()
    assert "Simulated by the QuantConnect sandbox" in text
    return response


def downloadable(call: Any) -> dict[str, Any]:
    """The datasets that a client would offer, as the official one chooses them."""
    sources = call("data/prices", **HERE)["datasources"]
    return {
        dataset["name"].strip(): sources[str(dataset["id"])]
        for dataset in call("market/data/list")["list"]
        if dataset["delivery"] != "cloud only"
        and not dataset["pending"]
        and isinstance(sources.get(str(dataset["id"]), []), dict)
    }


def test_datasets_of_every_kind_are_listed(call: Any) -> None:
    datasets = call("market/data/list")["list"]
    assert len({dataset["id"] for dataset in datasets}) == len(datasets)
    deliveries = {dataset["delivery"] for dataset in datasets}
    assert deliveries == {"cloud only", "download only", "cloud & download"}
    assert [dataset["name"] for dataset in datasets if dataset["pending"]] == ["Harvest Reports"]
    assert downloadable(call).keys() == {"US Equities", "Coinbase Crypto Price Data"}


def test_every_dataset_path_leads_to_files_with_a_price(call: Any) -> None:
    chosen = {"ticker": "spy", "pair": "btcusd", "date": "20240102"}
    prices = call("data/prices", **HERE)["prices"]
    for source in downloadable(call).values():
        assert source["paths"]
        for path in source["paths"]:
            assert path["templates"]["all"]
            for template in path["templates"]["all"]:
                file = template.format(**chosen)
                assert listed(call, file) == [file]
                pattern = [one for one in prices if re.search(one["regex"][1:-2], file)]
                assert buy(call, file)["cost"] == pattern[0]["price"]


def test_one_month_of_trading_days_is_available(call: Any) -> None:
    files = listed(call, "equity/usa/minute/spy/")
    assert len(files) == 2 * 21
    assert SPY in files
    assert not any("20240101" in file or "20240106" in file for file in files)
    assert listed(call, "equity/usa/minute/spy/202401") == files == sorted(files)
    assert listed(call, "equity/usa/minute/spy/20240102") == [
        "equity/usa/minute/spy/20240102_quote.zip",
        SPY,
    ]
    assert len(listed(call, "crypto/coinbase/minute/btcusd")) == 31


@pytest.mark.parametrize("start", ["equity/usa/hour", "a/b/c", "equity/usa/minute/SPY"])
def test_an_unknown_path_prefix_returns_an_empty_http_500(call: Any, start: str) -> None:
    response = call.request("POST", "data/list", json={"filePath": start})
    assert (response.status_code, response.content) == (500, b"")


@pytest.mark.parametrize("start", ["equity", "equity/usa"])
def test_a_path_prefix_must_be_three_folders_deep(call: Any, start: str) -> None:
    assert repr(start) in call.rejected("data/list", filePath=start)


def test_a_file_is_bought_at_its_price_with_the_credit_of_the_organization(
    frozen_call: Any,
) -> None:
    call = frozen_call
    before = call("organizations/read", **HERE)["organization"]["credit"]["balance"]
    bought = buy(call, SPY)
    assert (bought["cost"], bought["balance"]) == (5, before - 5)
    assert buy(call, "equity/usa/daily/spy.zip")["balance"] == before - 55
    credit = call("organizations/read", **HERE)["organization"]["credit"]
    assert credit["balance"] == call("account/read")["creditBalance"] == before - 55
    newest, second = credit["movements"][:2]
    assert (newest["amount"], newest["balance"]) == (-50, before - 55)
    assert (second["amount"], second["balance"], second["date"]) == (-5, before - 5, "2026-11-21")
    assert SPY in second["description"]
    placeholder(bought["link"])


def test_a_file_that_exceeds_the_credit_is_rejected(call: Any) -> None:
    balance = buy(call, "equity/usa/daily/aapl.zip")["balance"]
    while balance >= 50:
        balance = buy(call, "equity/usa/daily/aapl.zip")["balance"]
    body = {"format": "link", "filePath": "equity/usa/daily/aapl.zip", **HERE}
    assert "costs 50 QCC" in call.rejected("data/read", **body)
    assert call("account/read")["creditBalance"] == balance


@pytest.mark.parametrize("path", ["equity/usa/daily/nope.zip", "../spy.zip", "equity"])
def test_an_unknown_file_cannot_be_bought(call: Any, path: str) -> None:
    before = call("account/read")["creditBalance"]
    body = {"format": "link", "filePath": path, **HERE}
    assert call.rejected("data/read", **body) == f"Data file not found: {path}"
    assert call("account/read")["creditBalance"] == before


def test_the_links_to_agreement_and_news_resolve(call: Any) -> None:
    placeholder(call("data/prices", **HERE)["agreement"])
    news = call("services/terminal-news")["news"]
    assert [item["date"] for item in news] == sorted((item["date"] for item in news), reverse=True)
    for item in news:
        placeholder(item["link"])
        assert placeholder(item["image"]).headers["content-type"].startswith("image/svg+xml")


def test_one_package_of_a_module_is_the_newest(call: Any) -> None:
    files = call("modules/list", productId=65, **HERE)["files"]
    versions = call("lean/versions/read")["versions"]
    named = [re.fullmatch(r"(\D+)\.2\.5\.(\d+)\.nupkg", file) for file in files]
    assert len({found[1] for found in named if found}) == 1
    assert max(int(found[2]) for found in named if found) == versions[0]["id"]
    for file in files:
        placeholder(call("modules/read", productId=65, fileName=file, **HERE)["url"])


def test_an_unknown_module_file_is_rejected(call: Any) -> None:
    body = {"productId": 65, "fileName": "../x.nupkg", **HERE}
    assert call.rejected("modules/read", **body) == "File not found: ../x.nupkg"


def test_another_organization_is_rejected(call: Any) -> None:
    for path, body in [
        ("data/prices", {}),
        ("data/read", {"format": "link", "filePath": SPY}),
        ("modules/list", {"productId": 1}),
        ("modules/read", {"productId": 1, "fileName": "x"}),
    ]:
        text = call.rejected(path, organizationId="0" * 32, **body)
        assert text == f'Organization id not found: "{"0" * 32}"'


def test_links_use_the_host_of_the_request(call: Any, sandbox: Sandbox) -> None:
    port = httpx.URL(sandbox.base_url).port
    host = f"localhost:{port}"
    response = call.request("POST", "data/prices", json=HERE, headers={"Host": host}).json()
    assert response["agreement"].startswith(f"http://{host}/")
