#!/bin/sh
# SIGKILL on entry of system calls of the job while it works an agent's directory; then one undisturbed run: the agent finds each file once
# and nothing else, each of his is here once. The calls that move files are all tried, of the others some; CRASH=whole takes every one.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/lib.sh
. tests/exchange-files/peer.sh
command -v strace >/dev/null || skip_all "strace is not installed"
strace -qq -o /dev/null -e trace=getpid -e inject=getpid:error=EIO true 2>/dev/null || skip_all "strace may not trace here"
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 && export ASAN_OPTIONS
new_peer
stop_sshd
agent=$WORK/agent
section host= port= user= key= out= in="$agent/from" directory="$agent/to" got=delete
echo one | waiting 837P-1.x12
echo two | waiting 837P-2.x12
mkdir -p "$SITE/inbox/acme"
cp -a "$SITE" "$WORK/before"
begin_anew() {
	rm -rf "$SITE" "$agent"
	cp -a "$WORK/before" "$SITE"
	mkdir -p "$agent/to" "$agent/from"
	echo a >"$agent/from/a"
	echo bb >"$agent/from/b"
	touch -d '2026-01-04 12:00' "$agent"/from/*
}
should_be="837P-1.x12:one
837P-2.x12:two
a
bb
acme
exchanged.csv
2
0 2"
as_it_should_be() {
	is_now=$(contents "$agent/to"; cat "$SITE"/inbox/acme/*; ls -A "$agent/from" "$SITE/outbox/acme" | grep -v ':$' | grep .; ls -A "$SITE/inbox"
	    grep -c ',sent,placed,837P-' "$SITE/inbox/exchanged.csv"
	    sql "SELECT sum(step = 'unknown') || ' ' || sum(step = 'sent') FROM delivery")
	[ "$is_now" = "$should_be" ]
}
again() { "$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme 2>"$WORK/err"; }

n=0 fired=0 bad=0
every=13
[ "$CRASH" = whole ] && every=1
sweep() { # CALL [STRACE'S ARGUMENT...]: at each call of it, or some
	call=$1
	shift
	begin_anew
	strace -f -qq -o "$WORK/trace" "$@" "$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme
	calls=$(grep -cE "^[0-9]+ +$call\(" "$WORK/trace")
	for i in $(seq "$calls"); do
		n=$((n + 1))
		case $call in rename* | link | unlink*) ;; *) [ $((n % every)) -eq 0 ] || continue ;; esac
		begin_anew
		strace -f -qq -o /dev/null "$@" -e inject="$call:signal=KILL:when=$i" "$BIN/exchange-files" -C "$SITE" --as-of "$AS_OF" acme 2>/dev/null
		[ $? -eq 137 ] && fired=$((fired + 1))
		again
		status=$?
		[ $status -eq 0 ] && as_it_should_be && continue
		bad=$((bad + 1))
		echo "# killed at $call $i, the next run exits with $status:"
		sed 's/^/#   /' "$WORK/err"
		printf '%s\n' "$is_now" | sed 's/^/#     /'
	done
}

begin_anew
again
is "$?" 0 "undisturbed, all goes and comes"
as_it_should_be
ok $? "and this is how it should be"
for call in renameat2 renameat unlink unlinkat fsync fdatasync openat write; do
	sweep $call
done
is "$bad" 0 "of $fired kills each is finished by the next run"
[ "$fired" -ge 12 ]
ok $? "$fired kills took place"

# A disk that cannot rename without going over what is there has two steps for it.
n=0 fired=0
for call in link unlink; do
	sweep $call -e inject=renameat2:error=EINVAL
done
is "$bad" 0 "of $fired kills between them as well"
[ "$fired" -ge 4 ]
ok $? "$fired kills took place"
done_testing
