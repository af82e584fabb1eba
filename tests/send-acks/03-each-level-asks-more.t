#!/bin/sh
# check: envelope, structure, elements, balance; each has those before it in it.
. tests/send-acks/partner.sh

# FAULT: state and verdict of a payment with it, level by level.
held_at() {
	for level in envelope structure elements balance; do
		office $level 999
		payment 1 1 T1 | $1 | remit file
		run 0 take-in
		"$BIN/send-acks" -q -C "$SITE" --as-of "$AS_OF"
		printf '%s ' "$(states):$(answer 2 | sed -n 's/^IK5\*\(.\).*/\1/p')"
	done
}
sumless() { sed 's/^CAS\*CO\*45\*20/CAS*CO*45*21/'; }

is "$(held_at cat)" "new:A new:A new:A new:A " "a good payment passes at every level"
is "$(held_at broken)" "new:A held:R held:R held:R " "a missing address is a fault from structure on"
is "$(held_at miscoded)" "new:A new:A held:R held:R " "a wrong code from elements on"
is "$(held_at sumless)" "new:A new:A new:A held:R " "a claim that does not add up at balance alone"

office envelope 999
payment 1 1 T1 | remit file
sed -i 's/^SE\*[0-9]*/SE*99/' "$SITE/inbox/ch/file.x12"
acks 65
is "$(states):$(answer 2 | grep IK5)" "held:IK5*R*4~" "a wrong count of segments at every level"
done_testing
