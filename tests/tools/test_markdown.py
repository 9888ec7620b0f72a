"""Tables in Markdown, and their places."""

import pytest

from tools.spec.markdown import table, with_tables

BEGIN, END = "<!-- a: begin -->", "<!-- a: end -->"


def test_a_table_has_a_head_a_rule_and_rows() -> None:
    assert table(("A", "B"), [("1", "2")]) == "| A | B |\n| --- | --- |\n| 1 | 2 |"


def test_a_table_takes_the_place_of_what_is_between_its_comments() -> None:
    assert with_tables(f"x\n{BEGIN}\nold\n{END}\ny", {"a": "new"}) == f"x\n{BEGIN}\nnew\n{END}\ny"


@pytest.mark.parametrize("text", ["", BEGIN, END, f"{BEGIN}{END}{BEGIN}"])
def test_a_place_that_is_missing_or_there_twice_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="expected one"):
        with_tables(text, {"a": "new"})
