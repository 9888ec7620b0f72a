"""Excludes files from a sync, by the rules of git."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from quantconnect_client._local.files import local_errors
from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.folders._globs import Glob

# Files that editors, notebooks, builds and the LEAN CLI create in a source folder.
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
    """The ignore rules of one folder. As in git, the last matching rule applies.

    In order: the defaults, the `.gitignore` files from the outermost to the innermost, the caller's
    patterns, and the patterns that are always excluded.
    """

    def __init__(self, ignore: Sequence[str]) -> None:
        self._defaults = Patterns(map(str.encode, DEFAULTS))
        self._root = PatternTree()
        self._ignore = self._compiled(encoded(ignore), "ignore")
        self._always = Patterns(map(str.encode, ALWAYS))

    def enter(self, prefix: str, directory: Path) -> None:
        """Apply a directory's own rules. `prefix` is its path with a trailing slash, or empty.

        Raises:
            InvalidRequestError: the directory has an invalid `.gitignore`.
            LocalFileError: the `.gitignore` could not be read.
        """
        own = directory / ".gitignore"
        with local_errors(own):
            if (directory / "pyvenv.cfg").is_file():
                self._root.at(as_parts(prefix)).patterns = Patterns([b"*"])
            elif own.is_file():
                lines = lines_of(self._read(own))
                self._root.at(as_parts(prefix)).patterns = self._compiled(lines, str(own))

    def ignores(self, name: str) -> bool:
        """Whether a file is excluded. A name that ends in a slash is a folder.

        As in git, files inside an excluded folder can't be included again.
        """
        parts = as_parts(name)
        node: PatternTree | None = self._root
        first, last = [Trail(self._always), Trail(self._ignore)], Trail(self._defaults)
        nested: list[Trail] = []
        for index, part in enumerate(parts):
            if node and node.patterns:
                nested.insert(0, Trail(node.patterns))
            is_folder = index < len(parts) - 1 or name.endswith("/")
            verdicts = [trail.step(part, is_folder) for trail in (*first, *nested, last)]
            if next((one for one in verdicts if one is not None), False):
                return True
            node = node.below.get(part) if node else None
        return False

    def _read(self, own: Path) -> bytes:
        with own.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise self._error(f"{own} has more than {LARGEST:,} bytes. Shorten it.", str(own))
        return content

    def _compiled(self, lines: Sequence[bytes], source: str) -> "Patterns":
        if b"!" in lines:
            raise self._error(
                f"{source} has a pattern that can't match anything: '!'. Remove it.", "!"
            )
        return Patterns(lines)

    def _error(self, words: str, value: object) -> InvalidRequestError:
        return InvalidRequestError(words, field="ignore", value=value)


class PatternTree:
    """A folder with patterns of its own, or a parent of such a folder."""

    def __init__(self) -> None:
        self.patterns: Patterns | None = None
        self.below: dict[bytes, PatternTree] = {}

    def at(self, parts: Iterable[bytes]) -> "PatternTree":
        """Return the folder at this path, creating it if it is missing."""
        node = self
        for part in parts:
            node = node.below.setdefault(part, PatternTree())
        return node


class Patterns:
    """The patterns of one folder.

    Attributes:
        globs: the patterns, by number.
        plain: the numbers of the patterns that are plain names.
        live: the numbers of the other patterns, which are matched one by one.
    """

    def __init__(self, lines: Iterable[bytes]) -> None:
        self.globs = [Glob(bare) for line in lines if (bare := trimmed(line))]
        self.plain: dict[bytes, list[int]] = {}
        self.live = [number for number, one in enumerate(self.globs) if one.start]
        for number, one in enumerate(self.globs):
            if one.plain is not None:
                self.plain.setdefault(one.plain, []).append(number)


class Trail:
    """The state of each pattern of a folder while a path is matched."""

    def __init__(self, patterns: Patterns) -> None:
        self._patterns = patterns
        self._reached = [(number, patterns.globs[number].start) for number in patterns.live]

    def step(self, part: bytes, is_folder: bool) -> bool | None:
        """Whether the path up to this part is excluded; None if no pattern matches."""
        globs = self._patterns.globs
        stepped = ((number, globs[number].step(at, part)) for number, at in self._reached)
        self._reached = [(number, at) for number, at in stepped if at]
        found = [number for number, at in self._reached if globs[number].matches(at)]
        found += self._patterns.plain.get(part, ())
        deciding = [number for number in found if is_folder or not globs[number].only_folders]
        return not globs[max(deciding)].takes_in if deciding else None


def encoded(patterns: Sequence[str]) -> list[bytes]:
    """Encode and validate the caller's patterns.

    Raises:
        InvalidRequestError: the patterns are not a list of strings.
    """
    if not isinstance(patterns, str):
        try:
            return [as_bytes(one) for one in patterns]
        except (AttributeError, TypeError):
            pass
    example = [patterns] if isinstance(patterns, str) else ["*.csv"]
    raise InvalidRequestError(
        f"ignore must be a list of patterns, such as {example!r}; it is {patterns!r}",
        field="ignore",
        value=patterns,
    )


def lines_of(content: bytes) -> list[bytes]:
    """Split a `.gitignore` into lines, without carriage returns."""
    lines = content.removeprefix(BYTE_ORDER_MARK).split(b"\n")
    return [line.removesuffix(b"\r") for line in lines]


def trimmed(line: bytes) -> bytes:
    """Return the pattern of a line, without comments and unescaped trailing spaces."""
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
