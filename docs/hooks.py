"""Adds the pages that follow from the code while MkDocs builds: groups, models, the description."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import griffe
import prompts
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[1]
MODELS = "quantconnect_openapi.models."
DESCRIPTION = "openapi/quantconnect.yaml"
# Nothing on a page may be fetched from elsewhere; links that a reader follows may lead anywhere.
FOREIGN = re.compile(
    r"<(?:script|link(?! rel=.canonical)|img|iframe)\b[^>]*\b(?:src|href)=\"(?:https?:)?//[^\"]*\""
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
    files.append(File.generated(config, DESCRIPTION, abs_src_path=str(ROOT / DESCRIPTION)))


def on_post_page(output: str, **context: Any) -> str:
    page = prompts.with_typed_text(output)
    for tag in FOREIGN.findall(page):
        log.warning(f"{context['page'].file.src_uri} fetches something from elsewhere: {tag}")
    if prompts.count_copied_prompts(page):
        log.warning(f"{context['page'].file.src_uri}: a copy button would copy a prompt")
    return page


def on_post_build(config: MkDocsConfig) -> None:
    """Make sure that the theme's copy button still takes the attribute of docs/prompts.py."""
    scripts = Path(config.site_dir, "assets", "javascripts").glob("bundle.*.js")
    if not any('getAttribute("data-copy")' in script.read_text("utf-8") for script in scripts):
        log.warning("the theme's copy button does not take `data-copy`: see docs/prompts.py")


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
        f"reference/groups/{name.replace('.', '-')}.md": f"# qc.{name}\n\n::: {group.path}\n"
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
