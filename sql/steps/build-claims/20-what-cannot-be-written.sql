-- A ready claim that cannot be an 837P, whatever it says: the checklist of domain/837.md
-- section 13 as far as sets of rows tell it; the rest is the writer's. The first rule that
-- fires is the claim's. Scrubbing should have caught it: this is the last door.
INSERT INTO build_fault (claim, loop, segment, element, line, what, remedy)
WITH seen (claim, rule) AS MATERIALIZED (
    SELECT c.id,
           CASE
           WHEN e.form <> 'professional' THEN 'form'
           WHEN c.coverage IS NULL THEN 'coverage'
           WHEN c.practice IS NULL THEN 'practice'
           WHEN c.payer IS NULL THEN 'payer'
           WHEN (SELECT max(ordinal) FROM submission WHERE claim = c.id) = 99 THEN 'sent'
           WHEN c.cents IS NOT (SELECT sum(h.cents) FROM claim_line AS l JOIN charge AS h ON h.id = l.charge
                                 WHERE l.claim = c.id) THEN 'total'
           WHEN NOT npi_valid(p.npi) THEN 'billing'
           WHEN v.id IS NULL AND (e.rendering_npi NOT IN ('', p.npi)
                OR p.entity = 'organization' AND e.pos NOT IN ('41', '42', '81')) THEN 'unknown rendering'
           WHEN v.npi <> p.npi AND NOT npi_valid(v.npi) THEN 'rendering'
           WHEN e.referring_npi || e.referring_last <> '' AND NOT npi_valid(e.referring_npi) THEN 'referring'
           WHEN e.supervising_npi || e.supervising_last <> '' AND NOT npi_valid(e.supervising_npi) THEN 'supervising'
           WHEN e.ordering_npi || e.ordering_last <> '' AND NOT npi_valid(e.ordering_npi) THEN 'ordering'
           WHEN f.npi <> '' AND NOT npi_valid(f.npi) THEN 'facility'
           WHEN e.accident IN ('auto', 'AA', 'other', 'OA') AND e.accident_date = '' THEN 'accident date'
           WHEN e.accident IN ('auto', 'AA') AND e.accident_state = '' THEN 'accident state'
           WHEN c.frequency IN ('7', '8') AND NOT EXISTS (
                SELECT 1 FROM submission AS s WHERE s.claim = c.replaces AND s.payer_claim_number <> '') THEN 'replaces'
           WHEN c.rank > 1 THEN 'later payer'
           END
      FROM claim AS c
      JOIN encounter AS e ON e.id = c.encounter
      LEFT JOIN practice AS p ON p.id = c.practice
      LEFT JOIN provider AS v ON v.id = c.provider
      LEFT JOIN facility AS f ON f.id = c.facility
     WHERE c.state = 'ready'),
rule (rule, loop, segment, element, what, remedy) AS (VALUES
    ('form', '2300', 'CLM', 5, 'not a professional visit', 'bill it on its own form'),
    ('coverage', '2000B', 'SBR', 0, 'the visit has no coverage with this payer', 'add the coverage'),
    ('practice', '2010AA', 'NM1', 0, 'the practice is not set up', 'drop practice.csv'),
    ('payer', '2010BB', 'NM1', 0, 'the payer is not set up', 'drop payers.csv'),
    ('sent', '2300', 'CLM', 1, 'sent 99 times', 'close it and bill anew'),
    ('total', '2300', 'CLM', 2, 'the claim is not the sum of its lines', 'ask support, naming the claim'),
    ('billing', '2010AA', 'NM1', 9, 'not an NPI', 'correct practice.csv'),
    ('unknown rendering', '2310B', 'NM1', 9, 'the rendering provider is not set up', 'drop providers.csv or correct rendering_npi'),
    ('rendering', '2310B', 'NM1', 9, 'not an NPI', 'correct providers.csv'),
    ('referring', '2310A', 'NM1', 9, 'not an NPI', 'correct referring_npi'),
    ('supervising', '2310D', 'NM1', 9, 'not an NPI', 'correct supervising_npi'),
    ('ordering', '2420E', 'NM1', 9, 'not an NPI', 'correct ordering_npi'),
    ('facility', '2310C', 'NM1', 9, 'not an NPI', 'correct facilities.csv'),
    ('accident date', '2300', 'DTP', 3, 'an accident without its date', 'give accident_date'),
    ('accident state', '2300', 'CLM', 11, 'an auto accident without its state', 'give accident_state'),
    ('replaces', '2300', 'REF', 2, 'replaces a claim whose payer number is not known', 'wait for the answer, or send it as a new claim'),
    ('later payer', '2320', 'AMT', 2, 'the answer of the payer before is not told in an 837P of ours', 'send it on paper or by the payer''s own site'))
SELECT s.claim, r.loop, r.segment, r.element, 0, r.what, r.remedy
  FROM seen AS s JOIN rule AS r ON r.rule = s.rule
 WHERE s.rule IS NOT NULL
 ORDER BY s.claim;
