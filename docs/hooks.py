"""Adds the pages that follow from the code while MkDocs builds: groups, models, the description."""

import html
import json
import re
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

import command_line
import coverage
import griffe
import languages
import measured
import notebooks
import prompts
from anchors import PRIVATE, Anchors
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

ROOT = Path(__file__).parents[1]
PACKAGE = "quantconnect_client"
MODELS = "quantconnect_openapi.models."
DESCRIPTION = "openapi/quantconnect.yaml"
TOLERANT = "openapi/quantconnect.tolerant.yaml"
# Nothing on a page may be fetched from elsewhere; links that a reader follows may lead anywhere.
FOREIGN = re.compile(
    r"<(?:script|link(?! rel=.canonical)|img|iframe)\b[^>]*\b(?:src|href)=\"(?:https?:)?//[^\"]*\""
)
SWAGGER = {
    "</title>": '</title>\n  <script src="../javascripts/filter.js"></script>',
    "dom_id:": "plugins: [window.FilterOperations], defaultModelsExpandDepth: 0,\n        dom_id:",
}
BOOSTS = {"how-to/": 2, "tutorial": 2, "reference/coverage": 0.5, "reference/fields": 0.5}
# Parts of the theme without a name, which a screen reader reads out.
UNNAMED = {
    'data-md-component="search" role="dialog"': 'aria-label="Search"',
    'class="swagger-ui-iframe"': 'title="Operations of the API"',
}
TITLED = ("reference/groups/", "reference/models/", "reference/client")
HEADING = re.compile(
    r'(?P<start><h[23] id="(?P<id>[^"]+)" class="doc doc-heading">\s*'
    r'<span class="doc doc-object-name doc-(?:function|attribute)-name">)(?P<name>\w+)</span>'
    r"(?P<end>.*?</h[23]>)",
    re.DOTALL,
)
log = get_plugin_logger(__name__)


def on_config(config: MkDocsConfig) -> None:
    """Put the pages in the place that mkdocs.yml keeps for them."""
    places: dict[str, list[Any]] = {
        "reference/groups/*.md": list(group_pages()),
        "reference/models/*.md": [{Path(path).stem.upper(): path} for path in model_pages()],
    }
    config.nav = [_filled(entry, places) for entry in config.nav or []]


