"""Applies unified diffs, as `git diff` prints them, to the files of a project."""

import ast
import re
from dataclasses import dataclass
from io import StringIO

from unidiff.errors import UnidiffParseError
from unidiff.patch import Hunk, PatchedFile, PatchSet

from quantconnect_sandbox.errors import ApiError, file_not_found

_NOWHERE = "/dev/null"
_HEADER_IN_CRLF = re.compile(r"^diff --git .*\r$", re.MULTILINE)


@dataclass(frozen=True)
class FileChange:
    """A change to one file. A created file has no old name, a deleted one no new name."""

    old: str | None
    new: str | None
    copies: bool
    hunks: list[Hunk]

    @property
    def takes_old_away(self) -> bool:
        """Whether the change removes the old name."""
        return self.old is not None and self.new != self.old and not self.copies


def read_patch(patch: str) -> list[FileChange]:
    """Parse a patch into its changes, one for each file.

    Raises:
        ApiError: the text is not a diff, or lacks the lines that git writes above the hunks.
    """
    if _HEADER_IN_CRLF.search(patch):
        raise _bad_patch("its own lines end in CRLF, which only lines of the files may do")
    try:
        # Programs that trim the patch remove its last line feed.
        files = PatchSet.from_string(patch if patch.endswith("\n") else patch + "\n")
    except UnidiffParseError as error:
        raise _bad_patch(str(error).strip()) from error
    if not files:
        raise _bad_patch("it names no file")
    _check_counts(files, _lines(patch))
    return [_change(file) for file in files]


def apply_patch(files: dict[str, str], changes: list[FileChange]) -> dict[str, str]:
    """Apply the changes, and return all files by name.

    Raises:
        ApiError: a file or hunk does not match. The text names it.
    """
    removed = {change.old for change in changes if change.takes_old_away}
    results: dict[str, str] = {}
    for change in changes:
        # A file is moved or copied in its original state, regardless of other changes to it.
        present = files if change.new != change.old else files | results
        if change.old is not None and change.old not in present:
            raise file_not_found(change.old)
        if change.new is None:
            _check_emptied(change, files)
        elif change.new != change.old and change.new in (files.keys() - removed) | results.keys():
            raise ApiError(f"File already exist in this project: {change.new}")
        else:
            results[change.new] = _apply_hunks(change, present[change.old] if change.old else "")
    return {name: text for name, text in files.items() if name not in removed} | results


def _check_emptied(change: FileChange, files: dict[str, str]) -> None:
    if change.old is not None and _apply_hunks(change, files[change.old]):
        raise ApiError(f"Patch does not apply: it deletes {change.old}, but not all of its lines")


def _check_counts(files: PatchSet, lines: list[str]) -> None:
    """Reject a hunk with more lines than its header states, because they would be ignored."""
    for file in files:
        for number, hunk in enumerate(file, start=1):
            end = max((line.diff_line_no or 0 for line in hunk), default=len(lines))
            rest = (line for line in lines[end:] if line.strip() and not line.startswith("\\"))
            after = next(rest, "")
            # Patches sent by mail end with a signature, after "-- ".
            if after.startswith(("+", "-", " ")) and not after.startswith(("--- ", "-- \n")):
                raise _bad_patch(
                    f"hunk {number} of {file.path} has more lines than its @@ line counts, such as "
                    f"{after!r:.60}"
                )


def _change(file: PatchedFile) -> FileChange:
    head = list(file.patch_info or ())
    if file.is_binary_file:
        raise _bad_patch(f"the change of {file.path} is binary")
    for start in ("diff --git ", "index "):
        if file and not any(line.startswith(start) for line in head):
            raise _bad_patch(f"the change of {file.path} has no line that begins with {start!r}")
    return FileChange(
        old=_name(file.source_file, "a/"),
        new=_name(file.target_file, "b/"),
        copies=any(line.startswith("copy from ") for line in head),
        hunks=list(file),
    )


def _name(written: str, prefix: str) -> str | None:
    if written == _NOWHERE:
        return None
    if written.startswith('"'):
        # Git quotes non-ASCII names with octal escapes, which are valid in a Python bytes literal.
        written = _unquote(written)
    if not written.startswith(prefix):
        raise _bad_patch(f"the file name {written!r} does not begin with {prefix!r}")
    return written.removeprefix(prefix)


def _unquote(written: str) -> str:
    try:
        return bytes(ast.literal_eval(f"b{written}")).decode()
    except (SyntaxError, ValueError) as error:
        raise _bad_patch(f"the file name {written} is not quoted as git does") from error


def _apply_hunks(change: FileChange, text: str) -> str:
    lines = _lines(text)
    start = 0
    for number, hunk in enumerate(change.hunks, start=1):
        body = _body(hunk)
        old = [line for sign, line in body if sign != "+"]
        new = [line for sign, line in body if sign != "-"]
        places = [
            at
            for at in range(start, len(lines) - len(old) + 1)
            if lines[at : at + len(old)] == old and _can_apply(body, at, len(lines) - len(old))
        ]
        if not places:
            raise _mismatch(number, hunk, change.old or change.new)
        expected = hunk.target_start - 1 if hunk.target_length else hunk.target_start
        begin = min(places, key=lambda at: abs(at - expected))
        lines[begin : begin + len(old)] = new
        start = begin + len(new)
    return "".join(lines)


def _body(hunk: Hunk) -> list[tuple[str, str]]:
    """Return the lines of a hunk, each with its sign: a blank, a plus or a minus."""
    body: list[tuple[str, str]] = []
    for line in hunk:
        if line.line_type in (" ", "+", "-"):
            body.append((line.line_type, line.value))
        elif line.line_type == "\\" and body:  # the line above has no line feed
            sign, value = body[-1]
            body[-1] = sign, value.removesuffix("\n")
    return body


def _can_apply(body: list[tuple[str, str]], at: int, last: int) -> bool:
    """Return whether a hunk whose old lines match here can be applied here."""
    signs = [sign for sign, _ in body]
    # If nothing is removed, only context on both sides, or the ends of the file, keeps the same
    # lines from being added twice. A line without a line feed must be the last of the file.
    at_start = "-" not in signs and signs[:1] != [" "]
    at_end = "-" not in signs and signs[-1:] != [" "]
    at_end = at_end or not all(line.endswith("\n") for _, line in body)
    return (at == 0 or not at_start) and (at == last or not at_end)


def _mismatch(number: int, hunk: Hunk, name: str | None) -> ApiError:
    old, new = hunk.source_start, hunk.target_start
    return ApiError(
        f"Patch does not apply: hunk {number} of {name} (@@ -{old},{hunk.source_length} "
        f"+{new},{hunk.target_length} @@) does not fit: its unchanged and removed lines must be in "
        "the file as the patch has them"
    )


def _lines(text: str) -> list[str]:
    # Unlike str.splitlines, this ends lines at line feeds only, as git does.
    return list(StringIO(text))


def _bad_patch(reason: str) -> ApiError:
    return ApiError(
        f"Invalid argument: patch must be a unified diff as git diff prints it; {reason}"
    )
