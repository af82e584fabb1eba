#!/bin/sh
# A missing ORDER BY shows: with every unordered SELECT turned round the night is the same.
. tests/lib.sh
. tests/night/lib.sh
cp tests/demo.plan "$WORK/plan"
three_nights
first=$(digest)
NIGHTSHIFT_REVERSE_UNORDERED=1
export NIGHTSHIFT_REVERSE_UNORDERED
three_nights
"$BIN/nightshift" digest --each -C "$SITE" >"$WORK/reversed"
is "$(digest)" "$first" "the digest is the same with unordered selects reversed"
done_testing
