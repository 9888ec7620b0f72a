"""Files in the Object Store.

`qc.object_store.upload` and `qc.object_store.download` return a `Transfer` for each file;
`is_folder` distinguishes folders from files in a listing.
"""

from quantconnect_client.objects._listing import is_folder
from quantconnect_client.objects._transfers import Transfer
from quantconnect_client.objects._uploads import Content

__all__ = ["Content", "Transfer", "is_folder"]
