-- SPDX-License-Identifier: GPL-3.0-or-later
-- One letter, too, finds the name that is written second: family names of Chinese are often no longer, and
-- the full-text index knows nothing so short. The program folds the keys anew: accents and width are gone.
CREATE INDEX link_name_rest ON link (substr(name_key, instr(name_key, ' ') + 1));
