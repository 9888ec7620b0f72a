"""The packages that only the sandbox needs, and the message for a missing one."""

from importlib.util import find_spec

# What is imported, and the name under which it is installed: those of the extra `sandbox`.
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
    """One sentence that names the first package that is missing and how to install it, or None."""
    for module, package in PACKAGES.items():
        if not _is_there(module):
            return (
                f"the sandbox needs the package {package}, which is not installed: run "
                "pip install '.[sandbox]' in a checkout of the project"
            )
    return None


def _is_there(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):
        return False
