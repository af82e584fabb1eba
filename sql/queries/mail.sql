-- Messages to people: lib/rcm/mail.c, mail_compose.c, mail_check.c, mail_send.c.

-- name: mail-night
-- The latest night whose reports, or the page that says why there are none, are published.
SELECT night, as_of, outcome FROM job_run WHERE job = 'write-reports' AND outcome IN (0, 65, 70) ORDER BY id DESC LIMIT 1;

-- name: mail-users
-- Who has an address and has no message of this night yet.
SELECT u.id, u.user_id, u.user_name, u.practice_id, u.email, u.reports,
       coalesce((SELECT name FROM practice_now AS p WHERE p.practice_id = u.practice_id), '') AS practice
  FROM app_user_now AS u
 WHERE u.email <> '' AND NOT EXISTS (SELECT 1 FROM mail AS m WHERE m.night = ?1 AND m.user_id = u.user_id)
 ORDER BY u.user_id;

-- name: mail-user-known
SELECT count(*) FROM app_user WHERE user_id = ?1;

-- name: mail-insert
INSERT INTO mail (run, night, app_user, user_id, message_id, reports, document) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: mail-bad-address
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, what, why, next_action, closed_by)
VALUES ('setup', 'mail address of ' || ?1, ?2, ?2, 0, '', '', 0, 'email',
        'user ' || ?1 || ': email is no address that a message can go to', 'mail', 'correct it in users.csv', '')
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;

-- name: mail-good-address
UPDATE task SET closed_on = ?2, closed_by = 'mail-worklists'
 WHERE kind = 'setup' AND subject = 'mail address of ' || ?1 AND closed_on IS NULL;

-- name: mail-report-document
-- The latest that was published of a night's report.
SELECT document FROM outgoing WHERE folder = ?1 AND name = ?2 AND state = 'published' ORDER BY id DESC LIMIT 1;

-- name: mail-report-names
-- Every CSV of a night's folder, by its name without .csv.
SELECT DISTINCT substr(name, 1, length(name) - 4) AS report FROM outgoing
 WHERE folder = ?1 AND state = 'published' AND name LIKE '%.csv'
 ORDER BY report;

-- name: mail-unsent
-- What was composed and is not known to be sent; the user's row in force.
SELECT m.id, m.night, m.user_id, o.name, d.sha256, d.bytes, m.step, m.doubts, m.reports,
       u.email, u.practice_id, u.reports AS may_see
  FROM mail_now AS m
  JOIN document AS d ON d.id = m.document
  JOIN outgoing AS o ON o.document = m.document AND o.folder = 'mail'
  JOIN app_user_now AS u ON u.user_id = m.user_id
 WHERE m.step <> 'sent'
 ORDER BY m.id;

-- name: mail-was-sent
-- A message that is sent; its file may still stand if a kill came.
SELECT count(*) FROM outgoing AS o
  JOIN mail AS m ON m.document = o.document
  JOIN mail_step AS s ON s.mail = m.id AND s.step = 'sent'
 WHERE o.folder = 'mail' AND o.name = ?1;

-- name: mail-step
INSERT INTO mail_step (mail, run, at, step, code) VALUES (?1, ?2, ?3, ?4, ?5);

-- name: mail-put-off
-- How often in a row a message was put off by the server, and when last.
SELECT count(*), coalesce(max(at), 0) FROM mail_step
 WHERE mail = ?1 AND step = 'again' AND code > 0
   AND id > coalesce((SELECT max(id) FROM mail_step WHERE mail = ?1 AND step NOT IN ('again', 'sending')), 0);

-- name: mail-server-failures
-- In how many runs in a row nothing could be handed over because the server was not to be worked with, and when last.
SELECT count(DISTINCT run), coalesce(max(at), 0) FROM mail_step
 WHERE step = 'again' AND code = 0
   AND id > coalesce((SELECT max(id) FROM mail_step WHERE step <> 'mismatch' AND code > 0), 0);

-- name: mail-task
-- A message that a person must look at: once.
INSERT INTO task (kind, subject, opened_on, due_on, cents, practice_id, payer_id, line, column_name, what, why, next_action, closed_by)
SELECT 'setup', 'mail ' || m.id, ?2, ?2, 0, '', '', 0, 'email',
       'mail of the night of ' || m.night || ' to ' || m.user_id || ' was not sent: ' ||
       CASE m.step WHEN 'refused' THEN 'the server refused it with ' || m.code
                   WHEN 'mismatch' THEN 'it does not agree with users.csv, or is not what was written'
                   ELSE 'whether it came is not known, after ' || m.doubts || ' attempts' END,
       'mail', CASE m.step WHEN 'mismatch' THEN 'look at outbox/mail and users.csv; the next night has its own message'
                           ELSE 'correct users.csv, or: mail-worklists ' || m.user_id END, ''
  FROM mail_now AS m
 WHERE m.id = ?1 AND (m.step IN ('refused', 'mismatch') OR (m.step <> 'sent' AND m.doubts >= ?3))
    ON CONFLICT (kind, subject) WHERE closed_on IS NULL DO NOTHING;

-- name: mail-task-close
UPDATE task SET closed_on = ?2, closed_by = 'mail-worklists'
 WHERE kind = 'setup' AND subject = 'mail ' || ?1 AND closed_on IS NULL;

-- name: mail-known-add
INSERT INTO temp.mail_known (word) VALUES (?1) ON CONFLICT (word) DO NOTHING;

-- name: mail-known-setup
-- What messages take from the setup and from other tables that no stranger fills.
SELECT user_id || ' ' || user_name || ' ' || email FROM app_user
UNION ALL SELECT practice_id || ' ' || name FROM practice
UNION ALL SELECT partner_id FROM partner
UNION ALL SELECT partner_id FROM exchange
UNION ALL SELECT kind FROM task_kind
UNION ALL SELECT DISTINCT job FROM job_run
UNION ALL SELECT DISTINCT kind FROM expectation
UNION ALL SELECT DISTINCT substr(name, 1, length(name) - 4) FROM outgoing WHERE folder LIKE 'reports/%'
UNION ALL SELECT * FROM (SELECT reports FROM app_user_now);

-- name: mail-word-clear
DELETE FROM temp.mail_word;

-- name: mail-word-add
INSERT INTO temp.mail_word (word) VALUES (?1) ON CONFLICT (word) DO NOTHING;

-- name: mail-words-unknown
SELECT count(*) FROM temp.mail_word AS w WHERE NOT EXISTS (SELECT 1 FROM temp.mail_known AS k WHERE k.word = w.word);

-- name: mail-replay-mail
SELECT message_id, reports, document FROM mail WHERE run = ?1 AND night = ?2 AND user_id = ?3;

-- name: mail-replay-steps
SELECT mail, at, step, code FROM mail_step WHERE run = ?1 ORDER BY id;
