#!/bin/sh
# SIGKILL on entry of system calls of the job, with the mail server alive; then one undisturbed run: everybody has the message,
# a second time only where the kill came while it was not known, and then under the same Message-ID. Some of the points; CRASH=whole
# takes every one.
# Scratch in memory: what fsync does is proven elsewhere.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/lib.sh
. tests/mail-worklists/peer.sh
command -v strace >/dev/null || skip_all "strace is not installed"
strace -qq -o /dev/null -e trace=getpid -e inject=getpid:error=EIO true 2>/dev/null || skip_all "strace may not trace here"
# The leak sanitizer is a tracer itself.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0 && export ASAN_OPTIONS
new_peer
mail_site
users <<-END
frontdesk,frontdesk,Front Desk,,charges,,,
biller,biller,Bea Biller,,fix,,,
boss,boss,Bea Boss,,setup,,,
north,north,Ned North,north,fix,,north@office.invalid,accounts
END
run 0 take-in
run 0 load-setup
printf '[person north]\ndetails = zip\nzip_password_file = keys/zip\n' >"$WORK/people"
(umask 077 && echo tulip >"$SITE/keys/zip")
section
cp -a "$SITE" "$WORK/before"
begin_anew() {
	rm -rf "$SITE" "$PEER"/box/*
	cp -a "$WORK/before" "$SITE"
}
mail() { "$BIN/mail-worklists" -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err"; }

# Each user's copies have one Message-ID and one content; more of them than 'sending' rows there cannot be.
as_it_should_be() {
	bad_is=
	for user in main north; do
		copies=$(grep -l " $user@" "$PEER"/box/*.for 2>/dev/null | sed 's/for$/eml/')
		[ -n "$copies" ] || bad_is="$bad_is $user:lost"
		# shellcheck disable=SC2086
		[ "$(cat $copies /dev/null | grep -c '^Message-ID')" -le "$(sql "SELECT count(*) FROM mail_step AS s JOIN mail AS m ON m.id = s.mail
		    WHERE m.user_id = '$user' AND s.step = 'sending'")" ] || bad_is="$bad_is $user:oftener-than-recorded"
		# shellcheck disable=SC2086
		[ "$(sha256sum $copies | cut -d' ' -f1 | sort -u | wc -l)" = 1 ] || bad_is="$bad_is $user:differs"
		[ "$(sql "SELECT count(*) FROM mail WHERE user_id = '$user'")" = 1 ] || bad_is="$bad_is $user:rows"
	done
	[ "$(sql "SELECT count(*) FROM mail_step WHERE step = 'sent'")" = 2 ] || bad_is="$bad_is not-recorded"
	[ "$(ls -A "$SITE/outbox/mail")" = "" ] || bad_is="$bad_is file-left"
	[ -z "$bad_is" ]
}

begin_anew
strace -f -qq -o "$WORK/trace" "$BIN/mail-worklists" -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err"
is "$?" 0 "undisturbed, all is sent"
as_it_should_be
ok $? "and this is how it should be"
is "$(box)" "main north" "once"
every=19
[ "$CRASH" = whole ] && every=1
n=0 fired=0 bad=0 twice=0
for call in renameat unlinkat fsync fdatasync pwrite64 sendto recvfrom openat write flock; do
	calls=$(grep -cE "^[0-9]+ +$call\(" "$WORK/trace")
	i=0
	while [ "$i" -lt "$calls" ]; do
		i=$((i + 1)) n=$((n + 1))
		# The few calls that move or remove a file are all tried.
		case $call in renameat | unlinkat) ;; *) [ $((n % every)) -eq 0 ] || continue ;; esac
		begin_anew
		strace -f -qq -o /dev/null -e trace=$call -e inject="$call:signal=KILL:when=$i" \
		    "$BIN/mail-worklists" -C "$SITE" --as-of "$AS_OF" 2>/dev/null
		[ $? -eq 137 ] && fired=$((fired + 1))
		mail
		status=$?
		as_it_should_be
		if [ $? -ne 0 ] || [ $status -ne 0 ]; then
			bad=$((bad + 1))
			echo "# killed at $call $i, the next run exits with $status:$bad_is"
			sed 's/^/#   /' "$WORK/err"
		fi
		[ "$(box)" = "main north" ] || twice=$((twice + 1))
	done
done
is "$bad" 0 "of $fired kills each is finished by the next run"
[ "$fired" -ge 15 ]
ok $? "$fired kills took place; after $twice of them a message came twice, the same"
done_testing
