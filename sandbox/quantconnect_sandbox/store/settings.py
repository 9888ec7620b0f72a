"""The options of an account: its user, token, organization, seed and nodes."""

from dataclasses import dataclass, field

from quantconnect_sandbox.options import OptionError, one_line, whole_number

# The example organization of the public docs.
DEFAULT_ORGANIZATION = "5cad178b20a1d52567b534553413b691"
LARGEST_ID = 2**53
LARGEST_SEED = 2**63 - 1
MOST_NODES = 1000


class _Hidden:
    """Replaces a secret value in an error message."""

    def __repr__(self) -> str:
        return "..."


HIDDEN = _Hidden()


@dataclass(frozen=True)
class Settings:
    """The options of an account. The repr omits the token."""

    user_id: int = 123
    api_token: str = field(default="sandbox-token", repr=False)
    organization_id: str = DEFAULT_ORGANIZATION
    seed: int = 0
    backtest_nodes: int = 2
    live_nodes: int = 2

    def __post_init__(self) -> None:
        whole_number("user_id", self.user_id, 1, LARGEST_ID)
        whole_number("seed", self.seed, -LARGEST_SEED, LARGEST_SEED)
        whole_number("backtest_nodes", self.backtest_nodes, 0, MOST_NODES)
        whole_number("live_nodes", self.live_nodes, 0, MOST_NODES)
        advice = "pass 32 hexadecimal digits"
        one_line("organization_id", self.organization_id, advice, pattern="[0-9a-fA-F]{32}")
        try:
            one_line("api_token", self.api_token, "")
        except OptionError:
            advice = "pass a text of letters, digits and signs that is not empty"
            raise OptionError("api_token", HIDDEN, advice) from None
