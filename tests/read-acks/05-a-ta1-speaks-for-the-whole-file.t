#!/bin/sh
. tests/read-acks/office.sh

for code in A*000 E*001; do
	office
	sent 123 1
	envelope "TA1*000000123*260105*2000*$code"
	run 0 read-acks
	is "$(submissions 123)" "taken taken taken taken taken taken" "TA1 $code: the file is there, and no more is known"
	is "$(sql "SELECT kind, set_ordinal FROM expectation WHERE met_on IS NOT NULL")" "ta1|0" "the TA1 is no longer awaited, the 999 is"
	is "$(sql "SELECT awaited_claims, awaited_cents FROM batch_state")" "6|6021" "all of it is awaited"
done
answer <<'END'
AK1*HC*123*005010X222A1
AK9*A*2*2*2
END
run 0 read-acks
is "$(submissions 123)" "accepted accepted accepted accepted accepted accepted" "then the 999 accepts them"

office
sent 123 1
envelope 'TA1*000000123*260105*2000*R*006'
run 0 read-acks
is "$(submissions 123)" "rejected rejected rejected rejected rejected rejected" "TA1 R: all are rejected"
is "$(claims)" "ready ready ready ready ready ready" "and go out again"
is "$(sql "SELECT count(*) FROM expectation WHERE met_on IS NULL AND ended_on IS NULL")" 0 "nothing more is awaited of the file"
books_hold

office
sent 123 1
envelope 'TA1*000000123*260105*2000*R*025'
run 0 read-acks
is "$(submissions 123)" "taken taken taken taken taken taken" "a number they had before: the claims may be there"
is "$(claims)" "out out out out out out" "so they do not go out again"
is "$(sql "SELECT kind, cents, why FROM task")" "rejected|6021|TA1 R 025" "a person asks"
books_hold

office
sent 123 1
FROM=OTHERID
envelope 'TA1*000000123*260105*2000*A*000'
run 0 read-acks
is "$(submissions 123)" "taken taken taken taken taken taken" "under another sender's id the number alone tells, when one file has it"
FROM=ACME
done_testing
