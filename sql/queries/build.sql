-- build-claims: lib/rcm/claim837*.c. The temp tables are in sql/schema/temp/60-build-claims.sql.
-- A column that is printed has the name it has in the files people drop: a repair is
-- recorded under it.

-- name: build-ready
-- Is there anything to write, or that could not be written and may have been corrected?
SELECT EXISTS (SELECT 1 FROM claim WHERE state = 'ready')
    OR EXISTS (SELECT 1 FROM claim WHERE state = 'held' AND reason LIKE 'loop %');

-- name: build-open-tasks
SELECT count(*) FROM task WHERE kind = 'setup' AND subject LIKE 'partner % 837P' AND closed_on IS NULL;

-- name: build-faults
SELECT claim, loop, segment, element, line, what, remedy FROM build_fault ORDER BY claim;

-- name: build-fault-add
INSERT INTO build_fault (claim, loop, segment, element, line, what, remedy) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: build-file-next
SELECT file, partner, first_n, last_n FROM build_file WHERE file > ?1 ORDER BY file LIMIT 1;

-- name: build-partner
SELECT partner_id, isa_sender_qualifier, isa_sender_id, isa_receiver_qualifier, isa_receiver_id, gs_sender, gs_receiver,
       submitter_name, submitter_id, contact_name, contact_phone, receiver_name, receiver_id, usage, isa14,
       claim_prefix, control_to
  FROM partner WHERE id = ?1;

-- name: build-archived-clear
DELETE FROM build_archived;

-- name: build-archived-add
INSERT INTO build_archived (sha256) VALUES (?1) ON CONFLICT (sha256) DO NOTHING;

-- name: build-archived-sealed
-- What is put away and unknown, whichever way it went: what came in has another sender than we are.
INSERT INTO build_archived (sha256)
SELECT DISTINCT s.sha256 FROM sealed AS s JOIN sealed_zip AS z ON z.id = s.zip
 WHERE z.removed_on IS NULL AND NOT EXISTS (SELECT 1 FROM document AS d WHERE d.sha256 = s.sha256)
    ON CONFLICT (sha256) DO NOTHING;

-- name: build-archived-add-strange
-- The same of an entry whose zip is unknown, too.
INSERT INTO build_archived (sha256)
SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM document AS d WHERE d.sha256 = ?1)
    ON CONFLICT (sha256) DO NOTHING;

-- name: build-strangers
-- Archived as sent, and unknown to this database: an older one was put back.
SELECT a.sha256 FROM build_archived AS a
 WHERE NOT EXISTS (SELECT 1 FROM document AS d WHERE d.sha256 = a.sha256 AND d.direction = 'out')
 ORDER BY a.sha256;

-- name: build-stranger-clear
DELETE FROM build_stranger;

-- name: build-stranger-add
INSERT INTO build_stranger (sender, receiver, control_number) VALUES (?1, ?2, ?3);

-- name: build-control
-- The next ISA13 of a partner: above all it was ever told to start from, has in its batches, or
-- has in files that were sent and are not in this database. Partners that share sender and
-- receiver share the numbers.
WITH me AS (
    SELECT partner_id, control_from, next_control,
           isa_sender_qualifier || '/' || isa_sender_id AS sender,
           isa_receiver_qualifier || '/' || isa_receiver_id AS receiver
      FROM partner WHERE id = ?1)
SELECT max(1, me.control_from, coalesce(me.next_control, 0),
           1 + coalesce((SELECT max(b.control_number) FROM batch AS b WHERE b.partner_id = me.partner_id), 0),
           1 + coalesce((SELECT max(b.control_number) FROM partner AS a
                           JOIN batch AS b ON b.partner = a.id
                          WHERE a.isa_sender_qualifier || '/' || a.isa_sender_id = me.sender
                            AND a.isa_receiver_qualifier || '/' || a.isa_receiver_id = me.receiver), 0),
           1 + coalesce((SELECT max(s.control_number) FROM build_stranger AS s
                          WHERE s.sender = me.sender AND s.receiver = me.receiver), 0))
  FROM me;

-- name: build-no-numbers
-- The partner's range of control numbers is used up: its claims wait.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name,
                  what, why, next_action, closed_by)
