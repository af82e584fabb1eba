-- An answer meets what was awaited; any answer shows that the file was fetched, and one to a set that
-- the envelope was read, whether or not a TA1 ever comes.
UPDATE expectation SET met_on = :night, met_by = :unit
 WHERE batch = (SELECT batch FROM ack) AND met_on IS NULL AND ended_on IS NULL
   AND (kind IN ('pickup', 'ta1')
        OR (kind = '999' AND (SELECT functional FROM ack) <> ''
            AND (set_ordinal IN (SELECT set_ordinal FROM ack_outcome)
                 OR set_ordinal IN (SELECT control FROM ack_set))));

-- Of a set, file or sending that was turned away nothing more will come.
UPDATE expectation SET ended_on = :night
 WHERE batch = (SELECT batch FROM ack) AND met_on IS NULL AND ended_on IS NULL
   AND EXISTS (SELECT 1 FROM ack_submission
                WHERE became = 'rejected' AND was <> 'rejected'
                  AND expectation.set_ordinal IN (0, ack_submission.set_ordinal))
   AND NOT EXISTS (SELECT 1 FROM submission AS s
                    WHERE s.batch = expectation.batch AND expectation.set_ordinal IN (0, s.set_ordinal)
                      AND s.state NOT IN ('rejected', 'answered'));
UPDATE expectation SET ended_on = :night
 WHERE submission IN (SELECT submission FROM ack_submission WHERE became = 'rejected' AND was <> 'rejected')
   AND met_on IS NULL AND ended_on IS NULL;
