"""The bounds that the tests of bad input go by are all there."""

from tests.cases import for_each
from tests.overlay.forbidden import SPANS, forbidden
from tests.overlay.world import CALLS

IDS = ("Id", "Ids", "Line", "start", "hash")
# -1 stands for the newest version of LEAN.
NO_ID = "versionId"
ENDS = ({"start", "end"}, {"startLine", "endLine"})


@for_each(CALLS)
def test_no_id_and_no_position_may_be_negative_or_empty(name: str) -> None:
    for field in CALLS[name].properties:
        if field.endswith(IDS) and field != NO_ID:
            values = list(forbidden(CALLS[name], field))
            assert "" in values, field
            assert -1 in values, field


@for_each(CALLS)
def test_every_span_is_checked(name: str) -> None:
    has_span = any(ends <= CALLS[name].properties.keys() for ends in ENDS)

    assert has_span == (name in SPANS)
