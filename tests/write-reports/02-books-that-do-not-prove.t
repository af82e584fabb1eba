#!/bin/sh
# When the books do not prove, the page says so and nothing else is published.
. tests/lib.sh
. tests/verify-books/seed.sh

seed_site
sqlite3 "$SITE/nightshift.db" "UPDATE charge_balance SET cents = cents + 1 WHERE charge = 4"
run 70 verify-books
run 70 write-reports
reports=$SITE/outbox/reports/2026-01-05
is "$(ls "$reports")" "$(printf 'index.html\nsummary.txt')" "only the page is published"
page=$(cat "$reports/summary.txt")
like "$page" 'BOOKS DO NOT PROVE' "it says so at its top"
like "$page" 'what a party owes for a charge is what its transfers say +charge 4 party medicare' "and which sentence failed, and where"
like "$page" 'nightshift replay' "and what to do"
unlike "$page" '190\.' "and no figure"
like "$(cat "$reports/index.html")" 'charge 4 party medicare' "the HTML page says the same"

# Without verify-books: it is seen all the same.
seed_site
sqlite3 "$SITE/nightshift.db" "UPDATE charge_balance SET cents = cents + 1 WHERE charge = 4"
run 70 write-reports
is "$(ls "$SITE/outbox/reports/2026-01-05")" "$(printf 'index.html\nsummary.txt')" "also when verify-books did not run"

# What only verify-books looks at: a file.
seed_site
run 0 write-reports
rm -rf "$SITE/outbox/reports"
echo x >>"$SITE/outbox/acme/837P-000000001.x12"
run 70 verify-books
run 70 write-reports
like "$(cat "$SITE/outbox/reports/2026-01-05/summary.txt")" 'a file in the outbox is the one that was written +document 3' "a breach outside of the database is on the page, too"
cp "$WORK/claims.x12" "$SITE/outbox/acme/837P-000000001.x12"
run 0 verify-books
run 0 write-reports
like "$(cat "$SITE/outbox/reports/2026-01-05/summary.txt")" 'sentences about the books, checked +([0-9]+) of \1 hold' "when it is mended, the reports come"
done_testing
