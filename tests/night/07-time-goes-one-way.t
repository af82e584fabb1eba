#!/bin/sh
# A clock put back is refused before anything is worked; missed nights do no harm.
. tests/lib.sh
new_site
night 2026-01-05
before=$(digest)
AS_OF=2026-01-04
run 78 import-charges
like "$(cat "$WORK/err")" 'the night of 2026-01-05 was worked already; 2026-01-04 is before it' "a night before is refused, with both named"
is "$(digest)" "$before" "and nothing changed"
night 2026-01-09
is "$?" 0 "three nights missed: the next one runs"
done_testing
