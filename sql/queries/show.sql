-- What the looking verbs of nightshift(1) ask: jobs/nightshift/look.c, show.c, status.c, trace.c, balance.c.
-- Each has the head of a report (lib/rcm/reports_head.h). Numbers of patients and visits, never names.

-- name: show-status
-- title: Status
-- columns: area:text, what:text, count:integer, amount:money, when:text
WITH latest AS (
    SELECT job, max(id) AS id FROM job_run GROUP BY job),
line (place, area, what, n, cents, at, tie) AS (
    SELECT 1, 'last run', r.job || CASE WHEN r.outcome IS NULL THEN ': did not end'
             WHEN r.outcome = 0 THEN ': done' WHEN r.outcome = 65 THEN ': done, something held'
             WHEN r.outcome = 70 THEN ': THE BOOKS DO NOT PROVE' ELSE ': exit ' || r.outcome END,
           r.done, NULL, 'night of ' || r.night, r.id
      FROM job_run AS r JOIN latest AS l ON l.id = r.id
    UNION ALL
    SELECT 2, 'files', kind || ' ' || state, count(*), sum(cents), coalesce(max(worked_on), ''), 0
      FROM x12_transaction WHERE state IN ('new', 'held', 'aside') GROUP BY kind, state
    UNION ALL
    SELECT 3, 'claims', state, count(*), sum(cents), coalesce(max(state_on), ''), 0 FROM claim GROUP BY state
    UNION ALL
    SELECT 4, 'sent', w.what, w.n, w.cents, '', 0
      FROM (SELECT 'accepted' AS what, sum(accepted_claims) AS n, sum(accepted_cents) AS cents FROM batch_state
            UNION ALL SELECT 'rejected', sum(rejected_claims), sum(rejected_cents) FROM batch_state
            UNION ALL SELECT 'awaited', sum(awaited_claims), sum(awaited_cents) FROM batch_state) AS w WHERE w.n > 0
    UNION ALL
    SELECT 5, 'overdue', kind, count(*), NULL, min(due_at), 0 FROM expectation
     WHERE met_on IS NULL AND ended_on IS NULL AND due_at < :as_of GROUP BY kind
    UNION ALL
    SELECT 6, 'owed', CASE party WHEN 'patient' THEN 'by patients' ELSE 'by payers' END, count(*), sum(cents), '', 0
      FROM visit_party GROUP BY party = 'patient'
    UNION ALL
    -- as it is known here at this moment; the books learn of it by the next night
    SELECT 7, 'partners', e.partner_id || CASE e.outcome WHEN 'done' THEN ': reached' WHEN 'held' THEN ': reached, a file needs a person'
             WHEN 'busy' THEN ': NOT REACHED' WHEN 'denied' THEN ': LOGIN REFUSED' WHEN 'config' THEN ': HOST KEY OR DIRECTORY'
             ELSE ': the visit did not end' END, NULL, NULL, 'night of ' || r.night, 0
      FROM exchange AS e JOIN job_run AS r ON r.id = e.run
     WHERE e.id IN (SELECT max(id) FROM exchange GROUP BY partner_id)
    UNION ALL
    SELECT 7, 'partners', o.folder || CASE s.step WHEN 'unknown' THEN ': files in doubt' ELSE ': files not sent' END,
           count(*), sum(coalesce(b.cents, 0)), 'of ' || min(d.received_on), 0
      FROM outgoing AS o
      JOIN document AS d ON d.id = o.document
      LEFT JOIN batch AS b ON b.document = o.document
      LEFT JOIN delivery AS s ON s.id = (SELECT max(m.id) FROM delivery AS m WHERE m.outgoing = o.id)
     WHERE o.replaces = 0 AND o.folder IN (SELECT partner_id FROM exchange) AND coalesce(s.step, '') NOT IN ('sent', 'taken')
     GROUP BY o.folder, coalesce(s.step, '') = 'unknown'
    UNION ALL
    SELECT 8, 'tasks', kind, count(*), sum(cents), 'due ' || min(due_on), 0 FROM task WHERE closed_on IS NULL GROUP BY kind
    UNION ALL
    SELECT 9, 'mail not sent', stands, count(*), NULL, 'night of ' || min(night), 0 FROM mail_unsent GROUP BY stands)
