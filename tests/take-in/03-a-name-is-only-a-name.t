#!/bin/sh
# Names with line ends, escape codes, options and commands in them: kept as bytes with the sighting, never printed, never run.
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
nl='
'
esc=$(printf '\033[2J\033]0;CANARY\007')
eight=$(printf 'M\344dchen-CANARY-\377\376.x12')
long=$(printf '%0251d.x12' 7)
n=0
for name in "CANARY${nl}TESTA.x12" "$esc.x12" "$eight" "$long" -rf --help '..CANARY..' 'a..' '...x12' \
    '$(touch pwned).x12' '`touch pwned`' "';DROP TABLE document;--" 'CANARY,TESTA 1961-03-17 XKC900123.835' '%s%n%x' '~' '*' \
    'CON' 'a\b' "${nl}"; do
	n=$((n + 1))
	era "T$n" >"$in/$name" || echo "# this file system does not take that name"
done
take 0
is "$(sql 'SELECT count(*) FROM document')" 17 "seventeen files are taken; the two that begin with a dot are still coming"
is "$(inbox)" 2 "and their names are gone"
is "$(cat "$WORK/err" "$WORK/out")" "" "without a word"
is "$(sql "SELECT count(*) FROM sighting WHERE name = CAST('CANARY' || char(10) || 'TESTA.x12' AS BLOB)")" 1 "the name is kept as it was"
is "$(sql "SELECT hex(name) FROM sighting WHERE hex(name) LIKE '4DE4%'")" "$(printf %s "$eight" | od -An -tx1 | tr -d ' \n' | tr a-f A-F)" \
    "byte by byte"
archive_is_sound
is "$(find "$ROOT" "$SITE" "$WORK" -maxdepth 2 -name pwned)" "" "nothing was run"
work 65
rm -f "$in"/..[!.]* "$in/...x12"
# Folders: letters, digits, dot, underscore, hyphen become a partner's; others are left.
mkdir "$in/acme-1.x_y" "$in/CANARY;TESTA" "$in/$(printf '%061d' 7)"
for d in "acme-1.x_y" "CANARY;TESTA" "$(printf '%061d' 7)"; do
	era "F$d" >"$in/$d/f.x12"
done
take 0
is "$(sql "SELECT folder FROM document WHERE folder <> ''")" acme-1.x_y "a folder's name is a partner's, if it may be one"
like "$(cat "$WORK/err")" "^take-in: inbox: 2 entries are no plain files" "others are left with the links and pipes"
done_testing
