"""Check the built site as a reader uses it: search, anchors, accessibility, the filter of the API.

    python judges/website          # the written pages, and one of each generated kind
    python judges/website --all    # every page; takes half an hour

Needs Node.js, `npm ci` in judges/, and Chromium (CHROMIUM names it if it is not on the path).
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
SITE = ROOT / "site"
sys.path.insert(0, str(ROOT))

from docs import coverage  # noqa: E402 - it needs the path above
from docs.anchors import PRIVATE  # noqa: E402

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SEARCHES = {
    "createBacktest": "reference/groups/backtests/#qc.backtests.create",
    "/backtests/create": "reference/groups/backtests/#qc.backtests.create",
    "backtests.create": "reference/groups/backtests/#qc.backtests.create",
    "sharpeRatio": "reference/models/b/"
    "#quantconnect_client.models.BacktestSummaryResult.sharpe_ratio",
    "sharpe_ratio": "reference/models/b/"
    "#quantconnect_client.models.BacktestSummaryResult.sharpe_ratio",
    "oanda-account-id": "reference/fields/#field-oanda-account-id",
    "Hash doesn't match": "how-to/error-messages/#hash-doesnt-match",
}
FILTERS = ("orders", "createBacktest", "estimate", "live read", "Object Store", "no such operation")
MODELS = "quantconnect_client.models"
FIRST = 5
"""A name is found if its place is on one of the first pages that the search lists."""
FIRST_SHARE = 0.95
"""The share of the fields for which that must hold. Words such as `name` are on most pages."""

# Faults of others, by the frame, the rule and the start of the HTML.
ACCEPTED = {
    ("page", "landmark-unique", '<nav class="md-code__nav"'): (
        "the theme's script adds a landmark without a name to each block of code"
    ),
    ("swagger", "", ""): "Swagger UI has its own markup and colours",
}


def main() -> None:
    problems = [*anchor_problems(), *search_problems()]
    pages = sorted(checked_pages("--all" in sys.argv))
    with served() as base:
        found = browse(base, pages)
    problems += [f"{path} is fetched from elsewhere" for path in sorted(set(found["foreign"]))]
    problems += [*accessibility_problems(found["violations"]), *typing_problems(found["searches"])]
    problems += filter_problems(found["filters"])
    print(f"{len(pages)} pages at two widths in two colour schemes: {found['runs']} runs of axe")
    for problem in problems:
        print(f"- {problem}")
    if problems:
        sys.exit(1)
    print("no problems")


def anchor_problems() -> Iterator[str]:
    """Private names on pages, and methods and fields without an anchor."""
    ids: dict[str, set[str]] = {}
    for file in SITE.rglob("index.html"):
        page = file.read_text(encoding="utf-8")
        where = file.parent.relative_to(SITE).as_posix()
        ids[where] = set(re.findall(r'\bid="([^"]+)"', page))
        for name in sorted({found[0] for found in PRIVATE.finditer(page)}):
            yield f"{where}/ shows the private name {name}"
    for place in places():
        page, _, anchor = place.partition("/#")
        if anchor not in ids.get(page, ()):
            yield f"{place} does not exist"


def places() -> set[str]:
    """The places to which names lead."""
    return {
        place for found in (*operation_names().values(), *field_names().values()) for place in found
    }


def url(place: str) -> str:
    """Return the address of a place in the folder of the reference."""
    page, _, anchor = place.partition("#")
    return f"reference/{page.removesuffix('.md')}/#{anchor}"


def operation_names() -> dict[str, set[str]]:
    """Where to find each operation id, path and method."""
    found = defaultdict(set)
    for method, operation in coverage.operations().items():
        for name in (operation.operation_id, operation.path, method):
            found[name].add(url(coverage.place(method)))
    return found


def field_names() -> dict[str, set[str]]:
    """Where to find each field, by its name in the API and in Python."""
    shown = {path.name for path in (SITE / "reference" / "models").iterdir()}
    models = {model for model in coverage.field_names() if model[0].lower() in shown}
    on_site = {
        model for model in models if f'id="quantconnect_client.models.{model}"' in page_of(model)
    }
    found = defaultdict(set)
    for field in coverage.fields(on_site):
        for name in (field.name, *field.python):
            found[name].add(f"reference/fields/#{field.anchor}")
            found[name] |= {
                url(f"{coverage.model_page(one)}#{MODELS}.{one}") for one in field.models
            }
    return found


def page_of(model: str) -> str:
    page = SITE / "reference" / coverage.model_page(model).removesuffix(".md") / "index.html"
    return page.read_text(encoding="utf-8")


def search_problems() -> Iterator[str]:
    """Search each name with the site's own index and worker."""
    operations, fields = operation_names(), field_names()
    results = search([*operations, *fields])
    for name, wanted in operations.items():
        if not wanted & in_first(results[name]):
            yield f"the search for {name} leads elsewhere: {results[name][:1]}"
    for name, wanted in fields.items():
        if not wanted & in_first(results[name], None):
            yield f"the search for the field {name} does not find it"
    first = [name for name, wanted in fields.items() if wanted & in_first(results[name])]
    share = len(first) / len(fields)
    print(
        f"search: {len(operations)} operations, paths and methods; {len(fields)} names of fields, "
        f"{share:.1%} of them on the first {FIRST} pages"
    )
    if share < FIRST_SHARE:
        yield f"only {share:.1%} of the fields are on the first {FIRST} pages"


