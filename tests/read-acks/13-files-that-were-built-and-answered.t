#!/bin/sh
# Files of build-claims, answered by the test payer: what one writes and the other says must be understood.
. tests/lib.sh
. tests/build-claims/rows.sh
[ -x "$BIN/build-claims" ] || skip_all "no build-claims"

answered() { # NIGHT
	AS_OF=$1
	run 0 build-claims
	tests/payer/payer answer --outbox "$SITE/outbox/acme" --inbox "$SITE/inbox" --state "$WORK/payer" \
	    --as-of "$1" --plan "$WORK/plan" --take >/dev/null
	"$BIN/take-in" -C "$SITE" --as-of "$1" 2>/dev/null
	"$BIN/read-acks" -C "$SITE" --as-of "$1" 2>"$WORK/err"
	echo "$?: $(sql "SELECT group_concat(state, ' ') FROM (SELECT state FROM claim ORDER BY id)")"
}

mkdir -p "$WORK/payer"
empty_site
rows "$(office)" "$(simple 1)" "$(simple 2)" "$(simple 3)"
echo 'W000002 reject-set/pay' >"$WORK/plan"
is "$(answered 2026-01-05)" "65: ready held ready" "the claim that the payer blames is held, the others go again"
is "$(sql "SELECT kind, subject, claim, cents FROM task WHERE kind = 'rejected'")" "rejected|submission 2|2|10000" "with its task"
is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind IN ('TA1', '999') AND state <> 'done'")" 0 "TA1 and 999 were understood"
is "$(answered 2026-01-06)" "0: out held out" "the next night they are out"
is "$(sql "SELECT sent_claims, accepted_claims, rejected_claims, awaited_claims FROM batch_state ORDER BY batch")" \
    "3|0|3|0
2|2|0|0" "sent = accepted + rejected + awaited"

rm -rf "$WORK/payer" && mkdir "$WORK/payer"
empty_site
rows "$(office)" "$(simple 1)" "$(simple 2)"
echo 'W000002 reject-set-no-blame' >"$WORK/plan"
is "$(answered 2026-01-05)" "0: ready ready" "a rejection that blames nobody sends them again"
is "$(answered 2026-01-06)" "65: held held" "once"

rm -rf "$WORK/payer" && mkdir "$WORK/payer"
empty_site
rows "$(office)" "$(simple 1)" "$(simple 2)"
echo 'W000001 reject-ta1/pay' >"$WORK/plan"
is "$(answered 2026-01-05)" "0: ready ready" "so does a TA1"
is "$(answered 2026-01-06)" "0: out out" "and then all is well"

# Every place of a built file, blamed without a name: in a claim or below a level, that claim; in the header none.
empty_site
rows "$(office)" "$(simple 1)" "$(simple 2)"
AS_OF=2026-01-05
run 0 build-claims
cp "$SITE/nightshift.db" "$WORK/sent.db"
set=$(file 1 | tr -d '\n' | tr '~' '\n' | sed -n '/^ST/,/^SE/p')
first=$(echo "$set" | grep -n '^HL\*1\*' | cut -d: -f1)
second=$(echo "$set" | grep -n '^HL\*3\*' | cut -d: -f1)
last=$(echo "$set" | wc -l)
for at in 2 $((first - 1)) "$first" $((first + 1)) $((second - 1)) "$second" $((last - 1)) "$last"; do
	rm -f "$SITE/nightshift.db"*
	cp "$WORK/sent.db" "$SITE/nightshift.db"
	{
		printf 'ISA*00*          *00*          *ZZ*CH001          *ZZ*SUB001         *260106*0900*^*00501*000000009*0*T*:~'
		printf 'GS*FA*CH001*SUB001*20260106*0900*9*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HC*1~AK2*837*0001~'
		printf 'IK3*XX*%d**8~IK5*R*5~AK9*R*1*1*0~SE*7*0001~GE*1*9~IEA*1*000000009~' "$at"
	} >"$SITE/inbox/one.x12"
	"$BIN/take-in" -C "$SITE" --as-of 2026-01-05
	"$BIN/read-acks" -C "$SITE" --as-of 2026-01-05
	sql "SELECT group_concat(state, ' ') FROM (SELECT state FROM claim ORDER BY id)"
done >"$WORK/blamed" 2>&1
is "$(cat "$WORK/blamed")" "ready ready
ready ready
held held
held held
held ready
ready held
ready held
ready ready" "header, billing provider, claim, second subscriber, claim, end"
done_testing
