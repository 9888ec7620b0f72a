"""The version of this package."""


def release() -> str:
    """Return the installed version, or `unknown` if there is no metadata."""
    # Imported on use: this import takes a third as long as importing httpx.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("quantconnect-client")
    except PackageNotFoundError:
        # PyInstaller bundles the code without its metadata.
        return "unknown"
