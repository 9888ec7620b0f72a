"""Rows of the files that QuantConnect exports.

`qc.backtests.exports` and `qc.live.exports` return an `Export`: iterate over it for rows, or save
it as a file. The rows of CSV files are `ExportedOrder` and `ExportedTrade`. Those of JSON files are
models, and those of logs are lines.
"""

from quantconnect_client.exports._rows import ExportedOrder, ExportedTrade

__all__ = ["ExportedOrder", "ExportedTrade"]
