-- SPDX-License-Identifier: GPL-3.0-or-later
-- What other processes ask of the one that owns the workspace. lane: 0 people, 1 cycle, 2 preview; state: 0 waiting,
-- 1 taken, 2 answered, 3 handed back, 4 cancelled. wish and answer are JSON.
CREATE TABLE request (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    asked_at INTEGER NOT NULL,
    lane     INTEGER NOT NULL,
    state    INTEGER NOT NULL,
    wish     TEXT NOT NULL,
    answer   TEXT NOT NULL
);

CREATE INDEX request_open ON request (lane, id) WHERE state < 2;
