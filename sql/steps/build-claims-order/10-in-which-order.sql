-- Ready claims in the order of the files: by partner, billing provider, subscriber and payer,
-- patient. who is all that the subscriber's level prints, so that two dependents of one
-- subscriber stand together though each has a coverage row of his own.
INSERT INTO build_order (claim, partner, practice, payer, who, self, patient, encounter, coverage,
                         provider, facility, rank)
SELECT c.id, a.id, c.practice, c.payer,
       c.rank || char(31) || k.member_id || char(31) || k.group_number || char(31) || k.plan_name || char(31) ||
       k.msp_type || char(31) || CASE WHEN k.relationship = '18' THEN ''
            ELSE k.subscriber_last || char(31) || k.subscriber_first END AS who,
       k.relationship = '18' AS self, c.patient, c.encounter, c.coverage, c.provider, c.facility, c.rank
  FROM claim AS c
  JOIN coverage AS k ON k.id = c.coverage
  JOIN partner AS a ON a.id = (SELECT max(id) FROM partner WHERE partner_id = c.partner_id)
 WHERE c.state = 'ready' AND (a.accepts = '' OR instr(' ' || a.accepts || ' ', ' 837P ') > 0)
 ORDER BY a.partner_id, c.practice, c.payer, who, self, c.patient, c.id;
