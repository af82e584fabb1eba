-- The remit's payer: TRN03, then REF 2U, then N104, told in setup or learned (RULINGS 18). Two payers for
-- one name are none.
UPDATE post_remit
   SET payer_id = f.payer_id, payer_rung = f.kind
  FROM (SELECT kind, min(payer_id) AS payer_id
          FROM (SELECT n.rung, n.kind, p.payer_id
                  FROM (SELECT 1 AS rung, 'TRN03' AS kind, originator AS value FROM remit WHERE unit = :unit
                        UNION ALL SELECT 2, '2U', payer_2u FROM remit WHERE unit = :unit
                        UNION ALL SELECT 3, 'N104', payer_plan_id FROM remit WHERE unit = :unit) AS n
                  JOIN payer_now AS p ON instr(' ' || p.remit_ids || ' ', ' ' || n.value || ' ') > 0
                 WHERE n.value <> ''
                UNION
                SELECT n.rung, n.kind, a.payer_id
                  FROM (SELECT 1 AS rung, 'TRN03' AS kind, originator AS value FROM remit WHERE unit = :unit
                        UNION ALL SELECT 2, '2U', payer_2u FROM remit WHERE unit = :unit
                        UNION ALL SELECT 3, 'N104', payer_plan_id FROM remit WHERE unit = :unit) AS n
                  JOIN payer_alias AS a ON a.kind = n.kind AND a.value = n.value AND a.ended_on IS NULL)
         GROUP BY rung, kind HAVING count(DISTINCT payer_id) = 1
         ORDER BY rung LIMIT 1) AS f;