SELECT area, what, n AS count, cents AS amount, at AS "when" FROM line ORDER BY place, tie, what;

-- name: show-balance
-- title: Accounts of the books
-- columns: account:text, name:text, debits:money, credits:money, balance:money
SELECT a.id AS account, a.name, coalesce(sum(l.debit), 0) AS debits, coalesce(sum(l.credit), 0) AS credits,
       coalesce(sum(l.debit), 0) - coalesce(sum(l.credit), 0) AS balance
  FROM account AS a
  LEFT JOIN ledger AS l ON l.account = a.id AND l.posted_on <= :night
 GROUP BY a.id
 ORDER BY a.id;

-- name: show-balance-total
-- title: Together
-- columns: account:text, name:text, debits:money, credits:money, balance:money
SELECT 'total' AS account, 'debits = credits' AS name, coalesce(sum(debit), 0) AS debits, coalesce(sum(credit), 0) AS credits,
       coalesce(sum(debit), 0) - coalesce(sum(credit), 0) AS balance
  FROM ledger WHERE posted_on <= :night;

-- name: show-latest-as-of
SELECT as_of FROM job_run ORDER BY id DESC LIMIT 1;

-- name: show-find-claim
-- By its number, or by any CLM01 it was sent under.
SELECT id FROM claim WHERE CAST(id AS TEXT) = ?1
UNION ALL
SELECT claim FROM submission WHERE clm01 = upper(?1)
LIMIT 1;

-- name: show-find-remit
SELECT id FROM remit WHERE CAST(id AS TEXT) = ?1;

-- name: show-find-document
SELECT id FROM document WHERE CAST(id AS TEXT) = ?1;

-- name: show-find-task
SELECT id FROM task WHERE CAST(id AS TEXT) = ?1;

-- name: show-find-transfer
SELECT id FROM transfer WHERE CAST(id AS TEXT) = ?1;

-- name: show-find-patient
-- 'patient_id', or 'practice_id/patient_id' where two practices have the number: the id of its first row.
SELECT min(id) FROM patient WHERE patient_id = ?1 OR practice_id || '/' || patient_id = ?1
 GROUP BY practice_id, patient_id
 ORDER BY 1 LIMIT 1;

-- name: show-claim-facts
-- title: Claim
-- columns: what:text, value:text
-- layout: list
WITH c AS (
    SELECT k.*, v.visit_id, v.patient_id, v.service_from,
           printf('%s%d.%02d', CASE WHEN k.cents < 0 THEN '-' ELSE '' END, abs(k.cents) / 100, abs(k.cents) % 100) AS amount
      FROM claim AS k JOIN visit_now AS v ON v.visit = k.visit WHERE k.id = :id),
line (n, what, value) AS (
    SELECT 1, 'claim', CAST(id AS TEXT) FROM c
    UNION ALL SELECT 2, 'state', state || ' since ' || state_on || CASE WHEN reason = '' THEN '' ELSE ': ' || reason END FROM c
    UNION ALL SELECT 3, 'asks', payer_id || ' (rank ' || rank || ') for ' || amount FROM c
    UNION ALL SELECT 4, 'visit', visit_id || ' of patient ' || patient_id || ', practice ' || practice_id || ', service ' || service_from FROM c
    UNION ALL SELECT 5, 'drafted', drafted_on || CASE WHEN due_on = '' THEN '' ELSE ', timely filing until ' || due_on END FROM c
    UNION ALL SELECT 6, 'replaces', 'claim ' || replaces FROM c WHERE replaces IS NOT NULL)
SELECT what, value FROM line ORDER BY n;

-- name: show-claim-lines
-- title: Lines
-- columns: line:integer, charge:integer, service_from:date, code:text, modifiers:text, amount:money, payer_owes:money, patient_owes:money, document:integer, row:integer
SELECT l.ordinal AS line, h.id AS charge, h.service_from, h.code, trim(h.mod1 || ' ' || h.mod2 || ' ' || h.mod3 || ' ' || h.mod4) AS modifiers,
       h.cents AS amount,
       coalesce((SELECT sum(cents) FROM charge_balance WHERE charge = h.id AND party <> 'patient'), 0) AS payer_owes,
       coalesce((SELECT sum(cents) FROM charge_balance WHERE charge = h.id AND party = 'patient'), 0) AS patient_owes,
       u.document, h.row
  FROM claim_line AS l JOIN charge AS h ON h.id = l.charge JOIN x12_transaction AS u ON u.id = h.unit
 WHERE l.claim = :id ORDER BY l.ordinal;

