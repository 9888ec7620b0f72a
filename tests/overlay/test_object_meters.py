"""The progress of files that are transferred at the same time."""

import pytest

from quantconnect_client._core.jobs import JobProgress
from quantconnect_client.objects._transfers import Meter


def test_nothing_is_reported_after_an_error() -> None:
    seen: list[JobProgress] = []
    meter = Meter(seen.append, "uploading", 10)
    meter.at("a", 4)
    with pytest.raises(KeyboardInterrupt), meter:
        raise KeyboardInterrupt
    meter.add(5, "a")
    assert [one.fraction for one in seen] == [0.4]
