# Sourced by the tests of lib/x12: compiles tests/x12/NAME.c with lib/x12 and lib/base and
# runs it three times: as it is built, without SSE2 (-DX12_PORTABLE), and with the
# compilers' sanitizers. The first prints TAP; the others must agree. From the root:
#
#	. tests/x12/unit.sh
#	unit reader		# tests/x12/reader.c

WORK=$(mktemp -d "${TMPDIR:-/tmp}/nightshift-x12.XXXXXX") || exit 1
trap 'rm -rf "$WORK"' EXIT
trap 'exit 1' INT TERM
X12_FLAGS='-std=c11 -D_XOPEN_SOURCE=700 -Wall -Wextra -Werror -g -O1 -Itests'

build() { # OUT NAME FLAGS...
	out=$1 name=$2
	shift 2
	# shellcheck disable=SC2086
	"${CC:-cc}" $X12_FLAGS "$@" -o "$WORK/$out" "tests/x12/$name.c" \
	    lib/x12/*.c lib/base/*.c 2>"$WORK/cc"
}

again() { # OUT WHAT
	"$WORK/$1" >"$WORK/out" 2>&1 && return
	sed 's/^/# /' "$WORK/out"
	echo "# the run $2 failed"
	exit 1
}

unit() { # NAME
	build plain "$1" || {
		sed 's/^/# /' "$WORK/cc"
		echo "Bail out! tests/x12/$1.c does not compile"
		exit 1
	}
	"$WORK/plain" || exit 1
	build portable "$1" -DX12_PORTABLE && again portable 'without SSE2'
	build strict "$1" -fsanitize=address,undefined \
	    -fno-sanitize-recover=all && again strict 'with sanitizers'
	exit 0
}
