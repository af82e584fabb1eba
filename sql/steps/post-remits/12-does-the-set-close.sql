-- Transaction: sum of claim payments less the provider-level adjustments is what was paid.
INSERT INTO post_remit (remit, claims, plb, difference, payer_id, payer_rung, practice_id, effective_on)
SELECT id, claims, plb, claims - plb - cents, '', 'none', '',
       CASE WHEN length(bpr16) = 8 AND date_ok(substr(bpr16, 1, 4) || '-' || substr(bpr16, 5, 2) || '-' || substr(bpr16, 7, 2))
            THEN substr(bpr16, 1, 4) || '-' || substr(bpr16, 5, 2) || '-' || substr(bpr16, 7, 2)
            ELSE :night END
  FROM (SELECT r.id, r.cents, r.bpr16,
               (SELECT coalesce(sum(paid), 0) FROM remit_claim WHERE remit = r.id) AS claims,
               (SELECT coalesce(sum(cents), 0) FROM remit_provider_adjustment WHERE remit = r.id) AS plb
          FROM remit AS r WHERE r.unit = :unit);
