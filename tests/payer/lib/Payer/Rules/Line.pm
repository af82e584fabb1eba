package Payer::Rules::Line;

# Loop 2400, a service line, and its drug: domain/837.md section 8.

use strict;
use warnings;
use Payer::X12 qw(cents);
use Payer::Claim qw(first all kids up_to);
use Payer::Element qw(component parts);
use Payer::Rules::Claim;

sub line {
	my ($c, $frame) = @_;
	my $sv1 = first($frame, 'SV1') or return;
	my $claim = up_to($frame, '2300');
	my $charge = cents($sv1->{e}[2]);
	$c->element('guide', $sv1, 2, 0, 'I12', 'a negative charge') if defined $charge && $charge < 0;
	procedure($c, $sv1);
	quantity($c, $sv1);
	place($c, $sv1, $claim);
	pointers($c, $sv1, $claim);
	control($c, $frame, $claim);
	drug($c, $_) for kids($frame, '2410');
	providers($c, $frame, $claim);
	return;
}

sub procedure {
	my ($c, $sv1) = @_;
	my ($q, $code, @mods) = parts($c->{isa}, $sv1->{e}[1]);
	return if !defined $code || $code eq '';
	$c->element('strict', $sv1, 1, 2, 'I12', "'$code' has not the form of a procedure code")
	    if $q eq 'HC' && $code !~ /\A(?:\d{4}[0-9A-Z]|[A-V]\d{4})\z/;
	my %seen;
	my $gap = 0;
	for my $i (0 .. 3) {
		my $mod = $mods[$i] // '';
		if ($mod eq '') { $gap = 1; next }
		$c->element('strict', $sv1, 1, $i + 3, 'I9', 'a modifier after an empty one') if $gap;
		$c->element('strict', $sv1, 1, $i + 3, 'I12', "'$mod' is no modifier") if $mod !~ /\A[0-9A-Z]{2}\z/;
		$c->element('strict', $sv1, 1, $i + 3, 7, "modifier '$mod' twice") if $seen{$mod}++;
	}
	return;
}

sub quantity {
	my ($c, $sv1) = @_;
	my ($unit, $n) = map { $_ // '' } @{ $sv1->{e} }[3, 4];
	my $code = component($c->{isa}, $sv1, 1, 2);
	return if $n !~ /\A(\d*)(?:\.(\d+))?\z/;
	my ($whole, $part) = ($1 eq '' ? 0 : $1, $2 // '');
	$c->element('strict', $sv1, 4, 0, 'I12', 'a quantity of nothing') if $whole == 0 && $part !~ /[1-9]/;
	$c->element('strict', $sv1, 4, 0, 'I12', "quantity $n is more than 9999") if $whole > 9999;
	$c->element('strict', $sv1, 4, 0, 'I12', "quantity $n has more than one decimal") if length $part > 1;
	my $sleep = $code =~ /\A0(?:0[1-9]|1\d)\d\d\z/ && $code !~ /\A019(?:53|96)\z/;
	$c->element('strict', $sv1, 3, 0, 7, 'minutes are for anesthesia alone') if $unit eq 'MJ' && !$sleep;
	$c->element('strict', $sv1, 3, 0, 7, 'anesthesia is told in minutes') if $unit eq 'UN' && $sleep;
	return;
}

sub place {
	my ($c, $sv1, $claim) = @_;
	my $place = $sv1->{e}[5] // '';
	return if $place eq '';
	$c->element('guide', $sv1, 5, 0, 7, "'$place' is no place of service")
	    if !$Payer::Rules::Claim::PLACE{$place};
	$c->element('strict', $sv1, 5, 0, 'I13', 'the place of the claim is not said again')
	    if $place eq component($c->{isa}, $claim->{segs}[0], 5, 1);
	return;
}

sub pointers {
	my ($c, $sv1, $claim) = @_;
	my ($hi) = grep { component($c->{isa}, $_, 1, 1) =~ /\AA?BK\z/ } all($claim, 'HI');
	my $last = $hi ? grep { $_ ne '' } @{ $hi->{e} }[1 .. $#{ $hi->{e} }] : 0;
	my (%seen, $n);
	for my $p (parts($c->{isa}, $sv1->{e}[7])) {
		$n++;
		next if $p eq '' || $p !~ /\A\d+\z/;
		$c->element('guide', $sv1, 7, $n, 'I12', "pointer $p, there are $last diagnoses") if $p < 1 || $p > $last;
		$c->element('guide', $sv1, 7, $n, 'I12', "pointer $p twice") if $seen{$p}++;
		$c->element('strict', $sv1, 7, $n, 6, "pointer '$p' with a leading zero") if $p =~ /\A0/;
	}
	return;
}

# REF 6R: always there, and the same never twice in a file.
sub control {
	my ($c, $frame, $claim) = @_;
	my $ref = first($frame, 'REF', '6R');
	my $sv1 = first($frame, 'SV1');
	return $c->segment('strict', $sv1, 'I6', 'line without control number REF 6R', 'REF', '2400') if !$ref;
	$c->element('strict', $ref, 2, 0, 7, "line control number '$ref->{e}[2]' occurs twice in this file")
	    if $c->{line_no}{ $ref->{e}[2] // '' }++;
	return;
}

sub drug {
	my ($c, $frame) = @_;
	my $lin = $frame->{segs}[0];
	my ($q, $code) = map { $_ // '' } @{ $lin->{e} }[2, 3];
	$c->element('strict', $lin, 3, 0, 'I12', "NDC '$code' is not eleven digits")
	    if $q eq 'N4' && $code !~ /\A\d{11}\z/;
	my $ctp = first($frame, 'CTP') or return;
	$c->element('strict', $ctp, 4, 0, 'I12', 'a quantity of nothing') if ($ctp->{e}[4] // '') =~ /\A[0.]*\z/;
	return;
}

# A provider is told on a line only where the claim's is another.
sub providers {
	my ($c, $frame, $claim) = @_;
	my %claim_loop = ('2420A' => '2310B', '2420C' => '2310C', '2420D' => '2310D', '2420F' => '2310A');
	for my $loop (@{ $frame->{kids} }) {
		my $above = $claim_loop{ $loop->{name} } or next;
		my $nm1 = $loop->{segs}[0];
		for my $other (kids($claim, $above)) {
			my $e = $other->{segs}[0]{e};
			$c->segment('strict', $nm1, 'I9', "loop $loop->{name} says what $above says")
			    if $e->[1] eq $nm1->{e}[1] && ($e->[9] // '') ne '' && $e->[9] eq ($nm1->{e}[9] // '');
		}
	}
	return;
}

1;
