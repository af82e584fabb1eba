-- What read-acks works on: an acknowledgment as it came (lib/rcm/ack.c fills these four;
-- it empties all of these first), then what sql/steps/read-acks*/ decide.

-- One row: a TA1, or AK1 and AK9 of a 999.
CREATE TEMP TABLE ack (
    control INTEGER NOT NULL,           -- TA101, AK102: ours
    functional TEXT NOT NULL,           -- AK101, '' of a TA1
    verdict TEXT NOT NULL,              -- TA104 or AK901
    codes TEXT NOT NULL,                -- TA105, AK905 ..
    accepted INTEGER NOT NULL,          -- AK904; -1: not told
    segment INTEGER NOT NULL,           -- of the AK9; 0 of a TA1
    batch INTEGER                       -- which of ours: decided
) STRICT;
CREATE TEMP TABLE ack_set (
    id INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL,           -- of its AK2
    control INTEGER NOT NULL,           -- AK202: ours
    verdict TEXT NOT NULL,              -- IK501
    codes TEXT NOT NULL                 -- IK502 ..
) STRICT;
CREATE TEMP TABLE ack_error (
    id INTEGER PRIMARY KEY,
    ack_set INTEGER NOT NULL,
    segment INTEGER NOT NULL,           -- of its IK3
    tag TEXT NOT NULL, position INTEGER NOT NULL, -- IK301, IK302: in our set, ST = 1; 0: not told
    loop TEXT NOT NULL, code TEXT NOT NULL,       -- IK303, IK304
    clm01 TEXT NOT NULL                 -- CTX, letters and digits alone
) STRICT;
CREATE TEMP TABLE ack_element (
    id INTEGER PRIMARY KEY,
    ack_error INTEGER NOT NULL,
    element INTEGER NOT NULL, component INTEGER NOT NULL, -- IK401; 0: none
    code TEXT NOT NULL                  -- IK403
) STRICT;
CREATE INDEX temp.ack_element_of ON ack_element (ack_error, id);

-- HL segments of the file that is answered, when needed (lib/rcm/ack_level.c).
CREATE TEMP TABLE ack_level (
    set_ordinal INTEGER NOT NULL, position INTEGER NOT NULL, -- ST = 1
    level INTEGER NOT NULL,             -- HL03: 20, 22, 23
    PRIMARY KEY (set_ordinal, position)
) STRICT, WITHOUT ROWID;

-- What our sets were told.
CREATE TEMP TABLE ack_outcome (
    set_ordinal INTEGER PRIMARY KEY,
    event TEXT NOT NULL,
    segment INTEGER NOT NULL, codes TEXT NOT NULL
) STRICT;
-- Whom an error speaks of.
CREATE TEMP TABLE ack_blame (
    submission INTEGER NOT NULL, error INTEGER NOT NULL,
    PRIMARY KEY (submission, error)
) STRICT, WITHOUT ROWID;
CREATE INDEX temp.ack_blame_error ON ack_blame (error);
-- What becomes of each sending and its claim: fate '', held, requeue, retry.
CREATE TEMP TABLE ack_submission (
    submission INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL, set_ordinal INTEGER NOT NULL, first_segment INTEGER NOT NULL,
    event TEXT NOT NULL, segment INTEGER NOT NULL, names_claim INTEGER NOT NULL, detail TEXT NOT NULL,
    was TEXT NOT NULL, became TEXT NOT NULL, odd INTEGER NOT NULL,
    fate TEXT NOT NULL
) STRICT;

-- An error as a person reads it: 'NM1 25 loop 2310 IK304 8, element 9 IK403 I12', and in words.
CREATE TEMP VIEW ack_error_text AS
    SELECT e.id,
           e.tag || ' ' || e.position || CASE WHEN e.loop <> '' THEN ' loop ' || e.loop ELSE '' END ||
           CASE WHEN e.code <> '' THEN ' IK304 ' || e.code ELSE '' END ||
           coalesce((SELECT group_concat(x, '')
                       FROM (SELECT ', element ' || element ||
                                    CASE WHEN component > 0 THEN '-' || component ELSE '' END || ' IK403 ' || code AS x
                               FROM ack_element WHERE ack_error = e.id ORDER BY id LIMIT 5)), '') AS text,
           coalesce((SELECT m.meaning
                       FROM ack_element AS l
                       JOIN code_ack AS m ON m.element = 'IK403' AND m.code = l.code
                      WHERE l.ack_error = e.id ORDER BY l.id LIMIT 1),
                    (SELECT meaning FROM code_ack WHERE element = 'IK304' AND code = e.code),
                    'a code that is not in our list') AS meaning
      FROM ack_error AS e;
