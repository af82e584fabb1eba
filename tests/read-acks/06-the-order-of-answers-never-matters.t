#!/bin/sh
. tests/read-acks/office.sh

office
is "$(sql "SELECT count(*) FROM submission_transition")" \
    "$(sql "SELECT (SELECT count(*) FROM submission_state) * (SELECT count(*) FROM submission_event_kind)")" \
    "every event has an answer in every state"
is "$(sql "SELECT state, event FROM submission_transition WHERE odd = 1 AND next_state <> state")" "" "an odd event changes nothing"
is "$(sql "
WITH rank (state, n) AS (VALUES ('batched', 0), ('published', 1), ('taken', 2), ('accepted', 3), ('rejected', 4), ('answered', 5))
SELECT t.state, t.event FROM submission_transition AS t JOIN rank AS a ON a.state = t.state JOIN rank AS b ON b.state = t.next_state
 WHERE b.n < a.n")" "" "no event leads back"
sql "SELECT state, event, next_state, odd FROM submission_transition" >"$WORK/table"
perl - "$WORK/table" >"$WORK/said" <<'END'
use strict; use warnings;
my %next;
open my $in, '<', $ARGV[0] or die;
while (<$in>) { chomp; my ($s, $e, $n, $odd) = split /\|/; $next{$s}{$e} = [$n, $odd] }
# What may come of one sending, and where it must end in whatever order.
my @plausible = (
    ['accepted', qw(publish take ta1_accept 999_accept 277ca_receipt 277ca_accept 277ca_accept)],
    ['answered', qw(publish take ta1_accept 999_accept 277ca_accept remit)],
    ['answered', qw(publish 999_accept 277ca_accept status_ask status_found remit remit)],
    ['rejected', qw(publish take ta1_accept 999_reject requeue)],
    ['rejected', qw(publish take ta1_accept 999_reject retry)],
    ['rejected', qw(publish take ta1_reject ta1_reject retry)],
    ['rejected', qw(publish take ta1_accept 999_accept 277ca_accept 277ca_reject)],
    ['rejected', qw(publish 999_accept 277ca_receipt 277ca_reject 277ca_reject resubmit)],
    ['answered', qw(publish 999_accept 277ca_accept 277ca_reject remit)],
    ['taken', qw(publish take ta1_accept ta1_repeat status_ask status_lost resubmit)],
    ['answered', qw(remit publish take)],
);
my ($orders, $wrong) = (0, 0);
sub fold {
	my ($state, $end, $so_far, @left) = @_;
	if (!@left) {
		$orders++;
		$wrong++, print "$end not $state: @$so_far\n" if $state ne $end;
		return;
	}
	my %tried;
	for my $i (0 .. $#left) {
		next if $tried{ $left[$i] }++;
		my @rest = @left;
		splice @rest, $i, 1;
		my ($n, $odd) = @{ $next{$state}{ $left[$i] } };
		fold($n, $end, [@$so_far, $left[$i]], @rest);
	}
}
for my $p (@plausible) { my ($end, @events) = @$p; fold('batched', $end, [], @events) }
print $orders > 5000 ? "many orders\n" : "only $orders orders\n";
END
is "$(cat "$WORK/said")" "many orders" "every order of all that may come of a sending ends in the same state"
is "$(sql "SELECT group_concat(state || ' ' || event, ', ') FROM (SELECT state, event FROM submission_transition WHERE odd = 1 ORDER BY state, event)")" \
    "accepted 999_reject, accepted ta1_reject, answered 277ca_reject, answered 999_reject, answered ta1_reject" \
    "odd is what turns away the file of a claim that was accepted, and any reject of one that was answered"

# The same by files: TA1, 999 and an earlier remittance's event, in both orders.
states=
for order in "t n" "n t"; do
	office
	sent 123 1
	for one in $order; do
		case $one in
		t) envelope 'TA1*000000123*260105*2000*A*000' ;;
		n) answer <<'END'
AK1*HC*123*005010X222A1
AK2*837*0001
IK5*R*5
AK2*837*0002
IK5*A
AK9*P*2*2*1
END
		esac
		run 0 read-acks
	done
	states="$states$(submissions 123) / $(claims) / $(sql 'SELECT count(*) FROM task')
"
done
is "$states" "rejected rejected rejected accepted accepted accepted / ready ready ready out out out / 0
rejected rejected rejected accepted accepted accepted / ready ready ready out out out / 0
" "a TA1 behind its 999 ends as one before it"
books_hold

# What a remittance answered counts as accepted.
sql "INSERT INTO submission_event (submission, event, unit, segment, names_claim, detail, was, became, odd, happened_on)
     VALUES (4, 'remit', NULL, 0, 1, '', 'accepted', 'answered', 0, '2026-01-05');
     UPDATE submission SET state = 'answered' WHERE id = 4"
is "$(sql "SELECT accepted_claims, accepted_cents, answered_claims, answered_cents, rejected_claims, rejected_cents FROM batch_state")" \
    "3|3015|1|1004|3|3006" "an answered claim is an accepted one"
books_hold
done_testing
