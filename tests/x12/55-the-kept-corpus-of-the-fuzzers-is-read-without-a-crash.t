#!/bin/sh
# Each target of tests/fuzz over its kept corpus, with the sanitizers of whatever compiler
# there is: what the fuzzers once broke stays mended, and they stay runnable. Finding
# new inputs is tests/fuzz/run's, with clang.
. tests/fuzz/lib.sh
WORK=$(mktemp -d "${TMPDIR:-/tmp}/nightshift-corpus.XXXXXX") || exit 1
trap 'rm -rf "$WORK"' EXIT
trap 'exit 1' INT TERM
STRICT='-fsanitize=address,undefined -fno-sanitize-recover=all'
count=0 failed=0

ok() { # STATUS SENTENCE
	count=$((count + 1))
	[ "$1" -eq 0 ] || failed=1
	[ "$1" -eq 0 ] && echo "ok $count - $2" || echo "not ok $count - $2"
}

fuzz_library "$BUILD/fuzz-replay.a" "${CC:-cc}" "$STRICT" || {
	grep -q 'asan\|ubsan\|sanitize' "$WORK/cc" && {
		echo "1..0 # SKIP no sanitizers here"
		exit 0
	}
	sed 's/^/# /' "$WORK/cc" | tail -n 20
	echo "Bail out! lib does not compile"
	exit 1
}
tests/fuzz/site "$WORK/site" >"$WORK/out" 2>&1
ok $? "the targets have a site with claims sent and waiting"
for t in $X12_TARGETS $RCM_TARGETS; do
	# shellcheck disable=SC2086
	"${CC:-cc}" $FUZZ_FLAGS -Wall -Wextra -Werror $STRICT -o "$WORK/$t" \
	    "tests/fuzz/$t.c" tests/fuzz/replay.c "$BUILD/fuzz-replay.a" \
	    $FUZZ_LIBS >"$WORK/out" 2>&1 &&
	    FUZZ_SITE="$WORK/site" "$WORK/$t" "tests/fuzz/corpus/$t"/* \
	    >"$WORK/out" 2>&1
	status=$?
	ok $status "$t: every input of the kept corpus keeps the target's properties"
	[ $status -eq 0 ] || sed 's/^/# /' "$WORK/out" | tail -n 20
done
du=$(find tests/fuzz/corpus -type f -exec cat {} + | wc -c)
[ "$du" -lt 307200 ]
ok $? "the corpus is of less than 300 KB"
echo "1..$count"
exit "$failed"
