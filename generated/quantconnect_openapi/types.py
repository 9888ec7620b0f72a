"""Contains some shared types for properties"""

import datetime
import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from html import escape
from http import HTTPStatus
from importlib import import_module
from operator import attrgetter
from reprlib import Repr
from typing import IO, TYPE_CHECKING, Any, BinaryIO, ClassVar, Generic, Literal, TypeVar

from attrs import define, field


class Unset:
    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Unset = Unset()
UTC = datetime.timezone.utc
fromisoformat = datetime.datetime.fromisoformat

# The default of a property that responses have always had. Its type is not optional, but a response
# without it is decoded all the same.
PRESENT: Any = None


def parse_timestamp(text: str) -> datetime.datetime:
    """Read a time of the API, which is UTC unless it says otherwise"""
    moment = fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


as_time = parse_timestamp


HIDDEN = "***"

# Names that secrets have in data that the description does not know, such as the parameters of a
# user's algorithm. The key of a file alone is no secret; a key with a word before it may be one.
SECRET_NAME = re.compile(
    r"token|secret|passw|passphrase|credential|auth(?!or(?!iz))|bearer|cookie|signature|[\w .-]key",
    re.IGNORECASE,
)


def without_secrets(value: Any) -> Any:
    """A copy of plain JSON data in which nothing is left under a secret's name"""
    if isinstance(value, dict):
        return {
            name: HIDDEN if _is_secret(name, inner) else without_secrets(inner)
            for name, inner in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [without_secrets(item) for item in value]
    return value


def _is_secret(name: Any, value: Any) -> bool:
    return (
        value is not None
        and not isinstance(value, bool)
        and bool(SECRET_NAME.search(str(name)))
    )


def hidden(value: Any) -> Any:
    """What can be shown of a secret: that it is not there, or the names of its parts"""
    if value is None or isinstance(value, Unset) or hasattr(value, "to_dict"):
        return value
    if isinstance(value, dict):
        return {name: hidden(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [hidden(item) for item in value]
    return HIDDEN


Decoder = Callable[[Any], Any]
M = TypeVar("M", bound="Model")
V = TypeVar("V")
OTHERS = "additional_properties"
GIVEN = "_given_keys"
Plan = tuple[list[tuple[str, Decoder]], list[tuple[str, Decoder]]]
""" The decoders of keys: those whose errors are errors, and those that keep what does not fit """
PLANS = 100
UNFIT = (TypeError, ValueError, AttributeError, KeyError)
LINE = 160
SHORT = Repr()
SHORT.maxlevel, SHORT.maxlist, SHORT.maxdict = 2, 3, 4
SHORT.maxstring = SHORT.maxother = 60


class Model:
    """A JSON object, read and written by the tables of its class

    It keeps the object as it came, under the API's own keys, so that reading takes one copy and
    writing loses nothing. An attribute whose key is absent reads as what its class has for it.
    """

    _NAMES: ClassVar[Mapping[str, str]] = {}
    _REQUIRED: ClassVar[frozenset[str]] = frozenset()
    _NEEDED: ClassVar[frozenset[str]] = frozenset()
    """ The keys that are required unless the object has the key _UNLESS: its result is unfinished """
    _UNLESS: ClassVar[str] = ""
    _DECODERS: ClassVar[Mapping[str, Decoder]] = {}
    _FOLDED: ClassVar[Mapping[str, str]] = {}
    """ The keys without regard to case, less those that are data: such names begin with a capital """
    _PLANS: ClassVar[dict[tuple[str, ...], "Plan"]]
    """ What to decode in objects with the same keys, all complete and known: most have one of few """
    _ABSENT: ClassVar[Unset | None] = UNSET
    _SECRETS: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        cls._PLANS = {}
        cls._FOLDED = {key.casefold(): key for key in cls._NAMES if key[:1].islower()}
        for key, name in cls._NAMES.items():
            if key != name:
                setattr(cls, name, _alias(key))
            if key not in cls._REQUIRED:
                setattr(cls, key, cls._ABSENT)

    def __attrs_post_init__(self) -> None:
        values = vars(self)
        for key in [key for key, value in values.items() if value is self._ABSENT]:
            del values[key]

    @classmethod
    def from_dict(cls: type[M], src_dict: Mapping[str, Any]) -> M:
        """Read a JSON object"""
        values = dict(src_dict)
        plan = cls._PLANS.get(tuple(values)) or cls._plan(values)
        for key, decode in plan[0]:
            values[key] = decode(values[key])
        for key, decode in plan[1]:
            value = values[key]
            if value is not None:
                try:
                    values[key] = decode(value)
                except UNFIT:
                    pass
        model = cls.__new__(cls)
        model.__dict__ = values
        return model

    @classmethod
    def _plan(cls, values: dict[str, Any]) -> "Plan":
        """What to decode in these values, from which unknown keys are moved"""
        keys = tuple(values)
        unknown = [key for key in keys if key not in cls._NAMES]
        given = _rename(values, unknown, cls)
        needed: frozenset[str] = frozenset() if cls._UNLESS in values else cls._NEEDED
        if missing := (cls._REQUIRED | needed) - values.keys():
            raise KeyError(min(missing))
        if others := {key: values.pop(key) for key in unknown if key in values}:
            values[OTHERS] = others
        if given:
            values[GIVEN] = given
        found = [
            (key, decode) for key, decode in cls._DECODERS.items() if key in values
        ]
        plan: Plan = ([], [])
        for key, decode in found:
            kept = hasattr(decode, "strict") and key not in needed
            plan[kept].append((key, getattr(decode, "strict", decode)))
        if not unknown and len(cls._PLANS) < PLANS:
            cls._PLANS[keys] = plan
        return plan

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object"""
        found = {
            key: _encoded(value)
            for key, value in vars(self).items()
            if value is not UNSET
        }
        others: dict[str, Any] = found.pop(OTHERS, {})
        if given := found.pop(GIVEN, None):
            found = {given.get(key, key): value for key, value in found.items()}
        return found | others

    def has_key(self, key: str) -> bool:
        """Whether the JSON object has the key, if only with null; attributes do not tell this"""
        return key in vars(self) or key in vars(self).get(OTHERS, ())

    @property
    def additional_keys(self) -> list[str]:
        """The keys that the description does not know"""
        return list(vars(self).get(OTHERS, ()))

    # Not for type checkers, to which each class says what its other keys have.
    if not TYPE_CHECKING:

        @property
        def additional_properties(self):
            return vars(self).setdefault(OTHERS, {})

        @additional_properties.setter
        def additional_properties(self, others):
            vars(self)[OTHERS] = others

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and _own(other) == _own(self)

    __hash__ = None  # type: ignore[assignment]

    def __dir__(self) -> list[str]:
        keys = {key for key, name in self._NAMES.items() if key != name}
        return [name for name in super().__dir__() if name not in keys]

    def __repr__(self) -> str:
        return represent(self)

    def _repr_html_(self) -> str:
        return table(self)


def _alias(key: str) -> property:
    def read(model: Model) -> Any:
        return getattr(model, key)

    def write(model: Model, value: Any) -> None:
        setattr(model, key, value)

    # What attrgetter does is done without a function of Python, but it takes a dot for a path.
    return property(read if "." in key else attrgetter(key), write)


def _rename(
    values: dict[str, Any], unknown: list[str], kind: type[Model]
) -> dict[str, str]:
    """Give fields in PascalCase the names that the description has; return the given keys by name

    Results of older runs have `LimitPrice` and `ID` for `limitPrice` and `id`.
    """
    given: dict[str, str] = {}
    for key in unknown if kind._FOLDED else ():
        name = key[:1].isupper() and kind._FOLDED.get(key.casefold())
        if name and name not in values:
            given[name] = key
            values[name] = values.pop(key)
    return given


def _own(model: Model) -> dict[str, Any]:
    """What attributes tell apart, in which null may equal absence"""
    found = {
        key: value for key, value in vars(model).items() if value is not model._ABSENT
    }
    found.pop(GIVEN, None)
    return found if found.get(OTHERS) else found | {OTHERS: {}}


class ModelMap(Model, MutableMapping[str, V]):
    """A JSON object whose keys are data, such as the names of charts: a mapping"""

    if TYPE_CHECKING:
        additional_properties: dict[str, V]

    def __getitem__(self, key: str) -> V:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: V) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.additional_properties)

    def __len__(self) -> int:
        return len(self.additional_properties)

    __eq__ = Model.__eq__


def _encoded(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_encoded(item) for item in value]
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dict):
        return {key: _encoded(item) for key, item in value.items()}
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    return value.to_tuple() if isinstance(value, File) else value


def as_model(name: str) -> Decoder:
    """Read a model that is imported when the first one is read"""
    found: type[Model] | None = None

    def decode(value: Any) -> Model:
        nonlocal found
        if found is None:
            found = getattr(import_module(f"{__package__}.models"), name)
        # PHP writes an empty object as an empty list.
        if not isinstance(value, dict) and value != []:
            raise TypeError(f"{name} must be an object, not {type(value).__name__}")
        return found.from_dict(value or {})

    return decode


def as_list(decode: Decoder) -> Decoder:
    """Read a list"""

    def decode_items(value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise TypeError(f"expected a list, not {type(value).__name__}")
        return [decode(item) for item in value] if value else []

    return decode_items


def as_values(decode: Decoder) -> Decoder:
    """Read the values of an object"""

    def decode_values(found: dict[str, Any]) -> dict[str, Any]:
        return {key: decode(value) for key, value in found.items()}

    return decode_values


def as_first(*decoders: Decoder) -> Decoder:
    """Read the first form that fits"""
    *others, last = decoders

    def decode_first(value: Any) -> Any:
        for decode in others:
            try:
                return decode(value)
            except UNFIT:
                pass
        return last(value)

    return decode_first


def leniently(decode: Decoder) -> Decoder:
    """Read a value, or keep it as it is if it has another shape"""

    def decode_or_keep(value: Any) -> Any:
        if value is None:
            return None
        try:
            return decode(value)
        except UNFIT:
            return value

    # The reader of an object does this itself, without a call for each value.
    decode_or_keep.strict = decode  # type: ignore[attr-defined]
    return decode_or_keep


def as_option(*options: Any) -> Decoder:
    """Read a value that is one of few"""

    def check(value: Any) -> Any:
        if value not in options:
            raise TypeError(f"unexpected value {value!r}; expected one of {options!r}")
        return value

    return check


def visible_fields(model: Model) -> Iterator[tuple[str, Any]]:
    """The attributes that are there, and their values without secrets"""
    for attribute in type(model).__attrs_attrs__:  # type: ignore[attr-defined]
        name, value = attribute.name, getattr(model, attribute.name)
        if value is model._ABSENT or (name == OTHERS and not value):
            continue
        yield name, hidden(value) if name in model._SECRETS else without_secrets(value)


def shorten(value: Any) -> str:
    """One value, for a line or a cell"""
    if isinstance(value, (datetime.datetime, datetime.date)):
        return str(value)
    return SHORT.repr(value)


def represent(model: Model) -> str:
    """The model in one line, without secrets: a response may have 100,000 characters"""
    parts: list[str] = []
    for name, value in visible_fields(model):
        part = f"{name}={shorten(value)}"
        if parts and sum(map(len, [*parts, part])) > LINE:
            parts.append("...")
            break
        parts.append(part)
    return f"{type(model).__name__}({', '.join(parts)})"


def table(model: Model) -> str:
    """The model as a table for a notebook, without secrets"""
    rows = [
        f"<tr><th>{escape(name)}</th><td>{escape(shorten(value))}</td></tr>"
        for name, value in visible_fields(model)
    ]
    return f"<table><caption>{type(model).__name__}</caption>{''.join(rows)}</table>"


# The types that `httpx.Client(files=)` can accept, copied from that library.
FileContent = IO[bytes] | bytes | str
FileTypes = (
    # (filename, file (or bytes), content_type)
    tuple[str | None, FileContent, str | None]
    # (filename, file (or bytes), content_type, headers)
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


@define
class File:
    """Contains information for file uploads"""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return a tuple representation that httpx will accept for multipart/form-data"""
        return self.file_name, self.payload, self.mime_type


T = TypeVar("T")


@define
class Response(Generic[T]):
    """A response from an endpoint"""

    status_code: HTTPStatus
    content: bytes = field(repr=False)
    headers: MutableMapping[str, str]
    parsed: T | None


__all__ = [
    "HIDDEN",
    "PRESENT",
    "SECRET_NAME",
    "UNSET",
    "File",
    "FileTypes",
    "Model",
    "ModelMap",
    "RequestFiles",
    "Response",
    "Unset",
    "as_first",
    "as_list",
    "as_model",
    "as_option",
    "as_time",
    "as_values",
    "hidden",
    "leniently",
    "parse_timestamp",
    "without_secrets",
]
