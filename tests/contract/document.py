"""The contract as a document: read once, cut by version, and told more strictly where it says too little."""

from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import yaml

CONTRACT = Path(__file__).with_name("pers-openapi.yaml")
ROOTS = ("/", "/healthcheck", "/system", "/admin")  # these four exist in both versions
METHODS = ("get", "post", "put", "delete")
HOST = "http://pers.test"


@cache
def contract() -> dict[str, Any]:
    return yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))


def of_version(version: str) -> dict[str, Any]:
    """The operations of one version, under that version's base path only."""
    whole = deepcopy(contract())
    whole["servers"] = [{"url": f"{HOST}/{version}"}]
    whole["paths"] = {path: _cleaned(path, item, version) for path, item in whole["paths"].items()}
    whole["paths"] = {path: item for path, item in whole["paths"].items() if item}
    return whole


def _cleaned(path: str, item: dict[str, Any], version: str) -> dict[str, Any]:
    kept = {}
    for method, operation in item.items():
        older = "servers" in operation
        if (version == "v1.7") == older or path in ROOTS:
            operation.pop("servers", None)
            prefix = "v17_" if version == "v1.7" and path in ROOTS else ""
            kept[method] = {**operation, "operationId": prefix + operation["operationId"]}
    return kept


def strict(version: str) -> dict[str, Any]:
    """The same, where a request may hold no field the contract does not name: it would be one we made up."""
    told = of_version(version)
    for name, schema in told["components"]["schemas"].items():
        if name.endswith("Request"):
            schema.setdefault("additionalProperties", False)
    return told


def names() -> list[str]:
    """Every operation id, as often as it exists."""
    return [
        operation["operationId"]
        for version in ("v2", "v1.7")
        for item in of_version(version)["paths"].values()
        for operation in item.values()
    ]
