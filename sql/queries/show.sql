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
    SELECT 7, 'tasks', kind, count(*), sum(cents), 'due ' || min(due_on), 0 FROM task WHERE closed_on IS NULL GROUP BY kind)
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
