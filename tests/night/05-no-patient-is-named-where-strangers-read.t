#!/bin/sh
# Canaries over three whole nights with a partner behind SFTP and a mail server: a patient, the passwords of our logins there,
# and names of files that were dropped and that the partner has for us. Everything that was said, written, mailed, or stood in
# arguments or the environment of a program is searched for them, and only the places listed below may have them.
. tests/lib.sh
. tests/night/lib.sh
. tests/exchange-files/peer.sh
command -v strace >/dev/null || skip_all "strace is not installed"
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 && export ASAN_OPTIONS	# who is traced cannot trace himself
/usr/bin/python3 -c 'import aiosmtpd.smtp' 2>/dev/null || skip_all "python3-aiosmtpd is not installed"
plan <<'EOF'
* pay
EOF
[ "$(id -u)" -eq 0 ] && unshare -m true 2>/dev/null && PASSWORDS=yes
new_peer
cp jobs/sample/setup-*.csv "$SITE/inbox/"
patient='kanarie|canaria|CNRY11111|1911-?11-?11|11/11/1911|canary row|5559110011|canary@'
password='Zeisig-Geheim-4711'
mailword='CANARY-PASSWORD'	# as tests/mail-worklists/server.py has it
name='stieglitz'

# Our login: by password where a shadow file can be laid over the machine's, else by key.
if [ -n "$PASSWORDS" ]; then
	stop_sshd
	sed "s,^$(id -un):[^:]*,$(id -un):$(openssl passwd -6 "$password")," /etc/shadow >"$WORK/shadow"
	chmod 600 "$WORK/shadow"
	unshare -m sh -c 'mount --bind "$1" /etc/shadow && exec /usr/sbin/sshd -f "$2" -E "$3"' sh \
	    "$WORK/shadow" "$PEER/sshd_config" "$PEER/log"
	answers "$PORT"
	pids="$pids $(cat "$PEER/pid")"
	(umask 077 && echo "$password" >"$SITE/keys/word")
	section key= password=keys/word got=delete
else
	password=$(sed -n 3p "$SITE/keys/acme")
	section got=delete
fi
trusted

POST=$WORK/post
mkdir -p "$POST/box"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=test \
    -addext "subjectAltName=IP:127.0.0.1" -keyout "$POST/key.pem" -out "$POST/cert.pem" 2>/dev/null
/usr/bin/python3 tests/mail-worklists/server.py "$POST" tls >"$POST/log" 2>&1 &
pids="$pids $!"
until_true test -s "$POST/port"
(umask 077 && echo "$mailword" >"$SITE/keys/mail")
cat >>"$SITE/site.conf" <<EOF
[mail]
server = smtp://127.0.0.1:$(cat "$POST/port")
user = office
password_file = keys/mail
from = nightshift@office.invalid
ca_file = $POST/cert.pem
EOF

cat >"$SITE/inbox/Canaria Stieglitz 1911-11-11.csv" <<'EOF'
visit_id,patient_id,patient_last,patient_first,patient_dob,patient_sex,patient_address1,patient_city,patient_state,patient_zip,patient_phone,patient_email,service_from,pos,rendering_npi,code,units,charge,dx1,dx_pointers,ins1_payer_id,ins1_member_id,ins1_relationship
V1,P1,Kanarievogel,Canaria,1911-11-11,F,7 Canary Row,Springfield,IL,627010001,555-911-0011,canary@example.invalid,2026-01-05,11,1245319599,99213,1,100.00,J029,1,acmehealth,CNRY11111,self
V2,P2,Kanarievogel,Canaria,1911-11-11,F,7 Canary Row,Springfield,IL,627010001,555-911-0011,canary@example.invalid,2026-01-05,11,1245319599,99213,1,1.2.3,J029,1,acmehealth,CNRY11111,self
V3,P3,Kanarievogel,Canaria,1911-11-11,F,7 Canary Row,Springfield,IL,627010001,555-911-0011,canary@example.invalid,2026-01-05,11,1245319590,99213,1,100.00,J029,1,acmehealth,CNRY11111,self
EOF
cp tests/crash/fixtures/remit.x12 "$PEER/home/outbound/Stieglitz Canaria.835"
touch -d '2026-01-04 12:00' "$PEER/home/outbound/Stieglitz Canaria.835"

# Each program under a trace of what it is started with, and of whom it speaks to.
: >"$WORK/said"
traced() { # PROGRAM ARGUMENT...
	strace -f --seccomp-bpf -qq -v -s 100000 -o "$WORK/trace" -e trace=execve,connect,sendto,sendmsg "$BIN/$@" >"$WORK/out" 2>"$WORK/err"
	status=$?
	cat "$WORK/out" "$WORK/err" >>"$WORK/said"
	cat "$WORK/trace" >>"$WORK/traces"
	return $status
}
each_visit=
visit() { # DATE
	traced exchange-files -v -C "$SITE" --as-of "$1" acme
	each_visit="$each_visit$? "
}
for d in 05 06 07; do
	traced nightshift run -v -C "$SITE" --as-of "2026-01-$d"
	visit "2026-01-$d"
	[ "$d" = 05 ] && cat "$PEER/home/inbound/"837P-* >"$WORK/sent"
	tests/payer/payer answer --outbox "$PEER/home/inbound" --inbox "$PEER/home/outbound" --state "$WORK/payer" \
	    --as-of "2026-01-$d" --plan "$WORK/plan" --take >/dev/null
	find "$PEER/home/outbound" -type f -exec touch -d '2026-01-04 12:00' {} +
	visit "2026-01-$d"
	traced mail-worklists -v -C "$SITE" --as-of "2026-01-$d"
