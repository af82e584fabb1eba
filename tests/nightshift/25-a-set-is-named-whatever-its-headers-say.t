#!/bin/sh
# Kinds by GS01, GS08 and ST01, by hand-made headers: --check names each and says what is odd about it, take-in names it
# alike and sets aside what no job works. Then sets whose loops or ends are odd, each told at its place.
[ -z "$TMPDIR" ] && [ -d /dev/shm ] && [ -w /dev/shm ] && TMPDIR=/dev/shm && export TMPDIR
. tests/lib.sh
empty_site

file() { # GS01 GS08, a set on standard input, a segment a line
	echo "ISA*00*          *00*          *ZZ*PAYER          *ZZ*CLINIC         *260105*1200*^*00501*000000001*0*P*:~"
	echo "GS*$1*PAYER*CLINIC*20260105*1200*1*X*$2~"
	sed 's/$/~/'
	printf 'GE*1*1~\nIEA*1*000000001~\n'
}
check() { # [ARGUMENT...]: of $WORK/in
	"$BIN/nightshift" x12 --check "$@" "$WORK/in" >"$WORK/out" 2>&1
	status=$?
}
# Headers; the kind of both; what take-in makes of it (-: another test's); what --check finds in the ST; take-in's reason.
named() { # GS01 GS08 ST... KIND STATE FINDING REASON
	printf '%s\n%s\n' "$3" "SE*2*0001" | file "$1" "$2" >"$WORK/in"
	check --level envelope
	want=0 words="good: $4: 1 set"
	[ -z "$6" ] || want=65 words="interchange 1 group 1 set 1 ($4) segment 1 ST byte $(grep -b ^ST "$WORK/in" | cut -d: -f1): $6
$4: 1 set, 1 with 1 finding"
	is "$status $(cat "$WORK/out")" "$want $words" "$1 $2 $3 is $4"
	cp "$WORK/in" "$SITE/inbox/CANARY"
	run 0 take-in
	is "$(cat "$WORK/err")$(sql "SELECT kind FROM x12_transaction ORDER BY id DESC LIMIT 1")" "$4" "  to take-in too"
	[ "$5" = - ] || is "$(sql "SELECT state || ' ' || reason FROM x12_transaction ORDER BY id DESC LIMIT 1")" "$5 $7" "  and is kept for a job, or set aside"
}
asof="by which it is read as far as they agree; ask the sender for the version of the guide that is in use"
kept="kept; no job of this release works this transaction"
other="kept; not a transaction of a medical office"
old="kept; it is of version 4010, which is no longer in force"
group="put the set into a group of its own kind"
named HI 005010X217 'ST*278*0001*005010X217' 278 aside '' "$kept"
named PI 006020X314 'ST*275*0001*006020X314' 275 aside '' "$kept"
named RA 005010X218 'ST*820*0001*005010X218' 820 aside '' "$kept"
named BE 005010X220A1 'ST*834*0001*005010X220A1' 834 aside '' "$kept"
named AG 005010X186A1 'ST*824*0001*005010X186A1' 824 aside '' "$kept"
named PO 004010 'ST*850*0001' 850 aside '' "$other"
named IN 005010 'ST*810*0001' 810 aside '' "$other"
named XX 999999 'ST*856*0001' 856 aside '' "$other"
named HP 005010X221A1 'ST*835*0001' 835 new '' ''
named HP 005010X221 'ST*835*0001' 835 new '' ''
named HP 005010 'ST*835*0001' 835 new "version: not 005010X221A1, $asof" ''
named HP 005050X999 'ST*835*0001' 835 new "version: not 005010X221A1, $asof" ''
named HP 004010X091A1 'ST*835*0001' 835 aside "version: not 005010X221A1, $asof" "$old"
named HC 005010X221A1 'ST*835*0001' 835 new "set: not in a group of kind HP; $group" ''
named HC 005010X223A2 'ST*837*0001*005010X222A1' 837P aside '' "$kept"
named HC 004010X098A1 'ST*837*0001' 837P aside "version: not 005010X222A1, $asof" "$old"
named HC 005010X223 'ST*837*0001' 837I aside '' "$kept"
named HN 005010X214 'ST*277*0001*005010X214' 277CA - '' ''
named HN 005010X212 'ST*277*0001*005010X214' 277CA - '' ''
named HN 005010X213 'ST*277*0001' 277RFAI - '' ''
named FA 005010 'ST*997*0001' 997 aside '' "$kept"
named HC 005010 'ST*837*0001' 837 aside '' "$kept"
named FA 005010X231 'ST*999*0001*005010X231A1' 999 new '' ''
named HP 005010X221A1 'ST**0001' 835 new "set: no name in ST01 that can be read; ask the sender for the file again" ''

