"""Tables in Markdown, and the places in a text where they belong."""

from collections.abc import Mapping, Sequence


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def with_tables(text: str, tables: Mapping[str, str]) -> str:
    """Return `text` with each table between the two comments that have its name."""
    for name, written in tables.items():
        begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
        if text.count(begin) != 1 or text.count(end) != 1:
            raise ValueError(f"expected one {begin} and one {end}")
        head, rest = text.split(begin)
        text = f"{head}{begin}\n{written}\n{end}{rest.split(end)[1]}"
    return text
