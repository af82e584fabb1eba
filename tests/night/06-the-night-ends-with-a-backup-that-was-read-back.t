#!/bin/sh
# A backup counts once it was opened, checked and found to say the same.
. tests/lib.sh
new_site
sed -i 's/^backups.*/backups = 2/' "$SITE/site.conf"
for d in 05 06 07; do night "2026-01-$d"; done
is "$(ls "$SITE/archive/backup")" "2026-01-06.db
2026-01-07.db" "as many are kept as site.conf says, the latest"
mkdir -p "$WORK/old/run" && cp "$SITE/site.conf" "$WORK/old/" && cp "$SITE/archive/backup/2026-01-07.db" "$WORK/old/nightshift.db"
mkdir -p "$WORK/old/run/tmp"
is "$("$BIN/nightshift" digest -C "$WORK/old")" "$(digest)" "the backup's digest is the site's"
done_testing
