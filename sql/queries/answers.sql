-- send-acks: jobs/send-acks.c, lib/rcm/answers.c. The temp tables are in sql/schema/temp/55-send-acks.sql.

-- name: answers-next
-- The next document, in order of arrival, that has sets to be worked and is to be judged.
SELECT d.id,
       (SELECT min(t.id) FROM x12_transaction AS t WHERE t.document = d.id AND t.state = 'new') AS lead,
       p.id AS partner, p.partner_id, p.isa_sender_qualifier, p.isa_sender_id, p.isa_receiver_qualifier,
       p.isa_receiver_id, p.gs_sender, p.gs_receiver, p.usage, p.control_to, a.check_level,
       instr(' ' || a.answers || ' ', ' 999 ') > 0, instr(' ' || a.answers || ' ', ' ta1 ') > 0,
       -- the same bytes were answered before: what he was told stands
       EXISTS (SELECT 1 FROM document AS e JOIN x12_answer AS x ON x.document = e.id
                WHERE e.sha256 = d.sha256 AND e.direction = 'in' AND x.sent IS NOT NULL)
  FROM document AS d
  JOIN x12_unjudged AS u ON u.document = d.id
  JOIN partner AS p ON p.id = u.partner
  JOIN partner_answering AS a ON a.partner = p.id
 WHERE d.id > ?1
   AND d.id IN (SELECT t.document FROM x12_transaction AS t WHERE t.state = 'new' AND t.interchange IS NOT NULL)
 ORDER BY d.id
 LIMIT 1;

-- name: answers-failed
-- Attempts at its end that have no outcome.
SELECT count(*) FROM (SELECT outcome FROM attempt WHERE unit = ?1 ORDER BY id DESC LIMIT 2) WHERE outcome IS NULL;

-- name: answers-fault-clear
DELETE FROM answer_fault;

-- name: answers-payment-clear
DELETE FROM answer_payment;

-- name: answers-fault-add
INSERT INTO answer_fault (from_offset, to_offset, reason) VALUES (?1, ?2, ?3);

-- name: answers-payment-add
INSERT INTO answer_payment (offset, cents) VALUES (?1, ?2) ON CONFLICT (offset) DO NOTHING;

-- name: answers-held
-- What this night held or set aside of a document.
SELECT ordinal, reason FROM x12_transaction
 WHERE document = ?1 AND state = ?2 AND worked_on = ?3 AND kind <> 'TA1'
   AND (?2 = 'aside' OR reason LIKE 'it does not pass the check of its partner: %')
 ORDER BY ordinal;

-- name: answers-insert
INSERT INTO x12_answer (document, partner, check_level, sent, first_control, controls, accepted, rejected, answered_on)
VALUES (?1, ?2, ?3, nullif(?4, 0), ?5, ?6, ?7, ?8, ?9);

-- name: answers-numbers
-- Each control number that the answer used, as a batch without claims: none is used again, and a TA1
-- that turns one away finds it.
INSERT INTO batch (partner_id, partner, kind, control_number, document, as_of, built_on, sets, claims, cents)
WITH RECURSIVE number (n) AS (
    SELECT ?2 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < ?2 + ?3)
SELECT p.partner_id, p.id, '999', number.n, ?4, ?5, ?6, 0, 0, 0
  FROM number JOIN partner AS p ON p.id = ?1
 ORDER BY number.n;

-- name: answers-unanswered
-- The partner's control numbers are used up, or his or our name fits no GS: the file was judged, and
-- is not answered. One task a partner; the document it names is the first.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name,
                  what, why, next_action, closed_by)
SELECT 'setup', 'partner ' || partner_id || ' 999', ?2, ?2, 0, '', '', 0, '',
       'Partner ' || partner_id || ': document ' || ?3 || ' was not answered', ?4,
       'correct partners.csv, and tell the partner yourself', ''
  FROM partner WHERE id = ?1
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;
