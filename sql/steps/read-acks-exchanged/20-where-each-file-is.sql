INSERT INTO delivery_told (delivery, unit, row, told_on, partner_id, name, step, evidence)
SELECT number, :unit, row, :night, partner_id, name, step, evidence FROM exchanged
 WHERE step <> 'visit' AND number NOT IN (SELECT delivery FROM delivery_told)
 ORDER BY row;
