-- What reports, the morning's page and verify-books ask again and again. Views only: they hold
-- nothing, and a person may ask them in the sqlite3 shell.

-- A visit as it is known now.
CREATE VIEW visit_now AS
    SELECT e.visit, e.practice_id, e.visit_id, p.patient_id, e.service_from, e.form, e.hold, e.unit, e.row
      FROM encounter_now AS e
      JOIN patient AS p ON p.id = e.patient;

-- Every transfer between a receivable and another account; positive: the receivable went down.
CREATE VIEW receivable_flow AS
    SELECT id, charge, from_party AS party, to_account AS other, cents, posted_on FROM transfer
     WHERE from_account IN ('ar.payer', 'ar.patient') AND to_account NOT IN ('ar.payer', 'ar.patient')
    UNION ALL
    SELECT id, charge, to_party, from_account, -cents, posted_on FROM transfer
     WHERE to_account IN ('ar.payer', 'ar.patient') AND from_account NOT IN ('ar.payer', 'ar.patient');

-- The column of accounts.csv that a flow belongs to (RULINGS, where a CARC goes). What is neither
-- revenue nor an adjustment was paid, by whose receivable went down.
CREATE VIEW receivable_flow_kind AS
    SELECT id, charge, party, other, cents, posted_on,
           CASE WHEN other = 'revenue' THEN 'charge'
                WHEN other IN ('adjust.contractual', 'adjust.sequestration') THEN 'contractual'
                WHEN other IN ('adjust.withhold', 'adjust.other') THEN 'other'
                WHEN other IN ('adjust.writeoff', 'adjust.bad_debt') THEN 'writeoff'
                WHEN other = 'cash.payer' THEN 'payer'
                WHEN other = 'cash.patient' OR party = 'patient' THEN 'patient'
                ELSE 'payer' END AS kind
      FROM receivable_flow;

CREATE VIEW visit_money AS
    SELECT c.visit,
           -sum(CASE f.kind WHEN 'charge' THEN f.cents ELSE 0 END) AS booked,
           sum(CASE f.kind WHEN 'payer' THEN f.cents ELSE 0 END) AS payer_paid,
           sum(CASE f.kind WHEN 'patient' THEN f.cents ELSE 0 END) AS patient_paid,
           sum(CASE f.kind WHEN 'contractual' THEN f.cents ELSE 0 END) AS contractual,
           sum(CASE f.kind WHEN 'other' THEN f.cents ELSE 0 END) AS other_adjustment,
           sum(CASE f.kind WHEN 'writeoff' THEN f.cents ELSE 0 END) AS writeoff
      FROM receivable_flow_kind AS f
      JOIN charge AS c ON c.id = f.charge
     GROUP BY c.visit;

-- What each party owes for each visit; a credit is negative, of the visit and party as a whole (RULINGS 32).
CREATE VIEW visit_party AS
    SELECT c.visit, b.party, sum(b.cents) AS cents
      FROM charge_balance AS b
      JOIN charge AS c ON c.id = b.charge
     WHERE b.cents <> 0
     GROUP BY c.visit, b.party
    HAVING sum(b.cents) <> 0;

-- The part of it that its present payer was never sent.
CREATE VIEW visit_party_unsent AS
    SELECT c.visit, b.party, sum(b.cents) AS cents
      FROM charge_balance AS b
      JOIN charge AS c ON c.id = b.charge
     WHERE b.cents <> 0 AND b.party <> 'patient'
       AND NOT EXISTS (SELECT 1 FROM claim_line AS l
                         JOIN claim AS k ON k.id = l.claim AND k.payer_id = b.party
                         JOIN submission AS s ON s.claim = k.id
                        WHERE l.charge = b.charge)
     GROUP BY c.visit, b.party;

