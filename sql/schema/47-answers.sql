-- What was answered to files that came.

-- A file of a partner that is checked or answered was judged: once, for ever. Numbers in it are rows
-- of batch, too, as those of everything that leaves.
CREATE TABLE x12_answer ( -- append-only
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL UNIQUE REFERENCES document (id), -- that came
    partner INTEGER NOT NULL REFERENCES partner (id),   -- the version that was in force
    check_level TEXT NOT NULL CHECK (check_level IN ('', 'envelope', 'structure', 'elements', 'balance')),
    sent INTEGER REFERENCES document (id), -- the answer in outbox/; NULL: nothing was to be said
    first_control INTEGER NOT NULL,     -- ISA13 of its first interchange; 0 without an answer
    controls INTEGER NOT NULL CHECK (controls >= 0), -- numbers used, one after the other
    accepted INTEGER NOT NULL, rejected INTEGER NOT NULL, -- sets, but acknowledgments
    answered_on TEXT NOT NULL,
    CHECK ((sent IS NULL) = (controls = 0))
) STRICT;

-- X12 of a partner whose files are checked or answered, that send-acks has not judged: none of its sets is
-- worked before, so that the order of the jobs changes nothing. A file is its first interchange's sender's;
-- of partners with one id, it is his whose folder it came in, or who knows us by the receiver's.
CREATE VIEW x12_unjudged (document, partner) AS
SELECT d.id, p.id
  FROM document AS d
  JOIN x12_interchange AS i ON i.document = d.id AND i.ordinal = 1
  JOIN partner AS p ON p.id = (
       SELECT id FROM (
           SELECT q.id, q.partner_id, q.partner_id = d.folder AS his_folder, q.isa_sender_id = i.receiver AS to_us
             FROM partner_now AS q
             JOIN partner_answering AS b ON b.partner = q.id AND (b.check_level <> '' OR b.answers <> '')
            WHERE q.isa_receiver_qualifier = i.sender_qualifier AND q.isa_receiver_id = i.sender)
        ORDER BY his_folder DESC, to_us DESC, partner_id LIMIT 1)
 WHERE d.direction = 'in'
   AND NOT EXISTS (SELECT 1 FROM x12_answer AS x WHERE x.document = d.id);
