#!/bin/sh
# TLS that verifies, or nothing is sent; the password is a file of its owner's and goes nowhere else.
# Scratch in memory: what fsync does is proven elsewhere.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/lib.sh
. tests/mail-worklists/peer.sh
new_peer
mail_site
cp -a "$SITE" "$WORK/before"
everything=$WORK/everything
again() { # [NAME=VALUE...]
	rm -rf "$SITE" "$PEER"/box/*
	cp -a "$WORK/before" "$SITE"
	section "$@"
}
refused() { # REGEX SENTENCE [NAME=VALUE...]
	regex=$1 sentence=$2
	shift 2
	again "$@"
	mailed 78
	like "$(cat "$WORK/err")" "^mail-worklists: $regex" "$sentence"
	is "$(box)$(sql "SELECT group_concat(DISTINCT step || code) FROM mail_step WHERE step <> 'sending'")" again0 "  and nothing was sent"
	cat "$WORK/out" "$WORK/err" >>"$everything"
}
: >"$everything"
mkdir "$WORK/other"
certificate "$WORK/other" other
refused "the mail server: its certificate does not verify; look at .mail. in site.conf; nothing was sent" \
    "a certificate of an authority that is not ours" "ca_file=$WORK/other/cert.pem"
refused "the mail server: its certificate does not verify" "one that the machine does not know" ca_file=
refused "the mail server: its certificate does not verify" "one of another name" "server=smtp://localhost:$PORT"
refused "the mail server: ca_file holds no certificates" "authorities that cannot be read" "ca_file=keys/mail"
again
(umask 077 && echo wrong >"$SITE/keys/mail")
cp -a "$SITE/keys/mail" "$WORK/before/keys/wrong"
refused "the mail server: the login was refused; look at .mail." "a login that is refused" password_file=keys/wrong
mailed 0 -v
like "$(cat "$WORK/err")" "failed lately" "is not tried again at once: many lock an account after some"

# Secrets.
again
chmod 640 "$SITE/keys/mail"
mailed 78
like "$(cat "$WORK/err")" "keys/mail: not a file that its owner alone can read, and it holds a secret; chown" "a password that others can read is refused"
is "$(steps boss)$(box)" "" "before anybody is called"
is "$(waiting | wc -w)" 5 "the messages stand there"
chmod 600 "$SITE/keys/mail"
echo stall >"$PEER/mode"
"$BIN/mail-worklists" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err" &
visit=$!
while kill -0 $visit 2>/dev/null; do
	tr '\0' '\n' <"/proc/$visit/cmdline"
	tr '\0' '\n' <"/proc/$visit/environ"
	sleep 0.1
done >"$WORK/shown" 2>/dev/null
wait $visit
rm "$PEER/mode"
like "$(cat "$WORK/shown")" "bin/mail-worklists" "its arguments and environment were looked at while it ran"
cat "$WORK/shown" "$WORK/out" "$WORK/err" "$PEER/log" >>"$everything"
is "$(grep -acE 'CANARY-PASSWORD' "$everything")" 0 "the password is in nothing that was printed, in arguments or the environment"
is "$(grep -rlaE 'CANARY-PASSWORD' "$SITE" | grep -v '/keys/mail$')" "" "nor in any file of the site but its own"
is "$(find "$SITE" -path "$SITE/keys" -prune -o -perm /0027 -print | head -3)" "" "and nobody else may look into the site"

# An environment that would have it go elsewhere.
again
all_proxy=socks5h://127.0.0.1:9 SSL_CERT_FILE=/nowhere "$BIN/mail-worklists" -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err"
is "$? $(box)" "0 biller boss frontdesk main north" "the environment's proxy is not asked"

# A server that begins with TLS, one without any, and one on this machine.
kill $SERVER
wait $SERVER 2>/dev/null
new_peer first
again "server=smtps://127.0.0.1:$PORT"
mailed 0
is "$(box)" "biller boss frontdesk main north" "TLS from the first byte"
refused "the mail server: its certificate does not verify" "which is verified, too" "server=smtps://127.0.0.1:$PORT" "ca_file=$WORK/other/cert.pem"
kill $SERVER
wait $SERVER 2>/dev/null
new_peer plain
refused "the mail server: it offers no TLS" "a server without TLS" user= password_file=
again user= password_file= tls=off-only-for-loopback
mailed 0
is "$(box) $(cut -d' ' -f3 "$PEER"/box/*.for | sort -u)" "biller boss frontdesk main north clear" "but one on this machine, where site.conf says so"

# What site.conf may not say.
wrong() { # REGEX NAME=VALUE...
	regex=$1
	shift
	again "$@"
	mailed 78
	like "$(cat "$WORK/err")" "$regex" "site.conf: $*"
}
wrong "needs TLS: its server is not this machine" tls=off-only-for-loopback server=smtp://mail.office.invalid user= password_file=
wrong "needs TLS: no password goes without it" tls=off-only-for-loopback
wrong "needs from" from=
wrong "needs server" server=
wrong "needs user and password_file together" password_file=
wrong "line [0-9]+: not a setting" tls=optional
wrong "line [0-9]+: not a setting" "server=http://127.0.0.1:$PORT"
wrong "line [0-9]+: not a setting" "server=smtp://127.0.0.1:$PORT/x"
wrong "line [0-9]+: not a setting" from=nobody
wrong "line [0-9]+: not a setting" colour=blue
is "$(sql 'SELECT count(*) FROM mail')" 0 "and then no message is made"
again
printf '[person sombody]\ndetails = none\n' >>"$SITE/site.conf"
mailed 78
like "$(cat "$WORK/err")" "\[person sombody\]: users.csv has no such user" "a person who is nobody is told"
done_testing