-- The day on which what a party owes for a visit came to it: of the first transfer after its balance was
-- last nothing or a credit. The day is when that was true: of service, of the payment.
CREATE VIEW visit_party_since AS
WITH moved (visit, party, id, cents, effective_on) AS (
    SELECT c.visit, t.to_party, t.id, t.cents, t.effective_on FROM transfer AS t JOIN charge AS c ON c.id = t.charge
     WHERE t.to_account IN ('ar.payer', 'ar.patient')
    UNION ALL
    SELECT c.visit, t.from_party, t.id, -t.cents, t.effective_on FROM transfer AS t JOIN charge AS c ON c.id = t.charge
     WHERE t.from_account IN ('ar.payer', 'ar.patient')),
running AS (
    SELECT visit, party, id, effective_on, sum(cents) OVER (PARTITION BY visit, party ORDER BY id, cents) AS after
      FROM moved),
clear AS (
    SELECT visit, party, max(id) AS id FROM running WHERE after <= 0 GROUP BY visit, party)
SELECT r.visit, r.party, min(r.effective_on) AS since
  FROM running AS r
  LEFT JOIN clear AS c ON c.visit = r.visit AND c.party = r.party
 WHERE r.id > coalesce(c.id, 0)
 GROUP BY r.visit, r.party;

-- What a payer has denied and nobody has resolved, by charge: never more than that payer owes, and not
-- while the claim is out again (RULINGS 10).
CREATE VIEW denial_open AS
    SELECT d.charge, d.payer_id, min(sum(d.cents), b.cents) AS cents
      FROM denial AS d
      JOIN charge_balance AS b ON b.charge = d.charge AND b.party = d.payer_id
     WHERE d.closed_on IS NULL AND b.cents > 0
       AND NOT EXISTS (SELECT 1 FROM submission AS s JOIN batch AS a ON a.id = s.batch
                        WHERE s.claim = d.claim AND a.built_on > d.opened_on)
     GROUP BY d.charge, d.payer_id;

-- Who owes a visit, and the claim that tells its state: the payer with a balance (the larger of two), else the
-- patient, else nobody; that payer's claim, else the last (RULINGS 31). The first of a visit is the least of a
-- text that says its place, so that it is found in one pass.
CREATE VIEW visit_owner AS
    SELECT visit, substr(min(printf('%d%d%015d', party = 'patient', cents < 0, 999999999999999 - abs(cents)) || party), 18) AS party
      FROM visit_party
     GROUP BY visit;
CREATE VIEW visit_claim AS
    SELECT visit, 999999999999999 - CAST(substr(first, 3, 15) AS INTEGER) AS claim, substr(first, 18) AS state
      FROM (SELECT k.visit, min(printf('%d%d%015d', k.payer_id IS NOT o.party, k.payer_id IS o.party AND k.state = 'closed',
                                       999999999999999 - k.id) || k.state) AS first
              FROM claim AS k
              LEFT JOIN visit_owner AS o ON o.visit = k.visit
             GROUP BY k.visit);
CREATE VIEW claim_control AS
    SELECT claim, clm01, max(ordinal) AS ordinal FROM submission GROUP BY claim;

-- Every movement of cash received from payers; positive: it came.
CREATE VIEW payer_cash AS
    SELECT id, from_account AS other, cents, remit_claim, charge, posted_on,
           CAST(CASE WHEN reverses IS NULL THEN unit
                ELSE (SELECT o.unit FROM transfer AS o WHERE o.id = transfer.reverses) END AS INTEGER) AS unit
      FROM transfer WHERE to_account = 'cash.payer'
    UNION ALL
    SELECT id, to_account, -cents, remit_claim, charge, posted_on,
           CAST(CASE WHEN reverses IS NULL THEN unit
                ELSE (SELECT o.unit FROM transfer AS o WHERE o.id = transfer.reverses) END AS INTEGER)
      FROM transfer WHERE from_account = 'cash.payer' AND to_account <> 'cash.bank';
