-- A row that says something else than the one in force of its key is a new version.
INSERT INTO payer (payer_id, payer_name, edi_payer_id, filing_code, partner_id, class, timely_filing_days,
    appeal_days, corrected_days, eligibility, status_inquiry, posting, remit_ids, crossover_days,
    address1, city, state, zip, unit, row)
SELECT s.payer_id, s.payer_name, s.edi_payer_id, s.filing_code, s.partner_id, s.class,
       s.timely_filing_days, s.appeal_days, s.corrected_days, s.eligibility, s.status_inquiry,
       s.posting, s.remit_ids, s.crossover_days, s.address1, s.city, s.state, s.zip, :unit, s.row
  FROM setup_payer AS s
  LEFT JOIN payer AS n ON n.id = (SELECT max(id) FROM payer WHERE payer_id = s.payer_id)
 WHERE NOT EXISTS (SELECT 1 FROM staged_reject WHERE row = s.row)
   AND (n.payer_id, n.payer_name, n.edi_payer_id, n.filing_code, n.partner_id, n.class,
         n.timely_filing_days, n.appeal_days, n.corrected_days, n.eligibility, n.status_inquiry,
         n.posting, n.remit_ids, n.crossover_days, n.address1, n.city, n.state, n.zip)
        IS NOT (s.payer_id, s.payer_name, s.edi_payer_id, s.filing_code, s.partner_id, s.class,
               s.timely_filing_days, s.appeal_days, s.corrected_days, s.eligibility, s.status_inquiry,
               s.posting, s.remit_ids, s.crossover_days, s.address1, s.city, s.state, s.zip)
 ORDER BY s.row;
