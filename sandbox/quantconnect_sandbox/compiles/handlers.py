"""Builds of a project."""

from quantconnect_sandbox.compiles.entities import Compile, find_compile
from quantconnect_sandbox.compiles.static_analysis import build_errors, find_parameters
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.lean.versions import LEAN_VERSION
from quantconnect_sandbox.projects.entities import Project, find_project, project_files
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.ids import fingerprint
from quantconnect_sandbox.store.state import Cloud

SOURCE_SUFFIXES = (".py", ".cs")


@operation("createCompile")
def create_compile(cloud: Cloud, request: Json) -> Json:
    """Build the current files. A build always begins in the queue."""
    project = find_project(cloud, request["projectId"])
    sources = source_files(cloud, project)
    errors = build_errors(project.language, sources)
    compile_id = f"{cloud.new_hex()}-{fingerprint(sources)}"
    job = cloud.start_job("compile")
    build = Compile(compile_id, sources, errors, job)
    cloud.table(Compile, project.id)[compile_id] = build
    parameters = [] if errors else find_parameters(sources)
    return _identity(project, build) | {"state": "InQueue", "parameters": parameters}


@operation("readCompile")
def read_compile(cloud: Cloud, request: Json) -> Json:
    """Return the state of the build, and its log."""
    project = find_project(cloud, request["projectId"])
    build = find_compile(cloud, project, request["compileId"])
    if cloud.poll(build.job) < 1:
        return _identity(project, build) | {"state": "InQueue", "logs": []}
    state = "BuildError" if build.errors else "BuildSuccess"
    return _identity(project, build) | {"state": state, "logs": _logs(project, build)}


def source_files(cloud: Cloud, project: Project) -> dict[str, str]:
    """Return the code of a project by file name."""
    files = sorted(project_files(cloud, project).all(), key=lambda file: file.name)
    return {file.name: file.content for file in files if file.name.endswith(SOURCE_SUFFIXES)}


def _identity(project: Project, build: Compile) -> Json:
    return {
        "compileId": build.id,
        "projectId": project.id,
        "signature": build.signature,
        "signatureOrder": list(build.sources),
    }


def _logs(project: Project, build: Compile) -> list[str]:
    if build.errors:
        return build.errors
    return [
        f"Build Request Successful for Project ID: {project.id}, with CompileID: {build.id}, "
        f"Lean Version: {LEAN_VERSION}"
    ]
