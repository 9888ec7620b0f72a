"""The locks of `make test-newest` and `make test-oldest`."""

from tools import versions

LOCK = """\
attrs==24.3.0 \\
    --hash=sha256:00
    # via cattrs
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:00
Types.PyYAML==6.0.12 \\
    --hash=sha256:00
"""


def test_only_dependencies_of_the_wheel_are_unpinned() -> None:
    floating = ["attrs==26.1.0", "colorama==1"]

    assert versions.kept(versions.pins(LOCK), floating) == ["Types.PyYAML==6.0.12"]


def test_a_pin_keeps_its_marker() -> None:
    assert versions.pins(LOCK)[1] == "colorama==0.4.6 ; sys_platform == 'win32'"


def test_an_untested_lower_bound_is_reported() -> None:
    assert versions.never_run(["attrs>=24.3,<27", "colorama>=0.4.6"], LOCK) == []
    (text,) = versions.never_run(["attrs>=23.1,<27"], LOCK)
    assert text.startswith("attrs>=23.1 is promised and never run")


def test_every_dependency_and_extra_has_a_lower_and_an_upper_bound() -> None:
    for one in versions.requirements():
        operators = {each.operator for each in versions.Requirement(one).specifier}
        assert operators == {">=", "<"}, one
