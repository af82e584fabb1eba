#!/bin/sh
# A build that ends (abort) while it works one document: after two attempts that document is aside with a
# task, and the others are worked.
CRASH_ONLY=post-remits
. tests/crash/lib.sh
. tests/crash/plant.sh

poisoned() {
	plant abort-on-one-document
	ok $? "a build with the defect is made"
	sed 's/^/# /' "$WORK/plant"
	BIN=$PLANTED/build-plant/bin
	for night in 05 06; do
		"$BIN/post-remits" -C "$SITE" --as-of 2026-01-$night >"$WORK/out" 2>&1
		is $? 134 "the program is ended by the document, the night of the $night"
	done
	is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind = '835' AND state = 'new'")" 3 \
	    "so far nothing was worked"
	AS_OF=2026-01-07
	run 65 post-remits
	like "$(cat "$WORK/err")" '^post-remits: document 3 set 1: two attempts' "the third run says so in one line"
	is "$(sql "SELECT document, ordinal, state FROM x12_transaction WHERE kind = '835' ORDER BY document, ordinal")" \
	    "3|1|aside
4|1|done
4|2|done" "the document is aside, those behind it are worked"
	is "$(sql "SELECT count(*) FROM task WHERE closed_on IS NULL AND unit = (SELECT id FROM x12_transaction WHERE document = 3)")" \
	    1 "a task names it"
	is "$(sql "SELECT sum(cents) FROM transfer WHERE to_account = 'cash.payer' AND posted_on = '2026-01-07'")" 24789 \
	    "the payments behind it are in the books"
	before=$("$BIN/nightshift" digest -C "$SITE")
	run 0 post-remits
	is "$("$BIN/nightshift" digest -C "$SITE")" "$before" "a fourth run changes nothing"
}

each_scenario poisoned
done_testing
