"""Tables in Markdown, and the markers that hold them."""

import pytest

from tools.spec.markdown import table, with_tables

BEGIN, END = "<!-- a: begin -->", "<!-- a: end -->"


def test_a_table_has_a_header_a_separator_and_rows() -> None:
    assert table(("A", "B"), [("1", "2")]) == "| A | B |\n| --- | --- |\n| 1 | 2 |"


def test_a_table_replaces_the_text_between_its_markers() -> None:
    assert with_tables(f"x\n{BEGIN}\nold\n{END}\ny", {"a": "new"}) == f"x\n{BEGIN}\nnew\n{END}\ny"


@pytest.mark.parametrize("text", ["", BEGIN, END, f"{BEGIN}{END}{BEGIN}"])
def test_a_missing_or_duplicate_marker_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="expected one"):
        with_tables(text, {"a": "new"})
