"""Which files a sync leaves out, by the rules of git."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from quantconnect_client._core.local_files import local_errors
from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.folders._globs import Glob

# What editors, notebooks, builds and the LEAN command line leave in a folder of source files.
DEFAULTS = (
    ".[!.]*",
    "__pycache__/",
    "*.py[co]",
    "venv/",
    "node_modules/",
    "bin/",
    "obj/",
    "/backtests/",
    "/live/",
    "/optimizations/",
    "/report/",
    "/storage/",
    "/config.json",
)
ALWAYS = (".git", ".quantconnect", ".quantconnect-draft-*")
LARGEST = 1 << 20
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Rules:
    """The rules for one folder; of two that match a name, the later one counts, as in git.

    First come our own, then those of the `.gitignore` files, the innermost last, then the caller's,
    and at the very end what nobody takes in.
    """

    def __init__(self, ignore: Sequence[str], *, operation: str) -> None:
        self._operation = operation
        self._defaults = Patterns(map(str.encode, DEFAULTS))
        self._root = Place()
        self._ignore = self._compiled(encoded(ignore, operation), "ignore")
        self._always = Patterns(map(str.encode, ALWAYS))

    def enter(self, prefix: str, directory: Path) -> None:
        """Heed what a directory itself says; the prefix is its path with a slash, or nothing.

        Raises:
            InvalidRequestError: it has a `.gitignore` that cannot be heeded.
            LocalFileError: it has one that cannot be read.
        """
        own = directory / ".gitignore"
        with local_errors(self._operation, own):
            if (directory / "pyvenv.cfg").is_file():
                self._root.at(as_parts(prefix)).patterns = Patterns([b"*"])
            elif own.is_file():
                lines = lines_of(self._read(own))
                self._root.at(as_parts(prefix)).patterns = self._compiled(lines, str(own))

    def ignores(self, name: str) -> bool:
        """Whether a file is left out; a name that ends in a slash is a folder's.

        As in git, nothing inside a folder that is left out can be taken in again.
        """
        parts = as_parts(name)
        place: Place | None = self._root
        first, last = [Trail(self._always), Trail(self._ignore)], Trail(self._defaults)
        nested: list[Trail] = []
        for index, part in enumerate(parts):
            if place and place.patterns:
                nested.insert(0, Trail(place.patterns))
            is_folder = index < len(parts) - 1 or name.endswith("/")
            verdicts = [trail.step(part, is_folder) for trail in (*first, *nested, last)]
            if next((one for one in verdicts if one is not None), False):
                return True
            place = place.below.get(part) if place else None
        return False

    def _read(self, own: Path) -> bytes:
        with own.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise self._refused(
                f"{own} has more than {LARGEST:,} bytes, too many to heed", str(own)
            )
        return content

    def _compiled(self, lines: Sequence[bytes], place: str) -> "Patterns":
        if b"!" in lines:
            raise self._refused(f"{place} has a pattern that can match nothing: '!'", "!")
        return Patterns(lines)

    def _refused(self, words: str, value: object) -> InvalidRequestError:
        return InvalidRequestError(words, operation=self._operation, field="ignore", value=value)


class Place:
    """A folder that has patterns of its own, or from which one leads to another that has."""

    def __init__(self) -> None:
        self.patterns: Patterns | None = None
        self.below: dict[bytes, Place] = {}

    def at(self, parts: Iterable[bytes]) -> "Place":
        """The place that these parts lead to."""
        place = self
        for part in parts:
            place = place.below.setdefault(part, Place())
        return place


class Patterns:
    """The patterns of one place.

    Attributes:
        globs: the patterns, by their numbers.
        plain: the numbers of those that are nothing but a name.
        live: the numbers of the others, which are matched one by one.
    """

    def __init__(self, lines: Iterable[bytes]) -> None:
        self.globs = [Glob(bare) for line in lines if (bare := trimmed(line))]
        self.plain: dict[bytes, list[int]] = {}
        self.live = [number for number, one in enumerate(self.globs) if one.start]
        for number, one in enumerate(self.globs):
            if one.plain is not None:
                self.plain.setdefault(one.plain, []).append(number)


class Trail:
    """How far each pattern of a place has matched the beginning of a path."""

    def __init__(self, patterns: Patterns) -> None:
        self._patterns = patterns
        self._reached = [(number, patterns.globs[number].start) for number in patterns.live]

    def step(self, part: bytes, is_folder: bool) -> bool | None:
        """Whether the path as far as this part is left out or taken in; None where nothing says."""
        globs = self._patterns.globs
        stepped = ((number, globs[number].step(at, part)) for number, at in self._reached)
        self._reached = [(number, at) for number, at in stepped if at]
        found = [number for number, at in self._reached if globs[number].matches(at)]
        found += self._patterns.plain.get(part, ())
        deciding = [number for number in found if is_folder or not globs[number].only_folders]
        return not globs[max(deciding)].takes_in if deciding else None


def encoded(patterns: Sequence[str], operation: str) -> list[bytes]:
    """The caller's patterns.

    Raises:
        InvalidRequestError: they are no list of texts.
    """
    if not isinstance(patterns, str):
        try:
            return [as_bytes(one) for one in patterns]
        except (AttributeError, TypeError):
            pass
    example = [patterns] if isinstance(patterns, str) else ["*.csv"]
    raise InvalidRequestError(
        f"ignore must be a list of patterns, such as {example!r}; it is {patterns!r}",
        operation=operation,
        field="ignore",
        value=patterns,
    )


def lines_of(content: bytes) -> list[bytes]:
    """The lines of a `.gitignore`, without what ends them on Windows."""
    lines = content.removeprefix(BYTE_ORDER_MARK).split(b"\n")
    return [line.removesuffix(b"\r") for line in lines]


def trimmed(line: bytes) -> bytes:
    """The pattern of a line: no comment, and no spaces at its end but one after a backslash."""
    if line.startswith(b"#"):
        return b""
    bare = line.rstrip(b" ")
    backslashes = len(bare) - len(bare.rstrip(b"\\"))
    return line[: len(bare) + 1] if backslashes % 2 else bare


def as_parts(name: str) -> list[bytes]:
    bare = as_bytes(name.removesuffix("/"))
    return bare.split(b"/") if name else []


def as_bytes(text: str) -> bytes:
    return text.encode(errors="surrogatepass")
