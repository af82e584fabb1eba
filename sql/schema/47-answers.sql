-- What was answered to files that came.

-- A file of a partner that is checked or answered was judged: once, for ever. Numbers in it are rows
-- of batch, too, as those of everything that leaves.
CREATE TABLE x12_answer ( -- append-only
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL UNIQUE REFERENCES document (id), -- that came
    partner INTEGER NOT NULL REFERENCES partner (id),   -- the version that was in force
    check_level TEXT NOT NULL CHECK (check_level IN ('', 'envelope', 'structure', 'elements', 'balance')),
    sent INTEGER REFERENCES document (id), -- the answer in outbox/; NULL: nothing was to be said
    first_control INTEGER NOT NULL,     -- ISA13 of its first interchange; 0 without an answer
    controls INTEGER NOT NULL CHECK (controls >= 0), -- numbers used, one after the other
    accepted INTEGER NOT NULL, rejected INTEGER NOT NULL, -- sets, but acknowledgments
    answered_on TEXT NOT NULL,
    CHECK ((sent IS NULL) = (controls = 0))
) STRICT;
