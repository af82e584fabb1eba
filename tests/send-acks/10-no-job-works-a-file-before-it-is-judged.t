#!/bin/sh
# The jobs in any order: a set of a partner whose files are checked or answered waits until send-acks has judged its
# file; the books end as in the night's own order.
. tests/send-acks/partner.sh

came() { # CHECK ANSWERS
	office "$1" "$2"
	rm -f "$WORK/sent"
	{ payment 1 1 T1; payment 2 2 T2 | broken; } | remit two
	printf 'ISA*00*          *00*          *ZZ*CLEARING       *ZZ*NIGHTSHIFT     *260105*1200*^*00501*000000009*0*P*:~%s~IEA*0*000000009~' \
	    'TA1*000000001*260105*1200*A*000' >"$SITE/inbox/ch/ta1.x12"
	SENDER=STRANGER
	payment 3 3 T3 | remit three
	SENDER=CLEARING
	run 0 take-in
}
each() { # JOB...: each with whatever it finds
	for job in "$@"; do
		"$BIN/$job" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
		case $? in 0 | 65) ;; *) ok 1 "$job ends as it should" ;; esac
	done
}

# What came of it, but in which order.
outcome() {
	"$BIN/nightshift" balance -C "$SITE" --csv
	sql "SELECT document, ordinal, state, reason FROM x12_transaction ORDER BY id;
	    SELECT kind, subject, cents, what, why, next_action FROM task ORDER BY 1, 2;
	    SELECT document, accepted, rejected, sent IS NULL, first_control, controls FROM x12_answer ORDER BY document"
	cat "$SITE"/outbox/ch/* 2>/dev/null
}

for asked in 'structure:999 ta1' ':999' 'structure:'; do
	came "${asked%:*}" "${asked#*:}"
	each send-acks read-acks post-remits
	usual=$(outcome)
	came "${asked%:*}" "${asked#*:}"
	each post-remits read-acks
	is "$(sql "SELECT group_concat(t.state) FROM x12_transaction AS t JOIN x12_interchange AS i ON i.id = t.interchange WHERE i.sender = 'CLEARING'")" \
	    "new,new,new" "($asked) before send-acks none of his sets is worked"
	is "$(sql "SELECT t.state FROM x12_transaction AS t JOIN x12_interchange AS i ON i.id = t.interchange WHERE i.sender = 'STRANGER'")" "done" "($asked) one of another sender is, whoever's folder it came in"
	each send-acks post-remits read-acks
	is "$(sql "SELECT count(*) FROM x12_transaction WHERE state = 'new'")" 0 "($asked) after it each is worked or held"
	is "$(outcome)" "$usual" "($asked) and all is as in the night's own order"
done
is "$(sql "SELECT count(*) FROM x12_answer")" 2 "both his files were judged"
came structure '999 ta1'
each post-remits read-acks send-acks
is "$(answers)" "999-000000002.x12" "he is answered though other jobs came first"
done_testing
