#!/bin/sh
# CSV in and out, UTF-8 and Windows-1252, and the kinds of files: tests/csv/csv.c. Once as
# it is linked into the programs, once more with the sanitizers.
BUILD=${BUILD:-build}
WORK=$(mktemp -d "${TMPDIR:-/tmp}/nightshift-unit.XXXXXX") || exit 1
trap 'rm -rf "$WORK"' EXIT
trap 'exit 1' INT TERM
flags='-std=c11 -D_XOPEN_SOURCE=700 -Wall -Wextra -Werror -g -Itests'
# shellcheck disable=SC2086
"${CC:-cc}" $flags -o "$WORK/plain" tests/csv/csv.c "$BUILD/libnightshift.a" \
    -lsqlite3 -lcsv -lcrypto -lzip -linih || { echo "Bail out! tests/csv/csv.c does not compile"; exit 1; }
"$WORK/plain" || exit 1
# shellcheck disable=SC2086
"${CC:-cc}" $flags -fsanitize=address,undefined -fno-sanitize-recover=all -o "$WORK/strict" \
    tests/csv/csv.c lib/base/*.c lib/paper/csv.c lib/paper/csv_out.c lib/paper/utf8.c lib/rcm/kind.c \
    -lcsv 2>"$WORK/cc" || { echo "# no sanitizers here: run once only"; exit 0; }
"$WORK/strict" >"$WORK/out" 2>&1 || { sed 's/^/# /' "$WORK/out" | tail -n 30; echo "# the sanitizers' run failed"; exit 1; }
exit 0
