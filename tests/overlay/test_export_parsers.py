"""Exported files are parsed piece by piece, and a part of a file is an error."""

import csv
import io
import json
import tracemalloc
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from quantconnect_client.errors import UnexpectedResponseError
from quantconnect_client.exports import _parsers
from quantconnect_client.exports._endings import Closed, Ending, Quoted
from quantconnect_client.exports._parsers import CsvRows, JsonRows, Lines, Parser

SIZES = (1, 2, 3, 7, 1000)
ROWS = [
    {"id": "a", "note": 'a "quoted", ]}\\ text', "weight": 0.1, "count": 2**53 + 1},
    {},
    {"id": "é\U0001f600", "inner": {"list": [{}, [], None, True]}, "weight": -1e-9},
]
CELLS = [["id", "note"], ["1", 'a "quoted", text'], ["2", "two\nlines"], ["", "é\U0001f600"]]


def parsed(parser: Parser[Any], content: bytes, size: int) -> list[Any]:
    pieces = [content[at : at + size] for at in range(0, len(content), size)]
    return [row for piece in pieces for row in parser.feed(piece)] + [*parser.finish()]


def csv_rows() -> CsvRows[list[str]]:
    return CsvRows(lambda _header: list)


def csv_text(rows: Sequence[Sequence[str]], end: str = "\n") -> bytes:
    target = io.StringIO()
    csv.writer(target, lineterminator=end).writerows(rows)
    return target.getvalue().encode()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("indent", [None, 2])
def test_the_objects_of_an_array_are_rows_however_it_arrives(size: int, indent: int | None) -> None:
    content = json.dumps(ROWS, ensure_ascii=False, indent=indent).encode()

    assert parsed(JsonRows(dict), content, size) == ROWS
    assert parsed(JsonRows(dict), b"\xef\xbb\xbf " + content + b"\r\n", size) == ROWS


@pytest.mark.parametrize("content", [b"[]", b" [ ] "])
def test_an_empty_array_has_no_rows(content: bytes) -> None:
    assert parsed(JsonRows(dict), content, 1) == []


@pytest.mark.parametrize("size", SIZES)
def test_every_part_of_an_array_is_incomplete(size: int) -> None:
    content = json.dumps(ROWS).encode()

    for end in range(len(content)):
        with pytest.raises(UnexpectedResponseError, match="incomplete: it ends in row"):
            parsed(JsonRows(dict), content[:end], size)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"[{}, 1]", "'1\\]' follows row 1 of a JSON array"),
        (b"[{},, {}]", "', {}\\]' follows row 1"),
        (b"[{},]", "'\\]' follows row 1"),
        (b"[{}] {}", "'{}' follows row 1"),
        (b"[{}{}]", "'{}\\]' follows row 1"),
        (b"<html>", "'<html>' follows row 0"),
        (b'[{"a" 1}, {}]', r"it ends in row 1 \(Expecting ':' delimiter"),
        (b"[" + b'{"a":' * 100_000, r"row 1 is nested too deeply"),
    ],
)
def test_a_malformed_array_is_an_error(content: bytes, words: str) -> None:
    with pytest.raises(UnexpectedResponseError, match=words) as raised:
        parsed(JsonRows(dict), content, len(content))

    assert raised.value.worth_repeating == "if safe"


def test_an_object_that_is_no_row_is_an_error_with_the_object() -> None:
    def read(fields: Any) -> object:
        return fields["id"]

    with pytest.raises(UnexpectedResponseError, match=r"row 2 has an .* \(KeyError: 'id'\)") as one:
        parsed(JsonRows(read), b'[{"id": 1}, {"name": "a"}]', 1)

    assert one.value.body == '{"name": "a"}'


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_lines_of_a_csv_file_are_rows_however_it_arrives(size: int, end: str) -> None:
    content = csv_text(CELLS, end)

    assert parsed(csv_rows(), content, size) == CELLS[1:]
    assert parsed(csv_rows(), b"\xef\xbb\xbf" + content.rstrip() + b"\n\n", size) == CELLS[1:]


