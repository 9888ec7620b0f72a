"""Ids and fingerprints."""

from hashlib import blake2b


def fingerprint(parts: dict[str, str]) -> str:
    """Hash names and texts to 32 hexadecimal digits."""
    digest = blake2b(digest_size=16)
    for name, text in sorted(parts.items()):
        digest.update(f"{len(name)}:{name}{len(text)}:{text}".encode(errors="surrogatepass"))
    return digest.hexdigest()
