#!/bin/sh
# Two files put together, the first without its end: what of it is complete waits for a person (RULINGS 6), the
# second is worked; the first, sent again whole, is worked then.
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
era T1 >"$WORK/first"
era T2 >"$WORK/second"
sed 's/IEA[*].*//' "$WORK/first" | cat - "$WORK/second" >"$in/both.x12"
take 65
is "$(sql "SELECT group_concat(ordinal || ' ' || kind || ' ' || state, ', ') FROM x12_transaction")" "1 835 held, 2 835 new" \
    "the set of the open interchange is held, the other one is not"
is "$(cat "$WORK/err")" "take-in: document 1 set 1: its interchange has no closing IEA: it is cut; ask the sender for the whole file" "with a line"
is "$(sql "SELECT kind || '|' || what FROM task")" "unbalanced_remit|document 1: its interchange has no closing IEA: it is cut" "and a task"
is "$(sql 'SELECT group_concat(closed) FROM x12_interchange')" "0,1" "and the envelopes say why"
mv "$WORK/first" "$in/again.x12"
take 0
is "$(sql "SELECT count(*) FROM x12_transaction WHERE kind = '835' AND state = 'new'")" 2 "sent again whole, the first is worked, too"
sed 's/~GE[*].*//' "$WORK/second" >"$in/cut.x12"
touch -d '25 hours ago' "$in/cut.x12"
take 65
is "$(sql "SELECT state || ' ' || closed FROM x12_transaction ORDER BY id DESC LIMIT 1")" "held 0" "an SE without its terminator has not come"
archive_is_sound
done_testing
