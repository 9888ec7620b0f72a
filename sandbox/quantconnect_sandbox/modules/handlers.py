"""The packages of licensed modules, which are the same for every product."""

from quantconnect_sandbox.downloads.routes import made_up_link
from quantconnect_sandbox.errors import file_not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.lean.versions import NEWEST
from quantconnect_sandbox.organizations.members import check_organization
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud

FILES = [f"QuantConnect.Sandbox.Module.2.5.{number}.nupkg" for number in (17250, NEWEST)]


@operation("listModuleFiles", shaped=True)
def list_module_files(cloud: Cloud, request: Json) -> Json:
    """One package in a few versions, whatever the product: every license is there."""
    check_organization(cloud, request)
    return {"files": FILES}


@operation("readModuleFile", made_up="content of the file")
def read_module_file(cloud: Cloud, request: Json) -> Json:
    """A link to a small package that says that it is made up; an unknown file is refused."""
    check_organization(cloud, request)
    name = request["fileName"]
    if name not in FILES:
        raise file_not_found(name)
    return {"url": made_up_link(cloud, f"modules/{name}")}