SELECT 'setup', 'partner ' || partner_id || ' 837P', ?2, ?2, 0, '', '', 0, 'control_to',
       'Partner ' || partner_id || ': control numbers are used up to ' || control_to || '; its claims wait', '',
       'drop partners.csv with a wider range', ''
  FROM partner WHERE id = ?1
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;

-- name: build-bad-header
-- What every file to this partner begins with cannot be written: its claims wait.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name,
                  what, why, next_action, closed_by)
SELECT 'setup', 'partner ' || partner_id || ' 837P', ?2, ?2, 0, '', '', 0, '',
       'Partner ' || partner_id || ': no file can be written for it; its claims wait', ?3, 'correct partners.csv', ''
  FROM partner WHERE id = ?1
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;

-- name: build-batch-id
SELECT coalesce(max(id), 0) + 1 FROM batch;

-- name: build-batch-clear
DELETE FROM build_batch;

-- name: build-set-clear
DELETE FROM build_set;

-- name: build-sent-clear
DELETE FROM build_sent;

-- name: build-repair-clear
DELETE FROM build_repair;

-- name: build-batch-begin
INSERT INTO build_batch (id, file, partner, control_number) VALUES (?1, ?2, ?3, ?4);

-- name: build-set-add
INSERT INTO build_set (set_ordinal, reference) VALUES (?1, ?2);

-- name: build-sent-add
INSERT INTO build_sent (n, set_ordinal, first_segment, last_segment) VALUES (?1, ?2, ?3, ?4);

-- name: build-sent-total
SELECT count(*), coalesce(sum(c.cents), 0), (SELECT count(*) FROM build_set)
  FROM build_sent AS s JOIN build_claim AS o ON o.n = s.n JOIN claim AS c ON c.id = o.claim;

-- name: build-repair-add
INSERT INTO build_repair (n, line, column_name, what) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (n, line, column_name) DO NOTHING;

-- name: build-billing
-- 2000A, 2010AA, 2010AB. The pay-to address only where it is another (837.md section 3).
SELECT b.n, p.taxonomy, CASE p.entity WHEN 'person' THEN '1' ELSE '2' END AS entity, p.name, p.first_name, p.npi,
       p.address1, p.address2, p.city, p.state, p.zip, p.tin,
       CASE WHEN (upper(p.payto_address1), upper(p.payto_address2), upper(p.payto_city), upper(p.payto_state), substr(p.payto_zip, 1, 5)) <>
                 (upper(p.address1), upper(p.address2), upper(p.city), upper(p.state), substr(p.zip, 1, 5)) THEN p.payto_address1 ELSE '' END AS payto_address1,
       p.payto_address2, p.payto_city, p.payto_state, p.payto_zip
  FROM build_claim AS b CROSS JOIN practice AS p ON p.id = b.practice
 WHERE b.n BETWEEN ?1 AND ?2 AND b.hl_billing = b.n
 ORDER BY b.n;

-- name: build-subscriber
-- 2000B, 2010BA, 2010BB. A patient who is the subscriber is told here with address, birth date
-- and sex, and only he is (837.md section 4). SBR05 only for Medicare that is not first; the plan's name
-- only without a group number.
SELECT b.n, b.self, substr('PSTABCDEFGH', b.rank, 1) AS rank, k.group_number AS ins_group,
       CASE WHEN k.group_number = '' THEN k.plan_name ELSE '' END AS ins_plan,
       CASE WHEN b.rank > 1 AND y.filing_code IN ('MA', 'MB') THEN k.msp_type ELSE '' END AS ins_msp_type, y.filing_code,
       CASE WHEN b.self THEN a.last_name ELSE k.subscriber_last END AS ins_subscriber_last,
       CASE WHEN b.self THEN a.first_name ELSE k.subscriber_first END AS ins_subscriber_first,
       CASE WHEN b.self THEN a.middle_name ELSE '' END AS patient_middle,
       CASE WHEN b.self THEN a.suffix ELSE '' END AS patient_suffix,
       k.member_id AS ins_member_id, a.address1 AS patient_address1, a.address2 AS patient_address2,
       a.city AS patient_city, a.state AS patient_state, a.zip AS patient_zip, a.birth_date AS patient_dob, a.sex AS patient_sex,
       y.payer_name, y.edi_payer_id, y.address1 AS payer_address1, y.city AS payer_city, y.state AS payer_state, y.zip AS payer_zip
  FROM build_claim AS b
 CROSS JOIN coverage AS k ON k.id = b.coverage
 CROSS JOIN payer AS y ON y.id = b.payer
 CROSS JOIN patient AS a ON a.id = b.patient
 WHERE b.n BETWEEN ?1 AND ?2 AND b.hl_subscriber = b.n
 ORDER BY b.n;

