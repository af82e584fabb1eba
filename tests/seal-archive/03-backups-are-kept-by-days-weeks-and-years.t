#!/bin/sh
# What is kept, what goes and is told; sealed when there is a key, those of before as well; one that cannot be restored is told.
. tests/lib.sh
. tests/seal-archive/lib.sh
empty_site
sed -i 's/^backups.*/backups = 3\nkeep_years = 2/' "$SITE/site.conf"
backups() { ls "$SITE/archive/backup" | tr '\n' ' '; }
for d in 2024-06-30 2024-12-30 2024-12-31 2025-01-05 2025-12-31 2026-01-02 2026-01-03; do
	AS_OF=$d
	run 0 seal-archive
done
is "$(backups)" "2024-12-31.db 2025-12-31.db 2026-01-02.db 2026-01-03.db " "three nights, and the last one of each year"
for d in 05 11 12 17 18 19 20; do
	AS_OF=2026-01-$d
	run 0 seal-archive
done
is "$(backups)" "2024-12-31.db 2025-12-31.db 2026-01-03.db 2026-01-11.db 2026-01-18.db 2026-01-19.db 2026-01-20.db " "and of each week"
AS_OF=2026-03-02
run 0 seal-archive -v
is "$(backups)" "2024-12-31.db 2025-12-31.db 2026-01-18.db 2026-01-19.db 2026-01-20.db 2026-03-02.db " "of eight weeks"
like "$(cat "$WORK/err")" 'archive/backup/2026-01-11.db removed' "what goes is told"
is "$(sql "SELECT name FROM retired WHERE night = '2026-03-02' ORDER BY id")" "2026-01-11.db
2026-01-03.db" "and is a row"
is "$(sql "SELECT count(*) FROM retired WHERE kind = 'backup'")" 9 "as is each one before"

# Once in seven nights one is restored.
is "$(sql "SELECT group_concat(night, ' ') FROM restored WHERE proved ORDER BY id")" \
    "2024-06-30 2024-12-30 2025-12-31 2026-01-11 2026-01-18 2026-03-02" "a backup is restored and proved when seven nights have gone"
is "$(find "$SITE/run/tmp" -type f)" "" "and nothing of it stays"

# A key comes: plain backups do not stay.
seals
AS_OF=2026-03-03
run 0 seal-archive
is "$(backups | tr ' ' '\n' | grep -c sealed) $(backups | tr ' ' '\n' | grep -c 'db$')" "6 0" "with a key they all are sealed, those of before, too"
is "$(sql 'SELECT key_id FROM backup ORDER BY id DESC LIMIT 1')" 1 "and the row knows the key"
run 0 seal-archive
is "$(backups | tr ' ' '\n' | grep -c 2026-03-03)" 1 "a second run of the night replaces its backup"
is "$(find "$SITE/archive/backup" -perm /027)" "" "nobody else may read or write one"
"$BIN/nightshift" unseal -C "$SITE" -o "$WORK/old.db" "$SITE/archive/backup/2024-12-31.db.sealed"
is "$(sqlite3 "$WORK/old.db" 'SELECT max(night) FROM job_run')" "2024-12-31" "an old one opens"

# One that cannot be brought back. The database is broken below its constraints, so its copy is, too.
for t in $(sql "SELECT name FROM sqlite_schema WHERE type = 'trigger'"); do echo "DROP TRIGGER $t;"; done | sqlite3 "$SITE/nightshift.db"
sql "INSERT INTO document VALUES (99, 'in', '$(printf %064d 1)', 1, 'csv', 1, '2026-03-08T20:00', '2026-03-08', 0, '', 1, '', NULL)"
AS_OF=2026-03-08
run 0 seal-archive
ok $? "there is a backup, and none is restored every night"
AS_OF=2026-03-09
run 71 seal-archive
like "$(cat "$WORK/err")" '2026-03-09.db.sealed cannot be restored: its books do not prove; nothing was sealed or removed' "a backup whose books do not prove is told"
is "$(sql 'SELECT night, proved, what FROM restored ORDER BY id DESC LIMIT 1')" "2026-03-09|0|its books do not prove" "and written down"
is "$(find "$SITE/run/tmp" -type f)" "" "nothing of it stays in plain"
sql "DELETE FROM document WHERE id = 99"
AS_OF=2026-03-11
run 0 seal-archive
is "$(sql 'SELECT night, proved FROM restored ORDER BY id DESC LIMIT 1')" "2026-03-11|1" "the next night tries again"

sed -i 's/^keep_years.*/keep_years = 1/' "$SITE/site.conf"
run 0 seal-archive
is "$(backups | tr ' ' '\n' | grep -c '^202[45]')|$(backups | cut -d' ' -f1)" "1|2025-12-31.db.sealed" "a year's last one goes when its years are over"

# The page.
page() { sed -n 's/.*restored and proved  *//p' "$SITE/outbox/reports/$AS_OF/summary.txt"; }
AS_OF=2026-03-12
run 0 write-reports
is "$(page)" "2026-03-11" "the page says which was the last one proved"
sed -i 's/^backups.*/backups = 0/' "$SITE/site.conf"
AS_OF=2026-03-19
run 0 seal-archive
run 0 write-reports
is "$(page)" "2026-03-11" "eight nights are no news"
AS_OF=2026-03-20
run 0 write-reports
is "$(page)" "NONE SINCE 2026-03-11: see what seal-archive says" "more of them are"

# Another database in a backup's place, sound as it is.
sed -i 's/^backups.*/backups = 3/' "$SITE/site.conf"
cp "$WORK/old.db" "$SITE/archive/backup/2026-03-22.db"
AS_OF=2026-03-21
run 71 seal-archive
like "$(cat "$WORK/err")" '2026-03-22.db.sealed cannot be restored: its digest is not the one it was made with' "a backup that is not the one that was made is told"
done_testing