-- name: show-claim-sendings
-- title: Sendings
-- columns: sending:integer, claim_control:text, sent_on:date, document:integer, set:integer, segments:text, amount:money, state:text, payer_claim_number:text
-- empty: It was not sent.
SELECT s.ordinal AS sending, s.clm01 AS claim_control, b.built_on AS sent_on, b.document, s.set_ordinal AS "set",
       s.first_segment || '-' || s.last_segment AS segments, s.cents AS amount, s.state, s.payer_claim_number
  FROM submission AS s JOIN batch AS b ON b.id = s.batch WHERE s.claim = :id ORDER BY s.ordinal;

-- name: show-claim-events
-- title: What became of them
-- columns: happened_on:date, sending:integer, event:text, became:text, detail:text, document:integer, segment:integer
-- empty: Nothing yet.
SELECT e.happened_on, s.ordinal AS sending, e.event, e.became || CASE WHEN e.odd = 1 THEN ' (odd)' ELSE '' END AS became,
       e.detail, u.document, nullif(e.segment, 0) AS segment
  FROM submission_event AS e JOIN submission AS s ON s.id = e.submission
  LEFT JOIN x12_transaction AS u ON u.id = e.unit
 WHERE s.claim = :id ORDER BY e.id;

-- name: show-claim-payments
-- title: What payers said
-- columns: remit:integer, document:integer, set:integer, segment:integer, status:text, charge:money, paid:money, verdict:text, matched_by:text, reason:text
-- empty: Nothing yet.
SELECT r.remit, u.document, u.ordinal AS "set", r.segment, r.status, r.charge, r.paid, m.verdict, m.rung AS matched_by, m.reason
  FROM remit_match AS m
  JOIN remit_claim AS r ON r.id = m.remit_claim
  JOIN remit AS t ON t.id = r.remit
  JOIN x12_transaction AS u ON u.id = t.unit
 WHERE m.claim = :id AND m.id = (SELECT max(l.id) FROM remit_match AS l WHERE l.remit_claim = r.id)
 ORDER BY r.id;

-- name: show-claim-transfers
-- title: What moved
-- columns: transfer:integer, posted_on:date, effective_on:date, from:text, to:text, amount:money, code:text, rule:text
-- empty: Nothing yet.
SELECT t.id AS transfer, t.posted_on, t.effective_on, trim(t.from_account || ' ' || t.from_party) AS "from",
       trim(t.to_account || ' ' || t.to_party) AS "to", t.cents AS amount, trim(t.group_code || ' ' || t.carc) AS code, t.rule
  FROM transfer AS t
 WHERE t.charge IN (SELECT charge FROM claim_line WHERE claim = :id)
    OR t.remit_claim IN (SELECT remit_claim FROM remit_match WHERE claim = :id)
 ORDER BY t.id;

-- name: show-claim-findings
-- title: Findings
-- columns: found_on:date, cleared_on:date, edit:text, severity:text, line:integer, column:text, shape:text, message:text
-- empty: None.
SELECT found_on, coalesce(cleared_on, '') AS cleared_on, edit_id AS edit, severity, nullif(line, 0) AS line,
       column_name AS "column", shape, message
  FROM finding WHERE claim = :id ORDER BY id;

-- name: show-claim-denials
-- title: Denials
-- columns: denial:integer, opened_on:date, closed_on:date, charge:integer, amount:money, codes:text, category:text, route:text
-- empty: None.
SELECT id AS denial, opened_on, coalesce(closed_on, '') AS closed_on, charge, cents AS amount, codes, category, route
  FROM denial WHERE claim = :id ORDER BY id;

