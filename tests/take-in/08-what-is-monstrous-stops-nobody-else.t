#!/bin/sh
# An element of 100 MB, ten million bytes without an end, sets that never end or begin with their end, 2,000 faults:
# in one inbox with a good payment and a good answer. Each is told at its place, in bounded memory; the good ones are worked.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox
hp='GS*HP*CLEARING*NIGHTSHIFT*20260105*1200*1*X*005010X221A1~'

# NAME: an 835 like drops.sh's under the trace NAME, with an edit by perl (of $_) to its text
monster() { # NAME PERL
	era "$1" | perl -e 'local $/; $_ = <STDIN>; eval $ARGV[0]; die $@ if $@; print' "$2" >"$in/CANARY-$1.835"
	touch -d '2 days ago' "$in/CANARY-$1.835"
	sha256sum <"$in/CANARY-$1.835" | cut -d' ' -f1 >"$WORK/$1.sha"
}
monster B01 's/SOME PAYER/"x" x 1e8/e'
monster B02 's/GS.*/"A*" x 5e6/e'
monster B03 's/SE\*12.*/"CLP*X*1*1*0~" x 100000/e'
monster B04 's/(ST\*835.*?~)(.*)(SE\*12\*0001~)/$3$1$2/'
monster B05 's/IEA.*//'
monster B06 's/(CLP.*?~)/"CLP*X*1*CANARY*TESTA~" x 2000 . $1/e'
monster B07 's/(SE\*12\*0001~)/"LX*1~" x 2000 . "canary~" . $1/e'
monster B08 's/(ST\*835\*0001~)/"ST*835*0001~" x 2000/e'
monster B09 's/SVC\*/"SVC*" . "1:" x 100000/e'
monster B10 's/ST\*835/S7*835/'
era GOOD >"$in/zz-good.835"
wrap 'GS*FA*CLEARING*NIGHTSHIFT*20260105*1200*1*X*005010X231A1~ST*999*0001~AK1*HC*77~AK9*A*1*1*1~SE*4*0001~GE*1*1~' >"$in/zz-answer"

# No more address space than 256 MiB; the sanitizers need theirs.
limited() { # JOB
	(grep -q __asan_init "$BIN/$1" || ulimit -v 262144
	exec "$BIN/$1" -C "$SITE" --as-of "$AS_OF") >"$WORK/out" 2>"$WORK/err"
	is "$?" 65 "$1 ends as it should, in little memory"
	cat "$WORK/err" >>"$WORK/told"
	judge "$1"
}
for job in take-in post-remits read-acks; do
	limited $job
done
cut="it is cut; ask the sender for the whole file"
told() { # NAME SENTENCE, its lines on standard input
	document=$(sql "SELECT id FROM document WHERE sha256 = '$(cat "$WORK/$1.sha")'")
	is "$(grep " document $document set " "$WORK/told" | sed "s/ document $document / /")" "$(cat)" "$2"
}
told B01 "an element of 100 MB" <<END
post-remits: set 1: N1 segment 4: a segment longer than 256 KiB; ask the payer for the file again
END
told B02 "ten million bytes without a terminator" <<END
take-in: set 1: the file has no closing IEA: $cut
END
told B03 "a set that never ends" <<END
take-in: set 1: the set has no SE: $cut
END
told B04 "a set whose end comes first" <<END
take-in: set 1: segments that stand in no set; look at the file, and ask the sender for what is missing
take-in: set 2: the set has no SE: $cut
END
told B05 "no IEA" <<END
take-in: set 1: the file has no closing IEA: $cut
END
told B06 "2,000 claims with names for amounts: the first ends the reading" <<END
post-remits: set 1: CLP segment 7 element 3: not an amount: AAAAAA; ask the payer for a corrected remittance
END
told B07 "what is no segment behind 2,000 that are" <<END
post-remits: set 1: ? segment 2012: no segment tag where a segment should begin: it begins with AAAAAA; ask the payer for the file again
END
told B08 "2,000 sets begun, of which the last ends" <<END
$(seq -f "take-in: set %.0f: the set has no SE: $cut" 1999)
END
told B09 "a value of 100,000 parts" </dev/null
told B10 "a payment whose first tag is garbled" <<END
take-in: set 1: segments that stand in no set; look at the file, and ask the sender for what is missing
END
is "$(sql "SELECT count(*), sum(cents) FROM transfer WHERE rule = 'unmatched'")" "3|24000" "this, the last of the 2,000 and the good one post"
is "$(sql "SELECT state FROM x12_transaction WHERE kind = '999'")" held "the answer was read: it answers nothing of ours"
run 0 verify-books
is "$(cat "$WORK/err")" "" "the books prove"
is "$(inbox)" 0 "all are taken"
archive_is_sound "the archive holds each, byte by byte, those of 100 MB too"
done_testing
