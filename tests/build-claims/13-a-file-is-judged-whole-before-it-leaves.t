#!/bin/sh
# What stands on the disk is read again and judged as the partner will, before a row says that it leaves.
. tests/lib.sh
. tests/build-claims/rows.sh
empty_site
rows "$(office)" "$(simple 1)"
run 0 build-claims
sent=$(find "$SITE/outbox/acme" -name '837P-*.x12')
sanitized=
nm "$BUILD/libnightshift.a" 2>/dev/null | grep -q __asan_ && sanitized=-fsanitize=address,undefined
"${CC:-cc}" $sanitized -std=c11 -D_XOPEN_SOURCE=700 -Wall -Wextra -Werror -Itests -o "$WORK/outgoing" tests/build-claims/outgoing.c \
    "$BUILD/libnightshift.a" -lsqlite3 -lcsv -lcrypto -lzip -linih || echo "Bail out! outgoing.c does not compile"

judged() { # SED: what is found in the file so changed
	sed "$1" "$sent" >"$WORK/changed"
	cmp -s "$sent" "$WORK/changed" && [ "$1" != "" ] && echo unchanged
	"$WORK/outgoing" "$SITE" "$WORK/changed"
}

is "$(judged '')" good 'what was built is good'
like "$(judged 's/^SE\*\([0-9]*\)\*/SE*9\1*/')" '^SE .*number of segments: wrong' 'a count that is wrong'
like "$(judged 's/^IEA\*1\*.*/IEA*1*999999998~/')" '^IEA.*control number' "a trailer that is another interchange's"
like "$(judged 's/^SV1\*\([^*]*\)\*[0-9.]*\*/SV1*\1*1.01*/')" '^CLM segment [0-9]* element 2: .*claim charge against its lines' 'a claim that is not the sum of its lines'
like "$(judged '/^DTP\*472/d')" 'DTP.*required and missing' 'a line without its date'
like "$(judged '/^IEA/d')" 'its IEA is missing' 'a file without its end'
is "$(find "$SITE/outbox/acme" -name '.*')" '' 'and nothing of it stays'
done_testing
