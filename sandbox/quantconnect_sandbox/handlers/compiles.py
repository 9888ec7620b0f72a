"""Builds of a project."""

from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.results import LEAN_VERSION
from quantconnect_sandbox.shapes import Json
from quantconnect_sandbox.source import build_errors, find_parameters
from quantconnect_sandbox.state import Cloud, Compile, Project, fingerprint

SOURCE_SUFFIXES = (".py", ".cs")


@operation("createCompile")
def create_compile(cloud: Cloud, request: Json) -> Json:
    """A build of the files as they are now, which always begins in the queue."""
    project = cloud.project(request["projectId"])
    sources = _sources(project)
    errors = build_errors(project.language, sources)
    compile_id = f"{cloud.ids.hex()}-{fingerprint(sources)}"
    job = cloud.start_job(cloud.settings.compile_seconds)
    build = project.compiles[compile_id] = Compile(compile_id, sources, errors, job)
    parameters = [] if errors else find_parameters(sources)
    return _identity(project, build) | {"state": "InQueue", "parameters": parameters}


@operation("readCompile")
def read_compile(cloud: Cloud, request: Json) -> Json:
    """How far the build is, and what there is to say about the code."""
    project = cloud.project(request["projectId"])
    build = project.compile(request["compileId"])
    if not build.job.done(cloud.clock.now()):
        return _identity(project, build) | {"state": "InQueue", "logs": []}
    state = "BuildError" if build.errors else "BuildSuccess"
    return _identity(project, build) | {"state": state, "logs": _logs(project, build)}


def _sources(project: Project) -> dict[str, str]:
    files = sorted(project.files.values(), key=lambda file: file.name)
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
