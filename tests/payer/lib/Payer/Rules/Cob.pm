package Payer::Rules::Cob;

# Other payers: loops 2320, 2330 and 2430, and their sums. domain/837.md section 7.

use strict;
use warnings;
use Payer::X12 qw(cents);
use Payer::Claim qw(first all kids up_to);
use Payer::Rules::Party;

# One CAS: up to six reasons, each with an amount that is not nothing.
sub cas {
	my ($c, $seg) = @_;
	my %seen;
	for (my $i = 2; $i <= 17; $i += 3) {
		my ($reason, $amount, $quantity) = map { $_ // '' } @{ $seg->{e} }[$i .. $i + 2];
		$c->element('guide', $seg, $amount eq '' ? $i + 1 : $i, 0, 2, 'reason and amount go together')
		    if ($reason eq '') != ($amount eq '');
		$c->element('guide', $seg, $i + 1, 0, 2, 'a quantity without its amount')
		    if $quantity ne '' && $amount eq '';
		$c->element('strict', $seg, $i + 1, 0, 'I12', 'an adjustment of nothing')
		    if $amount ne '' && (cents($amount) // 1) == 0;
		next if $reason eq '';
		$c->element('strict', $seg, $i, 0, 7, "reason $reason twice") if $seen{$reason}++;
	}
	return;
}

sub cas_sum {
	my ($frame) = @_;
	my $sum = 0;
	for my $cas (all($frame, 'CAS')) {
		for (my $i = 3; $i < @{ $cas->{e} }; $i += 3) {
			$sum += cents($cas->{e}[$i]) // 0;
		}
	}
	return $sum;
}

sub groups_once {
	my ($c, $frame) = @_;
	my %seen;
	for my $cas (all($frame, 'CAS')) {
		$c->segment('strict', $cas, 5, "group $cas->{e}[1] twice in one loop") if $seen{ $cas->{e}[1] // '' }++;
	}
	return;
}

sub claim {
	my ($c, $frame) = @_;
	my @others = kids($frame, '2320');
	ranks($c, $frame, @others);
	my %payer;
	for my $other (@others) {
		other($c, $frame, $other, \%payer);
	}
	for my $line (kids($frame, '2400')) {
		adjudicated_line($c, $_, \%payer) for kids($line, '2430');
		line_sum($c, $line);
	}
	sums($c, $frame, $_) for @others;
	return;
}

# No two payers of a claim have one rank; a later payer knows of the first.
sub ranks {
	my ($c, $frame, @others) = @_;
	my $sbr = first(up_to($frame, '2000B'), 'SBR') or return;
	my $rank = $sbr->{e}[1] // '';
	my %seen = ($rank => 1);
	for my $other (@others) {
		my $seg = $other->{segs}[0];
		my $r = $seg->{e}[1] // '';
		$c->element('strict', $seg, 1, 0, 7, "rank $r is taken") if $r ne 'U' && $seen{$r}++;
		my $before = before($r, $rank);
		my $answered = first($other, 'AMT', 'D') || first($other, 'AMT', 'A8');
		$c->segment('strict', $seg, 'I6', "payer $r comes before $rank, and its answer is missing", 'AMT')
		    if $before && !$answered;
		$c->segment('strict', $seg, 'I9', "payer $r comes after $rank, and cannot have answered")
		    if !$before && $answered;
	}
	$c->element('strict', $sbr, 1, 0, 7, "rank $rank, but no payer before it is told")
	    if $rank =~ /\A[STA-H]\z/ && !grep { before($_->{segs}[0]{e}[1] // '', $rank) } @others;
	return;
}

sub before {
	my ($one, $other) = @_;
	my $order = 'PSTABCDEFGH';
	my ($x, $y) = map { index $order, $_ eq '' ? '?' : $_ } $one, $other;
	return $x >= 0 && $x < $y ? 1 : 0;
}

sub other {
	my ($c, $claim, $frame, $payer) = @_;
	my $sbr = $frame->{segs}[0];
	Payer::Rules::Party::sbr($c, $sbr);
	groups_once($c, $frame);
	my $bb = kids($frame, '2330B');
	my $nm1 = $bb ? $bb->{segs}[0] : undef;
	my $id = $nm1 ? $nm1->{e}[9] // '' : '';
	$c->element('strict', $nm1, 9, 0, 7, "payer '$id' twice on a claim") if $nm1 && $payer->{$id};
	$payer->{$id} = $frame if $nm1;
	my ($paid, $a8) = map { first($frame, 'AMT', $_) } 'D', 'A8';
	my $lines = grep { ($_->{segs}[0]{e}[1] // '') eq $id } map { kids($_, '2430') } kids($claim, '2400');
	my $dated = $bb && first($bb, 'DTP', '573');
	$c->segment('strict', $paid, 'I6', 'adjudicated, but no date at claim or line', 'DTP', '2330')
	    if $paid && !$dated && !$lines;
	$c->segment('strict', $dated, 'I9', 'the date is told on the lines') if $dated && $lines;
	$c->segment('strict', $sbr, 'I6', 'lines adjudicated, but no amount paid', 'AMT') if $lines && !$paid;
	if ($a8) {
		# The guide's own Medicare example has all three: strict alone.
		$c->segment('strict', $a8, 'I9', 'non-covered, yet also adjudicated') if $paid || first($frame, 'CAS');
		$c->element('strict', $a8, 2, 0, 'I12', 'non-covered is the whole charge')
		    if (cents($a8->{e}[2]) // 0) != (cents($claim->{segs}[0]{e}[2]) // 0);
	}
	return;
}

sub adjudicated_line {
	my ($c, $frame, $payer) = @_;
	my $svd = $frame->{segs}[0];
	my $id = $svd->{e}[1] // '';
	$c->element('guide', $svd, 1, 0, 7, "payer '$id' is not in any 2330B of the claim") if !$payer->{$id};
	groups_once($c, $frame);
	return;
}

# SV102 = SVD02 + CAS, for each payer; all SVD of a payer for a line together.
sub line_sum {
	my ($c, $line) = @_;
	my $sv1 = first($line, 'SV1') or return;
	my $charge = cents($sv1->{e}[2]);
	my (%sum, %seg);
	for my $svd (kids($line, '2430')) {
		my $id = $svd->{segs}[0]{e}[1] // '';
		$seg{$id} //= $svd->{segs}[0];
		$sum{$id} += (cents($svd->{segs}[0]{e}[2]) // 0) + cas_sum($svd);
	}
	for my $id (sort keys %sum) {
		next if !defined $charge || $sum{$id} == $charge;
		$c->element('guide', $seg{$id}, 2, 0, 'I12',
		    "line of $charge cents, payer $id accounts for $sum{$id}");
	}
	return;
}

# AMT D = sum of SVD02 - CAS of the claim; without lines CLM02 = AMT D + CAS.
sub sums {
	my ($c, $claim, $frame) = @_;
	my $amt = first($frame, 'AMT', 'D') or return;
	my $paid = cents($amt->{e}[2]);
	my $bb = kids($frame, '2330B') or return;
	my $id = $bb->{segs}[0]{e}[9] // '';
	my @svd = grep { ($_->{segs}[0]{e}[1] // '') eq $id } map { kids($_, '2430') } kids($claim, '2400');
	my $cas = cas_sum($frame);
	my $want;
	if (@svd) {
		$want = -$cas;
		$want += cents($_->{segs}[0]{e}[2]) // 0 for @svd;
	} else {
		$want = (cents($claim->{segs}[0]{e}[2]) // 0) - $cas;
	}
	$c->element('guide', $amt, 2, 0, 'I12', "payer $id paid $paid cents, its lines and adjustments make $want")
	    if defined $paid && $paid != $want;
	return;
}

1;
