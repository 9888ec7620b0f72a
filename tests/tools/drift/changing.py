"""Changes one fact of a page, at random."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from typing import NamedTuple

from tests.tools.drift.writing import USUAL, Layout, reached
from tools.drift import prose
from tools.drift.pages import Content, Model, Page, Property, Type
from tools.spec.contents import kind

UNREADABLE, NOTHING = "unreadable", "nothing"
PRIMITIVES = ("string", "integer", "number", "boolean")


class Change(NamedTuple):
    """A changed page, the rows of which one must be named, and the kinds that name it."""

    page: Page
    rows: frozenset[str]
    kinds: frozenset[str]
    layout: Layout = USUAL
    about: str = ""


class ImpossibleError(Exception):
    """Raised where a page has nothing that could change in this way."""


def models(page: Page) -> list[str]:
    """The models that the page shows, except for that of the 401."""
    operation = page.operations[0]
    roots = [*(operation.request.models if operation.request else ())]
    for status, contents in operation.responses.items():
        if status != "401":
            roots += [name for content in contents.values() for name in content.models]
    return list(dict.fromkeys(reached(operation, roots)))


def picked(
    random: Random, page: Page, fits: Callable[[Property], bool] = lambda _: True
) -> tuple[Model, Property]:
    """A random row for which `fits` holds."""
    shown = (page.operations[0].models[name] for name in models(page))
    rows = [(m, one) for m in shown for one in m.properties.values() if fits(one)]
    if not rows:
        raise ImpossibleError
    return random.choice(rows)


def with_models(page: Page, changed: Mapping[str, Model | None]) -> Page:
    """The page with some models replaced or removed."""
    operation = page.operations[0]
    found = {**operation.models, **changed}
    kept = {name: model for name, model in found.items() if model is not None}
    return replace(page, operations=(replace(operation, models=kept),))


def with_row(page: Page, model: Model, one: Property, old: str) -> Page:
    """The page with the row `old` replaced."""
    rows = {
        (one.name if k == old else k): (one if k == old else v) for k, v in model.properties.items()
    }
    return with_models(page, {model.name: replace(model, properties=rows)})


def row_change(
    page: Page, model: Model, old: Property, new: Property, *kinds: str, about: str = ""
) -> Change:
    """The change of one row."""
    rows = frozenset({f"{model.name}.{old.name}", f"{model.name}.{new.name}"})
    text = about or f"{old.type} {old.required} -> {new.type} {new.required}"
    return Change(with_row(page, model, new, old.name), rows, frozenset(kinds), about=text)


def added_property(random: Random, page: Page) -> Change:
    model, _ = picked(random, page)
    one = Property("novelty", Type(random.choice(PRIMITIVES)), False, description="A new thing.")
    changed = replace(model, properties={**model.properties, one.name: one})
    rows = frozenset({f"{model.name}.novelty"})
    return Change(with_models(page, {model.name: changed}), rows, frozenset({"property"}))


def removed_property(random: Random, page: Page) -> Change:
    model, one = picked(random, page, lambda one: not one.type.is_model)
    rest = {name: other for name, other in model.properties.items() if name != one.name}
    if not rest:
        raise ImpossibleError
    changed = with_models(page, {model.name: replace(model, properties=rest)})
    return Change(changed, frozenset({f"{model.name}.{one.name}"}), frozenset({"property"}))


def renamed_property(random: Random, page: Page) -> Change:
    model, one = picked(random, page)
    return row_change(page, model, one, replace(one, name=f"{one.name}Renamed"), "property")


def changed_type(random: Random, page: Page) -> Change:
    model, one = picked(random, page, lambda one: one.type.base in PRIMITIVES and not one.options)
    base = random.choice([other for other in PRIMITIVES if other != one.type.base])
    other = Type(base, wrappers=one.type.wrappers)
    new = replace(one, type=other, example=None)
    return row_change(page, model, one, new, "type", "member", "format")


def changed_format(random: Random, page: Page) -> Change:
    model, one = picked(random, page, lambda one: one.type.base == "string" and not one.options)
    form = None if one.type.format else "date-time"
    new = replace(one, type=replace(one.type, format=form), example=None)
    return row_change(page, model, one, new, "format", "type", "member")


def added_option(random: Random, page: Page) -> Change:
    model, one = picked(random, page, lambda one: bool(one.options))
    option = "77" if one.type.base == "integer" else "Novel"
    new = replace(one, options=(*one.options, option))
    return row_change(page, model, one, new, "enumeration", about=f"+{option}")


def removed_option(random: Random, page: Page) -> Change:
    model, one = picked(random, page, lambda one: len(one.options) > 1)
    gone = random.choice(one.options)
    new = replace(one, options=tuple(o for o in one.options if o != gone))
    return row_change(page, model, one, new, "enumeration", about=f"-{gone}")


def changed_required(random: Random, page: Page) -> Change:
    model, one = picked(random, page)
    return row_change(page, model, one, replace(one, required=not one.required), "required")


def changed_array(random: Random, page: Page) -> Change:
    model, one = picked(random, page, lambda one: not one.options and one.type.base != "binary")
    wrappers = one.type.wrappers
    new = wrappers[:-1] if wrappers[-1:] == ("Array",) else (*wrappers, "Array")
    other = replace(one.type, wrappers=new)
    return row_change(
        page, model, one, replace(one, type=other, example=None), "type", "member", "model"
    )


def changed_map(random: Random, page: Page) -> Change:
    model, one = picked(random, page, lambda one: one.type.base in PRIMITIVES and not one.options)
    wrappers = one.type.wrappers
    new = wrappers[:-1] if wrappers[-1:] == ("object",) else (*wrappers, "object")
    other = replace(one.type, wrappers=new)
    return row_change(page, model, one, replace(one, type=other, example=None), "type", "member")


EXAMPLES = (
    "https://example.org/page",
    "file.png",
    "2026-11-20 10:00:00",
    "A whole sentence with words.",
)


def changed_example(random: Random, page: Page) -> Change:
    model, one = picked(random, page, lambda o: o.type == Type("string") and o.example is not None)
    text = random.choice([e for e in EXAMPLES if kind(e) != kind(one.example)])
    return row_change(page, model, one, replace(one, example=text), "example", about=text)


def changed_number(random: Random, page: Page) -> Change:
    model, one = picked(random, page)
    number = random.choice(["7351", "48,000", "35"])
    new = replace(one, description=f"{one.description} At most {number} of them.")
    return row_change(page, model, one, new, "number", about=number)


def changed_limit_of_the_operation(random: Random, page: Page) -> Change:
    number = random.choice(["7351", "35"])
    return _with_text(page, f"{page.operations[0].text} At most {number} rows.", "number")


def added_rate(random: Random, page: Page) -> Change:
    operation = page.operations[0]
    if prose.rates(operation.text):
        raise ImpossibleError
    calls, span = random.choice([45, 7351]), random.choice(["an hour", "30 minutes", "one day"])
    text = f"{operation.text} At most {calls} calls are accepted in {span.replace('one', 'a')}."
    return _with_text(page, text, "rate")


def changed_rate(random: Random, page: Page) -> Change:
    text = page.operations[0].text
    if not prose.rates(text):
        raise ImpossibleError
    old, new = random.choice(
        [("45 calls", "60 calls"), ("30 minutes", "15 minutes"), ("30 minutes", "30 hours")]
    )
    return _with_text(page, text.replace(old, new), "rate")


def _with_text(page: Page, text: str, what: str) -> Change:
    operation = replace(page.operations[0], text=text)
    rows = frozenset({operation.path})
    return Change(replace(page, operations=(operation,)), rows, frozenset({what}), about=text)


def renamed_model(random: Random, page: Page) -> Change:
    operation = page.operations[0]
    old = random.choice(models(page) or [_fail()])
    new = f"{old}Renamed"
    found = {}
    for name, model in operation.models.items():
        rows = {k: replace(o, type=_renamed(o.type, old, new)) for k, o in model.properties.items()}
        key = new if name == old else name
        found[key] = replace(model, name=key, properties=rows)
    changed = replace(
        operation,
        models=found,
        request=operation.request and _renamed_content(operation.request, old, new),
        responses={
            status: {m: _renamed_content(c, old, new) for m, c in contents.items()}
            for status, contents in operation.responses.items()
        },
    )
    rows = frozenset({old, new})
    kinds = frozenset({"model name", "model", "member"})
    return Change(replace(page, operations=(changed,)), rows, kinds, about=old)


def _fail() -> str:
    raise ImpossibleError


def _renamed(kind: Type, old: str, new: str) -> Type:
    return replace(kind, base=new) if kind.is_model and kind.base == old else kind


def _renamed_content(content: Content, old: str, new: str) -> Content:
    return replace(content, models=tuple(new if name == old else name for name in content.models))


def removed_model(random: Random, page: Page) -> Change:
    model, one = picked(
        random, page, lambda o: o.type.is_model and o.type.base in page.operations[0].models
    )
    rows = frozenset({one.type.base, f"{model.name}.{one.name}"})
    return Change(with_models(page, {one.type.base: None}), rows, frozenset({"model"}))


def changed_path(random: Random, page: Page) -> Change:
    path = f"{page.operations[0].path}/{random.choice(['more', 'v3'])}"
    changed = replace(page.operations[0], path=path)
    return Change(replace(page, operations=(changed,)), frozenset({path}), frozenset({"operation"}))


def changed_content_type(random: Random, page: Page) -> Change:
    operation = page.operations[0]
    if not operation.responses.get("200"):
        raise ImpossibleError
    media = random.choice(["text/csv", "text/plain", "application/pdf"])
    if media in operation.responses["200"]:
        raise ImpossibleError
    responses = {**operation.responses, "200": {media: Content(text="A file.")}}
    changed = replace(operation, responses=responses)
    rows = frozenset({operation.path})
    return Change(replace(page, operations=(changed,)), rows, frozenset({"media type", "response"}))


def changed_address(random: Random, page: Page) -> Change:
    address = f"{page.address}-{random.choice(['new', 'moved'])}"
    rows = frozenset({page.operations[0].path})
    return Change(replace(page, address=address), rows, frozenset({"docs page"}))


def removed_response(random: Random, page: Page) -> Change:
    operation = page.operations[0]
    status = random.choice(sorted(operation.responses))
    rest = {key: value for key, value in operation.responses.items() if key != status}
    if not rest:
        raise ImpossibleError
    changed = replace(operation, responses=rest)
    rows = frozenset({operation.path})
    return Change(replace(page, operations=(changed,)), rows, frozenset({"response"}), about=status)


def removed_request(random: Random, page: Page) -> Change:  # noqa: ARG001
    operation = page.operations[0]
    if operation.request is None:
        raise ImpossibleError
    changed = replace(operation, request=None)
    rows = frozenset({operation.path})
    return Change(replace(page, operations=(changed,)), rows, frozenset({"body"}))


def reordered_columns(random: Random, page: Page) -> Change:
    name = random.choice(models(page) or [_fail()])
    columns = random.choice(["titled", "turned", "swapped"])
    kinds = frozenset({UNREADABLE} if columns == "swapped" else {UNREADABLE, NOTHING})
    return Change(page, frozenset({name}), kinds, Layout(columns, row=name), columns)


def broken_table(random: Random, page: Page) -> Change:
    name = random.choice(models(page) or [_fail()])
    broken = random.choice(["a cell too many", "a cell too few", "no type", "no rule"])
    layout = Layout(broken=broken, row=name)
    return Change(page, frozenset({name}), frozenset({UNREADABLE}), layout, broken)


CHANGES = {
    change.__name__.replace("_", " "): change
    for change in (
        added_property,
        removed_property,
        renamed_property,
        changed_type,
        changed_format,
        added_option,
        removed_option,
        changed_required,
        changed_array,
        changed_map,
        changed_example,
        changed_number,
        changed_limit_of_the_operation,
        added_rate,
        changed_rate,
        renamed_model,
        removed_model,
        changed_path,
        changed_content_type,
        changed_address,
        removed_response,
        removed_request,
        reordered_columns,
        broken_table,
    )
}


def reworded(random: Random, page: Page) -> Page:
    """The page with some descriptions in other words."""
    operation = page.operations[0]
    found = {}
    for name, model in operation.models.items():
        rows = {k: _reworded(random, one) for k, one in model.properties.items()}
        found[name] = replace(model, properties=rows, description=f"{model.description} Really.")
    changed = replace(operation, models=found, text=f"{operation.text} In other words.")
    return replace(page, operations=(changed,))


def _reworded(random: Random, one: Property) -> Property:
    return replace(one, description=f"What {one.name} means.") if random.random() < 0.5 else one
