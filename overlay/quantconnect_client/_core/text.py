"""Makes text from outside safe to show: no control characters, and no signature of a request."""

import binascii
import re
import unicodedata

HIDDEN = "***"

# Control, format and surrogate characters, and the separators that a terminal takes for newlines.
UNSEEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
# Newline and tab lay text out; the two joiners belong to the spelling of words and of emoji.
KEPT = frozenset("\n\t\u200c\u200d")

# Plain, or as JSON (once or several times over) and URLs write the characters +, / and =.
_BASE64 = r"(?:[A-Za-z0-9+/=_-]|\\+/|\\+u00(?:2[bf]|3d)|%(?:2[bf]|3d))"
_SPACE = r"(?:\s|\\+u0020|%20|\+)"
_BASIC = re.compile(rf"(Basic{_SPACE}+)(?:{_BASE64}{{20,}}|{_BASE64}+=)", re.IGNORECASE)
# `{user id}:{64 hexadecimal digits}` has 88 characters and more in Base64.
_BARE = re.compile(r"[A-Za-z0-9+/]{87,120}={0,2}")
_PAIR = re.compile(rb"[0-9]+:[0-9a-f]{64}")
# No boundary in front, here as there: in `%3A` and `%3D`, the last letter would be part of a word.
_DIGEST = re.compile(r"[0-9a-f]{64,}", re.IGNORECASE)


def printable(text: str) -> str:
    r"""`text` with every character visible that could move a cursor or turn the line around.

    Newlines and tabs stay, `\r\n` counts as a newline, and other characters that do not show are
    escaped as `repr` does it.
    """
    if text.isprintable():
        return text
    return "".join(map(_visible, text.replace("\r\n", "\n")))


def _visible(character: str) -> str:
    if character in KEPT or unicodedata.category(character) not in UNSEEN:
        return character
    return repr(character)[1:-1]


def without_signature(text: str) -> str:
    """`text` without what proves who sent a request, where a server echoes the request's headers.

    Call it with the whole text: half a signature at a cut is not recognised.
    """
    text = _BASIC.sub(rf"\1{HIDDEN}", text)
    text = _BARE.sub(_unless_harmless, text)
    return _DIGEST.sub(HIDDEN, text)


def _unless_harmless(found: re.Match[str]) -> str:
    """Hide a text in Base64 if it is a signature: a backtest's report has others, of pictures."""
    try:
        is_signature = _PAIR.fullmatch(binascii.a2b_base64(found[0]))
    except binascii.Error:
        return found[0]
    return HIDDEN if is_signature else found[0]
