-- What mail-worklists may say in clear, and what one message says: lib/rcm/mail_check.c fills both.

-- Words of our own sentences and of the setup, in small letters.
CREATE TEMP TABLE mail_known (
    word TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
-- Words of the message under check that are no count, amount or date of its time.
CREATE TEMP TABLE mail_word (
    word TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
