#!/bin/sh
# His disk is full, his directory is gone, a name is taken: nothing there is written over, nothing here is lost, and it is said.
. tests/lib.sh
. tests/exchange-files/peer.sh
quota="trap \"\" XFSZ; ulimit -f 500; exec $SERVER -d $PEER/home"
new_peer "/bin/sh -c '$quota'"
trusted
there=$PEER/home/inbound
perl -e 'print pack("N*", 0 .. 249999)' >"$WORK/big"

waiting 837P-1.x12 <"$WORK/big"
echo answer | offered answer
exchange 75
like "$(cat "$WORK/err")" "acme: 837P-1.x12: not sent: .*tried again by the next run" "a full disk there is said"
is "$(cd "$there" && ls) $(steps 837P-1.x12)" "837P-1.x12.part put" "the file has not got its name"
is "$(ls "$SITE/outbox/acme")" 837P-1.x12 "here it waits on"
is "$(cat "$SITE/inbox/acme/1.answer")" answer "what he has for us is got all the same"
stop_sshd
start_sshd
exchange 0 acme
cmp -s "$WORK/big" "$there/837P-1.x12"
ok $? "when there is room it is sent"

echo mine | waiting 837P-2.x12
echo his >"$there/837P-2.x12"
exchange 65
like "$(cat "$WORK/err")" "acme: 837P-2.x12: not sent: a file of this name is there already, and not by us" "a name that is taken is said"
is "$(cat "$there/837P-2.x12") $(cat "$SITE/outbox/acme/837P-2.x12")" "his mine" "nothing is written over"
echo more | waiting 837P-3.x12
exchange 65
is "$(cat "$there/837P-3.x12")" more "the next file is sent"
rm "$there/837P-2.x12"
exchange 0
is "$(cat "$there/837P-2.x12")" mine "when the name is free, the file is, too"

echo four | waiting 837P-4.x12
echo x >"$SITE/outbox/acme/stranger.x12"
echo changed >>"$SITE/outbox/acme/837P-4.x12"
exchange 65
like "$(cat "$WORK/err")" "acme: 837P-4.x12: not sent: it is not what was written there; the archive has document [0-9]+" \
    "a file that somebody changed in the outbox is not sent"
echo four >"$SITE/outbox/acme/837P-4.x12"
mv "$there" "$PEER/away"
exchange 78
like "$(cat "$WORK/err")" "acme: the directory that out names is not there; nothing was sent" "a directory that has vanished is said"
is "$(steps 837P-4.x12) $(cd "$SITE/outbox/acme" && ls)" " 837P-4.x12
stranger.x12" "nothing is claimed of the file"
mv "$PEER/away" "$there"
mv "$PEER/home/outbound" "$PEER/away"
exchange 78
like "$(cat "$WORK/err")" "acme: a directory that in names cannot be read: no such file there" "so is one of the others"
is "$(cat "$there/837P-4.x12")" four "what can be sent is sent"
is "$(ls "$there" "$SITE/outbox/acme" | grep stranger)" stranger.x12 "a file that is not ours to send stays where it is"
mv "$PEER/away" "$PEER/home/outbound"

# What he lists and does not let us read; root's server may read all.
if [ "$(id -u)" -ne 0 ]; then
	echo secret | offered secret
	chmod 0 "$PEER/home/outbound/secret"
	exchange 75
	like "$(cat "$WORK/err")" "acme: files that it lists cannot be got" "a file that may not be read is said"
fi

for wrong in host= user= key= "directory=outbox/acme" "got=burn" "port=0" "port=x" "sort=yes" "host=a b" "host=http://a" "stall_seconds=0" "password=keys/acme" "out= in="; do
	# shellcheck disable=SC2086
	case $wrong in "out= in=") section $wrong ;; *) section "$wrong" ;; esac
	"$BIN/exchange-files" -C "$SITE" --as-of $AS_OF >"$WORK/out" 2>"$WORK/err"
	is "$? $(wc -l <"$WORK/err")" "78 1" "site.conf with $wrong is refused in one line"
done
section
run 64 exchange-files nobody
like "$(cat "$WORK/err")" "nobody: site.conf has no such partner" "who is not in site.conf cannot be asked for"
done_testing
