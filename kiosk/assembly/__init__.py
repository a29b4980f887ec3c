"""The assembly: builds the whole terminal without its window, starts it in order and stops it in reverse."""

from kiosk.assembly.plans import ourselves
from kiosk.assembly.running import Outlets, Running, running, speaking

__all__ = ["Outlets", "Running", "ourselves", "running", "speaking"]
