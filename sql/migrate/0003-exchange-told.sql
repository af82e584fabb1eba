-- 0003: what the books know of visits to partners. The same statements as sql/schema/86-exchange-told.sql,
-- to the letter.

-- A visit that moved something, or that ended unlike the one before.
CREATE TABLE exchange_told ( -- append-only
    exchange INTEGER PRIMARY KEY,       -- its number there
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL,
    told_on TEXT NOT NULL,              -- the night that read it
    night TEXT NOT NULL,                -- of the visit
    partner_id TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'held', 'busy', 'denied', 'config')),
    sent INTEGER NOT NULL CHECK (sent >= 0), got INTEGER NOT NULL CHECK (got >= 0) -- files
) STRICT;
CREATE INDEX exchange_told_partner ON exchange_told (partner_id, exchange);

-- A step that says where a file is.
CREATE TABLE delivery_told ( -- append-only
    delivery INTEGER PRIMARY KEY,       -- its number there
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL,
    told_on TEXT NOT NULL,
    partner_id TEXT NOT NULL, name TEXT NOT NULL, -- outgoing.folder, outgoing.name
    step TEXT NOT NULL CHECK (step IN ('sent', 'taken', 'unknown')),
    evidence TEXT NOT NULL
) STRICT;
CREATE INDEX delivery_told_name ON delivery_told (partner_id, name, delivery);

-- How each partner stands, and since which night: of a partner who is not reached, the first such
-- night behind one on which he was.
CREATE VIEW exchange_stands AS
    SELECT l.partner_id, l.outcome,
           CASE WHEN l.outcome IN ('done', 'held') THEN l.night
                ELSE (SELECT min(n.night) FROM exchange_told AS n
                       WHERE n.partner_id = l.partner_id
                         AND n.exchange > coalesce((SELECT max(w.exchange) FROM exchange_told AS w
                                                     WHERE w.partner_id = l.partner_id AND w.outcome IN ('done', 'held')), 0))
                END AS since
      FROM exchange_told AS l
     WHERE l.exchange = (SELECT max(m.exchange) FROM exchange_told AS m WHERE m.partner_id = l.partner_id);

-- Files of which it is not known whether their partner has them.
CREATE VIEW delivery_in_doubt AS
    SELECT d.partner_id, d.name, d.told_on FROM delivery_told AS d
     WHERE d.step = 'unknown'
       AND d.delivery = (SELECT max(m.delivery) FROM delivery_told AS m WHERE m.partner_id = d.partner_id AND m.name = d.name);
