-- A code's meaning is data, by group, code and date; the group's own row before the row for any
-- group. A pair that nobody listed is unknown: it stays open and is not written off.
INSERT INTO post_adjustment (id, remit_claim, remit_line, segment, group_code, carc, cents, class, account, category, route)
SELECT a.id, a.remit_claim, a.remit_line, a.segment, a.group_code, a.carc, a.cents,
       coalesce(g.class, s.class, 'unknown'),
       -- a patient's share goes to whoever is next, not to an account of the code's
       CASE WHEN coalesce(g.class, s.class) = 'patient' THEN NULL
            WHEN g.class IS NOT NULL THEN g.account ELSE s.account END,
       coalesce(g.category, s.category, 'OTHER'), coalesce(g.route, s.route, 'CONTACT')
  FROM post_line AS n
 CROSS JOIN remit_adjustment AS a ON a.remit_claim = n.remit_claim AND a.remit_line = n.remit_line
  LEFT JOIN code_carc AS g ON g.group_code = a.group_code AND g.carc = a.carc
                          AND g.effective_from <= :night AND (g.effective_to = '' OR g.effective_to > :night)
  LEFT JOIN code_carc AS s ON s.group_code = '*' AND s.carc = a.carc
                          AND s.effective_from <= :night AND (s.effective_to = '' OR s.effective_to > :night)
 WHERE a.cents <> 0
 ORDER BY a.id;

-- An unpaid line that is denied (RULINGS 9), or whose whole charge is CO 45 and nothing else (8):
-- nothing of it is written off; the patient's share moves all the same.
UPDATE post_line
   SET open = 1
 WHERE remit_line IN (
       SELECT l.id FROM post_line AS n CROSS JOIN remit_line AS l ON l.id = n.remit_line
         JOIN post_adjustment AS a ON a.remit_line = l.id
        WHERE l.paid = 0 AND l.charge > 0
        GROUP BY l.id
       HAVING sum(a.class IN ('denial', 'unknown')) > 0
           OR (min(a.carc) = '45' AND max(a.carc) = '45' AND sum(a.cents) = l.charge));
