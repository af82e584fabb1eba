-- What was told before is told again until it was read; once is enough.
INSERT INTO exchange_told (exchange, unit, row, told_on, night, partner_id, outcome, sent, got)
SELECT number, :unit, row, :night, night, partner_id, evidence, sent, got FROM exchanged
 WHERE step = 'visit' AND number NOT IN (SELECT exchange FROM exchange_told)
 ORDER BY row;
