#!/bin/sh
# The same content under another name changes nothing; from another folder or hand it is a document of its own, and posts nothing.
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
era T1 >"$WORK/one"
cp "$WORK/one" "$in/monday.835"
take 0
work 65
was=$(digest)
like "$was" '^[0-9a-f]{64}$' "a digest is told"
cp "$WORK/one" "$in/CANARY.835"
cp "$WORK/one" "$in/monday.835"
take 0
is "$(sql 'SELECT count(*) FROM document'):$(sql 'SELECT count(*) FROM sighting'):$(inbox)" 1:3:0 "the same under the same and another name: sighted twice more"
is "$(digest)" "$was" "and nothing else is changed"
is "$(cat "$WORK/err" "$WORK/out")" "" "without a word"
cp "$WORK/one" "$in/CANARY.835"
run 0 take-in -v
like "$(cat "$WORK/err" "$WORK/out")" "document 1 came again" "with -v it is told, by its number"
unlike "$(cat "$WORK/err" "$WORK/out")" "$CANARY" "and not by its name"

mkdir "$in/ch"
cp "$WORK/one" "$in/ch/CANARY.835"
take 0
work 0
is "$(units):$(sql 'SELECT folder FROM document ORDER BY id DESC LIMIT 1')" "835 seen:ch" "from a partner's folder it is a document of its own, and seen"
if [ "$(id -u)" -eq 0 ]; then
	cp "$WORK/one" "$in/other.835"
	chown 65534 "$in/other.835"
	take 0
	work 0
	is "$(units):$(sql 'SELECT dropped_by, by_owner FROM document ORDER BY id DESC LIMIT 1')" "835 seen:65534|0" "from another hand, too"
else
	ok 0 "from another hand, too # skip only root can give a file away"
fi
is "$(sql "SELECT sum(cents) FROM transfer")" 8000 "the money moved once"
is "$(sql 'SELECT count(DISTINCT sha256) FROM document'):$(find "$SITE/archive/in" -type f | wc -l | tr -d ' ')" 1:1 "and the archive has it once"

# What came to nothing may be tried again; one byte more is another file.
printf 'CANARY\n' >"$in/letter"; take 65
printf 'CANARY\n' >"$in/letter"; take 65
is "$(sql "SELECT count(*) FROM document WHERE kind = 'csv'")" 2 "what was held may come again"
{ cat "$WORK/one"; printf '\n'; } >"$in/monday.835"
take 0
work 0
is "$(units)" "835 seen" "a byte more is another document, but no other payment"

# -n: what would happen, and nothing does.
was=$(digest)
era T2 >"$in/CANARY.835"
printf 'CANARY\n' >"$in/letter2"
find "$SITE/archive" | sort >"$WORK/archive"
"$BIN/take-in" -n -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
judge take-in
is "$(digest):$(inbox)" "$was:3" "a dry run takes nothing"
find "$SITE/archive" | sort | cmp -s - "$WORK/archive"
ok $? "and copies nothing"
is "$(sql 'SELECT count(*) FROM sighting WHERE document > 5')" 1 "nor sights it"
take 65
is "$(inbox)" 1 "then they are taken"
archive_is_sound
done_testing
