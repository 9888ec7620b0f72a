"""Prose is checked for words that the project does not use; code is not."""

import pytest

from tools import words
from tools.words import Words, check, files, read_words

WORDS = Words(
    {"refuses?|refused": "reject", "try again": "retry"},
    skip=["generated/"],
    exceptions=[{"path": "a/*.py", "text": "as QuantConnect says", "reason": "a quotation"}],
)


def found(path: str, text: str) -> list[tuple[int, str, str]]:
    return [(one.line, one.word, one.instead) for one in check(path, text, WORDS)]


def test_text_files_are_checked_as_a_whole() -> None:
    text = "# Title\n\nIt Refuses that.\nThen try\nagain.\n"
    assert found("a.md", text) == [(3, "Refuses", "reject"), (4, "try\nagain", "retry")]


@pytest.mark.parametrize(
    "source",
    [
        '"""It is refused."""',
        "x = 1  # it is refused",
        "raise ValueError('it is refused')",
        "x = f'{1} is refused'",
    ],
)
def test_comments_and_strings_of_python_are_checked(source: str) -> None:
    assert found("a.py", source) == [(1, "refused", "reject")]


@pytest.mark.parametrize(
    "source",
    ["refused = 1", "x = 'refused'", "x = f'the value {refused!r}'", '"""See `refused`."""'],
)
def test_names_and_data_are_not_prose(source: str) -> None:
    assert found("a.py", source) == []


def test_a_phrase_may_continue_on_the_next_line_of_a_comment() -> None:
    assert found("a.py", "x = 1\n# Then try\n# again.\n") == [(2, "try\n# again", "retry")]


def test_comments_that_do_not_belong_together_form_no_phrase() -> None:
    assert found("a.py", "# try\nx = 1\n# again\n") == []


def test_an_exception_applies_only_to_its_files_and_lines() -> None:
    line = "# refused, as QuantConnect says"
    assert found("a/b.py", line) == []
    assert found("b/b.py", line) == [(1, "refused", "reject")]
    assert found("a/b.py", "# refused") == [(1, "refused", "reject")]


def test_only_handwritten_files_are_checked() -> None:
    listed = files(read_words())
    assert {"README.md", "openapi/root.yaml", "tools/words.py"} <= set(listed)
    assert not [path for path in listed if path.startswith(("generated/", "tests/overlay/_sync/"))]


def test_every_exception_has_a_reason_and_is_needed() -> None:
    table = read_words()
    for one in table.exceptions:
        assert one["reason"]
        rest = [other for other in table.exceptions if other is not one]
        text = (words.ROOT / one["path"]).read_text(encoding="utf-8")
        assert check(one["path"], text, Words(table.replace, table.skip, rest)), one


def test_findings_are_printed_and_fail_the_check(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(words, "read_words", lambda: Words({"readme": "README file"}, [], []))
    monkeypatch.setattr(words, "files", lambda _: ["CONTRIBUTING.md", "README.md"])
    monkeypatch.setattr(words, "prose", lambda _path, _text: [(1, "The readme")])

    assert words.main() == 1
    assert capsys.readouterr().out.splitlines() == [
        "CONTRIBUTING.md:1: 'readme'; write: README file",
        "README.md:1: 'readme'; write: README file",
    ]
