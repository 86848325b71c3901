-- SPDX-License-Identifier: GPL-3.0-or-later
-- People whom the user has pushed and who have no lead for it yet: the wish stands until it has gone through,
-- whatever becomes of a request or of the process. owner: of the new lead, empty = by the rules; recreate: also
-- where the record they had is deleted.
CREATE TABLE wanted_lead (
    link     INTEGER PRIMARY KEY REFERENCES link (id) ON DELETE CASCADE,
    owner    TEXT NOT NULL,
    recreate INTEGER NOT NULL
);
