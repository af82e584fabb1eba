-- What read-acks reads of exchange-files' own word (lib/rcm/exchanged.c fills it).
CREATE TEMP TABLE exchanged (
    row INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,            -- exchange.id of a visit, delivery.id of any other step
    night TEXT NOT NULL CHECK (night IS date(night)),
    partner_id TEXT NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('visit', 'sent', 'taken', 'unknown')),
    evidence TEXT NOT NULL,             -- of a visit: how it ended
    name TEXT NOT NULL,                 -- of the file; '' of a visit
    sent INTEGER NOT NULL, got INTEGER NOT NULL
) STRICT;
