"""The dataset market, and the news."""

from quantconnect_sandbox.datasets.catalog import DATASETS, PRICES, SOURCES, Price, buy, files_below
from quantconnect_sandbox.downloads.routes import placeholder_link
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.credit import credit_balance
from quantconnect_sandbox.organizations.members import check_organization
from quantconnect_sandbox.registry import Raw, operation
from quantconnect_sandbox.store.state import Cloud

_NEWS = (
    (1, "2026-11-02", "What a sandbox is", "It responds like the API and never runs a strategy."),
    (2, "2026-11-16", "Fault injection", "Tests can inject faults, and choose how often."),
)


@operation("listDatasets", sample_data=True)
def list_datasets(_cloud: Cloud, _request: Json) -> Json:
    """List four datasets: two to download, one for the cloud only, one that is pending."""
    return {"list": list(DATASETS)}


@operation("listDataFiles", simulated="the set of files")
def list_data_files(_cloud: Cloud, request: Json) -> Json | Raw:
    """List one month of a few symbols. HTTP 500 without a body if no path has that prefix."""
    paths = files_below(request["filePath"])
    if not paths:
        return Raw(status=500)
    return {"objects": [path.partition("/")[2] for path in paths]}


@operation("readDataPrices", simulated="prices")
def read_data_prices(cloud: Cloud, request: Json) -> Json:
    """Return how to choose files of data/list, and the price of each."""
    check_organization(cloud, request)
    return {
        "datasources": SOURCES,
        "prices": [_price(one) for one in PRICES],
        "agreement": placeholder_link(cloud, "pages/data-agreement.txt"),
    }


@operation("readDataLink", simulated="content of the file")
def read_data_link(cloud: Cloud, request: Json) -> Json:
    """Return a link to a small file. Each call deducts its price from the organization's credit."""
    check_organization(cloud, request)
    purchase = buy(cloud, request["filePath"], credit_balance(cloud))
    return {
        "link": placeholder_link(cloud, f"data/{purchase.path}"),
        "balance": credit_balance(cloud),
        "cost": purchase.cost,
    }


@operation("readTerminalNews", sample_data=True)
def read_terminal_news(cloud: Cloud, _request: Json) -> Json:
    """Return two announcements, newest first."""
    return {"news": [_news_item(cloud, *one) for one in reversed(_NEWS)]}


def _price(one: Price) -> Json:
    return {
        "vendorName": one.vendor,
        "regex": f"/{one.pattern}/m",
        "price": one.price,
        "type": "file",
        "subscribed": False,
        "productId": one.product,
        "paths": [],
    }


def _news_item(cloud: Cloud, number: int, day: str, title: str, content: str) -> Json:
    return {
        "id": number,
        "type": "announcement",
        "category": "product",
        "title": title,
        "content": content,
        "image": placeholder_link(cloud, f"pages/news-{number}.svg"),
        "link": placeholder_link(cloud, f"pages/news-{number}.txt"),
        "year_deleted": None,
        "week_deleted": None,
        "created": f"{day} 10:00:00",
        "date": f"{day} 00:00:00",
    }
