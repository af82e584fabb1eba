#!/bin/sh
# A file there is known by its name, size, time and content. What is told to go there goes when it is safe here, not before.
. tests/lib.sh
. tests/exchange-files/peer.sh
new_peer
trusted
in=$SITE/inbox/acme
there=$PEER/home/outbound

echo one | offered a
echo two | offered b
exchange 0
is "$(contents "$in")" "1.a:one
2.b:two" "two files are got"
exchange 0
rm "$in"/*
exchange 0
is "$(contents "$in")" "" "and not again, whether or not they were taken in"
touch -d '2026-01-04 13:00' "$there/a"
exchange 0
is "$(contents "$in")" "" "a file that was only touched is not another"
is "$(sql "SELECT group_concat(state) FROM fetched")" "arrived,arrived,same" "and is known from then on"
echo new | offered a
touch -d '2026-01-04 14:00' "$there/a"
exchange 0
is "$(contents "$in")" "4.a:new" "another content under an old name is another file"
echo one | offered c
exchange 0
is "$(contents "$in")" "4.a:new
5.c:one" "an old content under another name is for take-in to judge"
rm "$in"/*

echo x | offered d.part
echo x | offered e.tmp
echo x | offered f.FilePart
echo x | offered g.writing
echo x | offered .hidden
mkdir "$there/folder"
: | offered empty
# shellcheck disable=SC1003
for name in 'CANARY space' 'CANARY "quoted" \back' 'CANARY%20#?&;[x]' "$(printf 'CANARY\033[31m')" "$(printf 'CANARY\377\376')"; do
	echo odd | offered "$name"
done
exchange 0 -v
unlike "$(cat "$WORK/err")" CANARY "no name of his is printed"
exchange 0
is "$(find "$in" -type f | wc -l)" 6 "whatever his names are they are got; those that are still being written are not, nor folders"
is "$(find "$in" -type f | LC_ALL=C grep -c '[^A-Za-z0-9._/-]')" 0 "and get plain ones here"
is "$(sql "SELECT count(*) FROM fetched WHERE name = CAST('CANARY \"quoted\" \\back' AS BLOB)")" 1 "the row has his name, to the byte"
rm -r "$in" "$there"/*

echo fresh >"$there/fresh"
sed -i 's/^settle_seconds.*/settle_seconds = 60/' "$WORK/site.conf"
section
exchange 0
is "$(contents "$in")" "" "a file that changed a moment ago is left for the next run"
touch -d '2 minutes ago' "$there/fresh"
exchange 0
like "$(contents "$in")" "fresh:fresh" "when it has settled it is got"
rm -r "$in" "$there"/*

# By his clock it is to come: a little ahead is a clock, far ahead is no time at all.
section
touch -d '10 minutes' "$there/fresh"
echo odd >"$there/odd" && touch -d '2 days' "$there/odd"
exchange 0
is "$(contents "$in" | sed 's/^[0-9]*[.]//')" "odd:odd" "a file that changed a moment ago by a clock that is ahead is left as well"
rm -r "$in" "$there"/*

# One directory for both ways: what we put there is neither got nor deleted.
mkdir "$there/both ways"
touch -d '2026-01-04 12:00' "$PEER/home/outbound/both ways"
section "out=outbound/both ways" "in=outbound/both ways/" got=delete
echo ours | waiting 837P-7.x12
echo his | offered "both ways/answer"
exchange 0
touch -d '2026-01-04 12:00' "$there/both ways/837P-7.x12"
exchange 0
is "$(contents "$in" | sed 's/^[0-9]*[.]//') $(contents "$there/both ways")" "answer:his 837P-7.x12:ours" \
    "where one directory is for both ways, what we put there stays there"
rm -r "$in" "$there"/*

section got=delete
echo gone | offered a
exchange 0 -n
like "$(cat "$WORK/out")" "^get	acme	A	5$" "-n says what would be got, by its shape"
is "$(contents "$there") $(contents "$in")" "a:gone " "and nothing is touched"
exchange 0
is "$(contents "$there")" "" "got=delete: it is gone there"
like "$(contents "$in")" "a:gone" "and it is here"
is "$(sql 'SELECT state FROM fetched ORDER BY id DESC LIMIT 1')" released "its row says so"
rm -r "$in"

section "got=move done"
echo first | offered R5.AA
exchange 0
echo second | offered R5.AA
exchange 0
is "$(ls "$PEER/home/done" | sed 's/A[.][0-9]*$/A.N/')" "R5.AA
R5.AA.N" "got=move: there each is kept, though names come again"
is "$(ls "$there")" "" "out of the way"
is "$(cat "$in"/*R5.AA)" "first
second" "and both are here"
rm -r "$in"

# What cannot be taken away there is no harm; root may do all, so the directory is not there.
section "got=move nowhere"
echo third | offered R5.AA
exchange 65
like "$(cat "$WORK/err")" "acme: file [0-9]+ was got and cannot be moved there" "what cannot be moved is said, by its number"
exchange 65
is "$(find "$in" -type f | wc -l)" 1 "it is here, once"
section got=delete
exchange 0
is "$(ls "$there")" "" "later it can"
done_testing
