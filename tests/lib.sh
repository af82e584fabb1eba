# Sourced by the tests: a throw-away site, drops, runs, and TAP. A test reads:
#
#	. tests/lib.sh
#	new_site                          # $SITE, with the sample practice's setup loaded
#	drop charges.csv <<'EOF' ... EOF  # into $SITE/inbox
#	night 2026-01-05                  # every job in order
#	run 65 import-charges             # one job and the exit status it must have
#	is "$(sql 'SELECT ...')" "want" "a sentence"
#	done_testing
#
# Runs from the repository root; BUILD says which build (default build).

BUILD=${BUILD:-build}
BIN=$PWD/$BUILD/bin
ROOT=$PWD
SHARED=$ROOT/../shared
WORK=$(mktemp -d "${TMPDIR:-/tmp}/nightshift-test.XXXXXX") || exit 1
trap 'rm -rf "$WORK"' EXIT
trap 'exit 1' INT TERM
SITE=$WORK/site
AS_OF=2026-01-05
count=0
failed=0

ok() { # STATUS SENTENCE
	count=$((count + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $count - $2"
	else
		failed=$((failed + 1))
		echo "not ok $count - $2"
	fi
}

is() { # GOT WANT SENTENCE
	if [ "$1" = "$2" ]; then
		ok 0 "$3"
	else
		ok 1 "$3"
		printf '%s\n' "$1" | sed 's/^/#    got: /'
		printf '%s\n' "$2" | sed 's/^/#   want: /'
	fi
}

like() { # TEXT EXTENDED-REGEX SENTENCE
	if printf '%s\n' "$1" | grep -Eq -- "$2"; then
		ok 0 "$3"
	else
		ok 1 "$3"
		printf '%s\n' "$1" | sed 's/^/#    got: /'
		echo "#   like: $2"
	fi
}

unlike() { # TEXT EXTENDED-REGEX SENTENCE
	if printf '%s\n' "$1" | grep -Eq -- "$2"; then
		ok 1 "$3"
		printf '%s\n' "$1" | sed 's/^/#    got: /'
	else
		ok 0 "$3"
	fi
}

skip_all() { # REASON
	echo "1..0 # skip $1"
	exit 0
}

done_testing() {
	echo "1..$count"
	[ "$failed" -eq 0 ]
	exit
}

# An empty site whose drops are taken at once.
empty_site() {
	rm -rf "$SITE"
	"$BIN/nightshift" init "$SITE" >"$WORK/init" 2>&1 || {
		cat "$WORK/init"
		echo "Bail out! nightshift init failed"
		exit 1
	}
	sed -i 's/^settle_seconds.*/settle_seconds = 0/' "$SITE/site.conf"
}

# With the setup files of the sample practice taken in and loaded.
new_site() {
	empty_site
	cp "$ROOT"/jobs/sample/setup-*.csv "$SITE/inbox/"
	run 0 take-in
	run 0 load-setup
}

drop() { # NAME, content on standard input
	cat >"$SITE/inbox/$1"
}

# Standard error of the last run is in $WORK/err, standard output in $WORK/out.
run() { # STATUS JOB [ARGUMENT...]
	want=$1 job=$2
	shift 2
	"$BIN/$job" -C "$SITE" --as-of "$AS_OF" "$@" >"$WORK/out" 2>"$WORK/err"
	got=$?
	[ "$got" -eq "$want" ] && return 0
	ok 1 "$job $* exits with $want"
	echo "#   got: $got"
	sed 's/^/#   /' "$WORK/err"
	return 1
}

night() { # DATE
	AS_OF=$1
	"$BIN/nightshift" run -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
}

sql() { # QUERY: rows with | between columns
	sqlite3 -batch -noheader "$SITE/nightshift.db" "$1"
}

digest() {
	"$BIN/nightshift" digest -C "$SITE"
}
