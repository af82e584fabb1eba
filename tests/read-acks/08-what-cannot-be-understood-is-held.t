#!/bin/sh
. tests/read-acks/office.sh

held() { # SENTENCE REGEX, body on standard input
	office
	sent 123 1
	answer
	run 65 read-acks
	like "$(cat "$WORK/err")" "^read-acks: document 3 set 1: $2" "$1"
	is "$(sql "SELECT (SELECT state FROM x12_transaction WHERE kind = '999'), (SELECT count(*) FROM submission_event WHERE event <> 'publish'),
	    (SELECT group_concat(kind || ' ' || subject) FROM task), (SELECT count(*) FROM expectation WHERE met_on IS NOT NULL)")" \
	    "held|0|setup unit 2|0" "  and nothing came of it but a task"
}

held "a 999 for a file that we never sent" "it answers control number 77, and no file" <<'END'
AK1*HC*77*005010X222A1
AK9*A*1*1*1
END
held "a 999 for an inquiry under the number of a claim file" "it answers control number 123, and no file" <<'END'
AK1*HS*123*005010X279A1
AK9*A*1*1*1
END
held "a 999 without AK1" "AK2 segment 2: an AK2 outside" <<'END'
AK2*837*0001
IK5*A
AK9*A*1*1*1
END
held "a 999 with nothing in it" "it has no AK1" <<'END'
XX*1
END
held "a 999 without AK9" "it has no AK9" <<'END'
AK1*HC*123
AK2*837*0001
IK5*A
END
held "a set without its IK5" "AK9 segment 4: the AK2 before it has no IK5" <<'END'
AK1*HC*123
AK2*837*0001
AK9*A*1*1*1
END
held "a control number that is none" "AK1 segment 2 element 2: not a number: AAA" <<'END'
AK1*HC*DOE
AK9*A*1*1*1
END
held "a set number that is none" "AK2 segment 3 element 2: not a number: AAAA-9" <<'END'
AK1*HC*123
AK2*837*JANE-1
IK5*A
AK9*A*1*1*1
END
held "a place that is none" "IK3 segment 4 element 2: not a number: A9" <<'END'
AK1*HC*123
AK2*837*0001
IK3*NM1*X4**8
IK5*R
AK9*R*1*1*0
END
held "a code that is none" "IK4 segment 5 element 3: not a code: AAAA\?AAA" <<'END'
AK1*HC*123
AK2*837*0001
IK3*NM1*40**8
IK4*9**JANE DOE
IK5*R
AK9*R*1*1*0
END
held "a verdict that is none" "IK5 segment 4 element 1: not one of AERMWX" <<'END'
AK1*HC*123
AK2*837*0001
IK5*Z
AK9*A*1*1*1
END
held "a verdict that is missing" "AK9 segment 3 element 1: a code is missing" <<'END'
AK1*HC*123
AK9**1*1*1
END

USAGE=T
held "a test answer from a partner in production" "a test \(ISA15 is T\)" <<'END'
AK1*HC*123
AK9*A*2*2*2
END
USAGE=P

office
sent 123 1
answer <<'END'
AK1*HC*123
AK8*1
CTX*CLM01:X
AK9*A*2*2*2
END
run 0 read-acks
is "$(sql "SELECT note FROM x12_transaction WHERE kind = '999'")" "2 segments out of place" "strange segments are counted, the rest counts"

office
sent 123 1
envelope 'TA1*000000999*260105*2000*A*000'
envelope 'TA1*ABC*260105*2000*A*000'
envelope 'TA1*000000123*260105*2000*Q*000'
run 65 read-acks
is "$(sql "SELECT state, reason FROM x12_transaction WHERE kind = 'TA1' ORDER BY id")" \
    "held|it answers control number 999, and no file that we sent to its sender has that
held|TA1 segment 1 element 1: not a number: AAA
held|TA1 segment 1 element 4: not one of AER" "so it is with a TA1"

# The file ends within the set; a day later it is taken as it is.
office
sent 123 1
answer <<'END'
AK1*HC*123
AK9*A*2*2*2
END
rm -rf "$SITE/inbox/"*
office
sent 123 1
ending_after() { # lines of it
	head -n "$1" "$WORK/ack.x12" >"$SITE/inbox/cut$1.x12"
	touch -d '2026-01-01' "$SITE/inbox/cut$1.x12"
	"$BIN/take-in" -C "$SITE" --as-of 2026-01-05 2>/dev/null
	"$BIN/read-acks" -C "$SITE" --as-of 2026-01-05 2>/dev/null
	submissions 123
}
is "$(ending_after 5)" "published published published published published published" "a 999 cut before its SE moves nothing"
is "$(ending_after 7)" "published published published published published published" "nor does one cut before its IEA"
is "$(sql "SELECT state FROM x12_transaction WHERE kind = '999'")" "held
held" "both are held"

# A set whose end is missing, should it ever get so far.
office
sent 123 1
answer <<'END'
AK1*HC*123
AK9*A*2*2*2
END
sql "UPDATE x12_interchange SET closed = 0"
run 65 read-acks
like "$(cat "$WORK/err")" "it is cut" "an answer without its end is not believed"
done_testing
