#!/bin/sh
# status, show, trace and balance look and change nothing.
. tests/lib.sh
. tests/verify-books/seed.sh

seed_site
before=$(digest)
tool() { # STATUS VERB [ARGUMENT...]: output in $out
	want=$1 verb=$2
	shift 2
	out=$("$BIN/nightshift" "$verb" -C "$SITE" "$@" 2>&1)
	got=$?
	[ "$got" -eq "$want" ] || ok 1 "$verb $* exits with $want (got $got)"
}

tool 0 trace 6
like "$out" '5.00 from ar.payer medicare to adjust.contractual' "a transfer is told"
like "$out" 'document 2 set 1 segment 12, byte [0-9]+' "with the document, set, segment and byte it came from"
like "$out" '^    CAS\*CO\*45\*5~$' "in its own words"
like "$out" 'SVC\*HC:99213\*100\*75\*\*1~' "and the service line"
like "$out" 'document 1 \(charges\) row 2' "and the row of the charge file"
byte=$(printf '%s\n' "$out" | sed -n 's/.*said so.*byte //p')
is "$(tail -c +$((byte + 1)) "$WORK/remit.x12" | head -c 11)" 'CAS*CO*45*5' "the byte is the byte"
tool 0 trace 3
like "$out" 'charge +80.00' "a charge leads to its row"
tool 64 trace 99
like "$out" 'no such transfer' "one that is not there is said so"
tool 64 trace
is "$(digest)" "$before" "looking changes nothing"

tool 0 balance --csv
is "$(printf '%s\n' "$out" | tr -d '\r' | head -1)" "account,name,debits,credits,balance" "balance has the columns of its contract"
is "$(printf '%s\n' "$out" | tr -d '\r' | awk -F, 'NR > 1 { s += $5 * 100 } END { print s }')" 0 "all balances together are nothing"
is "$(printf '%s\n' "$out" | tr -d '\r' | grep '^cash.payer,')" "cash.payer,Received from payers until its deposit is matched,75.00,5.00,70.00" "cash is what the payment said"
tool 0 balance --csv --as-of 2026-01-04
is "$(printf '%s\n' "$out" | tr -d '\r' | grep '^ar.payer,')" "ar.payer,Owed by payers,190.00,0.00,190.00" "as it stood a night before"
tool 0 balance
like "$out" 'total +debits = credits +375.00 +375.00 +0.00' "debits are credits"

tool 0 show claim 1
like "$out" 'CO 97 +BUNDLE' "a claim is shown with its denial"
one=$out
tool 0 show claim abcdfghj01
is "$out" "$one" "by the number it was sent under, too"
tool 0 show remit 1
like "$out" '70.00 +75.00 +0.00 +0.00 +0.00 +5.00 +70.00' "a payment with where its money went"
tool 0 show document 3
like "$out" 'outbox/acme/837P-000000001.x12' "a file that left"
tool 0 show patient-account P1
like "$out" 'V1 +2026-01-02 +150.00 +75.00' "a patient's account"
tool 0 show task 1
like "$out" 'about +denial 1, claim 1 line 2' "a task"
tool 64 show claim 77
tool 64 show dog 1
tool 64 show claim
tool 0 status
like "$out" 'overdue +999' "status says what did not come"
unlike "$one$out" 'TESTA|TESTB' "none of them names a patient"

if command -v python3 >/dev/null 2>&1; then
	for what in "status" "balance" "show claim 1" "show remit 1" "show document 2" "show patient-account P1" "show task 1"; do
		set -- $what
		tool 0 "$@" --json
		printf '%s' "$out" | python3 -m json.tool >/dev/null 2>&1
		ok $? "$what --json is JSON"
	done
fi
is "$(digest)" "$before" "looking changed nothing"
done_testing
