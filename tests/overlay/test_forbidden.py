"""The tests of invalid input cover every bound in the spec."""

from tests.cases import for_each
from tests.overlay.forbidden import SPANS, forbidden
from tests.overlay.world import CALLS

IDS = ("Id", "Ids", "Line", "start", "hash")
# -1 stands for the newest version of LEAN.
NO_ID = "versionId"
ENDS = ({"start", "end"}, {"startLine", "endLine"})


@for_each(CALLS)
def test_every_id_and_position_rejects_negative_or_empty_values(name: str) -> None:
    for field in CALLS[name].properties:
        if field.endswith(IDS) and field != NO_ID:
            values = list(forbidden(CALLS[name], field))
            assert "" in values, field
            assert -1 in values, field


@for_each(CALLS)
def test_every_range_is_checked(name: str) -> None:
    has_span = any(ends <= CALLS[name].properties.keys() for ends in ENDS)

    assert has_span == (name in SPANS)
