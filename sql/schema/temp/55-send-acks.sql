-- What send-acks works on; lib/rcm/answers.c fills it for one document, and empties it first.

-- Stretches of the document that do not pass: a set, a group, an interchange.
CREATE TEMP TABLE answer_fault (
    from_offset INTEGER NOT NULL, to_offset INTEGER NOT NULL, -- bytes of the document
    reason TEXT NOT NULL                -- place and words, no value
) STRICT;
-- What a payment says was paid, by the offset of its set.
CREATE TEMP TABLE answer_payment (
    offset INTEGER PRIMARY KEY, cents INTEGER NOT NULL
) STRICT;
