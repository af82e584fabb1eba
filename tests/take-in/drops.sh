# Sourced by the tests of take-in: small files of every sort, all about one patient who must never be named,
# and the judge of what the programs print.
#
#	. tests/take-in/drops.sh
#	empty_site
#	era T1 >"$SITE/inbox/CANARY.x12"      # an 835 of 80 dollars, trace T1
#	take 0                                # take-in; its words are judged
#	work 0                                # post-remits; the same

. tests/lib.sh

# Her name, birth date and member id, in the forms they stand in the files.
CANARY='CANARY|TESTA|1961-?03-?17|XKC900'
judged=0

era() { # TRACE: an 835 on standard output, 80 dollars for a claim that nobody knows
	body="ST*835*0001~BPR*I*80*C*ACH*CTX*01*999999992*DA*1*1999999999**01*9*DA*9*20260105~TRN*1*$1*1999999999~"
	body="${body}N1*PR*SOME PAYER~N1*PE*TESTONIA CLINIC*XX*1234567893~LX*1~CLP*$1*1*100*80**12*PCN1~"
	body="${body}NM1*QC*1*CANARY*TESTA****MI*XKC900123~DMG*D8*19610317~SVC*HC:99213*100*80**1~CAS*CO*45*20~SE*12*0001~"
	wrap "GS*HP*CLEARING*NIGHTSHIFT*20260105*1200*1*X*005010X221A1~${body}GE*1*1~"
}

wrap() { # GROUPS: within an interchange
	printf 'ISA*00*          *00*          *ZZ*CLEARING       *ZZ*NIGHTSHIFT     *260105*1200*^*00501*000000001*0*P*:~%sIEA*1*000000001~' "$1"
}

# Every line a program prints says: program, document or inbox, where, what is wrong; what to do. No line, and nothing else
# that is printed, has anything of the patient or of a file's name.
judge() { # PROGRAM
	judged=$((judged + 1))
	bad=$(grep -Ev "^$1: (document [0-9]+( set [0-9]+)?|inbox): ([A-Z0-9]+ segment [0-9]+[^:]*: |row [0-9]+[^:]*: )?[^;]+; [^;]+" "$WORK/err")
	bad="$bad$(grep -Ei "$CANARY" "$WORK/err" "$WORK/out")"
	bad="$bad$(LC_ALL=C grep -n "[^ -~]" "$WORK/err" "$WORK/out")"
	[ -z "$bad" ] || is "$bad" "" "$1: each line says who, where, what and what to do, and nothing of a patient"
}

take() { # [STATUS [ARGUMENT...]]
	want=${1:-0}
	[ $# -eq 0 ] || shift
	run "$want" take-in "$@"
	judge take-in
}

work() { # [STATUS]
	run "${1:-0}" post-remits
	judge post-remits
}

# The units of the last document: kind, state.
units() {
	sql "SELECT kind || ' ' || state FROM x12_transaction WHERE document = (SELECT max(id) FROM document) ORDER BY id" | paste -sd, | sed 's/,/, /g'
}

inbox() { # what still stands there
	(cd "$SITE/inbox" && find . -mindepth 1 | wc -l | tr -d ' ')
}

# The archive holds what the rows say, byte by byte, under its hash, and nothing else; and nobody else can read it.
archive_is_sound() { # [SENTENCE]
	(cd "$SITE/archive/in" && find . -type f ! -name '.*' | while read -r f; do
		h=$(sha256sum <"$f" | cut -d' ' -f1)
		[ "${f##*/}" = "$h" ] && echo "$h $(wc -c <"$f")" || echo "misnamed $f"
	done | sort -u) >"$WORK/archived"
	sql "SELECT DISTINCT sha256 || ' ' || bytes FROM document WHERE direction = 'in' AND kind <> 'seeded' ORDER BY 1" >"$WORK/rows"
	is "$(cat "$WORK/archived")" "$(cat "$WORK/rows")" "${1:-the archive holds each document, byte by byte}"
}

# A zip by tests/take-in/zip.pl's words, on standard output.
zip() { # EXPRESSION
	perl "$ROOT/tests/take-in/zip.pl" "$1"
}
