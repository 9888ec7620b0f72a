"""Reports of backtests."""
