"""The dataset market, and the news."""

from quantconnect_sandbox.datasets.catalog import DATASETS, PRICES, SOURCES, Price, buy, files_below
from quantconnect_sandbox.downloads.routes import made_up_link
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.credit import credit_balance
from quantconnect_sandbox.organizations.members import check_organization
from quantconnect_sandbox.registry import Raw, operation
from quantconnect_sandbox.store.state import Cloud

_NEWS = (
    (1, "2026-11-02", "What a sandbox is", "It answers like the API and never runs a strategy."),
    (2, "2026-11-16", "Faults on order", "Tests can order what shall go wrong, and how often."),
)


@operation("listDatasets", shaped=True)
def list_datasets(_cloud: Cloud, _request: Json) -> Json:
    """Four datasets: two to download, one for the cloud only, one that is pending."""
    return {"list": list(DATASETS)}


@operation("listDataFiles", made_up="which files there are")
def list_data_files(_cloud: Cloud, request: Json) -> Json | Raw:
    """One month of a few symbols; HTTP 500 without a body where nothing begins so."""
    found = files_below(request["filePath"])
    if not found:
        return Raw(status=500)
    return {"objects": [path.partition("/")[2] for path in found]}


@operation("readDataPrices", made_up="prices")
def read_data_prices(cloud: Cloud, request: Json) -> Json:
    """How to choose the files that data/list has, and what each costs."""
    check_organization(cloud, request)
    return {
        "datasources": SOURCES,
        "prices": [_price(one) for one in PRICES],
        "agreement": made_up_link(cloud, "pages/data-agreement.txt"),
    }


@operation("readDataLink", made_up="content of the file")
def read_data_link(cloud: Cloud, request: Json) -> Json:
    """A link to a small file, whose price goes off the credit of the organization each time."""
    check_organization(cloud, request)
    purchase = buy(cloud, request["filePath"], credit_balance(cloud))
    return {
        "link": made_up_link(cloud, f"data/{purchase.path}"),
        "balance": credit_balance(cloud),
        "cost": purchase.cost,
    }


@operation("readTerminalNews", shaped=True)
def read_terminal_news(cloud: Cloud, _request: Json) -> Json:
    """Two announcements, the newest first."""
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
        "image": made_up_link(cloud, f"pages/news-{number}.svg"),
        "link": made_up_link(cloud, f"pages/news-{number}.txt"),
        "year_deleted": None,
        "week_deleted": None,
        "created": f"{day} 10:00:00",
        "date": f"{day} 00:00:00",
    }
