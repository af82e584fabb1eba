-- title: Why, by reason
-- columns: reason:text, count:integer, amount:money, next_step:text, look_in:text
-- empty: Nothing waits for a reason.
WITH open_task (kind, why, meaning, next_action, cents) AS (
    SELECT k.kind, k.why,
           CASE WHEN k.kind = 'scrub_hold' THEN k.why || ': ' || k.what
                WHEN k.kind = 'denied' THEN k.why || coalesce(': ' || (
                    -- the words for the first code, its own group's before any group's
                    SELECT c.meaning FROM code_carc AS c
                     WHERE c.carc = rtrim(substr(k.why, 4, instr(k.why || ',', ',') - 4))
                       AND c.group_code IN (substr(k.why, 1, 2), '*')
                     ORDER BY c.group_code = '*', c.effective_from DESC LIMIT 1), '')
                WHEN k.remit_claim IS NOT NULL THEN
                    coalesce(nullif((SELECT m.reason FROM remit_match AS m WHERE m.remit_claim = k.remit_claim ORDER BY m.id DESC LIMIT 1), ''),
                             (SELECT meaning FROM task_kind WHERE kind = k.kind))
                ELSE k.why END,
           k.next_action, k.cents
      FROM task AS k WHERE k.closed_on IS NULL)
SELECT meaning AS reason, count(*) AS count, sum(cents) AS amount, min(next_action) AS next_step, 'worklist-' || kind AS look_in
  FROM open_task
 GROUP BY kind, meaning
 ORDER BY sum(cents) DESC, kind, meaning
 LIMIT 15;
