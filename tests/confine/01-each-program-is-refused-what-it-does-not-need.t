#!/bin/sh
# Each program tries, from within its own bounds, what a stranger who took it over would try; as root and as somebody
# else. Unbounded, each attempt must succeed: else its refusal proves nothing.
. tests/lib.sh

new_site
night 2026-01-05

# Of a talker the ports matter; of one who does not talk that there are none.
talks() {
	printf '[partner acme]\nhost = 127.0.0.1\nport = 2222\nuser = u\nkey = keys/acme\nout = in\n' >>"$SITE/site.conf"
}

# What "confine" printed in $WORK/out: each program, and nothing that was not refused.
all_refused() { # WHO
	is "$(grep -v ': refused$' "$WORK/out" | head -5)" "" "$1: whatever is tried is refused"
	is "$(sed 's/[: ].*//' "$WORK/out" | sort -u)" "$(ls "$BIN")" "$1: by each program there is"
	is "$(sed 's/:.*//' "$WORK/out" | sort | uniq -c | awk '$1 < 8')" "" "$1: and each tries at least eight things"
}

"$BIN/nightshift" confine -C "$SITE" >"$WORK/out" 2>"$WORK/err"
is "$?$(cat "$WORK/err")" 0 "root, or who runs this: confine exits with 0 and says nothing else"
all_refused "who runs this"
sed -n 's/: open a socket for TCP: .*//p' "$WORK/out" | sort >"$WORK/closed"
is "$(sed 's/:.*//' "$WORK/out" | sort -u | comm -23 - "$WORK/closed")" "nightshift run
trust-host" "without partners only who pins keys may open sockets, and who starts programs that have bounds of their own"
talks
"$BIN/exchange-files" --self-test -C "$SITE" >"$WORK/out" 2>"$WORK/err"
is "$?$(cat "$WORK/err")" 0 "with a partner, too"
unlike "$(cat "$WORK/out")" 'a socket for TCP|NOT' "it may open sockets then"
like "$(cat "$WORK/out")" 'exchange-files: be called: refused' "but is called by nobody"
if grep -q 'call another port' "$WORK/out"; then
	like "$(cat "$WORK/out")" 'exchange-files: call another port than its own: refused' "and calls no port but its partners'"
	like "$(cat "$WORK/out")" 'exchange-files: take a port: refused' "nor takes one"
else
	ok 0 "and calls no port but its partners' # skip this kernel's Landlock cannot tell ports apart"
	ok 0 "nor takes one # skip the same"
fi

# The same as a user without a name.
if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then
	chmod 711 "$WORK"
	cp -r "$BIN" "$WORK/bin"
	chown -R 54321:54321 "$SITE"
	(cd / && setpriv --reuid=54321 --regid=54321 --clear-groups "$WORK/bin/nightshift" confine -C "$SITE") >"$WORK/out" 2>"$WORK/err"
	is "$?$(cat "$WORK/err")" 0 "as another uid: confine exits with 0"
	all_refused "another uid"
	chown -R 0:0 "$SITE"
else
	for what in "confine exits with 0" "whatever is tried is refused" "by each program" "eight things"; do
		ok 0 "as another uid: $what # skip not root, or no setpriv"
	done
fi

# Unbounded: no attempt is refused for another reason.
sed -i 's/^confine.*/confine = no/' "$SITE/site.conf"
"$BIN/nightshift" confine -C "$SITE" >"$WORK/out" 2>"$WORK/err"
is "$?" 78 "a site that is not confined: confine exits with 78"
grep -v '^nightshift x12' "$WORK/out" >"$WORK/others"
is "$(grep ': refused$' "$WORK/others" | grep -v 'trust-host: take a port')" "" "and each attempt would have succeeded"
kinds=$(($(grep -c '^	{ "' lib/base/confine_prove.c) + 1))
grep -q __asan_init "$BIN/nightshift" && kinds=$((kinds - 1))	# it traces itself
is "$(sed 's/^[^:]*: //; s/:.*//; s,to /.*,to a setting,' "$WORK/others" | sort -u | wc -l)" $kinds "every kind of attempt was among them"
is "$(grep -v ': refused$' "$WORK/out" | grep -c '^nightshift x12')" 0 "a file of X12 is looked at within bounds whatever a site says"
done_testing
