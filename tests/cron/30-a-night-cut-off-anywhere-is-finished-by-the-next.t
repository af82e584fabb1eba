#!/bin/sh
# Every process of a night ended at once, at many moments of it, as a reboot does: the next run leaves what an undisturbed night leaves.
. tests/lib.sh
empty_site
cp jobs/sample/*.csv "$SITE/inbox/"
mv "$SITE" "$WORK/fresh"
fresh() { rm -rf "$SITE" && cp -a "$WORK/fresh" "$SITE"; }
# What left and what is kept of it, by name and content.
papers() { (cd "$SITE" && find outbox archive/in archive/out -type f -exec sha256sum {} +) | LC_ALL=C sort -k 2; }

fresh
began=$(date +%s%N)
night 2026-01-05
took=$((($(date +%s%N) - began) / 1000000))
want=$(digest) want_papers=$(papers)
moments=16 cut=0 other=
for i in $(seq 1 $moments); do
	fresh
	# A session of its own, so that its group is all of the night and nothing else.
	setsid "$BIN/nightshift" run -q -C "$SITE" --as-of 2026-01-05 >/dev/null 2>&1 &
	sleep "$(printf '%d.%03d' $((took * i / moments / 1000)) $((took * i / moments % 1000)))"
	kill -KILL "-$!" 2>/dev/null && cut=$((cut + 1))
	wait $! 2>/dev/null
	night 2026-01-05
	[ "$(digest)" = "$want" ] && [ "$(papers)" = "$want_papers" ] || other="$other $i"
done
like "$cut" '^([89]|1[0-9])$' "at least half of the moments fell into the night ($cut of $moments, $took ms)"
is "$other" "" "whenever it is cut off, the next run leaves the same books and the same files"
is "$(find "$SITE" -name '.*.tmp' -o -name '*.part')" "" "and nothing half-written"
done_testing
