#!/bin/sh
# The test payer's remittances, checked and answered; what the nights left is rebuilt by a replay.
. tests/lib.sh
. tests/night/lib.sh

plan <<'EOF'
W100001 deny
* pay
EOF
"$BIN/nightshift" init "$SITE" --sample >"$WORK/init"
sed -i 's/\r$//; 1s/$/,check,answers/; 2,$s/$/,elements,999 ta1/' "$SITE"/inbox/*partners*.csv
night 2026-01-05
payer_answers 2026-01-06
night 2026-01-06
payer_answers 2026-01-07
night 2026-01-07
is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind = '835' AND state <> 'done'")" 0 "every payment of the test payer passes"
[ "$(sql "SELECT count(*) FROM x12_transaction WHERE kind = '835'")" -gt 0 ]
ok $? "and there are some"
is "$(sql "SELECT count(*), sum(rejected) FROM x12_answer WHERE accepted > 0 AND sent IS NOT NULL")" \
    "$(sql "SELECT count(DISTINCT document) FROM x12_transaction WHERE kind = '835'")|0" "each of its files is answered and accepted"
is "$(payer_says)" "$(books_say)" "the books say what the payer says"
run 0 verify-books
ok $? "and prove themselves"
like "$("$BIN/nightshift" replay "$SITE" "$WORK/again" 2>&1)" "^$(digest) the same" "a replay gives the same digest"
is "$(cd "$WORK/again/archive/out" && find . -type f | sort)" "$(cd "$SITE/archive/out" && find . -type f | sort)" "and the same files, byte for byte"
done_testing