# Loops of levels. A subscriber below one that is not there, below himself, numbered twice.
cat >"$WORK/inquiry" <<'END'
ST*270*0001*005010X279A1
BHT*0022*13*10001234*20260105*1319
HL*1**20*1
NM1*PR*2*PAYER*****PI*123456789
HL*2*1*21*1
NM1*1P*2*CLINIC*****XX*1234567893
HL*3*2*22*0
TRN*1*93175*9877281234
NM1*IL*1*CANARY*TESTA****MI*XKC900123
EQ*30
SE*11*0001
END
inquiry() { # SED "LINES with @N for a segment's byte" SENTENCE
	sed "$1" "$WORK/inquiry" | file HS 005010X279A1 >"$WORK/in"
	check
	want=$(printf '%s\n' "$2" | while read -r n rest; do
		[ -z "$n" ] || echo "interchange 1 group 1 set 1 (270) segment $n $(sed -n "$((n + 2))s/\*.*//p" "$WORK/in") ${rest%%@*}byte $(sed -n "1,$((n + 1))p" "$WORK/in" | wc -c): ${rest#*@}"
	done)
	is "$(grep '^interchange' "$WORK/out")" "$want" "$3"
}
above="@number of the one above: not that of the loop it is in; recompute it: what it must agree with is told"
next="@number: not the one that is next; recompute it: what it must agree with is told"
inquiry '' '' "levels that are right"
inquiry 's/HL.3.2/HL*3*9/' "7 element 2 in 2000C $above" "an orphan"
inquiry 's/HL.3.2/HL*3*3/' "7 element 2 in 2000C $above" "one below himself"
inquiry 's/HL.2.1/HL*2*3/' "5 element 2 in 2000B $above" "two below each other"
inquiry 's/HL.3.2/HL*2*2/' "7 element 1 in 2000C $next" "a number twice"

# Ends that come first, or never.
ends() { # SED LINES SENTENCE: @: is the byte of what is told of, $ that of the end
	file HS 005010X279A1 <"$WORK/inquiry" | sed "$1" >"$WORK/in"
	check --level envelope
	is "$status $(grep -v '^270\|^outside' "$WORK/out" | sed 's/byte [0-9]*/byte N/')" "65 $2" "$3"
	like "$(tail -n 1 "$WORK/out" | grep -o 'byte.*')$(grep -c "byte $(wc -c <"$WORK/in" | tr -d ' '):" "$WORK/out")" "$4" "  at its place"
}
at="interchange 1 group 1"
ends '/^SE/d;/^GE/d;/^IEA/d' "$at set 1 (270) byte N: set: its SE is missing; close the set with an SE
$at byte N: group: its GE is missing; close the group with a GE
interchange 1 byte N: interchange: its IEA is missing; ask the sender for the whole file" "a set that never ends" '^3$'
ends '/^IEA/d' "interchange 1 byte N: interchange: its IEA is missing; ask the sender for the whole file" "no IEA" '^1$'
ends '/^SE/d;s/^ST/SE*11*0001~\n&/' "$at SE byte N: set: an SE without its ST; close the set with an SE
$at set 1 (270) GE byte N: set: its SE is missing; close the set with an SE" "an SE before its ST" '^0$'
done_testing
