#!/bin/sh
# The columns check and answers of partners.csv.
. tests/lib.sh

asked() { # CHECK ANSWERS [STATUS]
	{
		sed 's/\r$//; s/$/,check,answers/; q' "$ROOT/jobs/sample/setup-partners.csv"
		sed -n 2p "$ROOT/jobs/sample/setup-partners.csv" | sed "s/\r\$//; s/\$/,$1,$2/"
	} | drop partners.csv
	run 0 take-in
	run "${3:-0}" load-setup
}
terms() {
	sql "SELECT p.id, coalesce(a.check_level, '-'), coalesce(a.answers, '-') FROM partner_now AS p
	       LEFT JOIN partner_answering AS a ON a.partner = p.id" | paste -sd' '
}

new_site
is "$(terms)" "1|-|-" "a partner without the columns is asked nothing"
asked '' ''
is "$(terms)" "1|-|-" "nor one whose cells are empty: he is the same"
asked structure '999 ta1'
is "$(terms)" "2|structure|999 ta1" "what is asked makes a new version"
asked structure '999 ta1'
is "$(terms)" "2|structure|999 ta1" "asked again he is the same"
asked balance '999 ta1'
is "$(terms)" "3|balance|999 ta1" "another level is another version"
cp "$ROOT/jobs/sample/setup-partners.csv" "$SITE/inbox/"
run 0 take-in
run 0 load-setup
is "$(terms)" "3|balance|999 ta1" "a file that was loaded before is only seen"
asked deep '' 65
is "$(sql "SELECT count(*) FROM partner")" 3 "an unknown level is rejected"
asked '' 997 65
is "$(sql "SELECT count(*) FROM partner") $(sql "SELECT note FROM x12_transaction WHERE kind = 'partners' AND note <> ''")" "3 " \
    "so is an unknown answer"
like "$(cat "$SITE"/outbox/rejects/*.csv)" ',check,none of the words' "with its column"
like "$(cat "$SITE"/outbox/rejects/*.csv)" ',answers,none of the words' "and its reason"
done_testing
