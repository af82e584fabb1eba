#!/bin/sh
# Not what we read: named by its content, kept, set aside with a task that says what to do. Never a crash, never a silence.
. tests/take-in/drops.sh
empty_site
in=$SITE/inbox

# KIND STATE, SENTENCE, a pattern of its line or -: of what is in $WORK/in
given() {
	cp "$WORK/in" "$in/CANARY TESTA 1961-03-17.835"
	touch -d '2 days ago' "$in/CANARY TESTA 1961-03-17.835"
	before=$(sql 'SELECT count(*) FROM document')
	"$BIN/take-in" -C "$SITE" --as-of "$AS_OF" >"$WORK/out" 2>"$WORK/err"
	got=$?
	judge take-in
	is "$(units):$(inbox):$(($(sql 'SELECT count(*) FROM document') - before))" "$1:0:1" "$2"
	if [ "$3" = - ]; then
		is "$got:$(cat "$WORK/err")" "0:" "$2: without a word"
	else
		like "$got:$(cat "$WORK/err")" "^65:take-in: document [0-9]+( set 1)?: .*$3" "$2: with a line and exit 65"
		like "$(sql "SELECT what || '; ' || next_action FROM task ORDER BY id DESC LIMIT 1")" "^document [0-9]+: .*$3" "$2: and a task"
	fi
}

: >"$WORK/in"
given "empty aside" "an empty file" "the file is empty; drop it again, whole"
printf 'PK\003\004\024\000\000\000\010\000CANARYCANARYCANARY.835' >"$WORK/in"
given "zip held" "a zip that is cut" "ask the sender for the zip again, or for the files without it"
printf 'PK\003\004\024\000\006\000\010\000\000\000\041\000\000\000\000\000\000\000\000\000\000\000\000\000\023\000\000\000[Content_Types].xml \242CANARY' >"$WORK/in"
given "xlsx aside" "a workbook" "save it as 'CSV UTF-8' in the spreadsheet and drop that"
era T1 | sed 's/^ISA[^~]*~//' >"$WORK/in"
given "bare x12 aside" "X12 that lost its envelope" "ask the sender for the whole interchange"
printf 'ST*835*0001~BPR*I*80~CLP*CANARY*1*1*1~SE*4*0001~' >"$WORK/in"
given "bare x12 aside" "a bare set" "without its ISA envelope; ask"
printf 'Dear CANARY TESTA, born 1961-03-17,\nplease pay.\n' >"$WORK/in"
given "unknown-csv held" "a letter" "; "
printf 'canary,testa,xkc900\nCANARY,TESTA,XKC900123\n' >"$WORK/in"
given "unknown-csv held" "a CSV that nobody knows" "; "
printf '\377\376C\000A\000N\000A\000R\000Y\000,\0001\000\n\000' >"$WORK/in"
given "unknown-csv held" "UTF-16" "; "
printf '\376\377\000I\000S\000A\000*\0000\0000' >"$WORK/in"
given "unknown-csv held" "UTF-16 of an X12 file" "; "
head -c 5000 /dev/zero >"$WORK/in"
given "unknown-csv held" "noughts" "; "
{ printf '\177ELF\002\001\001CANARY'; head -c 3000 /dev/zero | tr '\0' '\351'; } >"$WORK/in"
given "unknown-csv held" "a program" "; "
printf '%%PDF-1.4\n%%\342\343\317\323\nCANARY\n' >"$WORK/in"
given "unknown-csv held" "a PDF" "; "
printf '\037\213\010\000CANARY' >"$WORK/in"
given "unknown-csv held" "a gzip" "; "
printf 'I' >"$WORK/in"
given "unknown-csv held" "one letter" "; "
printf '\n' >"$WORK/in"
given "unknown-csv held" "one line end" "; "
head -c 300000 /dev/zero | tr '\0' '"' >"$WORK/in"
given "unknown-csv held" "quotes without end" "; "
head -c 300000 /dev/zero | tr '\0' ',' >"$WORK/in"
given "unknown-csv held" "commas without end" "; "

wrap '' >"$WORK/in"
given "envelope aside" "an envelope with nothing in it" -
wrap 'GS*HP*A*B*20260105*1200*1*X*005010X221A1~GE*0*1~' >"$WORK/in"
given "envelope aside" "a group with nothing in it" -
is "$(sql 'SELECT reason FROM x12_transaction ORDER BY id DESC LIMIT 1')" "an X12 envelope with no transaction set in it" "with the reason"
for k in 850:PO:004010 810:IN:004010 856:SH:004010 214:QM:004060; do
	IFS=: read -r st gs version <<EOF
$k
EOF
	wrap "GS*$gs*A*B*20260105*1200*1*X*$version~ST*$st*0001~BEG*00*SA*CANARY~SE*3*0001~GE*1*1~" >"$WORK/in"
given "$st aside" "a transaction of another trade ($st)" -
done
wrap "GS*HS*A*B*20260105*1200*1*X*005010X279A1~ST*270*0001*005010X279A1~BHT*0022*13*CANARY~SE*3*0001~GE*1*1~" >"$WORK/in"
given "270 aside" "one that this release does not work" -
is "$(sql 'SELECT reason FROM x12_transaction ORDER BY id DESC LIMIT 1')" "kept; no job of this release works this transaction" "with the reason"
era T1 | sed 's/005010X221A1/004010X091A1/' >"$WORK/in"
given "835 aside" "a remittance of version 4010" -
like "$(sql 'SELECT reason FROM x12_transaction ORDER BY id DESC LIMIT 1')" "version 4010" "with the reason"

# X12 that is bent but whole.
is "$(sql "SELECT count(*) FROM transfer")" 0 "nothing of all this moved a cent"
work 0
is "$(sql "SELECT count(*) FROM transfer")" 0 "nor does it when worked"
archive_is_sound
is "$(sql "SELECT count(*) FROM document AS d WHERE NOT EXISTS (SELECT 1 FROM x12_transaction AS t WHERE t.document = d.id)")" 0 \
    "every document has a unit of work"
done_testing