def on_files(files: Files, config: MkDocsConfig) -> None:
    for path, text in (group_pages() | model_pages()).items():
        files.append(File.generated(config, path, content=text))
    files.append(File.generated(config, TOLERANT, content=languages.tolerant_edition()))
    files.append(File.generated(config, DESCRIPTION, abs_src_path=str(ROOT / DESCRIPTION)))


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Fill in the tables, and rank guides above the reference in the search."""
    boosts = [boost for start, boost in BOOSTS.items() if page.file.src_uri.startswith(start)]
    if boosts:
        page.meta["search"] = {"boost": boosts[0]}
    for marker, table in TABLES.items():
        if marker in markdown:
            markdown = markdown.replace(marker, table())
    return markdown


def on_page_content(content: str, page: Page, **_: Any) -> str:
    """Name anchors, methods and fields as users do, before the search index is made."""
    for link in page.toc:
        _rename(link)
    shown = anchors().page(content)
    page.present_anchor_ids = {anchors().name(one) for one in page.present_anchor_ids or ()}
    return HEADING.sub(_titled, shown) if page.file.src_uri.startswith(TITLED) else shown


def _rename(link: AnchorLink) -> None:
    link.id = anchors().name(link.id)
    for child in link.children:
        _rename(child)


def _titled(heading: re.Match[str]) -> str:
    """A heading with the whole name, and with what the API calls it."""
    owner, _, name = heading["id"].removeprefix(f"{PACKAGE}.models.").rpartition(".")
    owner = owner.removeprefix(f"{PACKAGE}.")
    if name != heading["name"]:
        return heading[0]
    title = f'{heading["start"]}<span class="qc-owner">{owner}.</span>{name}</span>'
    if label := coverage.labels().get(f"{owner}.{name}"):
        title += f' <code class="qc-label">{html.escape(label)}</code>'
    method = f"{owner}.{name}".removeprefix("QuantConnect.").removeprefix("qc.")
    if operation := coverage.operations().get(method):
        title += f' <code class="qc-label">{operation.operation_id}</code>'
    return title + heading["end"] + coverage.operation_line(method)


def on_post_page(output: str, **context: Any) -> str:
    page = prompts.with_typed_text(anchors().text(output))
    for part, name in UNNAMED.items():
        page = page.replace(part, f"{part} {name}")
    for name in sorted({found[0] for found in PRIVATE.finditer(page)}):
        log.warning(f"{context['page'].file.src_uri} shows a private name: {name}")
    for tag in FOREIGN.findall(page):
        log.warning(f"{context['page'].file.src_uri} fetches something from elsewhere: {tag}")
    if prompts.count_copied_prompts(page):
        log.warning(f"{context['page'].file.src_uri}: a copy button would copy a prompt")
    return page


def on_post_build(config: MkDocsConfig) -> None:
    """Publish public names to other projects, complete Swagger UI, and check the copy button."""
    _add_search_names(Path(config.site_dir, "search", "search_index.json"))
    for page in Path(config.site_dir, "api").glob("swagger-*.html"):
        page.write_text(_with_filter(page.read_text("utf-8")), encoding="utf-8")
    inventory = Path(config.site_dir, "objects.inv")
    inventory.write_bytes(anchors().inventory(inventory.read_bytes()))
    scripts = Path(config.site_dir, "assets", "javascripts").glob("bundle.*.js")
    if not any('getAttribute("data-copy")' in script.read_text("utf-8") for script in scripts):
        log.warning("the theme's copy button does not take `data-copy`: see docs/prompts.py")


def _add_search_names(index: Path) -> None:
    """Let the search find a method by its operation and path, and an attribute by its field."""
    data = json.loads(index.read_text("utf-8"))
    for section in data["docs"]:
        names = coverage.search_names().get(section["location"].partition("#")[2])
        if names:
            section["tags"] = names
    data["docs"] += coverage.search_entries(shown_models())
    index.write_text(json.dumps(data, separators=(",", ":")), encoding="utf-8")


def _with_filter(page: str) -> str:
    """Swagger UI with the filter of docs/javascripts/filter.js, a language and a label."""
    for old, new in SWAGGER.items():
        if old not in page:
            log.warning(f"the page of Swagger UI has no {old!r} any more: see docs/hooks.py")
        page = page.replace(old, new, 1)
    return page


def _filled(entry: Any, places: dict[str, list[Any]]) -> Any:
    if isinstance(entry, list):
        return [_filled(one, places) for one in entry]
    if isinstance(entry, dict):
        return {title: _filled(one, places) for title, one in entry.items()}
    return places.get(entry, entry)


@cache
def group_pages() -> dict[str, str]:
    """A page for each group, by its path."""
    return {
        f"reference/{coverage.group_page(name)}": (
            f"# qc.{name} {{ #qc.{name} }}\n\n::: {group.path}\n"
        )
        for name, group in groups().items()
    }


@cache
def model_pages() -> dict[str, str]:
    """The models that calls return, and those inside them: a page for each first letter."""
    paths = sorted(answers(), key=lambda path: path.rpartition(".")[2])
    letters = sorted({path.rpartition(".")[2][0] for path in paths})
    return {
        f"reference/models/{letter.lower()}.md": _model_page(
            letter, [path for path in paths if path.rpartition(".")[2].startswith(letter)]
        )
        for letter in letters
    }


def shown_models() -> set[str]:
    """The names of the models that have a page."""
    return {path.rpartition(".")[2] for path in answers()}


# Each attribute has an anchor of its own, so that the search finds the fields of the API.
MODEL = {
    "heading_level": 2,
    "show_root_heading": True,
    "filters": ["!^_", "!^additional_properties$"],
    "inherited_members": False,
    "members_order": "source",
    "show_if_no_docstring": True,
    "show_labels": False,
    "summary": False,
}


def _model_page(letter: str, paths: list[str]) -> str:
    blocks = [f"::: {path}\n    options: {json.dumps(MODEL)}\n" for path in paths]
    return "\n".join([f"# Models: {letter}\n", *blocks])


@cache
def groups() -> dict[str, griffe.Class]:
    """The classes of the groups by their names, such as `live.commands`."""
    package = griffe.load(
        "quantconnect_client",
        search_paths=[ROOT / "overlay", ROOT / "generated"],
        allow_inspection=False,
    )
    return dict(sorted(_groups_of(package["_sync.operations.client.Groups"], "")))


def _groups_of(owner: griffe.Class, prefix: str) -> Iterator[tuple[str, griffe.Class]]:
    for name, member in owner.all_members.items():
        if "cached" in member.labels and "property" in member.labels:
            group = owner.modules_collection[_names(member)[0]]
            yield prefix + name, group
            yield from _groups_of(group, f"{prefix}{name}.")


@cache
def anchors() -> Anchors:
    """The public names of all that has a page."""
    names = dict(_exported(PACKAGE)) | dict(_exported("quantconnect_sandbox"))
    for name, group in reversed(groups().items()):
        for path in (group.path, *(base.path for base in group.mro() if "Plain" in base.name)):
            names[path] = f"qc.{name}"
    for path in answers():
        names[path] = f"{PACKAGE}.models.{path.rpartition('.')[2]}"
    return Anchors(names)


def _exported(package: str) -> Iterator[tuple[str, str]]:
    """What a package and its public modules export, by the path of its definition."""
    loaded = griffe.load(
        package,
        search_paths=[ROOT / "overlay", ROOT / "generated", ROOT / "sandbox"],
        allow_inspection=False,
    )
    public = [one for one in loaded.modules.values() if not one.name.startswith("_")]
    for module in (*public, loaded):
        for name, member in module.members.items():
            if member.is_alias and not name.startswith("_") and _is_inner(member.target_path):
                yield member.target_path, f"{module.path}.{name}"


def _is_inner(path: str) -> bool:
    return "._" in path or path.startswith("quantconnect_sandbox.")


@cache
def answers() -> set[str]:
    """The paths of the models that public methods return, and of those inside them."""
    loader = griffe.GriffeLoader(search_paths=[ROOT / "generated"], allow_inspection=False)
    loader.load("quantconnect_openapi")
    found: set[str] = set()
    new = {
        name
        for group in groups().values()
        for method in group.all_members.values()
        if method.is_function and method.is_public
        for name in _names(method)
    }
    while new := {name for name in new - found if name.startswith(MODELS)}:
        found |= new
        new = {
            name
            for path in new
            for field in loader.modules_collection[path].attributes.values()
            for name in _names(field)
        }
    return found


def _names(member: griffe.Object | griffe.Alias) -> list[str]:
    """The full names in what a method returns, or in the type of an attribute."""
    annotation = getattr(member, "annotation", None)
    if not isinstance(annotation, griffe.Expr):
        return []
    return [one.canonical_path for one in annotation.iterate() if isinstance(one, griffe.ExprName)]


TABLES = {
    "<!-- operations -->": coverage.operations_table,
    "<!-- commands -->": command_line.commands_pages,
    "<!-- common options -->": command_line.common_options,
    "<!-- exit codes -->": command_line.exit_codes,
    "<!-- benchmarks -->": measured.benchmarks_table,
    "<!-- notebook -->": notebooks.notebook_page,
    "<!-- fields -->": lambda: coverage.fields_table(shown_models()),
    "<!-- typescript -->": partial(languages.language_page, "typescript"),
    "<!-- go -->": partial(languages.language_page, "go"),
    "<!-- java -->": partial(languages.language_page, "java"),
    "<!-- rust -->": partial(languages.language_page, "rust"),
    "<!-- pydantic -->": partial(languages.language_page, "pydantic"),
}
"""What replaces markers."""
