#!/bin/sh
# Books that prove are silent; each breach is named by its sentence, and the night ends with 70.
. tests/lib.sh
. tests/verify-books/seed.sh

seed_site
run 0 write-reports	# seals the audit chain over what the seed put there
run 0 verify-books
is "$(cat "$WORK/out" "$WORK/err")" "" "books that prove say nothing"
is "$(sql "SELECT outcome FROM job_run WHERE job = 'verify-books'")" 0 "and the run is known to have proved"
before=$(sql "SELECT count(*) FROM document")
run 0 verify-books
is "$(sql "SELECT count(*) FROM document")" "$before" "looking changes nothing"
cp -r "$SITE" "$WORK/whole"

# Takes the guards away, as only somebody with the file in hand could, and does STATEMENT.
breaks() { # SENTENCE-REGEX STATEMENT
	rm -rf "$SITE"
	cp -r "$WORK/whole" "$SITE"
	for trigger in $(sql "SELECT name FROM sqlite_schema WHERE type = 'trigger'"); do
		printf 'DROP TRIGGER %s;\n' "$trigger"
	done | sqlite3 "$SITE/nightshift.db"
	sqlite3 -bail "$SITE/nightshift.db" "$2" || ok 1 "the breach can be made: $2"
	run 70 verify-books
	like "$(cat "$WORK/err")" "^verify-books: .*$1" "$1"
}

breaks 'what a party owes for a charge .*: charge 1 party medicare' "UPDATE charge_balance SET cents = cents + 1 WHERE charge = 1 AND party = 'medicare'"
breaks 'what a party owes for a charge .*: charge 4' "INSERT INTO charge_balance VALUES (4, 'patient', 5)"
breaks 'the receivables of the books' "UPDATE charge_balance SET cents = cents - 1 WHERE charge = 3"
breaks 'booked once and in full.*charge 4' "DELETE FROM transfer WHERE id = 4; DELETE FROM charge_balance WHERE charge = 4"
breaks 'booked once and in full.*charge 3 is booked 2' "INSERT INTO transfer SELECT 9, '2026-01-05', effective_on, from_account, from_party, to_account, to_party, charge, cents, '', '', practice_id, unit, segment, NULL, rule, NULL FROM transfer WHERE id = 3"
breaks 'booked once and in full.*charge 1 ' "INSERT INTO charge SELECT 5, visit, line, 1, 0, service_from, service_to, code, '', '', '', '', units, unit_type, 9000, '1', '', '', '', '', '', '', '', '', '', '', unit, row FROM charge WHERE id = 1"
breaks 'exact contra: transfer 9 of transfer 6' "INSERT INTO transfer SELECT 9, posted_on, effective_on, to_account, to_party, from_account, from_party, charge, cents + 1, '', '', practice_id, unit, segment, NULL, rule, 6 FROM transfer WHERE id = 6"
breaks 'a posted payment is its claims.*remit 1' "UPDATE remit_provider_adjustment SET cents = 400"
breaks 'the provider adjustments of a posted' "UPDATE remit_provider_adjustment SET cents = 400"
breaks 'cash from payers moved by exactly.*remit 1' "UPDATE remit SET cents = 7100"
breaks 'cash from payers moved by exactly.*transfer 8' "UPDATE transfer SET unit = 1 WHERE id = 8"
breaks 'cash from payers.*\(held\)' "UPDATE remit_decision SET verdict = 'held'; DELETE FROM remit_posting"
breaks 'moved the cash that its CLP04.*remit claim 1' "UPDATE remit_claim SET paid = 7400"
breaks 'no charge is in two live claims.*charge 1 payer medicare: claims 1 and 2' "INSERT INTO claim SELECT 2, practice_id, visit, payer_id, rank, frequency, NULL, encounter, patient, coverage, practice, provider, facility, payer, partner_id, 10000, drafted_on, due_on, 'draft', state_on, '' FROM claim; INSERT INTO claim_line VALUES (2, 1, 1)"
breaks 'a claim asks for the sum.*claim 1' "UPDATE claim SET cents = 14900"
breaks 'stands where its events lead.*submission 1 is rejected' "UPDATE submission SET state = 'rejected'"
breaks 'stands where its events lead.*event 2' "UPDATE submission_event SET became = 'rejected' WHERE id = 2; UPDATE submission SET state = 'rejected'"
breaks 'a batch and its sets.*batch 1' "UPDATE batch SET claims = 2"
breaks 'a batch and its sets.*batch 1 set 1' "UPDATE batch_set SET cents = 1"
breaks 'accepted, rejected or is awaited.*batch 1' "UPDATE batch SET cents = 15001"
breaks 'is decided.*document 2 set 1 has no decision' "DELETE FROM remit_decision"
breaks 'placed.*remit claim 1' "DELETE FROM remit_match"
breaks 'never goes back.*transfer 5 of 2026-01-03' "UPDATE transfer SET posted_on = '2026-01-03' WHERE id = 5"
breaks 'nothing was posted into a month.*transfer 5' "INSERT INTO period VALUES ('2026-01', '2026-01-04')"
breaks 'only a document that was worked.*document 1 set 1 is held' "UPDATE x12_transaction SET state = 'held' WHERE id = 1"
breaks 'a claim that is out was sent.*claim 1' "UPDATE claim SET state = 'out'; DELETE FROM repair; DELETE FROM submission_event; DELETE FROM submission; DELETE FROM expectation; UPDATE batch SET claims = 0, cents = 0; UPDATE batch_set SET claims = 0, cents = 0; DELETE FROM remit_match"
breaks 'patients owe in ar.patient.*transfer 3' "UPDATE transfer SET to_account = 'ar.payer' WHERE id = 3"
breaks 'the audit chain' "UPDATE transfer SET cents = 501 WHERE id = 6"
breaks 'the audit chain.*beyond its end' "INSERT INTO submission_event VALUES (3, 1, 'remit', NULL, 0, 0, '', 'answered', 'answered', 0, '2026-01-05')"
breaks 'no row names one that is not there' "UPDATE task SET unit = 99"
unlike "$(cat "$WORK/err")" 'TESTA|TESTB|ADA|1EG4' "no line names a patient"

# Files.
same() {
	rm -rf "$SITE"
	cp -r "$WORK/whole" "$SITE"
}
same
echo tampered >>"$SITE/outbox/acme/837P-000000001.x12"
run 70 verify-books
like "$(cat "$WORK/err")" 'a file in the outbox is the one that was written: document 3' "a claim file that was changed in the outbox is seen"
same
rm "$SITE/outbox/acme/837P-000000001.x12"
run 0 verify-books
ok $? "one that the partner took is no breach"
same
echo 'a biller saved it' >>"$SITE/outbox/reports/2026-01-05/worklist-denied.csv"
run 0 verify-books
ok $? "nor is a worklist that somebody filled in where it stood"
same
archived=$SITE/archive/in/$(sql "SELECT substr(sha256, 1, 2) || '/' || sha256 FROM document WHERE id = 2")
tr 7 8 <"$archived" >"$WORK/changed"
cp "$WORK/changed" "$archived"
run 70 verify-books
like "$(cat "$WORK/err")" 'the archive holds every document.*: document 2' "a byte changed in the archive is seen"
same
rm "$archived"
run 70 verify-books
like "$(cat "$WORK/err")" 'the archive holds every document.*: document 2' "a file gone from the archive is seen"
done_testing
