# Sourced by tests of C: compiles a table of a module's inputs and runs it twice, as
# it is linked into the programs, and once more with the compilers' sanitizers.
# The C program prints TAP by tests/tap.h. A test reads:
#
#	. tests/unit.sh
#	unit base money        # tests/base/money.c
#
# Runs from the repository root; BUILD says which build (default build).

BUILD=${BUILD:-build}
WORK=$(mktemp -d "${TMPDIR:-/tmp}/nightshift-unit.XXXXXX") || exit 1
trap 'rm -rf "$WORK"' EXIT
trap 'exit 1' INT TERM
UNIT_FLAGS='-std=c11 -D_XOPEN_SOURCE=700 -Wall -Wextra -Werror -g -Itests'

unit() { # FLOOR NAME
	if [ -f "$BUILD/libnightshift.a" ]; then
		unit_with="$BUILD/libnightshift.a -lsqlite3 -lcsv -lcrypto -lzip -linih -lseccomp"
	else
		echo "# no $BUILD/libnightshift.a here: compiled from lib/base"
		unit_with=$(echo lib/base/*.c)
	fi
	# shellcheck disable=SC2086
	"${CC:-cc}" $UNIT_FLAGS -o "$WORK/plain" "tests/$1/$2.c" $unit_with || {
		echo "Bail out! tests/$1/$2.c does not compile"
		exit 1
	}
	"$WORK/plain" || exit 1
	# Only lib/base stands alone; that is where bytes are touched by hand. The plan
	# was printed: what the sanitizers find ends the test with their word instead.
	# shellcheck disable=SC2086
	"${CC:-cc}" $UNIT_FLAGS -fsanitize=address,undefined \
	    -fno-sanitize-recover=all -o "$WORK/strict" "tests/$1/$2.c" \
	    lib/base/*.c -lseccomp 2>"$WORK/cc" || {
		echo "# no sanitizers here: run once only"
		exit 0
	}
	"$WORK/strict" >"$WORK/out" 2>&1 || {
		sed 's/^/# /' "$WORK/out"
		echo "# the sanitizers' run failed"
		exit 1
	}
	exit 0
}
