-- A claim that could not be written once and now was; a partner that claims waited for.
UPDATE task SET closed_on = :night, closed_by = 'build-claims'
 WHERE closed_on IS NULL AND kind = 'scrub_hold' AND subject = 'claim ' || claim
   AND claim IN (SELECT o.claim FROM build_sent AS s JOIN build_claim AS o ON o.n = s.n);
UPDATE task SET closed_on = :night, closed_by = 'build-claims'
 WHERE closed_on IS NULL AND kind = 'setup'
   AND subject IN (SELECT 'partner ' || a.partner_id || ' 837P' FROM build_batch AS b JOIN partner AS a ON a.id = b.partner);
