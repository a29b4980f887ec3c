"""SQLite: the outbox, the catalogue, the sealing of personal data; all SQL of the terminal is in this room."""
