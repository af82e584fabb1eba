#!/bin/sh
# SIGKILL on entry of system calls of the job, with the partner alive; then one undisturbed run: each file is there once, here once,
# and the rows say so, as does what the night is told. Some of the points; CRASH=whole takes every one.
# Scratch in memory: what fsync does is proven elsewhere.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/lib.sh
. tests/exchange-files/peer.sh
command -v strace >/dev/null || skip_all "strace is not installed"
strace -qq -o /dev/null -e trace=getpid -e inject=getpid:error=EIO true 2>/dev/null || skip_all "strace may not trace here"
# The leak sanitizer is a tracer itself.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 && export ASAN_OPTIONS
new_peer
trusted
section got=delete
echo one | waiting 837P-1.x12
echo two | waiting 837P-2.x12
mkdir -p "$SITE/inbox/acme"
cp -a "$SITE" "$WORK/before"

begin_anew() {
	rm -rf "$SITE" "$PEER/home"
	cp -a "$WORK/before" "$SITE"
	mkdir -p "$PEER/home/inbound" "$PEER/home/outbound"
	echo a | offered a
	echo bb | offered b
}

# Deleted there and not yet noted when the kill came: the row still says 'arrived', which is true.
as_it_should_be() {
	is_now=$(contents "$PEER/home/inbound"; cat "$SITE"/inbox/acme/*; ls "$PEER/home/outbound" "$SITE/outbox/acme" "$SITE/inbox/acme" | grep -v : |
	    sed 's/^[0-9]*[.]/N./'; sql "SELECT group_concat(replace(state, 'arrived', 'released')) FROM fetched; SELECT count(*) FROM delivery WHERE step = 'sent';
	    SELECT count(*) FROM delivery WHERE step = 'unknown'"; ls -A "$SITE/inbox"; grep -c ',sent,reply,837P-\|,sent,found,837P-' "$SITE/inbox/exchanged.csv")
	is_now=$(printf '%s\n' "$is_now" | grep .)
	[ "$is_now" = "$should_be" ]
}

begin_anew
strace -f -qq -o "$WORK/trace" "$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme
is "$?" 0 "undisturbed, all goes and comes"
should_be="837P-1.x12:one
837P-2.x12:two
a
bb
N.a
N.b
released,released
2
0
acme
exchanged.csv
2"
as_it_should_be
ok $? "and this is how it should be"
every=29
[ "$CRASH" = whole ] && every=1
n=0 fired=0 bad=0
for call in renameat unlinkat fsync fdatasync pwrite64 sendto recvfrom openat write flock; do
	calls=$(grep -cE "^[0-9]+ +$call\(" "$WORK/trace")
	i=0
	while [ "$i" -lt "$calls" ]; do
		i=$((i + 1)) n=$((n + 1))
		# The few calls that move or remove a file are all tried.
		case $call in renameat | unlinkat) ;; *) [ $((n % every)) -eq 0 ] || continue ;; esac
		begin_anew
		strace -f -qq -o /dev/null -e trace=$call -e inject="$call:signal=KILL:when=$i" \
		    "$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme 2>/dev/null
		[ $? -eq 137 ] && fired=$((fired + 1))
		"$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme 2>"$WORK/err"
		status=$?
		if [ $status -ne 0 ] || ! as_it_should_be; then
			bad=$((bad + 1))
			echo "# killed at $call $i, the next run exits with $status:"
			sed 's/^/#   /' "$WORK/err"
			printf '%s\n' "$is_now" | sed 's/^/#     /'
		fi
	done
done
is "$bad" 0 "of $fired kills each is finished by the next run"
[ "$fired" -ge 15 ]
ok $? "$fired kills took place"
done_testing
