#!/bin/sh
# Every table that is marked append-only or "changes:" refuses DELETE, UPDATE of what is fixed, and INSERT
# OR REPLACE over every one of its unique keys. The keys are read from the schema, not from what guards them.
# A partial key is guarded by the pragma that our programs set.
. tests/crash/lib.sh

empty_site
sqlite3 -batch -noheader "$SITE/nightshift.db" <tests/crash/keys.sql >"$WORK/keys"
tried=$(wc -l <"$WORK/keys")
awk -F'|' '{
	print ".print try " $1 ": " $2
	print "PRAGMA ignore_check_constraints = ON; PRAGMA recursive_triggers = OFF; BEGIN;"
	print $3
	print "ROLLBACK;"
}' "$WORK/keys" >"$WORK/script"
stdbuf -oL sqlite3 -batch "$SITE/nightshift.db" <"$WORK/script" >"$WORK/said" 2>&1
# each try must be answered by a refusal
awk '/^try / { if (try != "") print try (said == "" ? ": it is done" : said); try = substr($0, 5); said = ""; next }
	/rows are never|a row with this key is there/ { try = ""; next }
	{ said = said ": " $0 }
	END { if (try != "") print try (said == "" ? ": it is done" : said) }' "$WORK/said" >"$WORK/open"
is "$(cat "$WORK/open")" "" "no way to write over a row of $(cut -d'|' -f1 "$WORK/keys" | sort -u | wc -l) tables ($tried tried)"
[ "$tried" -gt 300 ]
ok $? "more than 300 ways were tried"
done_testing
