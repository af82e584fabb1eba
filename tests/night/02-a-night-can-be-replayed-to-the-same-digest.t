#!/bin/sh
# The database is a function of its documents and of the runs: rebuilt from the archive, it is the same.
. tests/lib.sh
. tests/night/lib.sh
plan <<'EOF'
W100001 deny
W100002 unbalanced-claim
W100009 unknown-claim
* pay
EOF
three_nights
like "$("$BIN/nightshift" replay "$SITE" "$WORK/again" 2>&1)" "^$(digest) the same" "replay gives the same digest"
is "$(cd "$WORK/again/outbox" && find reports -type f -name '*.csv' -exec sha256sum {} + | sort)" \
   "$(cd "$SITE/outbox" && find reports -type f -name '*.csv' -exec sha256sum {} + | sort)" "and the same reports, byte for byte"
done_testing
