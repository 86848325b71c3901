-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leads and contacts have fields of the same names: two alerts that are nobody's are told apart by their object,
-- no longer by one written into the field's name.
CREATE TABLE failure_kept AS SELECT * FROM failure;

DROP TABLE failure;

CREATE TABLE failure (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    link        INTEGER NOT NULL,
    target      INTEGER NOT NULL,
    object      INTEGER NOT NULL,
    code        TEXT NOT NULL,
    field       TEXT NOT NULL,
    value       TEXT,
    message     TEXT NOT NULL,
    arguments   TEXT NOT NULL,
    retry       INTEGER NOT NULL,
    count       INTEGER NOT NULL,
    first_at    INTEGER,
    last_at     INTEGER,
    values_hash BLOB,
    UNIQUE (link, target, object, field, code)
);

INSERT INTO failure
SELECT id, link, target, object, code, CASE link WHEN 0 THEN substr(field, instr(field, '.') + 1) ELSE field END,
    value, message, arguments, retry, count, first_at, last_at, values_hash
FROM failure_kept;

DROP TABLE failure_kept;

CREATE INDEX failure_cause ON failure (target, object, field, code);
