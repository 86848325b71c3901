-- SPDX-License-Identifier: GPL-3.0-or-later
-- Substring search over the log, from three characters on. No trigger fills it, so that a write costs nothing
-- more: many entries at a time are taken up later, and meta says up to which one (log-searchable). Without
-- places in the text (detail) it is a third as large; what it finds is looked at once more.
CREATE VIRTUAL TABLE log_search USING fts5 (
    search_key, content = 'log', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', detail = none,
    columnsize = 0
);

CREATE TRIGGER log_search_expiry AFTER DELETE ON log
WHEN old.id <= coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'log-searchable'), 0)
BEGIN
    INSERT INTO log_search (log_search, rowid, search_key) VALUES ('delete', old.id, old.search_key);
END;
