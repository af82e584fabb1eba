# Sourced by tests/exchange-files/*.t behind tests/lib.sh: a partner on this machine. OpenSSH's own sshd and sftp-server on a
# free port of the loopback, with keys of its own, serving $PEER/home; nothing of the machine is changed.
#
#	new_peer                        # $PEER, $PORT; a site whose partner acme it is
#	section port=2222 got=delete    # the partner's section in site.conf, with these settings changed
#	trusted                         # its host key is pinned
#	waiting NAME <content           # a file that waits in outbox/acme
#	offered NAME <content           # one that the partner has for us
#	proxy MODE ...                  # $PROXY, a port before the peer's: proxy.pl has the modes

for tool in /usr/sbin/sshd ssh-keygen sqlite3; do
	command -v $tool >/dev/null || skip_all "$tool is not installed"
done
PEER=$WORK/peer
SERVER=/usr/lib/openssh/sftp-server
pids=
# A session that had to be broken off is not given back by libcurl 7.88: its leak, once a visit. new_peer makes the file, where a
# confined program may read it.
export LSAN_OPTIONS="suppressions=$SITE/run/leaks:print_suppressions=0"
trap 'kill $pids 2>/dev/null; rm -rf "$WORK"' EXIT

free_port() {
	perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1)->sockport'
}

# Answers on this port within three seconds.
answers() { # PORT
	perl -MIO::Socket::INET -e 'for (1 .. 60) {
		exit 0 if IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $ARGV[0]);
		select undef, undef, undef, 0.05 } exit 1' "$1"
}

start_sshd() { # [COMMAND]: what serves; a shell's
	[ "$(id -u)" -ne 0 ] || mkdir -p /run/sshd
	cat >"$PEER/sshd_config" <<-END
	Port $PORT
	ListenAddress 127.0.0.1
	HostKey $PEER/host
	PidFile $PEER/pid
	AuthorizedKeysFile $PEER/authorized
	PasswordAuthentication ${PASSWORDS:-no}
	KbdInteractiveAuthentication no
	UsePAM no
	StrictModes no
	PermitRootLogin yes
	MaxStartups 100
	Subsystem sftp internal-sftp
	ForceCommand ${1:-$SERVER -d $PEER/home}
	END
	/usr/sbin/sshd -f "$PEER/sshd_config" -E "$PEER/log" || {
		sed 's/^/# /' "$PEER/log"
		echo "Bail out! sshd does not start"
		exit 1
	}
	answers "$PORT"
	PEER_PID=$(cat "$PEER/pid")
	pids="$pids $PEER_PID"
}

stop_sshd() {
	kill "$PEER_PID"
	while kill -0 "$PEER_PID" 2>/dev/null; do sleep 0.05; done
}

new_peer() { # [COMMAND]
	PORT=$(free_port)
	mkdir -p "$PEER/home/inbound" "$PEER/home/outbound" "$PEER/home/done"
	ssh-keygen -q -t ed25519 -N '' -f "$PEER/host"
	empty_site
	(umask 027 && printf 'leak:libcurl\nleak:libssh2\n' >"$SITE/run/leaks")
	mkdir "$SITE/keys"
	ssh-keygen -q -t ed25519 -N '' -f "$SITE/keys/acme"
	cp "$SITE/keys/acme.pub" "$PEER/authorized"
	chmod 400 "$SITE/keys/acme"
	cp "$SITE/site.conf" "$WORK/site.conf"
	start_sshd "$@"
	section
}

section() { # [NAME=VALUE...]; an empty VALUE leaves it out
	{
		cat "$WORK/site.conf"
		echo "[partner acme]"
		for setting in host=127.0.0.1 "port=$PORT" "user=$(id -un)" key=keys/acme out=inbound in=outbound \
		    connect_seconds=5 stall_seconds=3 total_seconds=60 "$@"; do
			echo "$setting"
		done | awk -F= '{ if (!($1 in v)) order[++n] = $1; v[$1] = substr($0, length($1) + 2) }
			END { for (i = 1; i <= n; i++) if (v[order[i]] != "") print order[i] " = " v[order[i]] }'
	} >"$SITE/site.conf"
}

fingerprint() { # KEYFILE
	ssh-keygen -l -f "$1" | cut -d' ' -f2
}

trusted() {
	"$BIN/nightshift" partner trust acme -C "$SITE" --yes "$(fingerprint "$PEER/host.pub")" >"$WORK/trust" 2>&1
}

# As build-claims leaves one: the rows, the file; the archive is nobody's business here.
waiting() { # NAME
	(umask 027 && mkdir -p "$SITE/outbox/acme" && cat >"$SITE/outbox/acme/$1")
	sql "INSERT INTO document (direction, sha256, bytes, kind, whole, as_of, received_on, login, by_owner, folder)
	    VALUES ('out', '$(sha256sum <"$SITE/outbox/acme/$1" | cut -c1-64)', $(stat -c %s "$SITE/outbox/acme/$1"), 'x12', 1,
	        '2026-01-05T20:00', '2026-01-05', '', 1, 'acme');
	    INSERT INTO outgoing (document, folder, name, replaces, state)
	    VALUES (last_insert_rowid(), 'acme', '$1', 0, 'published')"
}

offered() { # NAME
	cat >"$PEER/home/outbound/$1"
	touch -d '2026-01-04 12:00' "$PEER/home/outbound/$1"
}

proxy() { # MODE [ARGUMENT...]
	PROXY=$(free_port)
	perl tests/exchange-files/proxy.pl "$PROXY" "$PORT" "$@" &
	pids="$pids $!"
	answers "$PROXY"
}

exchange() { # STATUS [ARGUMENT...]
	want=$1
	shift
	run "$want" exchange-files "$@"
}

# The steps of one file, in order.
steps() { # NAME
	sql "SELECT group_concat(step || CASE evidence WHEN '' THEN '' ELSE ':' || evidence END, ' ')
	       FROM (SELECT d.* FROM delivery AS d JOIN outgoing AS o ON o.id = d.outgoing WHERE o.name = '$1' ORDER BY d.id)"
}

# Names and contents of a directory.
contents() { # DIR
	(cd "$1" 2>/dev/null && for f in * .get.tmp; do [ -f "$f" ] && echo "$f:$(cat "$f")"; done)
}

# Until a command is true; ten seconds.
until_true() { # COMMAND...
	for i in $(seq 200); do
		"$@" && return 0
		sleep 0.05
	done
	return 1
}