-- name: show-claim-tasks
-- title: Tasks
-- columns: task:integer, kind:text, opened_on:date, due_on:date, closed_on:date, amount:money, what:text, next_action:text
-- empty: None.
SELECT id AS task, kind, opened_on, due_on, coalesce(closed_on, '') AS closed_on, cents AS amount, what, next_action
  FROM task WHERE claim = :id ORDER BY id;

-- name: show-remit-facts
-- title: Payment
-- columns: remit:integer, document:integer, set:integer, state:text, payer_id:text, practice_id:text, trn02:text, trn03:text, bpr16:text, bpr02:money
SELECT remit, document, set_ordinal AS "set", state, payer_id, practice_id, trace AS trn02, originator AS trn03, bpr16, bpr02
  FROM remit_money WHERE remit = :id;

-- name: show-remit-money
-- title: Where its money went: bpr02 = to charges + unmatched + held + interest - plb
-- columns: bpr02:money, to_charges:money, unmatched:money, held:money, interest:money, plb:money, cash_moved:money, reason:text
SELECT m.bpr02, m.to_charges, m.unmatched, m.held, m.claim_interest + m.plb_interest AS interest,
       m.plb_moved + m.plb_interest AS plb, m.cash AS cash_moved, u.reason
  FROM remit_money AS m JOIN x12_transaction AS u ON u.id = m.unit WHERE m.remit = :id;

-- name: show-remit-claims
-- title: Claims
-- columns: remit_claim:integer, segment:integer, status:text, charge:money, paid:money, claim:integer, verdict:text, matched_by:text, reason:text
-- empty: None.
SELECT c.id AS remit_claim, c.segment, c.status, c.charge, c.paid, m.claim, coalesce(m.verdict, '') AS verdict,
       coalesce(m.rung, '') AS matched_by, coalesce(m.reason, '') AS reason
  FROM remit_claim AS c
  LEFT JOIN remit_match AS m ON m.id = (SELECT max(l.id) FROM remit_match AS l WHERE l.remit_claim = c.id)
 WHERE c.remit = :id ORDER BY c.segment;

-- name: show-remit-provider
-- title: Provider adjustments; positive, the payer takes
-- columns: segment:integer, position:integer, code:text, amount:money, account:text
-- empty: None.
SELECT b.segment, b.position, b.code, b.cents AS amount, coalesce(k.account, s.account) AS account
  FROM remit_provider_adjustment AS b
  JOIN code_plb AS s ON s.code = '*'
  LEFT JOIN code_plb AS k ON k.code = b.code
 WHERE b.remit = :id ORDER BY b.segment, b.position;

-- name: show-remit-transfers
-- title: What moved
-- columns: transfer:integer, posted_on:date, segment:integer, from:text, to:text, amount:money, charge:integer, code:text, rule:text
-- empty: Nothing: it was not posted.
SELECT t.id AS transfer, t.posted_on, t.segment, trim(t.from_account || ' ' || t.from_party) AS "from",
       trim(t.to_account || ' ' || t.to_party) AS "to", t.cents AS amount, t.charge,
       trim(t.group_code || ' ' || t.carc) AS code, t.rule
  FROM transfer AS t
 WHERE t.unit = (SELECT unit FROM remit WHERE id = :id)
    OR t.remit_claim IN (SELECT id FROM remit_claim WHERE remit = :id)
 ORDER BY t.id;

-- name: show-document-facts
-- title: Document
-- columns: document:integer, direction:text, kind:text, bytes:integer, as_of:text, dropped_by:text, folder:text, in_zip:integer, archive:text, stands:text
SELECT d.id AS document, d.direction, d.kind, d.bytes, d.as_of, d.login AS dropped_by, d.folder, d.container AS in_zip,
       coalesce((SELECT coalesce('removed by retention on ' || p.removed_on, 'archive/sealed/' || p.zip) FROM put_away AS p
                  WHERE p.sha256 = d.sha256 ORDER BY p.removed_on IS NOT NULL, p.zip LIMIT 1),
                'archive/' || d.direction || '/' || substr(d.sha256, 1, 2) || '/' || d.sha256) AS archive,
       coalesce((SELECT 'outbox/' || o.folder || '/' || o.name FROM outgoing AS o WHERE o.document = d.id
                  ORDER BY o.id DESC LIMIT 1), '') AS stands
  FROM document AS d WHERE d.id = :id;

