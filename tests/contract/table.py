"""The table: every operation of the contract, and whether client, sandbox and `kiosk pers` do it, or why not."""

from dataclasses import dataclass, field

COLUMNS = ("client", "sandbox", "kiosk pers")


@dataclass
class Table:
    """What the tests of this run found out: each tells it as the property `operation` of its report."""

    rows: dict[str, dict[str, str]] = field(default_factory=dict)

    def note(self, operation: str, column: str, said: str) -> None:
        self.rows.setdefault(operation, {})[column] = said

    def lines(self) -> list[str]:
        """As text; a column nobody has tried in this run says so."""
        wide = max(len(name) for name in self.rows)
        head = f"{'operation':{wide}}  {'client':8}{'sandbox':10}kiosk pers"
        told = [
            f"{name:{wide}}  {row.get('client', '-'):8}{row.get('sandbox', '-'):10}{row.get('kiosk pers', '-')}"
            for name, row in sorted(self.rows.items())
        ]
        return [head, *told, self.sum()]

    def sum(self) -> str:
        done = {column: sum(row.get(column, "").startswith("yes") for row in self.rows.values()) for column in COLUMNS}
        return f"{len(self.rows)} operations: " + ", ".join(f"{column} {count}" for column, count in done.items())
