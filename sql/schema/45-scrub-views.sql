-- What drafting and scrubbing read. An edit is a SELECT over scrub_claim, scrub_line and
-- scrub_dx, which hold the claims under scrub and name their columns as the files do that
-- people drop. They can be read in the sqlite3 shell, so an edit can be tried there first.

-- The versions that a claim drafted now would print for a visit: the practice's own row of
-- a provider or facility comes before the one of any practice.
CREATE VIEW visit_versions AS
SELECT e.visit, e.id AS encounter, e.patient, e.coverage_1,
       (SELECT max(id) FROM practice WHERE practice_id = e.practice_id) AS practice,
       (SELECT r.id FROM provider AS r
         WHERE r.npi = e.rendering_npi AND r.npi <> '' AND r.practice_id IN (e.practice_id, '')
           AND r.id = (SELECT max(id) FROM provider WHERE provider_id = r.provider_id AND practice_id = r.practice_id)
         ORDER BY r.practice_id DESC, r.active_to = '' DESC, r.active_to DESC, r.id DESC LIMIT 1) AS provider,
       (SELECT id FROM facility
         WHERE facility_id = e.facility_id AND facility_id <> '' AND practice_id IN (e.practice_id, '')
         ORDER BY practice_id DESC, id DESC LIMIT 1) AS facility
  FROM encounter_now AS e;

-- Claims under scrub: drafts, and what the scrubber itself holds. A claim that waits for something
-- else (a form that cannot be built yet, a person's word) has no open finding that holds it.
CREATE VIEW scrub_set AS
SELECT c.id AS claim
  FROM claim AS c JOIN encounter AS e ON e.id = c.encounter
 WHERE c.state IN ('draft', 'held') AND e.form = 'professional'
   AND (c.state = 'draft' OR EXISTS (SELECT 1 FROM finding
         WHERE claim = c.id AND severity = 'hold' AND cleared_on IS NULL));

-- A claim under scrub with everything it would print. The joins are outer and by key: what
-- an edit does not name costs nothing, and what is not set up is NULL.
CREATE VIEW scrub_claim AS
SELECT c.id AS claim, c.practice_id, c.visit, c.payer_id, c.rank, c.frequency, c.replaces, c.cents, c.partner_id,
       c.due_on, c.drafted_on,
       e.id AS encounter, e.visit_id, e.service_from, e.service_to, e.pos, e.facility_id,
       e.rendering_npi, e.referring_npi, e.referring_last, e.referring_first,
       e.supervising_npi, e.supervising_last, e.supervising_first,
       e.ordering_npi, e.ordering_last, e.ordering_first,
       e.authorization, e.referral, e.claim_note, e.accident, e.accident_date, e.accident_state,
       e.onset_date, e.lmp_date, e.admission_date, e.discharge_date, e.clia, e.patient_paid,
       e.attachment_type, e.attachment_control,
       p.patient_id, p.last_name AS patient_last, p.first_name AS patient_first, p.middle_name AS patient_middle,
       p.suffix AS patient_suffix, p.birth_date AS patient_dob, p.sex AS patient_sex,
       p.address1 AS patient_address1, p.address2 AS patient_address2, p.city AS patient_city,
       p.state AS patient_state, p.zip AS patient_zip,
       c.coverage, 'ins' || c.rank || '_' AS ins, v.member_id, v.group_number, v.plan_name, v.relationship,
       v.subscriber_last, v.subscriber_first, v.subscriber_dob, v.subscriber_sex, v.msp_type,
       c.practice, b.name AS billing_name, b.npi AS billing_npi, b.tin AS billing_tin,
       b.taxonomy AS billing_taxonomy, b.entity AS billing_entity, b.address1 AS billing_address1,
       b.address2 AS billing_address2, b.city AS billing_city, b.state AS billing_state, b.zip AS billing_zip,
       c.provider, r.taxonomy AS rendering_taxonomy, r.last_name AS rendering_last,
       r.active_from AS rendering_from, r.active_to AS rendering_to,
       c.facility, f.npi AS facility_npi, f.name AS facility_name, f.address1 AS facility_address1,
       f.city AS facility_city, f.state AS facility_state, f.zip AS facility_zip, f.clia AS facility_clia,
       c.payer, y.payer_name, y.edi_payer_id, y.filing_code, y.class, y.timely_filing_days,
       a.id AS partner, a.accepts
  FROM scrub_set AS s
  JOIN claim AS c ON c.id = s.claim
  LEFT JOIN encounter AS e ON e.id = c.encounter
  LEFT JOIN patient AS p ON p.id = c.patient
  LEFT JOIN coverage AS v ON v.id = c.coverage
  LEFT JOIN practice AS b ON b.id = c.practice
  LEFT JOIN provider AS r ON r.id = c.provider
  LEFT JOIN facility AS f ON f.id = c.facility
  LEFT JOIN payer AS y ON y.id = c.payer
  LEFT JOIN partner AS a ON a.id = (SELECT max(id) FROM partner WHERE partner_id = c.partner_id);

CREATE VIEW scrub_line AS
SELECT s.claim, l.ordinal AS line, h.id AS charge, h.line AS file_line, h.service_from, h.service_to,
       h.code, h.mod1, h.mod2, h.mod3, h.mod4, h.units, h.unit_type, h.cents, h.dx_pointers,
       h.line_description, h.ndc, h.ndc_quantity, h.ndc_unit, h.minutes, h.line_note
  FROM scrub_set AS s
  JOIN claim_line AS l ON l.claim = s.claim
  JOIN charge AS h ON h.id = l.charge;

CREATE VIEW scrub_dx AS
SELECT s.claim, d.ordinal, d.code
  FROM scrub_set AS s
  JOIN claim AS c ON c.id = s.claim
  JOIN diagnosis AS d ON d.encounter = c.encounter AND d.kind = 'dx';

-- The one payer rule in force for a claim and an edit: the payer's own before one of all
-- payers ('' or '*'), the practice's own before one of any, and of these the latest.
CREATE VIEW scrub_rule AS
SELECT c.id AS claim, r.edit_id, r.action, r.parameter
  FROM scrub_set AS s
  JOIN claim AS c ON c.id = s.claim
  JOIN encounter AS e ON e.id = c.encounter
  JOIN payer_rule AS r ON r.rule_payer_id IN (c.payer_id, '*', '')
 WHERE r.id = (SELECT n.id FROM payer_rule AS n
                WHERE n.rule_payer_id IN (c.payer_id, '*', '') AND n.edit_id = r.edit_id
                  AND n.practice_id IN (c.practice_id, '')
                  AND n.id = (SELECT max(id) FROM payer_rule
                               WHERE rule_payer_id = n.rule_payer_id AND edit_id = n.edit_id
                                 AND practice_id = n.practice_id AND effective_from = n.effective_from)
                  AND n.effective_from <= e.service_from
                  AND (n.effective_to = '' OR e.service_from <= n.effective_to)
                ORDER BY n.rule_payer_id IN ('*', ''), n.practice_id DESC, n.effective_from DESC, n.id DESC
                LIMIT 1);