-- name: show-document-interchanges
-- title: Interchanges
-- columns: interchange:integer, offset:integer, sender:text, receiver:text, control_number:text, usage:text, note:text
-- empty: None: no X12.
SELECT ordinal AS interchange, offset, sender, receiver, control_number, usage, note
  FROM x12_interchange WHERE document = :id ORDER BY ordinal;

-- name: show-document-units
-- title: What is in it
-- columns: set:integer, kind:text, control:text, offset:integer, bytes:integer, segments:integer, state:text, worked_on:date, amount:money, difference:money, reason:text, note:text
SELECT ordinal AS "set", kind, set_control AS control, offset, length AS bytes, segments, state,
       coalesce(worked_on, '') AS worked_on, cents AS amount, difference,
       CASE WHEN earlier IS NULL THEN reason ELSE reason || ' (earlier: document ' ||
            (SELECT document || ' set ' || ordinal FROM x12_transaction AS e WHERE e.id = x12_transaction.earlier) || ')' END AS reason, note
  FROM x12_transaction WHERE document = :id ORDER BY ordinal;

-- name: show-document-members
-- title: The files that were in it
-- columns: document:integer, kind:text, bytes:integer, new:integer, done:integer, held:integer, aside:integer, other:integer
-- empty: None: no zip, or none that had not come before.
SELECT d.id AS document, d.kind, d.bytes,
       sum(t.state = 'new') AS "new", sum(t.state = 'done') AS done, sum(t.state = 'held') AS held, sum(t.state = 'aside') AS aside,
       sum(t.state NOT IN ('new', 'done', 'held', 'aside')) AS other
  FROM document AS d JOIN x12_transaction AS t ON t.document = d.id
 WHERE d.container = :id GROUP BY d.id ORDER BY d.id;

-- name: show-document-made
-- title: What came of it
-- columns: what:text, count:integer, amount:money
-- empty: Nothing.
WITH unit AS (SELECT id FROM x12_transaction WHERE document = :id),
made (n, what, number, cents) AS (
    SELECT 1, 'visits', count(*), NULL FROM encounter WHERE unit IN (SELECT id FROM unit)
    UNION ALL SELECT 2, 'charges', count(*), sum(cents) FROM charge WHERE unit IN (SELECT id FROM unit)
    UNION ALL SELECT 3, 'transfers', count(*), sum(cents) FROM transfer WHERE unit IN (SELECT id FROM unit)
    UNION ALL SELECT 4, 'payments', count(*), sum(cents) FROM remit WHERE unit IN (SELECT id FROM unit)
    UNION ALL SELECT 5, 'events of what was sent', count(*), NULL FROM submission_event WHERE unit IN (SELECT id FROM unit)
    UNION ALL SELECT 6, 'claims sent in it', sum(claims), sum(cents) FROM batch WHERE document = :id
    UNION ALL SELECT 7, 'open tasks', count(*), sum(cents) FROM task WHERE unit IN (SELECT id FROM unit) AND closed_on IS NULL)
SELECT what, number AS count, cents AS amount FROM made WHERE number > 0 ORDER BY n;

-- name: show-patient-visits
-- title: Account
-- columns: practice_id:text, patient_id:text, visit_id:text, service_from:date, charge:money, payer_paid:money, patient_paid:money, adjusted:money, payer_owes:money, patient_owes:money, claim:integer, claim_state:text
-- empty: No visits.
SELECT v.practice_id, v.patient_id, v.visit_id, v.service_from,
       coalesce((SELECT sum(cents) FROM charge_now WHERE visit = v.visit), 0) AS charge,
       coalesce(m.payer_paid, 0) AS payer_paid, coalesce(m.patient_paid, 0) AS patient_paid,
       coalesce(m.contractual + m.other_adjustment + m.writeoff, 0) AS adjusted,
       coalesce((SELECT sum(b.cents) FROM charge AS c JOIN charge_balance AS b ON b.charge = c.id
                  WHERE c.visit = v.visit AND b.party <> 'patient'), 0) AS payer_owes,
       coalesce((SELECT sum(b.cents) FROM charge AS c JOIN charge_balance AS b ON b.charge = c.id
                  WHERE c.visit = v.visit AND b.party = 'patient'), 0) AS patient_owes,
       k.claim, coalesce(k.state, '') AS claim_state
  FROM visit_now AS v
  LEFT JOIN visit_money AS m ON m.visit = v.visit
  LEFT JOIN visit_claim AS k ON k.visit = v.visit
 WHERE (v.practice_id, v.patient_id) = (SELECT practice_id, patient_id FROM patient WHERE id = :id)
 ORDER BY v.service_from, v.visit;

