-- A partner that is not set up, or takes no 837P, is a person's to correct; its claims
-- stay ready and go when it is corrected.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name,
                  what, why, next_action, closed_by)
SELECT 'setup', 'partner ' || w.partner_id || ' 837P', :night, :night, w.cents, '', '', 0,
       CASE WHEN w.known THEN 'accepts' ELSE 'partner_id' END,
       w.claims || ' ready claims wait: partner ' || w.partner_id ||
       CASE WHEN w.known THEN ' takes no 837P' ELSE ' is not set up' END, '', 'drop partners.csv', ''
  FROM (SELECT c.partner_id, count(*) AS claims, sum(c.cents) AS cents,
               EXISTS (SELECT 1 FROM partner WHERE partner_id = c.partner_id) AS known
          FROM claim AS c
         WHERE c.state = 'ready'
           AND NOT EXISTS (SELECT 1 FROM partner_now AS a WHERE a.partner_id = c.partner_id
                              AND (a.accepts = '' OR instr(' ' || a.accepts || ' ', ' 837P ') > 0))
         GROUP BY c.partner_id) AS w
 ORDER BY w.partner_id
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
