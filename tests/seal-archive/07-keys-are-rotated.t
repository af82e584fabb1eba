#!/bin/sh
# A new key seals what is new, the old one opens what is old; rotate brings all of it under the new one, and a kill on the way does no harm.
. tests/lib.sh
. tests/night/lib.sh
. tests/seal-archive/lib.sh
plan <<'EOF'
* pay
EOF
three_nights
seals
AS_OF=2026-03-03
run 0 seal-archive
"$BIN/nightshift" key -C "$SITE" new >/dev/null
echo x,y >"$SITE/inbox/odd.csv"
AS_OF=2026-03-04
run 65 take-in
AS_OF=2026-05-05
run 0 seal-archive
key_of() { od -An -tu1 -j8 -N4 "$1" | tr -s ' '; }
backups_keys() { for b in "$SITE"/archive/backup/*.sealed; do key_of "$b"; done | sort | uniq -c | tr -s ' ' | tr '\n' ' '; }
is "$(zips)" "2026-01.zip 2026-03.zip " "two months"
like "$(backups_keys)" '^ [1-9] 0 0 0 1 +1 0 0 0 2 $' "what is new is sealed with the new key, what is old has its own"
all() { for d in $(sql 'SELECT id FROM document'); do "$BIN/nightshift" unseal -C "$SITE" --document "$d" || echo "document $d"; done 2>&1 | sha256sum; }
before=$(all)
cp -a "$SITE" "$WORK/before"

"$BIN/nightshift" key -C "$SITE" rotate >"$WORK/out" 2>"$WORK/err"
like "$? $(cat "$WORK/out" "$WORK/err")" '^0 1 zips and [1-9] backups are under key 2 now' "rotate brings all of it under the new key"
mkdir "$WORK/kept" && mv "$SITE/keys/1.key" "$WORK/kept/"
is "$(all)" "$before" "every document opens without the old one"
like "$(backups_keys)" '^ [1-9] 0 0 0 2 $' "as does every backup"
AS_OF=2026-05-06
run 0 verify-books
run 0 seal-archive
ok $? "the next night has nothing to say"
"$BIN/nightshift" key -C "$SITE" rotate >"$WORK/out"
like "$(cat "$WORK/out")" '^0 zips and 0 backups' "a second time there is nothing to do"
"$BIN/nightshift" unseal --keys "$WORK/kept" "$WORK/before/archive/backup/2026-03-03.db.sealed" | head -c 15 >"$WORK/head"
is "$(cat "$WORK/head")" "SQLite format 3" "a copy that stood elsewhere opens with the old key"

# A key that is not there.
rm -rf "$SITE" && cp -a "$WORK/before" "$SITE" && rm -f "$SITE/keys/1.key"
"$BIN/nightshift" key -C "$SITE" rotate >"$WORK/out" 2>"$WORK/err"
like "$? $(cat "$WORK/err")" '^71 nightshift: archive/sealed/2026-01.zip: key 1 is not in keys: ' "without the old key it is told, and nothing changed"
is "$(cd "$SITE" && sha256sum archive/sealed/* archive/backup/*)" "$(cd "$WORK/before" && sha256sum archive/sealed/* archive/backup/*)" "to the byte"

# Killed.
command -v strace >/dev/null && strace -qq -o /dev/null -e trace=getpid -e inject=getpid:error=EIO true 2>/dev/null || {
	echo "# strace may not trace here"
	done_testing
}
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 && export ASAN_OPTIONS
# A document of each zip, and the first backup.
some() {
	{
		for d in 1 "$(sql 'SELECT max(id) FROM document')"; do "$BIN/nightshift" unseal -C "$SITE" --document "$d" || echo "document $d"; done
		"$BIN/nightshift" unseal -C "$SITE" "$(ls "$SITE"/archive/backup/*.sealed | head -1)"
	} 2>&1 | sha256sum
}
rm -rf "$SITE" && cp -a "$WORK/before" "$SITE"
before=$(some)
fired=0 bad=
for call in rename renameat fsync write; do
	for i in 1 2 4; do
		rm -rf "$SITE" && cp -a "$WORK/before" "$SITE"
		strace -f -qq -o /dev/null -e trace=$call -e inject="$call:signal=KILL:when=$i" \
		    "$BIN/nightshift" key -C "$SITE" rotate >/dev/null 2>&1
		[ $? -eq 137 ] || continue
		fired=$((fired + 1))
		[ "$(some)" = "$before" ] || bad="$bad $call $i"
		"$BIN/nightshift" key -C "$SITE" rotate >/dev/null && rm -f "$SITE/keys/1.key"
		[ "$(some)" = "$before" ] && AS_OF=2026-05-06 run 0 verify-books || bad="$bad then $call $i"
	done
done
is "$bad" "" "killed anywhere, what was there opens, and the next one ends it"
[ "$fired" -ge 6 ]
ok $? "$fired kills took place"
done_testing