-- name: show-patient-coverages
-- title: Coverages
-- columns: rank:integer, payer_id:text, relationship:text
-- empty: None: self-pay.
SELECT rank, payer_id, relationship FROM coverage AS c
 WHERE (practice_id, patient_id) = (SELECT practice_id, patient_id FROM patient WHERE id = :id)
   AND id = (SELECT max(l.id) FROM coverage AS l
              WHERE l.practice_id = c.practice_id AND l.patient_id = c.patient_id AND l.rank = c.rank)
 ORDER BY rank;

-- name: show-patient-transfers
-- title: What moved
-- columns: transfer:integer, posted_on:date, visit_id:text, charge:integer, from:text, to:text, amount:money, code:text, rule:text
-- empty: Nothing yet.
SELECT t.id AS transfer, t.posted_on, v.visit_id, t.charge, trim(t.from_account || ' ' || t.from_party) AS "from",
       trim(t.to_account || ' ' || t.to_party) AS "to", t.cents AS amount, trim(t.group_code || ' ' || t.carc) AS code, t.rule
  FROM transfer AS t
  JOIN charge AS c ON c.id = t.charge
  JOIN visit_now AS v ON v.visit = c.visit
 WHERE (v.practice_id, v.patient_id) = (SELECT practice_id, patient_id FROM patient WHERE id = :id)
 ORDER BY t.id;

-- name: show-task-facts
-- title: Task
-- columns: what:text, value:text
-- layout: list
WITH t AS (SELECT * FROM task WHERE id = :id),
line (n, what, value) AS (
    SELECT 1, 'task', id || ', ' || CASE WHEN closed_on IS NULL THEN 'open' ELSE 'closed ' || closed_on || ' by ' || closed_by END FROM t
    UNION ALL SELECT 2, 'worklist', kind FROM t
    UNION ALL SELECT 3, 'opened', opened_on || ', due ' || due_on || CASE WHEN snoozed_to IS NULL THEN '' ELSE ', snoozed to ' || snoozed_to END FROM t
    UNION ALL SELECT 4, 'amount', printf('%s%d.%02d', CASE WHEN cents < 0 THEN '-' ELSE '' END, abs(cents) / 100, abs(cents) % 100) FROM t
    UNION ALL SELECT 5, 'about', subject || CASE WHEN claim IS NULL THEN '' ELSE ', claim ' || claim END ||
                     CASE WHEN line = 0 THEN '' ELSE ' line ' || line END || CASE WHEN column_name = '' THEN '' ELSE ' column ' || column_name END FROM t
    UNION ALL SELECT 6, 'where', 'document ' || u.document || ' set ' || u.ordinal FROM t JOIN x12_transaction AS u ON u.id = t.unit
    UNION ALL SELECT 7, 'what', what FROM t
    UNION ALL SELECT 8, 'why', why FROM t
    UNION ALL SELECT 9, 'next', next_action FROM t)
SELECT what, value FROM line ORDER BY n;

