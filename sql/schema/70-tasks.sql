-- The one list of work for people.
CREATE TABLE task_kind ( -- append-only
    kind TEXT NOT NULL PRIMARY KEY, meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE task ( -- changes: due_on, cents, what, why, next_action, snoozed_to, closed_on, closed_by
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL REFERENCES task_kind (kind), -- its worklist
    subject TEXT NOT NULL,              -- what it is about, once: 'finding 12', 'unit 7'
    opened_on TEXT NOT NULL, due_on TEXT NOT NULL,
    cents INTEGER NOT NULL,
    practice_id TEXT NOT NULL, payer_id TEXT NOT NULL,
    claim INTEGER REFERENCES claim (id), line INTEGER NOT NULL, column_name TEXT NOT NULL,
    remit_claim INTEGER REFERENCES remit_claim (id),
    unit INTEGER REFERENCES x12_transaction (id),
    what TEXT NOT NULL,                 -- one sentence
    why TEXT NOT NULL,                  -- codes
    next_action TEXT NOT NULL,
    snoozed_to TEXT, closed_on TEXT, closed_by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX task_open ON task (kind, subject) WHERE closed_on IS NULL;
CREATE INDEX task_claim ON task (claim) WHERE closed_on IS NULL;
CREATE INDEX task_unit ON task (unit) WHERE closed_on IS NULL;
