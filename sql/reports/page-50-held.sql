-- title: What is held, and where its reason is
-- columns: what:text, count:integer, amount:money, look_in:text
-- empty: Nothing is held.
WITH held (place, what, n, cents, look_in) AS (
    SELECT 0, 'not worked yet, its job did not end: ' || kind, count(*), NULL, 'nightshift status'
      FROM x12_transaction WHERE state = 'new' GROUP BY kind
    UNION ALL
    SELECT 1, 'payments held whole', count(*), sum(coalesce(t.cents, (SELECT sum(r.cents) FROM remit AS r WHERE r.unit = t.id), 0)),
           'worklist-unbalanced_remit, -duplicate_remit' FROM x12_transaction AS t WHERE kind = '835' AND state = 'held'
    UNION ALL
    SELECT 2, 'held: ' || kind, count(*), NULL, 'worklist-setup' FROM x12_transaction
     WHERE kind <> '835' AND state = 'held' GROUP BY kind
    UNION ALL
    SELECT 3, 'put aside, not worked: ' || kind, count(*), NULL,
           CASE WHEN count(*) = sum(EXISTS (SELECT 1 FROM task AS k WHERE k.unit = x12_transaction.id AND k.closed_on IS NULL))
                THEN 'worklist-setup' ELSE '' END
      FROM x12_transaction WHERE state = 'aside' GROUP BY kind
    UNION ALL
    SELECT 4, 'payments for claims we do not know', count(DISTINCT remit_claim),
           sum(CASE from_account WHEN 'suspense.unmatched' THEN cents ELSE -cents END), 'worklist-unmatched_remit'
      FROM transfer WHERE from_account = 'suspense.unmatched' OR to_account = 'suspense.unmatched'
    UNION ALL
    SELECT 5, 'payments for claims we could not post', count(DISTINCT remit_claim),
           sum(CASE from_account WHEN 'suspense.held' THEN cents ELSE -cents END), 'worklist-unbalanced_remit'
      FROM transfer WHERE from_account = 'suspense.held' OR to_account = 'suspense.held'
    UNION ALL
    SELECT 6, 'claims held', count(*), sum(c.cents), 'worklist-' || kind FROM (
        SELECT c.id, c.cents, coalesce((SELECT k.kind FROM task AS k WHERE k.claim = c.id AND k.closed_on IS NULL
               ORDER BY k.id DESC LIMIT 1), 'scrub_hold') AS kind
          FROM claim AS c WHERE c.state = 'held') AS c GROUP BY kind
    UNION ALL
    SELECT 7, 'claims ready and not sent', count(*), sum(cents), '' FROM claim WHERE state = 'ready'
    UNION ALL
    SELECT 8, 'visits kept back by the office (hold)', count(DISTINCT v.visit), sum(b.cents), 'accounts'
      FROM visit_now AS v JOIN charge AS c ON c.visit = v.visit JOIN charge_balance AS b ON b.charge = c.id
     WHERE v.hold = 1 AND b.cents <> 0
       AND NOT EXISTS (SELECT 1 FROM claim AS k WHERE k.visit = v.visit AND k.state <> 'closed'))
SELECT what, n AS count, cents AS amount, look_in FROM held
 WHERE n > 0 AND (place NOT IN (4, 5) OR cents <> 0)
 ORDER BY place, what, look_in;
