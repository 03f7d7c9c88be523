"""Whether another process of this computer still runs."""

from __future__ import annotations

import os
import sys

QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
STILL_ACTIVE = 259


def alive(process: int) -> bool:
    """Tell whether a process of that number runs here."""
    if sys.platform == "win32":
        return _alive_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # somebody else's
    return True


def _alive_on_windows(process: int) -> bool:
    """Ask without a signal: there, signal 0 is Ctrl+C."""
    import ctypes  # noqa: PLC0415 - only Windows needs it

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(QUERY, False, process)  # noqa: FBT003 - the system's own signature
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == STILL_ACTIVE
