-- Taps: how often each genuine tag was read when it last claimed, and which identifiers the server showed to be one member.

CREATE TABLE tap (
    tag     BLOB PRIMARY KEY,            -- keyed hash of the tag's number
    counter INTEGER NOT NULL             -- only ever grows
) STRICT, WITHOUT ROWID;

CREATE TABLE kin (
    identifier BLOB PRIMARY KEY,         -- keyed hash, as claim.member_key
    member     BLOB NOT NULL,            -- the keyed hash that stands for all identifiers of this member
    seen_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
