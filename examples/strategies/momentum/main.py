from AlgorithmImports import *


class Momentum(QCAlgorithm):
    """Holds SPY while its fast average is above its slow one, and cash otherwise."""

    def initialize(self) -> None:
        self.set_start_date(2020, 1, 1)
        self.set_end_date(2024, 12, 31)
        self.set_cash(100_000)
        self.spy = self.add_equity("SPY", Resolution.DAILY).symbol
        self.fast = self.sma(self.spy, int(self.get_parameter("fast", 10)))
        self.slow = self.sma(self.spy, int(self.get_parameter("slow", 50)))
        self.set_warm_up(200)

    def on_data(self, data: Slice) -> None:
        if self.is_warming_up or not self.slow.is_ready:
            return
        self.set_holdings(self.spy, float(self.fast.current.value > self.slow.current.value))
