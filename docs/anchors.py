"""Gives the reference anchors without private paths: `qc.backtests.run`, not that of its module.

Each name of a page is replaced by the public one: in its anchors, in links and their tooltips, in
the search index, and in the inventory that other projects link by.
"""

import re
import zlib
from collections.abc import Mapping

NAME = re.compile(r"\bquantconnect_(?:client|openapi|sandbox)(?:\.\w+)+")
PRIVATE = re.compile(r"\bquantconnect_(?:client(?:\.\w+)*\._\w+(?:\.\w+)*|openapi(?:\.\w+)+)")
TOOLTIP = re.compile(rf' title="[^"]*{PRIVATE.pattern}[^"]*"')
EMPTY_ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
ID = re.compile(r'\bid="([^"]+)"')


class Anchors:
    """Public names, by the path at which the code defines them.

    Args:
        public: for each path of a class or function, its public name; members follow.
    """

    def __init__(self, public: Mapping[str, str]) -> None:
        self._public = dict(public)

    def name(self, path: str) -> str:
        """Return the public name of a path, or the path itself if it has none."""
        head, tail = path, ""
        while head:
            if head in self._public:
                return self._public[head] + tail
            head, dot, last = head.rpartition(".")
            tail = dot + last + tail
        return path

    def text(self, text: str) -> str:
        """Return the text with public names. What has none loses its tooltip."""
        return TOOLTIP.sub("", self._named(text))

    def _named(self, text: str) -> str:
        return NAME.sub(lambda found: self.name(found[0]), text)

    def page(self, html: str) -> str:
        """Return the HTML with public names, and with each anchor once."""
        renamed = self.text(html)
        ids = set(ID.findall(EMPTY_ANCHOR.sub("", renamed)))

        def once(anchor: re.Match[str]) -> str:
            is_new = anchor[1] not in ids
            ids.add(anchor[1])
            return anchor[0] if is_new else ""

        return EMPTY_ANCHOR.sub(once, renamed)

    def inventory(self, data: bytes) -> bytes:
        """Return the inventory (`objects.inv`) with public names, each of them once."""
        *head, body = data.split(b"\n", 4)
        lines = self._named(zlib.decompress(body).decode()).splitlines()
        by_name = {tuple(line.split(" ", 2)[:2]): line for line in reversed(lines)}
        text = "".join(f"{line}\n" for line in sorted(by_name.values()))
        return b"\n".join([*head, zlib.compress(text.encode(), 9)])