@pytest.mark.parametrize("content", [b"", b"id,note", b"id,note\n"])
def test_a_csv_file_without_lines_has_no_rows(content: bytes) -> None:
    assert parsed(csv_rows(), content, 4) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a,b\n1,2\n3", "line 3 has 1 cells, but the header has 2"),
        (b"a,b\n1,2,3\n", "line 2 has 3 cells, but the header has 2"),
        (b'a,b\n1,2\n1,"x\ny', "ends inside the quoted cell of a row that begins in line 3"),
        (b'a,b\n1,"x"y"\n2,3\n4"', "line 2 is malformed"),
    ],
)
def test_a_malformed_csv_file_is_an_error(content: bytes, words: str) -> None:
    with pytest.raises(UnexpectedResponseError, match=words) as raised:
        parsed(csv_rows(), content, 3)

    assert raised.value.worth_repeating == "if safe"


def test_a_cell_that_does_not_convert_is_an_error_with_its_line() -> None:
    def reader(_header: Sequence[str]) -> Callable[[Sequence[str]], int]:
        return lambda cells: int(cells[0])

    with pytest.raises(UnexpectedResponseError, match="in line 4, invalid literal") as raised:
        parsed(CsvRows(reader), b'a,b\n1,"\n"\nx,y\n', 3)

    assert raised.value.body == "x,y"


@pytest.mark.parametrize("size", SIZES)
def test_the_lines_of_a_log_are_kept(size: int) -> None:
    content = 'first\r\n\r\n "é\n last'.encode()

    assert parsed(Lines(), content, size) == ["first", "", ' "é', " last"]
    assert parsed(Lines(), b"", size) == []
    assert parsed(Lines(), b"\xff\n", size) == ["\ufffd"]


@pytest.mark.parametrize("parser", [Lines, csv_rows, lambda: JsonRows(dict)])
def test_a_row_without_end_is_not_read_into_memory(
    parser: Callable[[], Parser[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_parsers, "LONGEST_ROW", 100)

    with pytest.raises(UnexpectedResponseError, match="a row has more than 100 characters"):
        parsed(parser(), b'[{"' + b"x" * 1000, 10)


def test_a_quoted_cell_without_end_is_not_read_into_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_parsers, "LONGEST_ROW", 100)

    with pytest.raises(UnexpectedResponseError, match="line 2 is malformed"):
        parsed(csv_rows(), b'a,b\n"' + b"x\n" * 1000, 10)


@pytest.mark.parametrize(
    ("parser", "begin", "row"),
    [
        (lambda: JsonRows(dict), b"[{}", b',{"id": "' + b"a" * 200 + b'"}'),
        (csv_rows, b"a,b\n", b'"1",' + b"x" * 200 + b"\n"),
        (Lines, b"", b"x" * 200 + b"\n"),
    ],
)
def test_memory_does_not_grow_with_the_file(
    parser: Callable[[], Parser[Any]], begin: bytes, row: bytes
) -> None:
    def peak(count: int) -> int:
        """The most memory while a file with this many pieces is parsed."""
        one, piece = parser(), row * 20
        tracemalloc.start()
        one.feed(begin)
        for _ in range(count):
            assert len(one.feed(piece)) == 20
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10)
    assert peak(200) < peak(20) + 180 * 20 * len(row) / 10


@pytest.mark.parametrize(
    ("ending", "whole", "part"),
    [
        (Quoted, b'a,b\n"1","2"\n', b'a,b\n"1","2'),
        (Closed, b"[{}]\n \n", b"[{}"),
        (Closed, b"[]", b""),
    ],
)
def test_the_end_of_a_file_shows_whether_it_is_complete(
    ending: Callable[[], Ending], whole: bytes, part: bytes
) -> None:
    for size in SIZES:
        check(ending(), whole, size)
        with pytest.raises(UnexpectedResponseError, match="incomplete: it"):
            check(ending(), part, size)


def test_any_text_may_be_the_end_of_a_log() -> None:
    check(Ending(), b'"', 1)


def check(ending: Ending, content: bytes, size: int) -> None:
    for at in range(0, len(content), size):
        ending.feed(content[at : at + size])
    ending.finish()
