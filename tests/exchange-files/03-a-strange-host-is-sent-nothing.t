#!/bin/sh
# No byte of ours goes to a host whose key no person has vouched for; one whose key has changed is strange again.
. tests/lib.sh
. tests/exchange-files/peer.sh
new_peer
echo claim | waiting 837P-1.x12
echo answer | offered answer
print=$(fingerprint "$PEER/host.pub")
shown=$(printf %s "$print" | sed "s/+/[+]/g")
trust() { # STATUS [ARGUMENT...]
	want=$1
	shift
	"$BIN/nightshift" partner trust acme -C "$SITE" "$@" >"$WORK/out" 2>&1
	is $? "$want" "trust $* exits with $want"
}
nothing_moved() { # SENTENCE
	is "$(ls "$PEER/home/inbound")$(ls "$SITE/outbox/acme")$(contents "$SITE/inbox/acme")" "837P-1.x12" "$1"
}

exchange 78
like "$(cat "$WORK/err")" "acme: its host key is not known here, nothing was sent; 'nightshift partner trust acme'" "an unknown key is said"
nothing_moved "nothing is sent to it, nothing got"
unlike "$(cat "$PEER/log")" "Accepted|Failed" "it was not even told who called"

trust 78 </dev/null
like "$(cat "$WORK/out")" "$shown" "trust shows the fingerprint that ssh-keygen shows"
echo no >"$WORK/no"
trust 78 <"$WORK/no"
trust 78 --yes SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
[ ! -e "$SITE/known_hosts" ]
ok $? "without a yes, or with another fingerprint, nothing is trusted"
echo yes >"$WORK/yes"
trust 0 <"$WORK/yes"
is "$(fingerprint "$SITE/known_hosts")" "$print" "with a yes it is pinned, for ssh-keygen to read, too"
trust 0
like "$(cat "$WORK/out")" "trusted already" "a second time there is nothing to do"
exchange 0
is "$(ls "$PEER/home/inbound")" 837P-1.x12 "then it is sent"

stop_sshd
rm "$PEER/host" "$PEER/host.pub"
ssh-keygen -q -t ed25519 -N '' -f "$PEER/host"
start_sshd
rm -r "$PEER/home/inbound" "$SITE/inbox/acme" && mkdir "$PEER/home/inbound"
echo claim | waiting 837P-2.x12
echo new | offered new
exchange 78
like "$(cat "$WORK/err")" "acme: its host key is not the one that was pinned, nothing was sent; ask the partner" "a changed key is said"
is "$(ls "$PEER/home/inbound")$(contents "$SITE/inbox/acme")" "" "nothing is sent to it, nothing got"
trust 78 </dev/null
like "$(cat "$WORK/out")" "NOT the one that is trusted now" "trust says that it is another"
like "$(cat "$WORK/out")" "$shown" "and shows both"
trusted
is "$(wc -l <"$SITE/known_hosts")" 1 "the new one takes the old one's place"
exchange 0
is "$(ls "$PEER/home/inbound")" 837P-2.x12 "then it is sent"

# A key of another kind, offered first, does not unseat the pinned one.
stop_sshd
ssh-keygen -q -t ecdsa -N '' -f "$PEER/host2"
sed -i "s,^HostKey.*,HostKey $PEER/host2\nHostKey $PEER/host," "$PEER/sshd_config"
/usr/sbin/sshd -f "$PEER/sshd_config" -E "$PEER/log" && answers "$PORT"
pids="$pids $(cat "$PEER/pid")"
exchange 0
is "$(cat "$WORK/err")" "" "a host that has more keys shows the one that is pinned"
done_testing