done
for look in status balance "show claim 1" "show document 1" "show patient-account P1" digest confine "partner trust acme"; do
	traced nightshift $look -C "$SITE"
done
is "$each_visit" "0 0 0 0 0 0 " "the partner was visited six times"
like "$(grep -aci kanarie "$WORK/sent")" '^[1-9]' "the patient's claim was sent"
is "$(sql "SELECT count(*) > 0 FROM x12_transaction WHERE kind = '835' AND state = 'done'")" 1 "and paid"
is "$(ls "$POST/box" | grep -c eml)" 6 "two persons had the mail of three nights"

# ---- mailed, whatever it is wrapped in ----
/usr/bin/python3 -c '
import email, email.policy, sys
for path in sys.argv[1:]:
    m = email.message_from_binary_file(open(path, "rb"), policy=email.policy.default)
    print(*m.items())
    for part in m.walk():
        if not part.is_multipart():
            sys.stdout.buffer.write(part.get_payload(decode=True))
' "$POST"/box/*.eml >"$WORK/mailed"
like "$(cat "$WORK/mailed")" 'outbox/reports/2026-01-07' "it can be read"
is "$(grep -aiE "$patient|$name|$mailword|$password" "$WORK/mailed" "$POST/log" | head -3)" "" "and has no canary"

# ---- said, and started with ----
grep -aiE "$patient|$name" "$WORK/said" >"$WORK/hits"
grep -aF -e "$password" -e "$mailword" "$WORK/said" >>"$WORK/hits"
is "$(cat "$WORK/hits")" "" "what the programs say, with -v too, has no canary"
if [ "$(id -u)" -eq 0 ]; then
	is "$(grep -c 'execve(.*bin/write-reports' "$WORK/traces")" 4 "arguments and environment of each program were seen"
else
	ok 0 "arguments and environment # skip of a bounded program only root's strace can read them"
fi
grep -a execve "$WORK/traces" | grep -aiE "$patient|$name" >"$WORK/hits"
grep -a execve "$WORK/traces" | grep -aF -e "$password" -e "$mailword" >>"$WORK/hits"
is "$(cat "$WORK/hits")" "" "and have none"
is "$(grep -a 'sun_path' "$WORK/traces" | grep -avE 'nscd|/run/systemd/userdb|sss/pipes' | head -3)" "" \
    "nobody speaks to the journal, nor to another service of this machine but of users"
is "$(grep -aE 'sin6?_port' "$WORK/traces" | grep -avE "htons\(($PORT|$(cat "$POST/port")|53|0|1)\)" | head -3)" "" \
    "nor to any port but the partner's and the mail server's"
is "$(grep -aiE "$patient|$name" "$PEER/log" | head -1)" "" "the partner's log has no name of ours"

# ---- files: which of these places may have which ----
places() { # FILE... on standard input: where they stand
	sed "s#^$SITE/##" | sed -E 's#^nightshift\.db.*#database#; s#^archive/backup/.*#backup#; s#^archive/(in|out)/.*#archive/\1#
		s#^outbox/rejects/.*#outbox/rejects#; s#^keys/(word|acme|mail)$#key#' | sort -u
}
found() { # PATTERN
	find "$SITE" -type f -exec grep -laiE -- "$1" {} + | places
}
is "$(found "$patient")" "archive/in
archive/out
backup
database
outbox/rejects" "the patient stands in the archive, the database and its backup, and in the sender's own rejected rows"
is "$(found "$name")" "backup
database" "the name of a dropped file stands in the database alone"
is "$(find "$SITE" -type f -exec grep -laF -e "$password" -e "$mailword" {} + | places)" "key" "secrets stand in their own files alone"
is "$(find "$SITE" | grep -iE "$patient")" "" "no file is named after a patient"
is "$(find "$SITE" -name '*core*')" "" "nobody dumped core"
[ -d "$SITE/outbox/reports/2026-01-05" ]
ok $? "reports there are"

# ---- the database: which tables ----
tables() { # REGEX
	for table in $(sql "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"); do
		sql "SELECT * FROM \"$table\"" | grep -aqiE -- "$1" && echo "$table"
	done
}
is "$(tables "$name")" "fetched
sighting" "names of files are in what is known of their coming alone"
tables "$patient" >"$WORK/tables"
like "$(cat "$WORK/tables")" '^patient$' "the patient is in her tables"
is "$(grep -xE 'task|answer|audit|attempt|job_run|exchange|delivery|mail|mail_step|outgoing|document|x12_transaction|finding|denial|transfer' \
    "$WORK/tables")" "" "in no task, message, run or audit row"
done_testing
