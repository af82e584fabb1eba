#!/bin/sh
# make install into a staging directory: programs, pages, completion, and whatever starts the night; uninstall takes all of it away.
. tests/lib.sh
# What is built is installed; no test builds (-o all).
DEST=$WORK/dest
put() { # CRON [make's arguments]
	cron=$1
	shift
	rm -rf "$DEST"
	make -s -o all BUILD="$BUILD" DESTDIR="$DEST" CRON="$cron" "$@" install >"$WORK/make" 2>&1 || cat "$WORK/make"
}
files() { (cd "$DEST" && find . -type f -o -type l) | LC_ALL=C sort; }
jobs=$(for c in jobs/*.c; do basename "$c" .c; done)

put none
want=$({
	for j in $jobs; do
		echo "./usr/local/bin/$j"
		echo "./usr/local/share/bash-completion/completions/$j"
	done
	for p in jobs/*.1; do echo "./usr/local/share/man/man1/${p#jobs/}"; done
	echo ./usr/local/share/doc/nightshift/examples/crontab
} | LC_ALL=C sort)
is "$(files)" "$want" "every job with its page and its completion, and the example of a crontab"
is "$(find "$DEST/usr/local/bin" ! -perm 755; find "$DEST" -type f -path '*/share/*' ! -perm 644)" "" "programs are 755, the rest is 644"

"$DEST/usr/local/bin/nightshift" init "$SITE" --sample >"$WORK/out"
"$DEST/usr/local/bin/nightshift" run -q -C "$SITE" --as-of 2026-01-05
is "$?" 65 "a night is worked from where it stands"
is "$(find "$SITE/outbox" -name '837P-*' | grep -c .)" "$(sql 'SELECT count(*) FROM batch')" "and its claims are in the outbox"

put cron PREFIX=/opt/ns
like "$(cat "$DEST/etc/cron.d/nightshift")" '^PATH=/opt/ns/bin:' "cron finds the programs below another PREFIX"
is "$(stat -c %a "$DEST/etc/cron.d/nightshift")" 644 "cron takes no file that others may write"
is "$(find "$DEST" -name '*.timer' -o -name '*.service')" "" "and no unit starts the night a second time"

put systemd PREFIX=/usr UNITS=/lib/systemd/system
is "$(sed -n 's,^ExecStart=\([^ ]*\) .*,\1,p' "$DEST"/lib/systemd/system/*.service | grep -v '^/usr/bin/[a-z-]*$')" "" "each unit starts what was installed"
is "$(cd "$DEST" && find lib etc -type f 2>/dev/null | sed 's,.*/,,' | LC_ALL=C sort)" "$(cd cron && ls ./*.service ./*.timer | sed 's,.*/,,' | LC_ALL=C sort)" \
    "every service and timer, and no crontab beside them"
is "$(find "$DEST/lib" -type f ! -perm 644)" "" "for everybody to read"

put cron
make -s -o all BUILD="$BUILD" DESTDIR="$DEST" CRON=systemd install
make -s -o all BUILD="$BUILD" DESTDIR="$DEST" uninstall
is "$(files)" "" "uninstall leaves nothing"
make -s -o all BUILD="$BUILD" DESTDIR="$DEST" CRON=sometimes install >"$WORK/make" 2>&1
is "$?" 2 "another word for CRON is refused"
done_testing
