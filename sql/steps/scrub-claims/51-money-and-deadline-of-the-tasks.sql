-- An open task follows its claim's deadline: a payer's limit may have been set up since.
UPDATE task SET due_on = n.due_on
  FROM (SELECT c.id AS claim, c.due_on FROM scrub_now AS s JOIN claim AS c ON c.id = s.claim WHERE c.due_on <> '') AS n
 WHERE task.claim = n.claim AND task.kind = 'scrub_hold' AND task.closed_on IS NULL AND task.due_on <> n.due_on;
