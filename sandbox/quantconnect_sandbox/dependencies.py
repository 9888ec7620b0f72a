"""The packages that only the sandbox needs, and the message for a missing one."""

from importlib.util import find_spec

# Module name to package name, for the packages of the extra `sandbox`.
PACKAGES = {
    "autopep8": "autopep8",
    "cattrs": "cattrs",
    "fastjsonschema": "fastjsonschema",
    "python_multipart": "python-multipart",
    "starlette": "starlette",
    "unidiff": "unidiff",
    "uvicorn": "uvicorn",
}


def missing_package() -> str | None:
    """Return a message that names the first missing package and how to install it, or None."""
    for module, package in PACKAGES.items():
        if not _is_installed(module):
            return (
                f"the sandbox needs the package {package}, which is not installed: run "
                "pip install '.[sandbox]' in a checkout of the project"
            )
    return None


def _is_installed(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):
        return False
