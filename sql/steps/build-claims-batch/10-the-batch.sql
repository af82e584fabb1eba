-- The interchange, with what was written of it.
INSERT INTO batch (id, partner_id, partner, kind, control_number, document, as_of, built_on, sets, claims, cents)
SELECT b.id, a.partner_id, a.id, '837P', b.control_number, :document, :as_of, :night,
       (SELECT count(*) FROM build_set), (SELECT count(*) FROM build_sent),
       (SELECT sum(c.cents) FROM build_sent AS s JOIN build_claim AS o ON o.n = s.n JOIN claim AS c ON c.id = o.claim)
  FROM build_batch AS b JOIN partner AS a ON a.id = b.partner;