-- name: show-trace-transfer
-- title: Transfer
-- columns: what:text, value:text
-- layout: list
WITH t AS (SELECT * FROM transfer WHERE id = :id),
line (n, what, value) AS (
    SELECT 1, 'transfer', id || ': ' || printf('%d.%02d', cents / 100, cents % 100) || ' from ' || trim(from_account || ' ' || from_party) ||
           ' to ' || trim(to_account || ' ' || to_party) FROM t
    UNION ALL SELECT 2, 'posted', posted_on || ', true on ' || effective_on || ', by the rule ''' || rule || '''' ||
              CASE WHEN group_code || carc = '' THEN '' ELSE ', ' || trim(group_code || ' ' || carc) END FROM t
    UNION ALL SELECT 3, 'reverses', 'transfer ' || reverses FROM t WHERE reverses IS NOT NULL
    UNION ALL SELECT 4, 'reversed by', 'transfer ' || r.id FROM t JOIN transfer AS r ON r.reverses = t.id
    UNION ALL SELECT 5, 'payment', 'remit ' || r.id || ' of ' || coalesce(nullif(d.payer_id, ''), 'an unknown payer') || ', trace ' || r.trace || ', set ' || u.ordinal ||
              ' of document ' || u.document FROM t JOIN remit AS r ON r.unit = t.unit JOIN x12_transaction AS u ON u.id = t.unit
              LEFT JOIN remit_decision AS d ON d.id = (SELECT max(id) FROM remit_decision WHERE remit = r.id)
             WHERE t.remit_claim IS NULL OR r.id = (SELECT remit FROM remit_claim WHERE id = t.remit_claim)
    UNION ALL SELECT 6, 'claim payment', 'remit claim ' || c.id || ', CLP segment ' || c.segment || ', status ' || c.status FROM t JOIN remit_claim AS c ON c.id = t.remit_claim
    UNION ALL SELECT 7, 'matched', coalesce('claim ' || m.claim, 'no claim') || ' by ' || m.rung || coalesce(', sent as ' || s.clm01, '')
                FROM t JOIN remit_match AS m ON m.id = (SELECT max(id) FROM remit_match WHERE remit_claim = t.remit_claim)
                LEFT JOIN submission AS s ON s.id = m.submission
    UNION ALL SELECT 8, 'charge', 'charge ' || c.id || ', line ' || c.line || ' (' || c.code || ') of visit ' || v.visit_id || ', patient ' || v.patient_id
                FROM t JOIN charge AS c ON c.id = t.charge JOIN visit_now AS v ON v.visit = c.visit
    UNION ALL SELECT 9, 'source', 'a nightly rule: no document' FROM t WHERE unit IS NULL)
SELECT what, value FROM line ORDER BY n;

-- name: show-trace-places
-- Where its words stand: what said so, the service line of the charge in it, the claim that was sent, the charge file.
-- label, document, set, offset, length, interchange's delimiters (0: a CSV), segment or row, kind, the zip it was in
WITH t AS (SELECT * FROM transfer WHERE id = ?1),
place (n, label, unit, segment, last) AS (
    SELECT 1, 'said so', unit, segment, segment FROM t WHERE unit IS NOT NULL AND segment > 0
    UNION ALL SELECT 2, 'of claim payment', r.unit, c.segment, c.segment
                FROM t JOIN remit_claim AS c ON c.id = t.remit_claim JOIN remit AS r ON r.id = c.remit WHERE c.segment <> t.segment
    UNION ALL SELECT 3, 'of service line', r.unit, l.segment, l.segment
                FROM t JOIN remit_claim AS c ON c.id = t.remit_claim JOIN remit AS r ON r.id = c.remit
                JOIN remit_line AS l ON l.remit_claim = c.id JOIN remit_line_match AS m ON m.remit_line = l.id AND m.charge = t.charge
               WHERE l.segment <> t.segment
    UNION ALL SELECT 4, 'of payment', r.unit, 2, 2 FROM t JOIN remit AS r ON r.unit = t.unit WHERE t.segment <> 2
    UNION ALL SELECT 5, 'charged in', c.unit, c.row, c.row FROM t JOIN charge AS c ON c.id = t.charge WHERE c.unit <> coalesce(t.unit, 0) OR c.row <> t.segment)
SELECT p.label, u.document, u.ordinal, u.offset, u.length, coalesce(i.element_separator, 0), coalesce(i.component_separator, 0),
       coalesce(i.repetition_separator, 0), coalesce(i.terminator, 0), p.segment, u.kind,
       (SELECT container FROM document WHERE id = u.document)
  FROM place AS p
  JOIN x12_transaction AS u ON u.id = p.unit
  LEFT JOIN x12_interchange AS i ON i.id = u.interchange
 ORDER BY p.n, p.segment;
