#!/bin/sh
# nightshift x12 FILE, --segments, --csv and --json, of one small file that can be read by hand.
. tests/lib.sh

x12() { # STATUS [ARGUMENT...]: output in $out, what was said in $err
	want=$1
	shift
	"$BIN/nightshift" x12 "$@" >"$WORK/out" 2>"$WORK/err"
	got=$?
	[ "$got" -eq "$want" ] || ok 1 "x12 $* exits with $want (got $got)"
	out=$(cat "$WORK/out")
	err=$(cat "$WORK/err")
}

# A payment of one claim; CLP02 has a code, SVC01 parts, HI does not belong here.
cat >"$WORK/remit" <<'END'
ISA*00*          *00*          *ZZ*PAYER          *ZZ*CLINIC         *260105*1200*^*00501*000000001*0*T*:~
GS*HP*PAYER*CLINIC*20260105*1200*1*X*005010X221A1~
ST*835*0001~
LX*1~
CLP*A1*4*100*0**12~
HI*BK:0340~
SVC*HC:99213*100*0~
SE*6*0001~
GE*1*1~
IEA*1*000000001~
END

cat >"$WORK/tree" <<'END'
interchange 1
      ISA beginning of the interchange
          ISA01    kind of authorization                00   none
          ISA03    kind of security                     00   none
          ISA05    kind of sender id                    ZZ   as agreed between partners
          ISA06    sender                               PAYER
          ISA07    kind of receiver id                  ZZ   as agreed between partners
          ISA08    receiver                             CLINIC
          ISA09    date                                 260105
          ISA10    time                                 1200
          ISA11    repetition separator                 ^
          ISA12    version                              00501  version 5010
          ISA13    control number                       000000001
          ISA14    acknowledgment requested             0    no TA1 wanted
          ISA15    production or test                   T    test
          ISA16    component separator                  :

interchange 1, group 1
      GS  beginning of the group
          GS01     kind of group                        HP   remittance (835)
          GS02     sender                               PAYER
          GS03     receiver                             CLINIC
          GS04     date                                 20260105
          GS05     time                                 1200
          GS06     control number                       1
          GS07     agency                               X    ASC X12
          GS08     version                              005010X221A1

interchange 1, group 1, set 1: 835
   1  ST  beginning of the set
          ST01     transaction                          835  remittance
          ST02     control number                       0001
      2000 group of claims
   2    LX  group of claims
            LX01     number                             1
        2100 claim payment
   3      CLP claim payment
              CLP01    patient control number           A1
              CLP02    claim status                     4    denied
              CLP03    claim charge                     100
              CLP04    claim payment                    0
              CLP06    claim filing indicator           12   PPO
   4      HI  diagnoses and other codes  (no place for it here)
              HI01-1                                    BK   principal diagnosis (ICD-9)
              HI01-2                                    0340
          2110 service payment
   5        SVC service payment
                SVC01-1  kind of code                   HC   HCPCS or CPT procedure code
                SVC01-2  procedure code                 99213
                SVC02    line charge                    100
                SVC03    line payment                   0
   6  SE  end of the set
          SE01     number of segments                   6
          SE02     control number                       0001
      GE  end of the group
          GE01     number of sets                       1
          GE02     control number                       1
      IEA end of the interchange
          IEA01    number of groups                     1
          IEA02    control number                       000000001
END
x12 0 "$WORK/remit"
diff "$WORK/tree" "$WORK/out" | sed 's/^/# /'
cmp -s "$WORK/tree" "$WORK/out"
ok $? "the tree names loops, segments, elements and codes"
is "$err" "" "and nothing else is said"

"$BIN/nightshift" x12 <"$WORK/remit" >"$WORK/out"
cmp -s "$WORK/tree" "$WORK/out"
ok $? "standard input is read as the file is"
"$BIN/nightshift" x12 - <"$WORK/remit" >"$WORK/out"
cmp -s "$WORK/tree" "$WORK/out"
ok $? "also where it is named by a dash"
tr -d '\n' <"$WORK/remit" | tr '~*:^' '\035\036\037!' >"$WORK/odd"
"$BIN/nightshift" x12 "$WORK/odd" | sed '/ISA1[16]/d' >"$WORK/out"
sed '/ISA1[16]/d' "$WORK/tree" | cmp -s - "$WORK/out"
ok $? "in one line, with separators that do not print, it is the same tree"

sed '/^SVC/s/$/CLP*A2*4*0*0**12~/' "$WORK/remit" >"$WORK/two"
x12 0 "$WORK/two"
is "$(grep -c '^ *2100 claim payment$' "$WORK/out")" 2 "each turn of a loop has its line"
sed 's/^HI.*/CLM*A1*100***11:B:1~CLM*A1*100***11:A:1~/' "$WORK/remit" >"$WORK/place"
x12 0 "$WORK/place"
is "$(sed -n 's/.*CLM05-1 *//p' "$WORK/out" | tr -s ' ' | tr '\n' ,)" "11 office,11," "a place of service is one only where it says so"

