-- A partner with whom nothing can be exchanged is a person's work: at once if the reason is ours to
-- mend, if he only does not answer when that was so on an earlier night, too. One that a
-- person closed stays closed.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name,
                  what, why, next_action, closed_by)
SELECT 'setup', 'exchange with ' || s.partner_id || ': ' || s.outcome || ' since ' || s.since, :night, :night, 0, '', '', 0, '',
       'Partner ' || s.partner_id || CASE s.outcome WHEN 'busy' THEN ' could not be worked with since '
            WHEN 'denied' THEN ' refuses our login since ' WHEN 'config' THEN ' was sent nothing since '
            ELSE ' and us: a file needs a person since ' END || s.since,
       s.outcome,
       CASE s.outcome WHEN 'busy' THEN 'see whether its server answers, or ask the partner'
            WHEN 'denied' THEN 'check user and key or password in site.conf, or ask the partner'
            WHEN 'config' THEN 'a host key or a directory: exchange-files -v ' || s.partner_id || ' says which'
            ELSE 'exchange-files -v ' || s.partner_id || ' says which' END, ''
  FROM exchange_stands AS s
 WHERE (s.outcome IN ('denied', 'config', 'held') OR (s.outcome = 'busy' AND s.since < :night))
   AND 'exchange with ' || s.partner_id || ': ' || s.outcome || ' since ' || s.since NOT IN (SELECT subject FROM task WHERE kind = 'setup')
 ORDER BY s.partner_id;

UPDATE task SET closed_on = :night, closed_by = 'read-acks: a later visit ended otherwise'
 WHERE kind = 'setup' AND closed_on IS NULL AND subject LIKE 'exchange with %'
   AND subject NOT IN (SELECT 'exchange with ' || partner_id || ': ' || outcome || ' since ' || since FROM exchange_stands);
