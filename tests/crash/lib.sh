# Sourced by tests/crash/*.t, behind which stand tests/lib.sh, the scenarios and the sweep.
#
#	CRASH=whole     every point, as make crash-check does; else some of them (make check)
#	CRASH_ONLY=JOB  only that job's scenario
#	CRASH_STOP=1    a sweep ends at its first bad point

# Scratch in memory: fsync costs nothing there, and what it does is proven by the power cut.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/lib.sh
. tests/crash/seeds.sh
export TZ=UTC LC_ALL=C
AS_OF=2026-01-05

for tool in strace sqlite3; do
	command -v $tool >/dev/null || skip_all "$tool is not installed"
done
strace -qq -o /dev/null -e trace=getpid -e inject=getpid:error=EIO true 2>/dev/null ||
	skip_all "strace may not trace here"

# FUNCTION: calls it for each scenario with job, its prepared $SITE and $THEN set.
each_scenario() {
	sed 's/#.*//; s/ *| */|/g; s/ *$//' tests/crash/scenarios >"$WORK/scenarios"
	while IFS='|' read -r JOB SEED THEN <&3; do
		[ -n "$JOB" ] || continue
		case ${CRASH_ONLY:-$JOB} in "$JOB") ;; *) continue ;; esac
		scenario "$1"
	done 3<"$WORK/scenarios"
}

scenario() { # FUNCTION
	if [ ! -x "$BIN/$JOB" ]; then
		ok 0 "$JOB # skip it is not built"
		return
	fi
	SITE=$WORK/$JOB
	THEN=$(for job in $THEN; do [ -x "$BIN/$job" ] && echo "$job"; done)
	empty_site
	if ! "seed_$SEED"; then
		ok 1 "$JOB: its site can be prepared"
		return
	fi
	"$1"
	rm -rf "$SITE"
}

# FAULT SENTENCE [ARGUMENT...]: one sweep of this scenario, and how it went.
sweep() {
	fault=$1 sentence=$2
	shift 2
	about=60 rest=4
	case $fault in E*) about=30 ;; esac
	[ "$CRASH" = whole ] && about=0 rest=1
	tests/crash/sweep --bin "$BIN" --site "$SITE" --job "$JOB" --then "$THEN" --as-of "$AS_OF" \
	    --fault "$fault" --about $about --rest $rest ${CRASH_STOP:+--stop} "$@" >"$WORK/swept" 2>&1
	ok $? "$JOB $sentence"
	sed 's/^/# /' "$WORK/swept"
}
