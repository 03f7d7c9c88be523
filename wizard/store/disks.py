"""Which disks are somebody else's: a network share gives programs no memory in common."""

from __future__ import annotations

import sys
from pathlib import Path

SHARED = frozenset({"9p", "afs", "cifs", "davfs", "fuse.sshfs", "glusterfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"})
MOUNTS = Path("/proc/self/mounts")
REMOTE_DRIVE = 4


def on_network(folder: Path, mounts: Path = MOUNTS) -> bool:
    """Tell whether a folder lies on a network share, as far as the system says."""
    if sys.platform == "win32":
        return _remote_drive(folder.absolute().anchor)
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    place = folder.resolve()
    found = (line.split() for line in lines)
    kinds = {Path(_plain(mounted)): kind for _, mounted, kind, *_ in found}
    here = next((kinds[above] for above in (place, *place.parents) if above in kinds), "")
    return here in SHARED


def _plain(word: str) -> str:
    r"""Return a path of the list of mounts, where a blank is written as \040."""
    return word.replace(r"\040", " ").replace(r"\011", "\t").replace(r"\134", "\\")


def _remote_drive(anchor: str) -> bool:
    if anchor.startswith("\\\\"):
        return True
    import ctypes  # noqa: PLC0415 - only Windows needs it

    return bool(ctypes.windll.kernel32.GetDriveTypeW(anchor) == REMOTE_DRIVE)  # type: ignore[attr-defined,unused-ignore]
