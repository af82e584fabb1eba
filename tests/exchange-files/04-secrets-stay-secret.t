#!/bin/sh
# A key or password is in a file that its owner alone can read; it goes nowhere else, nor does a name of the partner's.
. tests/lib.sh
. tests/exchange-files/peer.sh
PASSWORDS=yes
new_peer
trusted
printf 'ISA*CANARY-PATIENT~' | waiting 837P-1.x12
echo CANARY-PATIENT | offered CANARY-NAME.835
everything=$WORK/everything

chmod 440 "$SITE/keys/acme"
exchange 78
like "$(cat "$WORK/err")" "acme: .*keys/acme: not a file that its owner alone can read" "a key that others can read is refused"
is "$(sql 'SELECT count(*) FROM exchange')" 0 "before anybody is called"
chmod 400 "$SITE/keys/acme"
mv "$SITE/keys/acme" "$SITE/keys/real" && ln -s real "$SITE/keys/acme"
exchange 78
like "$(cat "$WORK/err")" "keys/acme: " "so is a link"
mv "$SITE/keys/real" "$SITE/keys/acme"
section key=keys/none
exchange 78
like "$(cat "$WORK/err")" "keys/none: No such file" "and one that is not there"

# Its canary is a line of the key itself.
canary=$(sed -n 3p "$SITE/keys/acme")
section
exchange 0 -v
cat "$WORK/out" "$WORK/err" >"$everything"

ssh-keygen -q -t ed25519 -N '' -f "$SITE/keys/other" && chmod 400 "$SITE/keys/other"
printf 'ISA*2~' | waiting 837P-2.x12
section key=keys/other
exchange 78
like "$(cat "$WORK/err")" "acme: the login was refused; check user and key or password" "a key that he does not know is refused"
cat "$WORK/err" >>"$everything"
is "$(ls "$SITE/outbox/acme")" 837P-2.x12 "what waits waits on"
exchange 0 -v
like "$(cat "$WORK/err")" "failed lately" "he is not asked again at once: many lock an account after some"

printf 'CANARY-PASSWORD\n' >"$SITE/keys/word"
chmod 600 "$SITE/keys/word"
proxy slow 2000
section key= password=keys/word port="$PROXY" connect_seconds=20
"$BIN/nightshift" partner trust acme -C "$SITE" --yes "$(fingerprint "$PEER/host.pub")" >>"$everything" 2>&1
"$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme >"$WORK/out" 2>"$WORK/err" &
visit=$!
while kill -0 $visit 2>/dev/null; do
	tr '\0' '\n' <"/proc/$visit/cmdline"
	tr '\0' '\n' <"/proc/$visit/environ"
	sleep 0.1
done >"$WORK/shown" 2>/dev/null
like "$(cat "$WORK/shown")" "bin/exchange-files" "its arguments and environment were looked at while it ran"
cat "$WORK/shown" >>"$everything"
wait $visit
is $? 78 "a password that he does not take is refused"
cat "$WORK/out" "$WORK/err" "$PEER/log" >>"$everything"
like "$(cat "$WORK/err")" "the login was refused" "and said"
chmod 640 "$SITE/keys/word"
exchange 78 acme
chmod 600 "$SITE/keys/word"
: >"$SITE/keys/word"
exchange 78 acme
like "$(cat "$WORK/err")" "it is empty" "an empty password is none"
printf 'CANARY-PASSWORD\n' >"$SITE/keys/word"

cat "$WORK/err" "$SITE/known_hosts" >>"$everything"
is "$(grep -aoE 'CANARY-[A-Z]+' "$everything" | sort -u)" "" "no canary in what was printed, logged, in arguments or the environment"
grep -aqF "$canary" "$everything"
is $? 1 "nor a line of the key"
for f in "$SITE"/nightshift.db*; do cat "$f"; done >"$WORK/db"
is "$(grep -aoE 'CANARY-[A-Z]+' "$WORK/db" | sort -u)" CANARY-NAME "the database knows the name of the file, and no secret"
is "$(find "$SITE" -type f ! -path '*/keys/*' -exec grep -laE 'CANARY-PASSWORD' {} +)" "" "no file of the site has the password but its own"
is "$(find "$SITE" -path "$SITE/keys" -prune -o -perm /0027 -print | head -3)" "" "and nobody else may look into the site"

# The right password, of an account that is only there for the server: a shadow file laid over the machine's in a namespace of its own.
stop_sshd
if [ "$(id -u)" -eq 0 ] && unshare -m true 2>/dev/null; then
	sed "s,^$(id -un):[^:]*,$(id -un):$(openssl passwd -6 CANARY-PASSWORD)," /etc/shadow >"$WORK/shadow"
	chmod 600 "$WORK/shadow"
	unshare -m sh -c 'mount --bind "$1" /etc/shadow && exec /usr/sbin/sshd -f "$2" -E "$3"' sh \
	    "$WORK/shadow" "$PEER/sshd_config" "$PEER/log"
	answers "$PORT"
	pids="$pids $(cat "$PEER/pid")"
	section key= password=keys/word
	trusted
	exchange 0 acme
	is "$(ls "$PEER/home/inbound")" "837P-1.x12
837P-2.x12" "with the right password it is sent"
else
	ok 0 "with the right password it is sent # skip not root, or no namespaces here"
fi
done_testing
