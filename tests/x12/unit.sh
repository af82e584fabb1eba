# Sourced by the tests of lib/x12: compiles tests/x12/NAME.c with lib/x12 and
# lib/base and runs it three times: plain, without SSE2 (-DX12_PORTABLE), and with
# the compilers' sanitizers. The first prints TAP; the others must agree. The
# three libraries stay below $BUILD until a source changes. From the root:
#
#	. tests/x12/unit.sh
#	unit reader		# tests/x12/reader.c

BUILD=${BUILD:-build}
ROOT=$PWD
WORK=$(mktemp -d "${TMPDIR:-/tmp}/nightshift-x12.XXXXXX") || exit 1
trap 'rm -rf "$WORK"' EXIT
trap 'exit 1' INT TERM
X12_FLAGS='-std=c11 -D_XOPEN_SOURCE=700 -Wall -Wextra -Werror -g -O1 -Itests'

flags_of() { # KIND
	case $1 in
	portable) echo -DX12_PORTABLE ;;
	strict) echo -fsanitize=address,undefined -fno-sanitize-recover=all ;;
	esac
}

library() { # KIND: $BUILD/x12-KIND.a, made anew if a source is newer
	archive=$BUILD/x12-$1.a
	[ -f "$archive" ] && [ -z "$(find lib/x12 lib/base -name '*.[ch]' \
	    -newer "$archive" | head -n 1)" ] && return
	mkdir -p "$BUILD" "$WORK/$1.o" || return 1
	# shellcheck disable=SC2046,SC2086
	(cd "$WORK/$1.o" && "${CC:-cc}" $X12_FLAGS $(flags_of "$1") -c \
	    "$ROOT"/lib/x12/*.c "$ROOT"/lib/base/*.c) >"$WORK/cc" 2>&1 &&
	    ar rcs "$WORK/$1.a" "$WORK/$1.o"/*.o &&
	    mv -f "$WORK/$1.a" "$archive"
}

build() { # KIND NAME
	library "$1" || return 1
	# shellcheck disable=SC2046,SC2086
	"${CC:-cc}" $X12_FLAGS $(flags_of "$1") -o "$WORK/$1" \
	    "tests/x12/$2.c" "$BUILD/x12-$1.a" >"$WORK/cc" 2>&1
}

again() { # KIND
	"$WORK/$1" >"$WORK/out" 2>&1 && return
	sed 's/^/# /' "$WORK/out"
	echo "# the $1 run failed"
	exit 1
}

unit() { # NAME
	build plain "$1" || {
		sed 's/^/# /' "$WORK/cc"
		echo "Bail out! tests/x12/$1.c does not compile"
		exit 1
	}
	"$WORK/plain" || exit 1
	build portable "$1" && again portable
	build strict "$1" && again strict
	exit 0
}