-- name: build-patient
-- 2000C, 2010CA: a patient who is not the subscriber.
SELECT b.n, k.relationship AS ins_relationship, a.last_name AS patient_last, a.first_name AS patient_first,
       a.middle_name AS patient_middle, a.suffix AS patient_suffix,
       a.address1 AS patient_address1, a.address2 AS patient_address2,
       a.city AS patient_city, a.state AS patient_state, a.zip AS patient_zip, a.birth_date AS patient_dob, a.sex AS patient_sex
  FROM build_claim AS b
 CROSS JOIN coverage AS k ON k.id = b.coverage
 CROSS JOIN patient AS a ON a.id = b.patient
 WHERE b.n BETWEEN ?1 AND ?2 AND b.hl_patient = b.n AND b.self = 0
 ORDER BY b.n;

-- name: build-claim
-- 2300 and 2310. A rendering provider only when he is not the billing one, a facility only at
-- another address and never for an ambulance or the patient's home, its NPI only if not ours
-- (837.md section 6); the onset only when it is not the day of service; a place's CLIA number
-- only when the claim has laboratory work.
SELECT b.n, b.claim, b.set_planned, b.hl_billing, b.hl_subscriber, b.hl_patient, b.self, b.clm01,
       c.cents, e.pos, c.frequency,
       CASE e.accident WHEN 'auto' THEN 'AA' WHEN 'work' THEN 'EM' WHEN 'other' THEN 'OA' ELSE e.accident END AS accident,
       CASE WHEN e.accident IN ('auto', 'AA') THEN e.accident_state ELSE '' END AS accident_state,
       CASE WHEN e.onset_date <> e.service_from THEN e.onset_date ELSE '' END AS onset_date,
       CASE WHEN e.accident <> '' THEN e.accident_date ELSE '' END AS accident_date, e.lmp_date, e.admission_date, e.discharge_date,
       substr(e.attachment_type, 1, 2) AS attachment_type,
       CASE WHEN length(e.attachment_type) > 3 THEN substr(e.attachment_type, 4)
            WHEN e.attachment_control <> '' THEN 'EL' ELSE 'AA' END AS attachment_mode, e.attachment_control,
       coalesce(e.patient_paid, 0) AS patient_paid, e.referral, e.authorization,
       CASE WHEN c.frequency IN ('7', '8') THEN
            (SELECT s.payer_claim_number FROM submission AS s WHERE s.claim = c.replaces AND s.payer_claim_number <> ''
              ORDER BY s.ordinal DESC LIMIT 1) ELSE '' END AS payer_claim_number,
       CASE WHEN e.clia <> '' THEN e.clia
            WHEN f.clia <> '' AND EXISTS (SELECT 1 FROM claim_line AS l JOIN charge AS h ON h.id = l.charge
                                           WHERE l.claim = c.id AND h.code BETWEEN '80000' AND '89999') THEN f.clia
            ELSE '' END AS clia,
       e.claim_note, e.service_from < '2015-10-01' AS icd9,
       e.referring_npi, e.referring_last, e.referring_first,
       v.npi AS rendering_npi, v.last_name AS rendering_last, v.first_name AS rendering_first, v.middle AS rendering_middle,
       v.taxonomy AS rendering_taxonomy,
       CASE WHEN e.pos IN ('12', '10', '41', '42') OR (upper(f.address1), upper(f.address2), upper(f.city), upper(f.state), substr(f.zip, 1, 5)) =
                 (upper(p.address1), upper(p.address2), upper(p.city), upper(p.state), substr(p.zip, 1, 5)) THEN NULL ELSE f.name END AS facility_name,
       CASE WHEN f.npi = p.npi THEN '' ELSE f.npi END AS facility_npi, f.address1 AS facility_address1, f.address2 AS facility_address2,
       f.city AS facility_city, f.state AS facility_state, f.zip AS facility_zip,
       e.supervising_npi, e.supervising_last, e.supervising_first,
       CASE WHEN e.ordering_npi = coalesce(v.npi, p.npi) THEN '' ELSE e.ordering_npi END AS ordering_npi,
       CASE WHEN e.ordering_npi = coalesce(v.npi, p.npi) THEN '' ELSE e.ordering_last END AS ordering_last, e.ordering_first
  FROM build_claim AS b
 CROSS JOIN claim AS c ON c.id = b.claim
 CROSS JOIN encounter AS e ON e.id = b.encounter
 CROSS JOIN practice AS p ON p.id = b.practice
  LEFT JOIN provider AS v ON v.id = b.provider AND v.npi <> p.npi
  LEFT JOIN facility AS f ON f.id = b.facility
 WHERE b.n BETWEEN ?1 AND ?2
 ORDER BY b.n;