CREATE VIEW remit_claim_cash AS
    SELECT remit_claim, sum(cents) AS cents FROM payer_cash WHERE remit_claim IS NOT NULL GROUP BY remit_claim;

-- A payment, what was decided of it, and where its money went: bpr02 = to_charges + unmatched + held +
-- claim_interest - plb_staged. plb_*: positive, the payer takes.
CREATE VIEW remit_money AS
WITH by_claim AS (
    SELECT c.remit,
           sum(CASE WHEN p.other IN ('ar.payer', 'ar.patient') THEN p.cents ELSE 0 END) AS to_charges,
           sum(CASE p.other WHEN 'suspense.unmatched' THEN p.cents ELSE 0 END) AS unmatched,
           sum(CASE p.other WHEN 'suspense.held' THEN p.cents ELSE 0 END) AS held,
           sum(p.cents) AS cents
      FROM payer_cash AS p
      JOIN remit_claim AS c ON c.id = p.remit_claim
     GROUP BY c.remit),
-- interest that a payer put into a claim's payment leaves the charge again (RULINGS 17)
interest AS (
    SELECT c.remit, sum(CASE t.from_account WHEN 'plb.interest' THEN t.cents ELSE -t.cents END) AS cents
      FROM transfer AS t
      JOIN remit_claim AS c ON c.id = t.remit_claim
     WHERE t.from_account = 'plb.interest' OR t.to_account = 'plb.interest'
     GROUP BY c.remit),
by_provider AS (
    SELECT unit, sum(cents) AS cents, sum(CASE other WHEN 'plb.interest' THEN cents ELSE 0 END) AS interest
      FROM payer_cash
     WHERE remit_claim IS NULL
     GROUP BY unit),
staged AS (
    SELECT remit, sum(cents) AS cents FROM remit_provider_adjustment GROUP BY remit)
SELECT r.id AS remit, r.unit, u.document, u.ordinal AS set_ordinal, doc.received_on, u.state AS unit_state,
       CASE WHEN q.withdrawn = 0 THEN 'posted' WHEN q.withdrawn > 0 THEN 'refused'
            WHEN u.state = 'superseded' THEN 'superseded' ELSE coalesce(d.verdict, 'held') END AS state,
       coalesce(d.practice_id, '') AS practice_id, coalesce(d.payer_id, '') AS payer_id,
       r.trace, r.originator, r.bpr16, r.cents AS bpr02,
       coalesce(c.to_charges, 0) - coalesce(i.cents, 0) AS to_charges,
       coalesce(c.unmatched, 0) AS unmatched, coalesce(c.held, 0) AS held, coalesce(i.cents, 0) AS claim_interest,
       coalesce(s.cents, 0) AS plb_staged, -coalesce(p.cents, 0) AS plb_moved, coalesce(p.interest, 0) AS plb_interest,
       coalesce(c.cents, 0) + coalesce(p.cents, 0) AS cash, q.posted_on
  FROM remit AS r
  JOIN x12_transaction AS u ON u.id = r.unit
  JOIN document AS doc ON doc.id = u.document
  LEFT JOIN remit_decision AS d ON d.id = (SELECT max(l.id) FROM remit_decision AS l WHERE l.remit = r.id)
  LEFT JOIN remit_posting AS q ON q.remit = r.id
  LEFT JOIN by_claim AS c ON c.remit = r.id
  LEFT JOIN interest AS i ON i.remit = r.id
  LEFT JOIN by_provider AS p ON p.unit = r.unit AND r.ordinal = 1
  LEFT JOIN staged AS s ON s.remit = r.id;

-- Both sides of every transfer, for a trial balance: a transfer credits from and debits to (RULINGS, signs).
CREATE VIEW ledger AS
    SELECT id, posted_on, to_account AS account, to_party AS party, charge, cents AS debit, 0 AS credit FROM transfer
    UNION ALL
    SELECT id, posted_on, from_account, from_party, charge, 0, cents FROM transfer;
