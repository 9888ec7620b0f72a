"""Changes pages at random, and counts which changes are noticed: `make check-drift`."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from random import Random
from typing import NamedTuple

from tests.tools.drift import changing, facts, november, writing
from tests.tools.drift.changing import NOTHING, UNREADABLE, Change, ImpossibleError
from tools.drift import lock as locks
from tools.drift import places
from tools.drift.pages import JSON, Page, Property, Type, UnreadableError
from tools.drift.sources import read
from tools.drift.verdict import Drift, judge

EMPTY: locks.Lock = {"version": 1, "operations": {}}
CRAWLED = ("barred", "fenced", "listed")
ONLY_WITH_FACTS = ("changed content type", "changed address")
"""What crawled text does not have: files, and the address of the page."""


class Case(NamedTuple):
    """One changed page in one form."""

    kind: str
    form: str
    path: str
    change: Change
    base: Page


class Outcome(NamedTuple):
    """What was found of a change: with the lock, and with the description alone."""

    case: Case
    found: bool
    is_found_without_lock: bool
    rows: tuple[str, ...]


def cases(count: int, seed: int) -> Iterator[Case]:
    """Yield random changes, every kind and form in turn."""
    random = Random(seed)
    names = [*changing.CHANGES]
    number = 0
    while number < count:
        kind, form = names[number % len(names)], random.choice([*writing.FORMS])
        base = with_examples(random.choice(bases()))
        is_file = has_file(base)
        if form in CRAWLED and (is_file or kind in ONLY_WITH_FACTS):
            continue
        if form == "listed" and kind in ("reordered columns", "broken table"):
            continue
        try:
            change = changing.CHANGES[kind](random, base)
        except ImpossibleError:
            continue
        number += 1
        yield Case(kind, form, base.operations[0].path, change, base)


@cache
def bases() -> tuple[Page, ...]:
    """The pages to change: those made from the inventory, and the newer ones."""
    return (*facts.pages(), *november.new())


def has_file(page: Page) -> bool:
    """Whether a response of the page is a file, which crawled text does not have."""
    contents = [one for each in page.operations[0].responses.values() for one in each.items()]
    return any(media != JSON or content.text for media, content in contents)


def with_examples(page: Page) -> Page:
    """The page with an example for each string without options: the kind that ours has."""
    operation = page.operations[0]
    found = {
        name: replace(m, properties={k: _with_example(name, o) for k, o in m.properties.items()})
        for name, m in operation.models.items()
    }
    return replace(page, operations=(replace(operation, models=found),))


def _with_example(model: str, one: Property) -> Property:
    ours = facts.described().examples.get(f"{model}.{one.name}", [])
    values = [value for value in ours if isinstance(value, str) and value and "\n" not in value]
    is_plain = one.type == Type("string") and " " not in (values or [" "])[0]
    return replace(one, example=values[0]) if is_plain and "|" not in values[0] else one


def outcome(case: Case) -> Outcome:
    """Return whether a change is found and named."""
    lock = locks.updated(EMPTY, _read(case.form, case.base, writing.USUAL), "2026-11-21")
    try:
        pages = _read(case.form, case.change.page, case.change.layout)
    except UnreadableError as error:
        is_expected = UNREADABLE in case.change.kinds
        return Outcome(case, is_expected, is_expected, (str(error),))
    before = judged(EMPTY, _read(case.form, case.base, writing.USUAL))
    with_lock, without = judged(lock, pages), judged(EMPTY, pages)
    new = [one for one in with_lock if one not in before]
    alone = [one for one in without if one not in before]
    rows = tuple(f"{one.row}: {one.what}" for one in new)
    return Outcome(case, _is_named(case, new), _is_named(case, alone), rows)


def _is_named(case: Case, found: list[Drift]) -> bool:
    if NOTHING in case.change.kinds:
        return not found
    return any(one.row in case.change.rows and one.what in case.change.kinds for one in found)


def judged(lock: locks.Lock, pages: list[Page]) -> list[Drift]:
    """Return the drift of pages."""
    return judge(facts.described(), places.committed(), lock, pages)


def _read(form: str, page: Page, layout: writing.Layout) -> list[Page]:
    suffix, write = writing.FORMS[form]
    return read(f"page{suffix}", write(page, layout), suffix)


def quiet(count: int, seed: int) -> Iterator[tuple[str, list[Drift]]]:
    """Yield what is found on unchanged and on reworded pages, in turn."""
    random = Random(seed)
    for number in range(count):
        base = with_examples(random.choice(bases()))
        is_file = has_file(base)
        form = random.choice([one for one in writing.FORMS if not (is_file and one in CRAWLED)])
        pages = _read(form, base, writing.USUAL)
        lock = locks.updated(EMPTY, pages, "2026-11-21")
        changed = changing.reworded(random, base) if number % 2 else base
        found = judged(lock, _read(form, changed, writing.USUAL))
        known = judged(EMPTY, pages)
        yield form, [one for one in found if one not in known]


def table(outcomes: list[Outcome]) -> str:
    """Return the figures by kind of change."""
    tried, found, alone = Counter[str](), Counter[str](), Counter[str]()
    for one in outcomes:
        tried[one.case.kind] += 1
        found[one.case.kind] += one.found
        alone[one.case.kind] += one.is_found_without_lock
    rows = [f"{'change':<34}{'tried':>7}{'found':>7}{'without lock':>14}"]
    rows += [f"{k:<34}{tried[k]:>7}{found[k]:>7}{alone[k]:>14}" for k in tried]
    rows.append(f"{'all':<34}{tried.total():>7}{found.total():>7}{alone.total():>14}")
    return "\n".join(rows)
