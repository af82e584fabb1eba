#!/bin/sh
# One trace of one undisturbed run of each job, held against trace-rules.pl.
. tests/crash/lib.sh

traced() {
	# of a bounded program only root's strace can read the names
	[ "$(id -u)" -eq 0 ] || echo 'confine = no' >>"$SITE/site.conf"
	strace -f -qq -y -s 4096 -e trace=file,desc,process,network,landlock_restrict_self -o "$WORK/log" \
	    "$BIN/$JOB" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>&1
	status=$?
	[ $status -eq 65 ] && status=0
	ok $status "$JOB runs under the trace"
	tests/crash/trace-rules.pl "$SITE" "$WORK/log" >"$WORK/rules"
	ok $? "$JOB syncs, renames, commits and removes in the right order"
	sed 's/^/# /' "$WORK/rules"
	if [ "$(id -u)" -eq 0 ] && "$BIN/read-acks" --self-test -C "$SITE" >/dev/null; then
		like "$(cat "$WORK/rules")" '1 bounds' "$JOB bounds itself, and only then looks at what strangers sent"
	fi
	case $JOB in
	take-in) like "$(cat "$WORK/rules")" 'removal from the inbox.*rename into archive/in' \
		"the trace of $JOB shows what the rules are about" ;;
	build-claims) like "$(cat "$WORK/rules")" 'rename into archive/out.*rename into outbox' \
		"the trace of $JOB shows what the rules are about" ;;
	esac
}

each_scenario traced
done_testing
