#!/bin/sh
. tests/read-acks/office.sh

refused_at() { # IK3 segment
	office
	sent 123 1
	answer <<END
AK1*HC*123*005010X222A1
AK2*837*0001*005010X222A1
$1
IK5*R*5
AK2*837*0002*005010X222A1
IK5*A
AK9*P*2*2*1
END
	"$BIN/read-acks" -C "$SITE" --as-of "$AS_OF" 2>"$WORK/err"
	echo "$?: $(claims)"
}

is "$(refused_at 'IK3*CLM*21*2300*8')" "65: held ready ready out out out" "the first segment of a claim is its own"
is "$(refused_at 'IK3*SV1*43*2400*8')" "65: ready held ready out out out" "so is the last"
is "$(refused_at 'IK3*HL*6*2000*8')" "65: held held ready out out out" "a billing provider blames his claims, up to the next one"
is "$(refused_at 'IK3*NM1*13*2010*8')" "65: held held ready out out out" "to the last segment of his"
is "$(refused_at 'IK3*NM1*46*2010*8')" "65: ready ready held out out out" "the second billing provider blames his"
is "$(refused_at 'IK3*NM1*15*2010*8')" "65: held held ready out out out" "a subscriber blames the claims of all patients below"
is "$(refused_at 'IK3*PAT*19*2000*8')" "65: held ready ready out out out" "a patient blames his claim"
is "$(refused_at 'IK3*DMG*35**8')" "65: ready held ready out out out" "each his own"
is "$(refused_at 'IK3*PER*4*1000*8')" "0: ready ready ready out out out" "the header blames nobody"
is "$(refused_at 'IK3*BHT*2**8')" "0: ready ready ready out out out" "wherever in it"
is "$(refused_at 'IK3*SE*59**8')" "0: ready ready ready out out out" "nor does the end"
is "$(refused_at 'IK3*XX*9999**8')" "0: ready ready ready out out out" "nor a place that we have not"
is "$(refused_at 'IK3*NM1*40*2310*8
CTX*CLM01:A000000101')" "65: held ready ready out out out" "a name weighs more than the place"
is "$(refused_at 'IK3*NM1*40*2310*8
CTX*CLM01:A000000401')" "65: ready held ready out out out" "but not the name of a claim in another set"
is "$(refused_at 'IK3*NM1*13*2010*8
IK3*HI*52*2300*8')" "65: held held held out out out" "two faults blame all they speak of"
books_hold
done_testing
