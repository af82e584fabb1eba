#!/bin/sh
# Still being written: by its name, by its missing trailer, by its time. Left, and taken once when whole (RULINGS 6, 25).
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
era T1 >"$WORK/whole"
for name in .CANARY.x12 CANARY.x12.part CANARY.tmp a.filepart; do
	cp "$WORK/whole" "$in/$name"
done
mkdir "$in/ch"
cp "$WORK/whole" "$in/ch/CANARY.part"
take 0
is "$(sql 'SELECT count(*) FROM document'):$(inbox)" 0:6 "names that say they are coming are left"
is "$(cat "$WORK/err")" "" "without a word"
mv "$in/CANARY.x12.part" "$in/CANARY.x12"
take 0
is "$(sql 'SELECT count(*) FROM document'):$(inbox)" 1:5 "renamed it is taken"
rm "$in"/.CANARY.x12 "$in"/*.* "$in/ch/CANARY.part"

era T2 >"$WORK/whole"
head -c 400 "$WORK/whole" >"$in/growing.x12"
take 0
is "$(sql 'SELECT count(*) FROM document'):$(inbox)" 1:2 "X12 without its end is left"
is "$(cat "$WORK/err")" "" "without a word"
run 0 take-in -v
like "$(cat "$WORK/err" "$WORK/out")" "inbox: 1 files are not finished" "but with -v"
tail -c +401 "$WORK/whole" >>"$in/growing.x12"
take 0
is "$(sql 'SELECT count(*) FROM document'):$(inbox)" 2:1 "when the rest has come it is taken"
is "$(units)" "835 new" "whole"
archive_is_sound

# Other files are finished when they have not changed for settle_seconds.
sed -i 's/^settle_seconds.*/settle_seconds = 3600/' "$SITE/site.conf"
printf 'CANARY writes a letter\n' >"$in/letter.txt"
take 0
is "$(sql 'SELECT count(*) FROM document'):$(inbox)" 2:2 "a file that was written a moment ago is left"
touch -d '3590 seconds ago' "$in/letter.txt"
take 0
is "$(sql 'SELECT count(*) FROM document')" 2 "3590 seconds ago, too: it asks for 3600"
touch -d '3601 seconds ago' "$in/letter.txt"
take 65
is "$(sql 'SELECT count(*) FROM document'):$(inbox)" 3:1 "3601 seconds ago: it is taken"
printf 'CANARY writes again\n' >"$in/letter2.txt"
touch -d '2 days' "$in/letter2.txt"
take 0
is "$(sql 'SELECT count(*) FROM document')" 3 "dated in days to come: a file that was written a moment ago all the same"
sed -i 's/^settle_seconds.*/settle_seconds = 1/' "$SITE/site.conf"
sleep 2
take 65
is "$(sql 'SELECT count(*) FROM document')" 4 "and taken when it has not changed for that long"
sed -i 's/^settle_seconds.*/settle_seconds = 60/' "$SITE/site.conf"
era T3 >"$in/now.x12"
take 0
is "$(units)" "835 new" "X12 need not settle: its trailer says that it is whole"

# An X12 file that stays cut: held for a person after incomplete_hours; the whole file posts when it comes.
era T4 >"$WORK/whole"
head -c 350 "$WORK/whole" >"$in/cut.x12"
touch -d '23 hours ago' "$in/cut.x12"
take 0
is "$(sql 'SELECT count(*) FROM document')" 5 "cut for 23 hours: still coming"
touch -d '25 hours ago' "$in/cut.x12"
take 65
is "$(units):$(sql 'SELECT whole FROM document ORDER BY id DESC LIMIT 1')" "835 held:0" "cut for 25 hours: taken, and held"
like "$(cat "$WORK/err")" "^take-in: document 6 set 1: .*cut; ask the sender for the whole file$" "with a line"
is "$(sql "SELECT kind, what, next_action FROM task ORDER BY id DESC LIMIT 1")" \
    "unbalanced_remit|document 6: the set has no SE: it is cut|ask the sender for the whole file" "and a task"
# Two sets, the first complete: also held, for the file is not.
{ era T5 | sed 's/GE\*1\*1~.*/ST*835*0002~BPR*I*1/'; } >"$in/cut2.x12"
touch -d '25 hours ago' "$in/cut2.x12"
take 65
is "$(units)" "835 held, 835 held" "also its complete sets"
work 65
is "$(sql "SELECT count(*) FROM transfer WHERE rule = 'unmatched' AND cents = 8000")" 3 "the three whole files post"
cp "$WORK/whole" "$in/whole.x12"
era T5 >"$in/whole5.x12"
take 0
work 65
is "$(sql "SELECT count(*) FROM transfer WHERE rule = 'unmatched' AND cents = 8000")" 5 "and the cut ones once they come whole"
archive_is_sound
done_testing
