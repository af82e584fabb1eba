-- The books. Money moves only as transfers: a positive amount from one account and
-- party to another, so that every row balances by itself. Nothing is changed;
-- a correction is a new transfer that names the one it reverses.
-- balance of an account = what came to it - what went from it.

CREATE TABLE account ( -- append-only
    id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL,
    per_charge INTEGER NOT NULL CHECK (per_charge IN (0, 1)) -- a receivable: every cent belongs to a charge and party
) STRICT, WITHOUT ROWID;

CREATE TABLE transfer ( -- append-only
    id INTEGER PRIMARY KEY,
    posted_on TEXT NOT NULL,            -- the night; never goes back, never into a closed period
    effective_on TEXT NOT NULL,         -- when it was true: service, payment date
    from_account TEXT NOT NULL REFERENCES account (id), from_party TEXT NOT NULL, -- a payer_id, 'patient' or ''
    to_account TEXT NOT NULL REFERENCES account (id), to_party TEXT NOT NULL,
    charge INTEGER REFERENCES charge (id),
    cents INTEGER NOT NULL CHECK (cents > 0),
    group_code TEXT NOT NULL, carc TEXT NOT NULL,
    practice_id TEXT NOT NULL,          -- whose books; '': not known
    unit INTEGER REFERENCES x12_transaction (id), segment INTEGER NOT NULL, -- or CSV row; NULL: a nightly rule
    remit_claim INTEGER REFERENCES remit_claim (id), -- of a payment: which CLP
    rule TEXT NOT NULL,                 -- the step that decided it
    reverses INTEGER UNIQUE REFERENCES transfer (id),
    CHECK (from_account <> to_account OR from_party <> to_party),
    CHECK (from_account NOT LIKE 'ar.%' OR (from_party <> '' AND charge IS NOT NULL)),
    CHECK (to_account NOT LIKE 'ar.%' OR (to_party <> '' AND charge IS NOT NULL))
) STRICT;
CREATE INDEX transfer_charge ON transfer (charge);
CREATE INDEX transfer_unit ON transfer (unit);
CREATE INDEX transfer_remit_claim ON transfer (remit_claim) WHERE remit_claim IS NOT NULL;

-- What each party owes for each charge; kept by the triggers, recomputed by verify-books.
CREATE TABLE charge_balance ( -- derived: kept by triggers
    charge INTEGER NOT NULL REFERENCES charge (id), party TEXT NOT NULL,
    cents INTEGER NOT NULL,
    PRIMARY KEY (charge, party)
) STRICT, WITHOUT ROWID;
CREATE INDEX charge_balance_open ON charge_balance (party, charge) WHERE cents <> 0;

CREATE TRIGGER transfer_from AFTER INSERT ON transfer WHEN NEW.from_account LIKE 'ar.%'
BEGIN
    INSERT INTO charge_balance (charge, party, cents) VALUES (NEW.charge, NEW.from_party, -NEW.cents)
        ON CONFLICT (charge, party) DO UPDATE SET cents = cents - NEW.cents;
END;
CREATE TRIGGER transfer_to AFTER INSERT ON transfer WHEN NEW.to_account LIKE 'ar.%'
BEGIN
    INSERT INTO charge_balance (charge, party, cents) VALUES (NEW.charge, NEW.to_party, NEW.cents)
        ON CONFLICT (charge, party) DO UPDATE SET cents = cents + NEW.cents;
END;

-- A month that is closed takes no more postings, nor does any before it; and postings never go back in time.
CREATE TABLE period ( -- append-only
    month TEXT NOT NULL PRIMARY KEY,    -- '2026-01'
    closed_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER transfer_period BEFORE INSERT ON transfer
WHEN EXISTS (SELECT 1 FROM period WHERE month >= substr(NEW.posted_on, 1, 7))
  OR NEW.posted_on < (SELECT posted_on FROM transfer ORDER BY id DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'transfer into a closed period, or back in time');
END;
