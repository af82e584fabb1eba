#!/bin/sh
# The digest says what is true, and no more; the audit chain names the first link that was tampered with.
. tests/post-remits/books.sh
open_books
visit 1 acme beta 99213:10000
visit 2 acme '' 99213:10000
visit 3 acme '' 99213:10000
pays() {
	printf '%s\n' "CLP*$1*1*100*70*10*12*PCN" 'SVC*HC:99213*100*70**1' 'CAS*CO*45*20' 'CAS*PR*2*10'
}
for n in 1 2 3; do
	pays NVIST00${n}01 | era $n.x12 T$n 70
	post
done

was=$(digest)
like "$was" '^[0-9a-f]{64}$' "a digest is told"
sql 'VACUUM'
is "$(digest)" "$was" "it is the same after VACUUM"
sql 'REINDEX; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE' >/dev/null
is "$(digest)" "$was" "and in another journal mode"
NIGHTSHIFT_REVERSE_UNORDERED=1 && export NIGHTSHIFT_REVERSE_UNORDERED
is "$(digest)" "$was" "in whatever order rows come"
unset NIGHTSHIFT_REVERSE_UNORDERED
run 0 take-in
run 0 post-remits
is "$(digest)" "$was" "programs with nothing to do change nothing of it"
sqlite3 "$SITE/nightshift.db" ".backup $WORK/kept.db"

# The same drops, made anew: the same digest, whatever the clock, the process and the order of rows in no order.
mv "$SITE" "$WORK/first"
NIGHTSHIFT_REVERSE_UNORDERED=1 && export NIGHTSHIFT_REVERSE_UNORDERED
ISA13=1
open_books
visit 1 acme beta 99213:10000
visit 2 acme '' 99213:10000
visit 3 acme '' 99213:10000
for n in 1 2 3; do
	pays NVIST00${n}01 | era $n.x12 T$n 70
	post
done
unset NIGHTSHIFT_REVERSE_UNORDERED
# But for who dropped the files, which is the same person here.
is "$(digest)" "$was" "the same files in another site come to the same digest"
is "$(find "$SITE" -perm /0027 | head -3)" "" "nobody else may look into the site, nor the group write"
is "$(find "$SITE" -type f -perm /0111)" "" "and nothing in it is a program"

# Every cell that the digest covers is in it.
edit() { # SQL: on a copy without its guards; prints whether the digest changed
	rm -rf "$WORK/copy"
	cp -a "$SITE" "$WORK/copy"
	for t in $(sqlite3 "$WORK/copy/nightshift.db" "SELECT name FROM sqlite_schema WHERE type = 'trigger'"); do echo "DROP TRIGGER $t;"; done |
	    sqlite3 "$WORK/copy/nightshift.db"
	sqlite3 "$WORK/copy/nightshift.db" "PRAGMA ignore_check_constraints = ON; $1"
}
edit 'UPDATE patient SET suffix = suffix WHERE 0'
is "$("$BIN/nightshift" digest -C "$WORK/copy")" "$was" "triggers are not in the digest: they are made"
for change in "UPDATE patient SET suffix = 'Jr'" "UPDATE transfer SET cents = cents + 1 WHERE id = 1" "DELETE FROM task" \
    "UPDATE claim SET state_on = '2026-01-06' WHERE id = 3" "INSERT INTO period VALUES ('2025-12', '2026-01-02')" \
    "UPDATE document SET login = 'x' WHERE id = 1" "UPDATE coverage SET member_id = CAST(member_id AS TEXT) || ' ' WHERE id = 11" \
    "UPDATE charge_balance SET cents = 0 WHERE charge = 11 AND party = 'beta'"; do
	edit "$change"
	[ "$("$BIN/nightshift" digest -C "$WORK/copy")" != "$was" ]
	ok $? "changed: $change"