x12 0 --segments "$WORK/remit"
is "$(sed -n '3,7p' "$WORK/out")" "1 158 - ST*835*0001~
2 171 2000 LX*1~
3 177 2000/2100 CLP*A1*4*100*0**12~
4 197 2000/2100 HI*BK:0340~
5 209 2000/2100/2110 SVC*HC:99213*100*0~" "--segments is number, byte, loops and the segment"
is "$(tail -c +198 "$WORK/remit" | head -c 2)" "HI" "and the byte is the byte"
x12 0 --segments "$WORK/odd"
is "$(sed -n 4p "$WORK/out")" '2 168 2000 LX\x1E1\x1D' "where a separator does not print, its number stands"

x12 0 --csv "$WORK/remit"
is "$(tr -d '\r' <"$WORK/out" | sed -n '1p;6p')" "interchange,group,set,kind,segment,byte,loop,tag,name,01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,more
1,1,1,835,3,177,2000/2100,CLP,claim payment,A1,4,100,0,,12,,,,,,,,,,,,,,,,,,," "--csv is a row a segment, an element a column"
x12 0 --json "$WORK/remit"
is "$(sed -n 7p "$WORK/out")" '{"interchange":1,"group":1,"set":1,"kind":"835","segment":5,"byte":209,"loop":"2000/2100/2110","tag":"SVC","name":"service payment","values":[{"at":"SVC01-1","name":"kind of code","value":"HC","words":"HCPCS or CPT procedure code"},{"at":"SVC01-2","name":"procedure code","value":"99213"},{"at":"SVC02","name":"line charge","value":"100"},{"at":"SVC03","name":"line payment","value":"0"}]},' "--json is an object a segment, with the names"

# What a terminal would obey, what is no UTF-8, what a spreadsheet would reckon.
sed 's/^CLP\*A1/CLP*=A\\x"\x1b[2J\xe9\x7f/; s/^HI.*/NTE*ADD*AA^BB^\xc2\x9bZ~/' "$WORK/remit" >"$WORK/hostile"
x12 0 "$WORK/hostile"
like "$out" 'CLP01 +patient control number +=A\\x"\\x1B\[2J\\xE9\\x7F$' "the terminal gets no control character"
like "$out" 'NTE02 +#1 +AA$' "repetitions are numbered"
like "$out" 'NTE02 +#3 +\\xC2\\x9BZ$' "nor one that is written in two bytes"
x12 0 --csv "$WORK/hostile"
is "$(LC_ALL=C grep -c ",\"'=A" "$WORK/out")" 1 "a spreadsheet gets no formula"
x12 0 --json "$WORK/hostile"
is "$(perl -MJSON::PP -e 'local $/; my $j = decode_json(<STDIN>); binmode STDOUT, ":utf8"; print $j->[4]{values}[0]{value}' <"$WORK/out" | od -An -tx1 | tr -d ' \n')" \
    3d415c78221b5b324ac3a97f "and JSON the value, in UTF-8"

# 30 elements: those that have no column stand together.
sed "s/^HI.*/HI*$(seq -s '*' 1 30)~/" "$WORK/remit" >"$WORK/wide"
x12 0 --csv "$WORK/wide"
like "$(tr -d '\r' <"$WORK/out")" ',23,24,25\*26\*27\*28\*29\*30$' "no element is lost in CSV"

sed 's/^HI.*/hi*1~/' "$WORK/remit" >"$WORK/unread"
x12 65 "$WORK/unread"
like "$out" '^ +1 before this that are no segments$' "what is no segment is told at its place"
like "$err" 'part of the file is no X12' "and once at the end"
head -n 5 "$WORK/remit" >"$WORK/cut"
x12 65 --csv "$WORK/cut"
like "$err" 'it is cut' "a file that is cut is told, in every mode"

x12 64 --check --csv "$WORK/remit"
like "$err" '^usage: ' "two modes at once are wrong usage"
x12 64 "$WORK/remit" "$WORK/remit"
x12 64 --level deep --check "$WORK/remit"
x12 64 --into "$WORK" "$WORK/remit"
x12 71 "$WORK/none"
x12 0 --help
like "$out" '^usage: nightshift x12 ' "there is help"
"$BIN/nightshift" x12 "$WORK/remit" >/dev/full 2>"$WORK/err"
is "$?" 71 "a full disk is not silent"
is "$(cd "$WORK" && for i in 1 2 3 4 5 6 7 8; do cat remit remit remit remit; done | "$BIN/nightshift" x12 2>&1 | head -n 1)" "interchange 1" "a pipe that closes ends it quietly"
done_testing
