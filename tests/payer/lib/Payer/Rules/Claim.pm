package Payer::Rules::Claim;

# Loop 2300 and its providers: domain/837.md sections 5, 6 and 13.

use strict;
use warnings;
use Payer::X12 qw(cents is_date);
use Payer::Claim qw(first all kids up_to);
use Payer::Element qw(component parts);
use Payer::Rules::Party;

our %PLACE = map { $_ => 1 } '01' .. '20', 21 .. 27, 31 .. 34, 41, 42, 49 .. 58, 60 .. 62, 65,
    66, 71, 72, 81, 99;

sub claim {
	my ($c, $frame) = @_;
	my $clm = $frame->{segs}[0];
	my @e = map { $_ // '' } @{ $clm->{e} };
	$c->element('guide', $clm, 1, 0, 5, 'patient control number longer than 20') if length $e[1] > 20;
	$c->element('strict', $clm, 1, 0, 6, "'$e[1]' has other characters than A-Z 0-9 -")
	    if $e[1] =~ /[^A-Z0-9-]/;
	$c->element('guide', $clm, 1, 0, 7, "'$e[1]' occurs twice in this file") if $c->{clm01}{ $e[1] }++;
	total($c, $frame, $clm);
	my ($place, undef, $frequency) = map { component($c->{isa}, $clm, 5, $_) } 1 .. 3;
	$c->element('guide', $clm, 5, 1, 7, "'$place' is no place of service") if $place ne '' && !$PLACE{$place};
	my $f8 = first($frame, 'REF', 'F8');
	$c->segment('guide', $clm, 'I6', "frequency $frequency needs REF F8", 'REF', '2300')
	    if $frequency =~ /\A[78]\z/ && !$f8;
	$c->segment('strict', $f8, 'I9', 'REF F8 on an original claim') if $frequency eq '1' && $f8;
	accident($c, $frame, $clm);
	codes_once($c, $frame);
	return;
}

sub total {
	my ($c, $frame, $clm) = @_;
	my $charge = cents($clm->{e}[2]);
	my ($sum, $n, $broken) = (0, 0, 0);
	for my $line (kids($frame, '2400')) {
		my $sv1 = first($line, 'SV1');
		my $x = $sv1 ? cents($sv1->{e}[2]) : undef;
		if (defined $x) { $sum += $x } else { $broken++ }
		my ($lx) = @{ $line->{segs} };
		$n++;
		$c->element('guide', $lx, 1, 0, 7, "line '" . ($lx->{e}[1] // '') . "' is the claim's no. $n")
		    if ($lx->{e}[1] // '') ne $n;
	}
	return if !defined $charge || $broken || !$n;
	$c->element('guide', $clm, 2, 0, 'I12', "the claim says $charge cents, its lines $sum")
	    if $charge != $sum;
	$c->element('strict', $clm, 2, 0, 'I12', 'a claim of nothing') if $charge <= 0;
	$c->element('guide', $clm, 2, 0, 5, 'more than 99999999.99') if $charge > 9_999_999_999;
	return;
}

sub accident {
	my ($c, $frame, $clm) = @_;
	my @cause = grep { $_ ne '' } map { component($c->{isa}, $clm, 11, $_) } 1 .. 3;
	my ($state, $country) = map { component($c->{isa}, $clm, 11, $_) } 4, 5;
	my $date = first($frame, 'DTP', '439');
	my $is_auto = grep { $_ eq 'AA' } @cause;
	$c->element('guide', $clm, 11, 4, 'I9', 'an auto accident without its state')
	    if $is_auto && $state eq '' && $country eq '';
	$c->element('strict', $clm, 11, 4, 'I13', 'a state without an auto accident') if !$is_auto && $state ne '';
	$c->segment('guide', $clm, 'I6', 'an accident without its date', 'DTP', '2300')
	    if !$date && grep { $_ eq 'AA' || $_ eq 'OA' } @cause;
	$c->segment('strict', $date, 'I9', 'accident date without an accident') if $date && !@cause;
	my %seen;
	for my $cause (@cause) {
		$c->element('strict', $clm, 11, 0, 7, "cause $cause twice") if $seen{$cause}++;
	}
	return;
}

# What stands at claim level is not said again, with the same value, on a line.
sub codes_once {
	my ($c, $frame) = @_;
	my %at_claim = map { ("$_->{e}[1]|" . ($_->{e}[2] // '') => 1) }
	    grep { $_->{e}[1] =~ /\A(?:G1|9F|X4|EW)\z/ } all($frame, 'REF');
	for my $line (kids($frame, '2400')) {
		for my $ref (all($line, 'REF')) {
			next if ($ref->{e}[4] // '') ne '';
			$c->segment('strict', $ref, 'I9', 'said already for the whole claim')
			    if $at_claim{ ($ref->{e}[1] // '') . '|' . ($ref->{e}[2] // '') };
		}
	}
	return;
}

# ---- dates ----------------------------------------------------------------

sub written_on {
	my ($frame) = @_;
	my $bht = first(up_to($frame, 'TOP'), 'BHT');
	my $date = $bht ? $bht->{e}[4] // '' : '';
	return is_date($date) ? $date : '99991231';
}

sub dates {
	my ($c, $frame) = @_;
	my $clm = $frame->{segs}[0];
	my $today = written_on($frame);
	my $birth = birth_date($frame);
	for my $dtp (all($frame, 'DTP')) {
		my $q = $dtp->{e}[1] // '';
		my ($date) = ($dtp->{e}[3] // '') =~ /\A(\d{8})/;
		next if !defined $date || $q !~ /\A(?:431|439|435|096|454|304|453|484|455)\z/;
		$c->element('strict', $dtp, 3, 0, 8, "$date is after the claim was written") if $date gt $today;
	}
	my $place = component($c->{isa}, $clm, 5, 1);
	$c->segment('strict', $clm, 'I6', "place $place: admission date is required", 'DTP', '2300')
	    if $place =~ /\A(?:21|51|61)\z/ && !first($frame, 'DTP', '435');
	my ($in, $out) = map { my $d = first($frame, 'DTP', $_); $d ? $d->{e}[3] // '' : '' } '435', '096';
	$c->element('strict', first($frame, 'DTP', '096'), 3, 0, 8, 'discharged before admitted')
	    if $in ne '' && $out ne '' && $out lt $in;
	for my $line (kids($frame, '2400')) {
		my $dtp = first($line, 'DTP', '472') or next;
		my ($from, $to) = split /-/, $dtp->{e}[3] // '';
		next if !defined $from || !is_date($from);
		$to //= $from;
		$c->element('strict', $dtp, 3, 0, 8, "service on $to, after the claim was written") if $to gt $today;
		$c->element('strict', $dtp, 3, 0, 8, "service on $from, before the patient's birth") if $from lt $birth;
	}
	return;
}

sub birth_date {
	my ($frame) = @_;
	my $patient = kids(up_to($frame, '2000C'), '2010CA') // kids(up_to($frame, '2000B'), '2010BA');
	my $dmg = first($patient, 'DMG');
	return $dmg && is_date($dmg->{e}[2]) ? $dmg->{e}[2] : '00000000';
}

# ---- diagnoses ------------------------------------------------------------

sub diagnoses {
	my ($c, $frame) = @_;
	my ($hi) = grep { component($c->{isa}, $_, 1, 1) =~ /\AA?BK\z/ } all($frame, 'HI');
	return if !$hi;
	my $new = component($c->{isa}, $hi, 1, 1) eq 'ABK';
	my (%seen, $empty);
	for my $i (1 .. $#{ $hi->{e} }) {
		my ($q, $code, @more) = parts($c->{isa}, $hi->{e}[$i]);
		if (!defined $q || $q eq '') { $empty = 1; next }
		$c->element('guide', $hi, $i, 0, 'I9', 'a diagnosis after an empty one') if $empty;
		my $want = ($new ? 'A' : '') . ($i == 1 ? 'BK' : 'BF');
		$c->element('guide', $hi, $i, 1, 7, "qualifier '$q', not $want") if $q ne $want;
		$c->element('guide', $hi, $i, 2, 'I12', "no code after $q") if ($code // '') eq '';
		$c->element('strict', $hi, $i, 3, 'I10', 'more than qualifier and code') if @more;
		diagnosis($c, $hi, $i, $code // '', $new);
		$c->element('strict', $hi, $i, 2, 7, "'$code' twice") if defined $code && $seen{$code}++;
	}
	old_codes($c, $frame, $hi, $new);
	return;
}

sub diagnosis {
	my ($c, $hi, $i, $code, $new) = @_;
	return if $code eq '';
	$c->element('guide', $hi, $i, 2, 6, "'$code' has a decimal point") if $code =~ /\./;
	$c->element('strict', $hi, $i, 2, 'I12', "'$code' has not the form of ICD-10-CM")
	    if $new && $code !~ /\A[A-Z][0-9][0-9A-Z](?:[0-9A-Z]{1,4})?\z/;
	return;
}

# ICD-9 ended with services of 2015-09-30.
sub old_codes {
	my ($c, $frame, $hi, $new) = @_;
	for my $line (kids($frame, '2400')) {
		my $dtp = first($line, 'DTP', '472') or next;
		my ($date) = ($dtp->{e}[3] // '') =~ /\A(\d{8})/ or next;
		if (!$new && $date ge '20151001') {
			return $c->element('strict', $hi, 1, 1, 7, 'ICD-9 for a service after 2015-09-30');
		}
		if ($new && $date lt '20151001') {
			return $c->element('strict', $hi, 1, 1, 7, 'ICD-10 for a service before 2015-10-01');
		}
	}
	return;
}

# ---- providers ------------------------------------------------------------

sub providers {
	my ($c, $frame) = @_;
	my $aa = kids(up_to($frame, '2000A'), '2010AA') or return;
	my $bill = $aa->{segs}[0]{e};
	my $rendering = kids($frame, '2310B');
	my $clm = $frame->{segs}[0];
	my $place = component($c->{isa}, $clm, 5, 1);
	if ($rendering) {
		my $nm1 = $rendering->{segs}[0];
		$c->segment('strict', $nm1, 'I9', 'rendering is the billing provider: loop 2310B must be absent')
		    if ($nm1->{e}[9] // '') ne '' && $nm1->{e}[9] eq ($bill->[9] // '');
	} elsif (($bill->[2] // '') eq '2' && $place !~ /\A(?:41|42|81)\z/
	    && grep { !kids($_, '2420A') } kids($frame, '2400')) {
		$c->segment('strict', $clm, 'I7', 'an organization bills and no one rendered: loop 2310B', 'NM1', '2310');
	}
	with_identifier($c, $_) for grep { $_->{name} =~ /\A2310[ABD]\z/ } @{ $frame->{kids} };
	referring($c, kids($frame, '2310A'));
	facility($c, $frame, $aa, $place);
	return;
}

sub with_identifier {
	my ($c, $loop) = @_;
	my $nm1 = $loop->{segs}[0];
	$c->element('strict', $nm1, 9, 0, 'I9', 'provider without NPI') if ($nm1->{e}[9] // '') eq '';
	return;
}

sub referring {
	my ($c, @loops) = @_;
	my @kind = map { $_->{segs}[0]{e}[1] } @loops;
	$c->segment('strict', $loops[0]{segs}[0], 7, 'P3 comes second, after DN') if @kind && $kind[0] ne 'DN';
	$c->segment('strict', $loops[1]{segs}[0], 5, 'two referring providers') if @kind == 2 && $kind[1] ne 'P3';
	return;
}

sub facility {
	my ($c, $frame, $aa, $place) = @_;
	my $loop = kids($frame, '2310C') or return;
	my $nm1 = $loop->{segs}[0];
	$c->segment('strict', $nm1, 'I9', 'service facility has the billing address: loop 2310C must be absent')
	    if Payer::Rules::Party::address($loop) eq Payer::Rules::Party::address($aa);
	$c->segment('strict', $nm1, 'I9', 'no service facility for an ambulance') if $place =~ /\A4[12]\z/;
	return;
}

1;
