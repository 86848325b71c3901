-- SPDX-License-Identifier: GPL-3.0-or-later
-- Substring search over the lead list, from three characters on. The keys are
-- folded already. While meta says search-suspended (many rows are being loaded) the index stands still.
CREATE VIRTUAL TABLE link_search USING fts5 (
    name_key, email_key, company_key,
    content = 'link', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);

CREATE TRIGGER link_search_insert AFTER INSERT ON link
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'search-suspended')
BEGIN
    INSERT INTO link_search (rowid, name_key, email_key, company_key)
    VALUES (new.id, new.name_key, new.email_key, new.company_key);
END;

CREATE TRIGGER link_search_delete AFTER DELETE ON link
WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'search-suspended')
BEGIN
    INSERT INTO link_search (link_search, rowid, name_key, email_key, company_key)
    VALUES ('delete', old.id, old.name_key, old.email_key, old.company_key);
END;

CREATE TRIGGER link_search_update AFTER UPDATE OF name_key, email_key, company_key ON link
WHEN (old.name_key <> new.name_key OR old.email_key <> new.email_key OR old.company_key <> new.company_key)
    AND NOT EXISTS (SELECT 1 FROM meta WHERE key = 'search-suspended')
BEGIN
    INSERT INTO link_search (link_search, rowid, name_key, email_key, company_key)
    VALUES ('delete', old.id, old.name_key, old.email_key, old.company_key);
    INSERT INTO link_search (rowid, name_key, email_key, company_key)
    VALUES (new.id, new.name_key, new.email_key, new.company_key);
END;

INSERT INTO link_search (link_search) VALUES ('rebuild');
