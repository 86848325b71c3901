-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened to one field; entries about none are many and never asked for this way.
CREATE INDEX log_field ON log (field)
    WHERE field <> '';