done
for change in "UPDATE job_run SET ended_at = 'never'" "UPDATE sighting SET name = x'00'" "DELETE FROM attempt"; do
	edit "$change"
	is "$("$BIN/nightshift" digest -C "$WORK/copy")" "$was" "not what is true, but what programs did: $change"
done

# The chain.
"${CC:-cc}" -std=c11 -D_XOPEN_SOURCE=700 -o "$WORK/chain" tests/store/chain.c "$BUILD/libnightshift.a" -lsqlite3 -lcsv -lcrypto -lzip -linih || {
	echo 'Bail out! tests/store/chain.c does not compile'
	exit 1
}
chain() { "$WORK/chain" "$1/nightshift.db" | cut -d' ' -f"$2"; }
is "$(chain "$SITE" 1,2)" "0 4" "the charges and three sets that moved money are four sound links"
head=$(chain "$SITE" 3)
# Which link a row is in: the first that reaches it.
link() { sql "SELECT min(id) FROM audit WHERE $1_to >= $2"; }
tampered() { # LINK SENTENCE
	is "$(chain "$WORK/copy" 1)" "$1" "found out: $2"
}
for column in $(sql "SELECT name FROM pragma_table_info('transfer') WHERE name <> 'id'"); do
	edit "UPDATE transfer SET $column = CASE typeof($column) WHEN 'integer' THEN $column + 1 WHEN 'null' THEN 1 ELSE $column || 'x' END
	    WHERE id = (SELECT transfer_to FROM audit WHERE id = 2)"
	tampered 2 "a transfer's $column"
done
for column in $(sql "SELECT name FROM pragma_table_info('submission_event') WHERE name <> 'id'"); do
	edit "UPDATE submission_event SET $column = CASE typeof($column) WHEN 'integer' THEN $column + 1 WHEN 'null' THEN 1 ELSE $column || 'x' END
	    WHERE id = (SELECT event_to FROM audit WHERE id = 3)"
	tampered 3 "an event's $column"
done
edit "DELETE FROM transfer WHERE id = (SELECT transfer_to FROM audit WHERE id = 1)"
tampered 1 "a transfer that was taken out"
edit "DELETE FROM transfer WHERE id > (SELECT transfer_to FROM audit WHERE id = 2)"
tampered 3 "a tail that was cut off"
edit "INSERT INTO transfer (posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule)
    SELECT posted_on, effective_on, from_account, from_party, to_account, to_party, charge, cents, group_code, carc, practice_id, segment, rule
      FROM transfer ORDER BY id DESC LIMIT 1"
tampered -1 "a transfer put behind the chain"
edit "UPDATE audit SET sha256 = replace(sha256, substr(sha256, 1, 1), 'z') WHERE id = 2"
tampered 2 "a link itself"
edit "UPDATE audit SET transfer_to = transfer_to - 1 WHERE id = 2"
tampered 2 "where a link ends"
edit "DELETE FROM audit WHERE id = 1"
tampered 2 "a first link taken out"
edit "DELETE FROM transfer WHERE id > (SELECT transfer_to FROM audit WHERE id = 2);
    DELETE FROM submission_event WHERE id > (SELECT event_to FROM audit WHERE id = 2); DELETE FROM audit WHERE id > 2"
is "$(chain "$WORK/copy" 1,2)" "0 2" "an older database put back is sound by itself"
[ "$(chain "$WORK/copy" 3)" != "$head" ]
ok $? "but its head is not the one that was mailed"

# A fresh schema is a migrated one: today there is one version, so none may be waiting.
is "$(ls sql/migrate 2>/dev/null | cut -c1-4 | sort -u | wc -l | tr -d ' ')" "$(($(sed -n 's/.*SCHEMA_VERSION = \([0-9]*\).*/\1/p' lib/store/schema.h) - 1))" \
    "each version but the first has its migration"
is "$(sql 'SELECT schema_version FROM site')" "$(sed -n 's/.*SCHEMA_VERSION = \([0-9]*\).*/\1/p' lib/store/schema.h)" "a fresh site is of the present version"
done_testing
