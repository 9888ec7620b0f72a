"""Make untrusted text safe to show: escape control characters and remove request signatures."""

import binascii
import re
import unicodedata

HIDDEN = "***"

# Control, format and surrogate characters, and separators that terminals treat as newlines.
UNSEEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
# Newlines and tabs are layout. The two joiners are part of words and emoji.
KEPT = frozenset("\n\t\u200c\u200d")

# Plain, or with +, / and = escaped as in JSON (possibly more than once) and in URLs.
_BASE64 = r"(?:[A-Za-z0-9+/=_-]|\\+/|\\+u00(?:2[bf]|3d)|%(?:2[bf]|3d))"
_SPACE = r"(?:\s|\\+u0020|%20|\+)"
_BASIC = re.compile(rf"(Basic{_SPACE}+)(?:{_BASE64}{{20,}}|{_BASE64}+=)", re.IGNORECASE)
# `{user id}:{64 hexadecimal digits}` has 88 characters and more in Base64.
_BARE = re.compile(r"[A-Za-z0-9+/]{87,120}={0,2}")
_PAIR = re.compile(rb"[0-9]+:[0-9a-f]{64}")
# No leading word boundary: after `%3A` or `%3D`, there would be none before the digest.
_DIGEST = re.compile(r"[0-9a-f]{64,}", re.IGNORECASE)


def printable(text: str) -> str:
    r"""Escape every character that could move the cursor or reverse the text direction.

    Newlines and tabs stay, `\r\n` becomes a newline, and other invisible characters are escaped as
    in `repr`.
    """
    if text.isprintable():
        return text
    return "".join(map(_visible, text.replace("\r\n", "\n")))


def _visible(character: str) -> str:
    if character in KEPT or unicodedata.category(character) not in UNSEEN:
        return character
    return repr(character)[1:-1]


def without_signature(text: str) -> str:
    """Remove request signatures, which a server may echo in its response.

    Pass the full text: a truncated signature is not recognized.
    """
    text = _BASIC.sub(rf"\1{HIDDEN}", text)
    text = _BARE.sub(_unless_harmless, text)
    return _DIGEST.sub(HIDDEN, text)


def _unless_harmless(found: re.Match[str]) -> str:
    """Hide a Base64 string if it is a signature. Other ones, such as images in reports, stay."""
    try:
        is_signature = _PAIR.fullmatch(binascii.a2b_base64(found[0]))
    except binascii.Error:
        return found[0]
    return HIDDEN if is_signature else found[0]