-- name: build-dx
SELECT b.n, d.code
  FROM build_claim AS b
 CROSS JOIN diagnosis AS d ON d.encounter = b.encounter AND d.kind = 'dx'
 WHERE b.n BETWEEN ?1 AND ?2
 ORDER BY b.n, d.ordinal;

-- name: build-other
-- 2320, 2330A, 2330B: another payer of the visit.
SELECT o.n, substr('PSTABCDEFGH', o.rank, 1) AS rank, k.relationship AS ins_relationship, k.group_number AS ins_group,
       CASE WHEN k.group_number = '' THEN k.plan_name ELSE '' END AS ins_plan,
       CASE WHEN o.rank > 1 AND y.filing_code IN ('MA', 'MB') THEN k.msp_type ELSE '' END AS ins_msp_type, y.filing_code,
       CASE WHEN k.relationship = '18' THEN a.last_name ELSE k.subscriber_last END AS ins_subscriber_last,
       CASE WHEN k.relationship = '18' THEN a.first_name ELSE k.subscriber_first END AS ins_subscriber_first,
       CASE WHEN k.relationship = '18' THEN a.middle_name ELSE '' END AS patient_middle,
       CASE WHEN k.relationship = '18' THEN a.suffix ELSE '' END AS patient_suffix,
       k.member_id AS ins_member_id, y.payer_name, y.edi_payer_id
  FROM build_other AS o
 CROSS JOIN build_claim AS b ON b.n = o.n
 CROSS JOIN coverage AS k ON k.id = o.coverage
 CROSS JOIN payer AS y ON y.id = o.payer
 CROSS JOIN patient AS a ON a.id = b.patient
 WHERE o.n BETWEEN ?1 AND ?2
 ORDER BY o.n, o.rank;

-- name: build-line
-- 2400, 2410. Anesthesia is told in minutes, but for the two codes that are counted (837.md section 8).
SELECT b.n, l.ordinal, h.code, h.mod1, h.mod2, h.mod3, h.mod4, h.line_description, h.cents,
       CASE WHEN h.minutes <> '' AND h.code BETWEEN '00100' AND '01999' AND h.code NOT IN ('01953', '01996')
            THEN 'MJ' WHEN h.unit_type = '' THEN 'UN' ELSE h.unit_type END AS unit_type,
       CASE WHEN h.minutes <> '' AND h.code BETWEEN '00100' AND '01999' AND h.code NOT IN ('01953', '01996')
            THEN CAST(h.minutes AS INTEGER) * 1000 ELSE h.units END AS units,
       h.dx_pointers, h.service_from, CASE WHEN h.service_to = '' THEN h.service_from ELSE h.service_to END AS service_to,
       h.line_note, h.ndc, h.ndc_quantity, h.ndc_unit
  FROM build_claim AS b
 CROSS JOIN claim_line AS l ON l.claim = b.claim
 CROSS JOIN charge AS h ON h.id = l.charge
 WHERE b.n BETWEEN ?1 AND ?2
 ORDER BY b.n, l.ordinal;
