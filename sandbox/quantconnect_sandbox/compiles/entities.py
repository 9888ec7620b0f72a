"""Builds of a project."""

from dataclasses import dataclass

from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.projects.entities import Project
from quantconnect_sandbox.store.jobs import Job, register_job
from quantconnect_sandbox.store.state import Cloud, find
from quantconnect_sandbox.store.tables import kept

register_job("compile", seconds=1)


@kept
@dataclass
class Compile:
    """A build: a copy of the sources, and the errors found in them."""

    id: str
    sources: dict[str, str]
    errors: list[str]
    job: Job

    @property
    def signature(self) -> str:
        """The fingerprint of the sources, the second half of the id."""
        return self.id.partition("-")[2]


def find_compile(cloud: Cloud, project: Project, identifier: str) -> Compile:
    """Return the build with that id, or raise the API's error for an unknown one."""
    builds = cloud.table(Compile, project.id)
    return find(builds, identifier, not_found("Compile", identifier))


def check_built(cloud: Cloud, build: Compile) -> None:
    """Reject a build that failed or has not completed."""
    if not build.job.done(cloud.clock.now()):
        raise ApiError(f"Compile {build.id} is InQueue: wait until it is BuildSuccess")
    if build.errors:
        raise ApiError(f"Compile {build.id} is BuildError: fix the code and compile again")
