"""The version of this package."""


def release() -> str:
    """The version as installed; `unknown` where there is no metadata."""
    # Imported here, because it takes a third as long as importing httpx.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("quantconnect-client")
    except PackageNotFoundError:
        # A program that PyInstaller made has the code without its metadata.
        return "unknown"
