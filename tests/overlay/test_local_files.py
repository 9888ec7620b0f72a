"""Errors of the operating system about local files become errors of this package."""

import errno
from pathlib import Path

import pytest

from quantconnect_client._local.files import as_path, listed, local_errors, quote_name
from quantconnect_client.errors import (
    ConnectionLostError,
    InvalidRequestError,
    LocalFileError,
    QuantConnectError,
)


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "Free up space on the disk, then"),
        (errno.EACCES, "Grant this account permission, then"),
        (errno.EROFS, "Choose a writable folder, then"),
        (errno.EIO, "Fix the cause, then"),
    ],
)
def test_an_os_error_becomes_a_local_file_error(number: int, advice: str) -> None:
    reported = OSError(number, "words", "a.py")
    reported.add_note("noted")

    words = rf"^'a\.py' .*: words\. {advice}"
    with pytest.raises(LocalFileError, match=words) as raised, local_errors():
        raise reported

    error = raised.value
    assert (error.errno, error.strerror, error.filename) == (number, "words", "a.py")
    assert error.__notes__ == ["noted"]
    assert error.__cause__ is reported
    assert isinstance(error, OSError)


def test_the_file_is_named_if_the_os_error_does_not_name_it() -> None:
    with (
        pytest.raises(LocalFileError, match=r"^'b\.py' .*: out of order") as raised,
        local_errors(Path("b.py")),
    ):
        raise OSError("out of order")
    with (
        pytest.raises(LocalFileError, match=r"^a local file could not .*: OSError"),
        local_errors(),
    ):
        raise OSError

    assert (raised.value.errno, raised.value.filename) == (None, "b.py")


def test_other_errors_are_raised_unchanged() -> None:
    for error in (ValueError("theirs"), ConnectionLostError("ours"), KeyboardInterrupt()):
        with pytest.raises(type(error)) as raised, local_errors():
            raise error
        assert raised.value is error
    assert issubclass(LocalFileError, QuantConnectError)


@pytest.mark.parametrize("given", [7, None, b"a", "a\0b", "\ud800"])
def test_an_invalid_path_is_rejected(given: object) -> None:
    with pytest.raises(InvalidRequestError, match="folder must be a path") as raised:
        as_path(given, field="folder")  # type: ignore[arg-type]

    assert raised.value.field == "folder"


def test_long_lists_of_names_and_long_names_are_shortened() -> None:
    reported = listed({f"{number:03}": "is wrong" for number in range(30)})

    assert reported.splitlines()[0] == "- '000' is wrong"
    assert reported.splitlines()[-1] == "- and 10 more"
    assert len(reported.splitlines()) == 21
    assert quote_name("a/" * 3000).endswith("(6,000 characters)")
    assert len(quote_name("a/" * 3000)) < 150
