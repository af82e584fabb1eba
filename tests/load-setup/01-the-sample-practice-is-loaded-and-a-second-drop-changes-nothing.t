#!/bin/sh
# The sample's setup files, whole; then the same facts in other bytes.
. tests/lib.sh
new_site
is "$(sql "SELECT (SELECT count(*) FROM practice), (SELECT count(*) FROM provider), (SELECT count(*) FROM facility),
    (SELECT count(*) FROM payer), (SELECT count(*) FROM partner), (SELECT count(*) FROM fee),
    (SELECT count(*) FROM app_user), (SELECT count(*) FROM payer_rule)")" \
    "1|2|1|4|1|21|2|2" "every row of the sample's setup is in force"
is "$(sql 'SELECT tin, zip, phone, entity FROM practice')" \
    "123456789|627010001|5555550100|organization" "numbers are kept as digits, an empty entity is an organization"
is "$(sql "SELECT class, posting, timely_filing_days FROM payer WHERE payer_id = 'medicare'")" \
    "medicare|post|365" "a payer says its class and its days"
is "$(sql 'SELECT isa14, max_claims_per_set, max_sets_per_file, control_from, control_to, claim_prefix FROM partner')" \
    "1|5000|100|1|999999999|A" "what a partner leaves open has its default"
is "$(sql "SELECT count(*) FROM x12_transaction WHERE state <> 'done'")" 0 "every file is done"

rows() {
	sql 'SELECT count(*) FROM practice UNION ALL SELECT count(*) FROM provider UNION ALL SELECT count(*) FROM facility
	    UNION ALL SELECT count(*) FROM payer UNION ALL SELECT count(*) FROM partner UNION ALL SELECT count(*) FROM fee
	    UNION ALL SELECT count(*) FROM app_user UNION ALL SELECT count(*) FROM payer_rule' | tr '\n' ' '
}
before=$(rows)
for f in jobs/sample/setup-*.csv; do
	# Unix line ends and a column nobody knows: other bytes, the same facts.
	tr -d '\r' <"$f" | sed 's/$/,/' | sed '1s/,$/,Our Remark/' >"$SITE/inbox/again-${f##*/}"
done
AS_OF=2026-01-06
run 0 take-in
run 0 load-setup
is "$(rows)" "$before" "the same facts dropped again make no version"
like "$(sql "SELECT note FROM x12_transaction WHERE kind = 'users' ORDER BY id DESC LIMIT 1")" \
    '^column 9: not known' "an unknown column is noted by its place"
d=$(digest)
run 0 load-setup
is "$(digest)" "$d" "with nothing to do it changes nothing"
done_testing
