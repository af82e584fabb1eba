-- A file is picked up when its partner's server has it, or when it is gone from his agent's
-- directory: that it was placed there is not yet that.
UPDATE expectation SET met_on = :night, met_by = :unit
 WHERE kind = 'pickup' AND met_on IS NULL AND ended_on IS NULL
   AND batch IN (SELECT b.id
                   FROM exchanged AS e
                   JOIN outgoing AS o ON o.folder = e.partner_id AND o.name = e.name AND o.replaces = 0
                   JOIN batch AS b ON b.document = o.document
                  WHERE e.step = 'taken' OR (e.step = 'sent' AND e.evidence <> 'placed'));
