# Sourced by tests/mail-worklists/*.t behind tests/lib.sh: a mail server on this machine with a certificate of an authority of its own.
#
#	new_peer [tls|plain|first]  # $PEER with box/, $PORT
#	mail_site                   # a site with two practices and four users, a night worked, its [mail] section
#	section NAME=VALUE...       # [mail] with these settings changed; an empty VALUE leaves one out
#	mailed STATUS [ARGUMENT...] # mail-worklists
#	box                         # what it took: "user" lines, sorted
#	patiently                   # the back-off is over

for tool in openssl sqlite3 /usr/bin/python3; do
	command -v $tool >/dev/null || skip_all "$tool is not installed"
done
/usr/bin/python3 -c 'import aiosmtpd.smtp' 2>/dev/null || skip_all "python3-aiosmtpd is not installed"
PEER=$WORK/peer
pids=
trap 'kill $pids 2>/dev/null; rm -rf "$WORK"' EXIT
# A session that had to be broken off is not given back by libcurl 7.88. The file stands where a confined program may read it.
export LSAN_OPTIONS="suppressions=$SITE/run/leaks:print_suppressions=0"

certificate() { # DIR NAME
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=$2" \
	    -addext "subjectAltName=IP:127.0.0.1" -keyout "$1/key.pem" -out "$1/cert.pem" 2>/dev/null
}

new_peer() { # [KIND]
	mkdir -p "$PEER/box"
	rm -f "$PEER/port"
	[ -e "$PEER/cert.pem" ] || certificate "$PEER" test
	/usr/bin/python3 tests/mail-worklists/server.py "$PEER" "${1:-tls}" >"$PEER/log" 2>&1 &
	SERVER=$!
	pids="$pids $SERVER"
	for i in $(seq 200); do
		[ -s "$PEER/port" ] && break
		sleep 0.05
	done
	PORT=$(cat "$PEER/port") || { sed 's/^/# /' "$PEER/log"; echo "Bail out! no mail server"; exit 1; }
}

section() { # [NAME=VALUE...]
	{
		cat "$WORK/site.conf"
		echo "[mail]"
		for setting in "server=smtp://127.0.0.1:$PORT" user=office password_file=keys/mail from=nightshift@office.invalid \
		    "ca_file=$PEER/cert.pem" connect_seconds=5 stall_seconds=2 total_seconds=30 "$@"; do
			echo "$setting"
		done | awk -F= '{ if (!($1 in v)) order[++n] = $1; v[$1] = substr($0, length($1) + 2) }
			END { for (i = 1; i <= n; i++) if (v[order[i]] != "") print order[i] " = " v[order[i]] }'
		cat "$WORK/people" 2>/dev/null
	} >"$SITE/site.conf"
}

# Two practices, a visit of a canary patient in each; a night is worked.
mail_site() {
	new_site
	(umask 027 && printf 'leak:libcurl\n' >"$SITE/run/leaks")
	cp "$SITE/site.conf" "$WORK/site.conf"
	mkdir "$SITE/keys"
	(umask 077 && echo CANARY-PASSWORD >"$SITE/keys/mail")
	{
		sed 's/\r$//' jobs/sample/setup-practices.csv
		sed -n 's/\r$//; 2{s/^main,Example Family Clinic/north,Clínica del Norte/; p;}' jobs/sample/setup-practices.csv
	} >"$SITE/inbox/practices.csv"
	users <<-END
	boss,boss,Bea Boss,,setup,,boss@office.invalid,summary denials aging worklists
	main,main,"Müller, Maja",main,fix,,main@office.invalid,accounts worklist-scrub_hold
	north,north,Ned North,north,fix,,north@office.invalid,accounts
	nobody,nobody,No Address,,fix,,,accounts
	END
	drop charges.csv <<-END
	visit_id,practice_id,patient_id,patient_last,patient_first,patient_dob,patient_sex,patient_address1,patient_city,patient_state,patient_zip,patient_phone,service_from,pos,rendering_npi,code,units,charge,dx1,dx_pointers,ins1_payer_id,ins1_member_id,ins1_relationship
	M1,main,PM1,Kanarievogel,Canaria,1911-11-11,F,7 Canary Row,Springfield,IL,627010001,2175550199,2026-01-05,11,1245319599,99213,1,101.00,J029,1,acmehealth,CNRY11111,self
	M2,main,PM1,Kanarievogel,Canaria,1911-11-11,F,7 Canary Row,Springfield,IL,627010001,2175550199,2026-01-05,11,1245319590,99213,1,102.00,J029,1,acmehealth,CNRY11111,self
	N1,north,PN1,Kanarimann,Norbert,1912-12-12,M,8 Canary Row,Springfield,IL,627010001,2175550198,2026-01-05,11,1245319599,99213,1,203.00,J029,1,acmehealth,CNRY22222,self
	N2,north,PN1,Kanarimann,Norbert,1912-12-12,M,8 Canary Row,Springfield,IL,627010001,2175550198,2026-01-05,11,1245319590,99213,1,204.00,J029,1,acmehealth,CNRY22222,self
	END
	night 2026-01-05
	[ -e "$SITE/outbox/reports/2026-01-05/accounts.csv" ] || { cat "$WORK/err"; echo "Bail out! no night"; exit 1; }
	section
}

users() { # rows on standard input
	{
		echo user_id,login,user_name,practice_id,may,writeoff_limit,email,reports
		cat
	} >"$SITE/inbox/users.csv"
}

mailed() { # STATUS [ARGUMENT...]
	want=$1
	shift
	run "$want" mail-worklists "$@"
}

box() {
	cat "$PEER"/box/*.for 2>/dev/null | cut -d' ' -f2 | sed 's/@.*//' | sort | paste -sd ' '
}

# The steps of a user's messages, in order.
steps() { # USER
	sql "SELECT group_concat(step || CASE WHEN code > 0 THEN ':' || code ELSE '' END, ' ')
	       FROM (SELECT s.* FROM mail_step AS s JOIN mail AS m ON m.id = s.mail WHERE m.user_id = '$1' ORDER BY s.id)"
}

waiting() {
	(cd "$SITE/outbox/mail" && ls) | paste -sd ' '
}

# The steps were an hour ago and longer.
patiently() {
	sqlite3 "$SITE/nightshift.db" "DROP TRIGGER IF EXISTS guard_update_mail_step; UPDATE mail_step SET at = at - 20000"
}
