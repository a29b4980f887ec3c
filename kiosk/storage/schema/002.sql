-- Settling: the server's time before which a claim cannot have been made, and what reads have shown since; values for bounds.

ALTER TABLE claim ADD COLUMN server_before TEXT;
ALTER TABLE claim ADD COLUMN value REAL NOT NULL DEFAULT 0;
ALTER TABLE claim ADD COLUMN late INTEGER NOT NULL DEFAULT 0;  -- 1: refused after the visitor left, and nobody has seen to it

ALTER TABLE claim ADD COLUMN proven INTEGER NOT NULL DEFAULT 0;  -- doubts that reads have shown to be without effect

CREATE INDEX claim_late ON claim (seq) WHERE late = 1;

CREATE TABLE doubt (
    claim    INTEGER PRIMARY KEY REFERENCES claim (seq),
    began    TEXT,                       -- JSON [server time, boot seconds, boot id], as is the next
    negative TEXT,
    note     TEXT NOT NULL DEFAULT ''
) STRICT;
