"""Converts any models to a data frame."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast, overload

import attrs

from quantconnect_client._core.context import call_context
from quantconnect_client._core.frames import Kind, Library, Pandas, Polars
from quantconnect_client._core.frames import frame as build_frame
from quantconnect_client.results._rows import Getter, Spec, columns
from quantconnect_client.results._sources import is_list, mistaken
from quantconnect_openapi import models
from quantconnect_openapi.types import OTHERS, Model, ModelMap, visible_fields

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

_KINDS: Mapping[str, Kind] = {
    "bool": Kind.FLAG,
    "datetime.datetime": Kind.TIME,
    "float": Kind.NUMBER,
    "int": Kind.INTEGER,
    "str": Kind.TEXT,
}
# A field of several types has a column of the first of these.
_WIDEST = (Kind.TEXT, Kind.NUMBER, Kind.INTEGER)


@overload
def frame(
    items: Iterable[Model], library: Pandas = "pandas", *, model: type[Model] | None = None
) -> "pd.DataFrame": ...
@overload
def frame(
    items: Iterable[Model], library: Polars, *, model: type[Model] | None = None
) -> "pl.DataFrame": ...
def frame(
    items: Iterable[Model], library: Library = "pandas", *, model: type[Model] | None = None
) -> Any:
    """Convert models to a frame with one row per model and one column per field.

    For orders, trades and insights, `orders_frame`, `trades_frame` and `insights_frame` also
    replace numbers by their names.

    The types of the columns come from the class of the models and don't depend on their values:
    times are in UTC, and missing values are empty. An object within a model has a column for each
    of its fields, such as `symbol.value`. Lists, mappings and deeper objects are JSON. Secrets are
    replaced by `***`. Fields that this version of the client doesn't know are omitted.

    Args:
        items: models of one class or of several, as a list or as pages.
        library: `pandas` or `polars`.
        model: the class of the models, which determines the columns if there are no items.

    Raises:
        InvalidRequestError: an item is no model, or a value doesn't fit the type of its column.
        MissingExtraError: the library is not installed.

    Examples:
        >>> frame(qc.projects.list())[["project_id", "name", "language"]]
           project_id ... language
        0         ...       Py
    """
    with call_context("results.frame"):
        found = _checked(items)
        kinds: list[type[Model]] = [] if model is None else [model]
        kinds += [type(item) for item in found]
        rows = [dict(visible_fields(item)) for item in found]
        return build_frame(columns(rows, _spec(dict.fromkeys(kinds))), library)


def _checked(items: object) -> list[Model]:
    if not is_list(items):
        raise mistaken(items, "items", "a list of models", _how_to_list(items))
    found = list(cast(Iterable[Any], items))
    for place, item in enumerate(found):
        if not isinstance(item, Model):
            advice = "Pass models that the client returned."
            raise mistaken(item, f"items[{place}]", "a model", advice)
    return found


def _how_to_list(items: object) -> str:
    return "Pass items.values()." if isinstance(items, ModelMap) else "Pass [item]."


def _spec(kinds: Iterable[type[Model]]) -> Spec:
    """Return the columns of models of these classes."""
    spec: Spec = {}
    for kind in kinds:
        for name, (column, getter) in _columns(kind):
            known = spec.get(name, (column, getter))[0]
            spec[name] = (column if known is column else Kind.TEXT, getter)
    return spec


def _columns(kind: type[Model]) -> Iterator[tuple[str, tuple[Kind, Getter]]]:
    for name, types in _fields(kind):
        inner = getattr(models, types[0], None) if len(types) == 1 else None
        if inner is None or issubclass(inner, ModelMap):
            yield name.rstrip("_"), (_kind(types), _value(name))
            continue
        for part, part_types in _fields(inner):
            column = f"{name.rstrip('_')}.{part.rstrip('_')}"
            yield column, (_kind(part_types), _value(name, part))


def _fields(kind: type[Model]) -> Iterator[tuple[str, list[str]]]:
    """Return the fields of a model and the types that each may have besides None."""
    for field in attrs.fields(cast(Any, kind)):
        # A map has nothing but its keys, which are data.
        if field.name != OTHERS or issubclass(kind, ModelMap):
            types = str(field.type).split(" | ")
            yield field.name, [one for one in types if one not in ("None", "Unset")]


def _kind(types: list[str]) -> Kind:
    kinds = {_KINDS.get(one, Kind.TEXT) for one in types}
    return kinds.pop() if len(kinds) == 1 else next(filter(kinds.__contains__, _WIDEST))


def _value(name: str, part: str | None = None) -> Getter:
    def get(row: Mapping[str, object]) -> object:
        value = row.get(name)
        if part is not None:
            fields = dict(visible_fields(value)) if isinstance(value, Model) else {}
            value = fields.get(part)
        return _flat(value)

    return get


def _flat(value: object) -> object:
    if isinstance(value, Model | dict | list):
        return json.dumps(_json(value), ensure_ascii=False)
    return value


def _json(value: Any) -> Any:
    if isinstance(value, Model):
        fields = dict(visible_fields(value))
        others = fields.pop(OTHERS, {})
        return _json(fields | others)
    if isinstance(value, dict):
        return {name: _json(one) for name, one in cast(dict[str, Any], value).items()}
    if isinstance(value, list):
        return [_json(one) for one in cast(list[object], value)]
    return value.isoformat() if isinstance(value, datetime) else value
