"""Packages of licensed modules, identical for every product."""

from quantconnect_sandbox.downloads.routes import placeholder_link
from quantconnect_sandbox.errors import file_not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.lean.versions import NEWEST
from quantconnect_sandbox.organizations.members import check_organization
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud

FILES = [f"QuantConnect.Sandbox.Module.2.5.{number}.nupkg" for number in (17250, NEWEST)]


@operation("listModuleFiles", sample_data=True)
def list_module_files(cloud: Cloud, request: Json) -> Json:
    """List one package in a few versions. It is the same for every product, and licensed."""
    check_organization(cloud, request)
    return {"files": FILES}


@operation("readModuleFile", simulated="content of the file")
def read_module_file(cloud: Cloud, request: Json) -> Json:
    """Return a link to a small placeholder package. Rejected for an unknown file."""
    check_organization(cloud, request)
    name = request["fileName"]
    if name not in FILES:
        raise file_not_found(name)
    return {"url": placeholder_link(cloud, f"modules/{name}")}
