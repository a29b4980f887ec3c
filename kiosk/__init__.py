"""The claim terminal for PERS: a scan in front of it becomes a reward, exactly once."""

__version__ = "0.1.0"
