#!/bin/sh
# max_claims_per_set and max_sets_per_file make sets and files; each file has its own number.
. tests/lib.sh
. tests/build-claims/rows.sh

empty_site
rows "$(office 2 2)" "$(for i in 1 2 3 4 5 6 7; do simple $i; done)"
run 0 build-claims -n
is "$(cat "$WORK/out")" 'acme/837P-000000001.x12: sets 2, claims 4, 400.00
acme/837P-000000002.x12: sets 2, claims 3, 300.00' 'a dry run says what would be'
is "$(sql 'SELECT count(*) FROM batch')|$(find "$SITE/outbox" -type f)" '0|' 'and does nothing'
run 0 build-claims
is "$(cd "$SITE/outbox/acme" && grep -hE '^(ST|GE|IEA)' *)" 'ST*837*0001*005010X222A1~
ST*837*0002*005010X222A1~
GE*2*1~
IEA*1*000000001~
ST*837*0001*005010X222A1~
ST*837*0002*005010X222A1~
GE*2*2~
IEA*1*000000002~' 'two files of two sets'
is "$(sql 'SELECT batch, set_ordinal, reference, claims FROM batch_set')" '1|1|A00000000100011|2
1|2|A00000000100021|2
2|1|A00000000200012|2
2|2|A00000000200022|1' 'no set has more than two claims'
is "$(sql "SELECT count(*) FROM expectation WHERE kind = '999'")" 4 'a 999 is awaited for each set'
is "$(strict 1; strict 2)" '' 'the test payer finds nothing'

# The guide's own limit: a hundred claims of one patient, then his level again.
empty_site
rows "$(office)" "$(person 1 DOE JANE)" "$(cover 1 1 1)" \
    "$(i=1; while [ $i -le 101 ]; do visit $i 1 1; line $i $i 99213 10000; ready $i; i=$((i + 1)); done)"
run 0 build-claims
is "$(file 1 | grep -c '^CLM')|$(file 1 | grep -c '^HL')" '101|3' 'a patient of 101 claims has two levels'
is "$(strict 1)" '' 'the test payer finds nothing'
done_testing
