# Sourced by the tests of send-acks: books of three visits, a partner who asks something of
# his files, and remittances that are whole by their guide.
#
#	office structure '999 ta1'      # partner ch: check, answers; visits 1 2 3 of 100.00 to acme
#	payment 1 1 T1 | remit one      # visit, ST02, trace: a set of 80.00 in a file of its own
#	{ payment 1 1 T1; payment 2 2 T2 | broken; } | remit two
#	acks                            # take-in and send-acks

. tests/post-remits/books.sh

ISA14=0 GS01=HP GS08=005010X221A1 SENDER=CLEARING

office() { # CHECK ANSWERS
	open_books
	for n in 1 2 3; do
		visit $n acme '' 99213:10000
	done
	asks 3 "$1" "$2"
	mkdir "$SITE/inbox/ch"
}

# ROW CHECK ANSWERS: a new version of the partner.
asks() {
	sql "INSERT INTO partner SELECT $1, partner_id, partner_name, isa_sender_qualifier, isa_sender_id, isa_receiver_qualifier,
	    isa_receiver_id, 'OFFICE', 'HOUSE', submitter_name, submitter_id, contact_name, contact_phone, receiver_name, receiver_id,
	    usage, accepts, expects, isa14, max_claims_per_set, max_sets_per_file, control_from, control_to, next_control, claim_prefix,
	    unit, row FROM partner WHERE id = 1;
	INSERT INTO partner_answering SELECT $1, '$2', '$3' WHERE '$2$3' <> ''"
}

payment() { # VISIT ST02 TRACE: 80 paid, 20 by contract
	cat <<END
ST*835*000$2
BPR*I*80*C*ACH*CTX*01*999999992*DA*123456*1999999999**01*999988880*DA*98765*20260105
TRN*1*$3*1999999999
N1*PR*SOME PAYER
N3*1 PAYER STREET
N4*COLUMBUS*OH*43215
PER*BL*HELP*TE*8005550100
N1*PE*TESTONIA CLINIC*XX*1234567893
LX*1
CLP*NVIST00${1}01*1*100*80**12*PCN$1
NM1*QC*1*CANARY*TESTA
SVC*HC:99213*100*80**1
DTM*472*20260102
CAS*CO*45*20
END
}

# What the payer's address lacks is a fault of structure that moves no money; a wrong code in a
# name is one of its elements.
broken() { sed '/^N4/d'; }
miscoded() { sed 's/^NM1\*QC\*1/NM1*QC*9/'; }

# NAME: segments from ST on, a line each, as a file in the partner's folder.
remit() {
	echo >>"$WORK/sent"
	isa13=$(wc -l <"$WORK/sent")
	awk -v isa13="$isa13" -v isa14="$ISA14" -v gs01="$GS01" -v gs08="$GS08" -v sender="$SENDER" '
	function seg(s) { printf "%s~\n", s }
	function end() { if (sets) seg("SE*" n + 1 "*" st02) }
	BEGIN {
		seg("ISA*00*          *00*          *ZZ*" sprintf("%-15s", sender) "*ZZ*NIGHTSHIFT     *260105*1200*^*00501*" \
		    sprintf("%09d", isa13) "*" isa14 "*P*:")
		seg("GS*" gs01 "*HOUSE*OFFICE*20260105*1200*" isa13 "*X*" gs08)
	}
	/^ST/ { end(); sets++; n = 0; split($0, st, "*"); st02 = st[3] }
	{ n++; seg($0) }
	END {
		end()
		seg("GE*" sets "*" isa13)
		seg("IEA*1*" sprintf("%09d", isa13))
	}' >"$SITE/inbox/ch/$1.x12"
}

acks() { # [STATUS]
	run 0 take-in
	run "${1:-0}" send-acks
}

# What stands in the partner's outbox, but its envelope's time.
answer() { # NUMBER
	cat "$SITE/outbox/ch/$(printf '999-%09d.x12' "$1")"
}

answers() {
	(cd "$SITE/outbox/ch" 2>/dev/null && echo *)
}

# Every answer is a good file.
answers_pass() {
	for f in "$SITE"/outbox/ch/999-*.x12; do
		"$BIN/nightshift" x12 --check "$f" >"$WORK/checked" 2>&1 || cat "$WORK/checked"
	done >"$WORK/wrong"
	is "$(cat "$WORK/wrong")" "" "the answer passes nightshift x12 --check"
}
