#!/bin/sh
# A folder within a folder, a pipe, a link: somebody else's business. Left where it is, with one line that names nobody.
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
mkdir -p "$in/ch/CANARY folder" "$in/CANARY TESTA" "$in/.hidden"
era T9 >"$in/ch/CANARY folder/inside.x12"
era T9 >"$in/CANARY TESTA/inside.x12"
era T9 >"$in/.hidden/inside.x12"
mkfifo "$in/CANARY-pipe"
era T1 >"$WORK/outside.x12"
ln -s "$WORK/outside.x12" "$in/CANARY-link.x12"
ln -s nowhere "$in/CANARY-dangling"
ln -s "$WORK" "$in/linked"
ln -s / "$in/ch/root"
era T2 >"$WORK/two-names.x12"
ln "$WORK/two-names.x12" "$in/CANARY-hard.x12" 2>/dev/null || era T2 >"$WORK/x"
before=$(inbox)
take 0
is "$(inbox)" "$before" "they are all still there"
is "$(sql 'SELECT count(*) FROM document')" 0 "none is a document"
is "$(cat "$WORK/err")" "take-in: inbox: 8 entries are no plain files with one name (folders, links, pipes) and were left there; 'ls -l' shows them, remove them" \
    "one line says how many, and no name"
take 0 -q
is "$(cat "$WORK/err")" "" "with -q not even that"
cmp -s "$WORK/outside.x12" "$SITE/inbox/CANARY-link.x12"
ok $? "what a link points to is as it was"
if mknod "$in/CANARY-device" c 1 3 2>/dev/null; then
	take 0
	like "$(cat "$WORK/err")" "inbox: 9 entries" "a device is no file either"
	rm "$in/CANARY-device"
fi
# Among them, a plain file is taken; when the other name goes, the hard link is one.
era T3 >"$in/plain.x12"
rm "$WORK/two-names.x12"
take 0
is "$(sql 'SELECT count(*) FROM document')" 2 "plain files among them are taken"
archive_is_sound
is "$(find "$SITE" -perm /0027 | grep -v "^$in/" | head -3)" "" "nobody else may look into the site"
done_testing
