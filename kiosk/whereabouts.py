"""Whereabouts: where the files are that come with the program."""

from pathlib import Path

_HERE = Path(__file__).parent


def resource(name: str) -> Path:
    """A file or folder of `resources/`: inside the installed package, or beside it in a clone."""
    inside = _HERE / "resources"
    return (inside if inside.is_dir() else _HERE.parent / "resources") / name


def example_config() -> Path:
    """config.example.toml."""
    inside = _HERE / "resources" / "config.example.toml"
    return inside if inside.is_file() else _HERE.parent / "config.example.toml"
