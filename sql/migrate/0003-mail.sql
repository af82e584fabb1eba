-- 0003: messages to people. The same statements as sql/schema/86-mail.sql, to the letter: a migrated
-- schema equals a fresh one.

-- A night's message to one user. Its bytes are made once and kept: a sealed attachment cannot be made again.
CREATE TABLE mail ( -- append-only; operational
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES job_run (id),       -- that composed it
    night TEXT NOT NULL,
    app_user INTEGER NOT NULL REFERENCES app_user (id), -- the version whose it is
    user_id TEXT NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    reports TEXT NOT NULL,                              -- that are attached, space-separated
    document INTEGER NOT NULL UNIQUE REFERENCES document (id),
    UNIQUE (night, user_id)
) STRICT;

-- Each step of a message on its way; the last one is how it stands:
--   mismatch  what stands in outbox/mail does not agree with users.csv or with its row: nothing was sent
--   sending   about to be handed over. With nothing behind it: a kill came, and it is not known
--   again     known not to be taken: nobody answers, it broke off before its end, or a reply 4xx
--   unknown   all of it was handed over, and the reply was lost
--   refused   reply 5xx
--   sent      reply 250
CREATE TABLE mail_step ( -- append-only; operational
    id INTEGER PRIMARY KEY,
    mail INTEGER NOT NULL REFERENCES mail (id),
    run INTEGER NOT NULL REFERENCES job_run (id),
    at INTEGER NOT NULL,                -- wall clock, seconds since 1970
    step TEXT NOT NULL CHECK (step IN ('mismatch', 'sending', 'again', 'unknown', 'refused', 'sent')),
    code INTEGER NOT NULL               -- the server's last reply; 0: none
) STRICT;
CREATE INDEX mail_step_of ON mail_step (mail, id);
CREATE UNIQUE INDEX mail_step_once ON mail_step (mail) WHERE step = 'sent';

-- How each stands: its last step ('' before the first), and how often it may have been taken unseen.
CREATE VIEW mail_now AS
    SELECT m.id, m.night, m.app_user, m.user_id, m.reports, m.document,
           coalesce((SELECT s.step FROM mail_step AS s WHERE s.mail = m.id ORDER BY s.id DESC LIMIT 1), '') AS step,
           coalesce((SELECT s.code FROM mail_step AS s WHERE s.mail = m.id ORDER BY s.id DESC LIMIT 1), 0) AS code,
           (SELECT coalesce(sum(CASE WHEN s.step = 'sending' THEN 1 WHEN s.step IN ('again', 'refused', 'sent') THEN -1 ELSE 0 END), 0)
              FROM mail_step AS s WHERE s.mail = m.id) AS doubts
      FROM mail AS m;

-- What is not known to be sent, in words.
CREATE VIEW mail_unsent AS
    SELECT id, night, user_id,
           CASE step WHEN '' THEN 'not tried yet' WHEN 'again' THEN 'put off, tried again' WHEN 'refused' THEN 'held: refused with ' || code
                     WHEN 'mismatch' THEN 'held: does not agree' ELSE 'in doubt, ' || doubts || CASE doubts WHEN 1 THEN ' time' ELSE ' times' END END AS stands
      FROM mail_now
     WHERE step <> 'sent';