def in_first(groups: Sequence[dict[str, list[str]]], most: int | None = FIRST) -> set[str]:
    return {place for group in groups[:most] for place in (*group["best"], *group["more"])}


def search(names: Iterable[str]) -> dict[str, list[dict[str, list[str]]]]:
    """What the search lists for each name."""
    done = node("search.mjs", list(names), str(SITE), "1000")
    return dict(done)


def node(script: str, task: object, *arguments: str) -> Any:
    done = subprocess.run(
        ["node", str(HERE / script), *arguments],
        input=json.dumps(task),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def checked_pages(every: bool) -> set[str]:
    """The written pages, and one of each generated kind, or every page."""
    if every:
        found = {file.parent.relative_to(SITE).as_posix() for file in SITE.rglob("index.html")}
    else:
        written = (file.relative_to(ROOT / "docs") for file in (ROOT / "docs").rglob("*.md"))
        found = {file.with_suffix("").as_posix() for file in written} - {"index"}
        found |= {".", "reference/groups/account", "reference/models/h"}
    return {"" if page == "." else f"{page}/" for page in found}


def browse(base: str, pages: list[str]) -> dict[str, Any]:
    chromium = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if chromium is None:
        sys.exit("Chromium was not found. Install it, or name it: CHROMIUM=/path make check-site")
    task = {"chromium": chromium, "base": base, "pages": pages}
    return dict(node("browser.mjs", task | {"searches": list(SEARCHES), "filters": FILTERS}))


def accessibility_problems(violations: Iterable[dict[str, str]]) -> Iterator[str]:
    accepted = defaultdict(int)
    for one in violations:
        reasons = [reason for key, reason in ACCEPTED.items() if is_accepted(one, *key)]
        if reasons:
            accepted[one["rule"], reasons[0]] += 1
        else:
            yield (
                f"{one['page'] or '/'} ({one['width']} px, {one['colorScheme']}): {one['rule']}: "
                f"{one['target']}: {one['why']}"
            )
    for (rule, reason), number in sorted(accepted.items()):
        print(f"accepted {number} times: {rule}: {reason}")


def is_accepted(found: dict[str, str], frame: str, rule: str, html: str) -> bool:
    return (
        found["frame"] == frame and rule in ("", found["rule"]) and found["html"].startswith(html)
    )


def typing_problems(results: dict[str, list[str]]) -> Iterator[str]:
    for query, wanted in SEARCHES.items():
        found = [place.removeprefix("/") for place in results[query]]
        if wanted not in found[:20]:
            yield f"typing {query!r} into the search box lists {found[:5]}, not {wanted}"


def filter_problems(results: dict[str, list[str]]) -> Iterator[str]:
    """The filter shows exactly the operations whose tag, path, id or summary has every word."""
    for phrase in FILTERS:
        wanted = [
            path
            for path, item in coverage.description()["paths"].items()
            if all(word in described(path, item["post"]) for word in phrase.lower().split())
        ]
        if sorted(results[phrase]) != sorted(wanted):
            yield f"the filter {phrase!r} shows {results[phrase]}, not {wanted}"
        print(f"filter {phrase!r}: {len(wanted)} operations")


def described(path: str, operation: dict[str, Any]) -> str:
    parts = (operation["tags"][0], path, operation["operationId"], operation["summary"])
    return " ".join(parts).lower()


@contextmanager
def served() -> Iterator[str]:
    handler = partial(_Quiet, directory=str(SITE))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Log nothing."""


if __name__ == "__main__":
    main()
