"""Rules that keep the bundle usable with generators of other languages.

openapi/README.md has the reason for each rule and the generator that needs it. Like checks.py,
these functions return problems and change nothing.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator

from tools.spec import shapes
from tools.spec.checks import (
    content_places,
    follow,
    operations,
    places,
    request_schemas,
    response_schemas,
)
from tools.spec.references import Json
from tools.spec.shapes import is_null

Rule = Callable[[Json], Iterator[str]]
UNION = {"anyOf", "oneOf"}
SIZES = {"integer": "int64", "number": "double"}
SCALARS = {"string", "number", "integer", "boolean"}
JSON = "application/json"
HEADER = re.compile(r"[A-Z][A-Za-z0-9]*(-[A-Z][A-Za-z0-9]*)*")
WRITTEN = ("Response", "Params", "JSONBody", "JSONRequestBody", "Req", "Res", "OK")
"""What generators append to an operation id for the types that they write for the operation."""


def size_problems(document: Json) -> Iterator[str]:
    """Report numbers without a format, which several generators read as 32 bits."""
    for place in [*places(document), *content_places(document)]:
        kind = str(place.schema.get("type"))
        size = SIZES.get(kind)
        if size and place.schema.get("format") != size:
            yield f"{place.name}: type: {kind} without format: {size}"


def null_problems(document: Json) -> Iterator[str]:
    """Report members of a union that may be null, unless they are null and nothing else."""
    for place in places(document):
        union = [*place.schema.get("anyOf", ()), *place.schema.get("oneOf", ())]
        members = [follow(document, member) for member in union]
        if any(member.get("nullable") and not is_null(member) for member in members):
            yield f"{place.name}: null within a member of a union, make it a member of its own"


def null_type_problems(document: Json) -> Iterator[str]:
    """Report the null of a union with the type of another member, which it should not share."""
    for place in places(document):
        for word in UNION & place.schema.keys():
            members = [follow(document, member) for member in place.schema[word]]
            others = {
                kind
                for member in members
                if not is_null(member)
                for kind in _types(document, member)
            }
            if any(is_null(member) and member.get("type") in others for member in members):
                yield f"{place.name}: null has the type of another member"


def _types(document: Json, schema: Json) -> Iterator[str | None]:
    union = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    for member in union:
        yield from _types(document, follow(document, member))
    if not union:
        yield schema.get("type")


def object_problems(document: Json) -> Iterator[str]:
    """Report unions of several objects in responses, which only `required` distinguishes."""
    schemas = document["components"]["schemas"]
    named = response_schemas(document) - request_schemas(document)
    for place in places(document):
        if re.split(r"[.\[]", place.name)[0] in named and UNION & place.schema.keys():
            forms = (shapes.flat(form, schemas) for form in shapes.forms(place.schema, schemas))
            if sum(form.get("type") == "object" for form in forms) > 1:
                yield f"{place.name}: a union of several objects, make one object of them"


def choice_problems(document: Json) -> Iterator[str]:
    """Report an anyOf without scalars of several types, and a oneOf with them."""
    for place in [*places(document), *content_places(document)]:
        for word in UNION & place.schema.keys():
            members = (follow(document, member) for member in place.schema[word])
            scalars = sum(_is_scalar(document, member) for member in members)
            if (right := "anyOf" if scalars > 1 else "oneOf") != word:
                yield f"{place.name}: {word} of {scalars} scalars, use {right}"


def _is_scalar(document: Json, schema: Json) -> bool:
    """Return whether a schema allows a scalar: null is none, but a union of scalars is one."""
    union = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if union:
        return any(_is_scalar(document, follow(document, member)) for member in union)
    return schema.get("type") in SCALARS and not is_null(schema)


def inner_name_problems(document: Json) -> Iterator[str]:
    """Report schemas with the name that generators give to a union in a property of another one."""
    named = {name.casefold(): name for name in document["components"]["schemas"]}
    for place in places(document):
        model, _, key = place.name.partition(".")
        name = named.get(f"{model}{_letters(key)}".casefold())
        if key and name and UNION & place.schema.keys():
            yield f"{name}: generators give this name to the union {place.name}"


def operation_name_problems(document: Json) -> Iterator[str]:
    """Report schemas with a name that generators derive from an operation id."""
    written = {
        f"{operation['operationId']}{ending}".casefold(): path
        for path, operation in operations(document).items()
        for ending in WRITTEN
    }
    for name in document["components"]["schemas"]:
        if path := written.get(name.casefold()):
            yield f"{name}: generators give this name to what they write for {path}"


def enumeration_problems(document: Json) -> Iterator[str]:
    """Report enumerations with values that differ only in case or punctuation."""
    for place in [*places(document), *content_places(document)]:
        found = Counter(_letters(str(one)).casefold() for one in place.schema.get("enum", ()))
        if place.schema.get("type") == "string" and max(found.values(), default=0) > 1:
            yield f"{place.name}: values that become the same name, use a pattern"
        for one in place.schema.get("x-extensible-enum", ()):
            if not re.fullmatch(place.schema.get("pattern", ".*"), str(one)):
                yield f"{place.name}: the pattern rejects {one!r}"


def body_problems(document: Json) -> Iterator[str]:
    """Report an `encoding` of a form, which only repeats what the schema says."""
    for path, operation in operations(document).items():
        for media, content in operation.get("requestBody", {}).get("content", {}).items():
            if "encoding" in content:
                yield f"{path}: {media} has an encoding"


def failure_problems(document: Json) -> Iterator[str]:
    """Report operations whose failures do not all have the same schema."""
    for path, operation in operations(document).items():
        schemas = {
            json.dumps(content["schema"], sort_keys=True)
            for status, response in operation["responses"].items()
            if status[0] not in "23"
            for content in follow(document, response).get("content", {}).values()
        }
        if len(schemas) > 1:
            yield f"{path}: failures with {len(schemas)} schemas, expected the same one"


def media_problems(document: Json) -> Iterator[str]:
    """Report responses with several media types, except for a file with one schema."""
    for path, operation in operations(document).items():
        for status, response in operation["responses"].items():
            media = follow(document, response).get("content", {})
            schemas = [content["schema"] for content in media.values()]
            same = all(schema == schemas[0] for schema in schemas)
            if len(media) > 1 and (JSON in media or not same):
                kinds = ", ".join(sorted(media))
                yield f"{path} {status}: {kinds}, expected files with one schema, or one media type"


def header_problems(document: Json) -> Iterator[str]:
    """Report response headers that are not spelled like those of HTTP."""
    components = document["components"].get("responses", {})
    own = {path: one["responses"] for path, one in operations(document).items()}
    for place, responses in {"components": components, **own}.items():
        for status, response in responses.items():
            for name in response.get("headers", {}):
                if not HEADER.fullmatch(name):
                    yield f"{place} {status}: {name} is not the name of a header"


def _letters(key: str) -> str:
    return re.sub(r"[^a-zA-Z0-9]", "", key)


RULES: tuple[Rule, ...] = (
    size_problems,
    null_problems,
    null_type_problems,
    object_problems,
    choice_problems,
    inner_name_problems,
    operation_name_problems,
    enumeration_problems,
    body_problems,
    failure_problems,
    media_problems,
    header_problems,
)


def problems(document: Json) -> list[str]:
    """Return what breaks a rule, in the order of the rules."""
    return [text for rule in RULES for text in rule(document)]
