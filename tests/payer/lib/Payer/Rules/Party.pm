package Payer::Rules::Party;

# The header, the hierarchy, and who bills, is insured, is treated: loops 1000 to
# 2010CA. domain/837.md sections 1 to 4.

use strict;
use warnings;
use Payer::Claim qw(first all kids up_to);

sub header {
	my ($c, $top) = @_;
	my $bht = first($top, 'BHT');
	if ($bht) {
		$c->element('strict', $bht, 3, 0, 5, 'batch number longer than 30')
		    if length($bht->{e}[3] // '') > 30;
		$c->element('strict', $bht, 6, 0, 7, 'not CH') if ($bht->{e}[6] // '') ne 'CH';
		$c->element('strict', $bht, 3, 0, 7, 'batch number used before in this file')
		    if $c->{bht03}{ $bht->{e}[3] // '' }++;
	}
	my $submitter = kids($top, '1000A');
	$c->segment('strict', $submitter->{segs}[0], 3, 'a submitter without phone', 'PER')
	    if $submitter && !grep { grep { ($_ // '') eq 'TE' } @{ $_->{e} }[3, 5, 7] }
	    all($submitter, 'PER');
	my $claims = count_claims($top);
	$c->segment('strict', $top->{segs}[0], 4, "$claims claims in a set, 5000 are the most")
	    if $claims > 5000;
	return;
}

sub count_claims {
	my ($frame) = @_;
	my $n = $frame->{name} eq '2300' ? 1 : 0;
	$n += count_claims($_) for @{ $frame->{kids} };
	return $n;
}

# HL01 counts 1, 2, 3 through the set; HL02 is the parent's; HL04 tells children.
sub levels {
	my ($c, $top) = @_;
	my $n = 0;
	level($c, $_, '', \$n) for kids($top, '2000A');
	return;
}

sub level {
	my ($c, $frame, $parent, $n) = @_;
	my ($hl) = $frame->{segs}[0];
	my ($no, $up, undef, $child) = map { $_ // '' } @{ $hl->{e} }[1 .. 4];
	${$n}++;
	$c->element('guide', $hl, 1, 0, 7, "HL01 is '$no', the count is ${$n}") if $no ne ${$n};
	$c->element('guide', $hl, 2, 0, 7, "HL02 is '$up', the parent is '$parent'")
	    if $up ne $parent && $frame->{name} ne '2000A';
	my @kids = grep { $_->{name} eq '2000B' || $_->{name} eq '2000C' } @{ $frame->{kids} };
	my $truth = @kids ? 1 : 0;
	$c->element('guide', $hl, 4, 0, 7, "HL04 is '$child', there are "
	    . @kids . ' children') if $child ne $truth && $frame->{name} ne '2000C';
	level($c, $_, $no, $n) for @kids;
	return;
}

my $PO_BOX = qr/\b(?:P\.? *O\.? *BOX|POST OFFICE BOX|LOCK *BOX|BOX +\d)/i;

sub billing {
	my ($c, $frame) = @_;
	my $hl = $frame->{segs}[0];
	$c->segment('strict', $hl, 'I6', 'billing taxonomy is always wanted', 'PRV') if !first($frame, 'PRV');
	my $aa = kids($frame, '2010AA') or return;
	my $nm1 = $aa->{segs}[0];
	for my $n3 (all($aa, 'N3')) {
		for my $i (1, 2) {
			$c->element('strict', $n3, $i, 0, 'I12', 'billing address is a post box')
			    if ($n3->{e}[$i] // '') =~ $PO_BOX;
		}
	}
	my $npi = $nm1->{e}[9] // '';
	$c->element('strict', $nm1, 9, 0, 'I9', 'billing provider without NPI') if $npi eq '';
	for my $ref (grep { $_->{e}[1] =~ /\A(?:0B|1G)\z/ } all($aa, 'REF')) {
		$c->segment('strict', $ref, 'I9', 'license numbers are for providers without NPI') if $npi ne '';
	}
	same_address($c, $frame, $aa);
	return;
}

# The pay-to address is sent only when it is another one.
sub same_address {
	my ($c, $frame, $aa) = @_;
	my $ab = kids($frame, '2010AB') or return;
	$c->segment('strict', $ab->{segs}[0], 'I9', 'pay-to address is the billing address')
	    if address($aa) eq address($ab);
	return;
}

sub address {
	my ($frame) = @_;
	return join '|', map { map { $_ // '' } @{ $_->{e} }[1 .. 3] } map { all($frame, $_) } qw(N3 N4);
}

sub subscriber {
	my ($c, $frame) = @_;
	my $sbr = first($frame, 'SBR') or return;
	my $self = ($sbr->{e}[2] // '') eq '18';
	my $hl = $frame->{segs}[0];
	my @dependents = kids($frame, '2000C');
	my @claims = kids($frame, '2300');
	$c->segment('guide', $hl, 'I7', 'neither a claim nor a dependent under this subscriber', 'CLM', '2000B')
	    if !@dependents && !@claims;
	$c->element('guide', $sbr, 2, 0, 'I13', 'patient is a dependent, so SBR02 is empty')
	    if $self && !@claims && @dependents;
	$c->element('guide', $sbr, 2, 0, 'I9', 'claims of the subscriber, but SBR02 is not 18')
	    if !$self && @claims;
	$c->element('strict', $hl, 4, 0, 7, 'HL04 is 0 exactly when SBR02 is 18')
	    if $self == (($hl->{e}[4] // '') ne '0');
	$c->segment('guide', first($frame, 'PAT'), 'I9', 'PAT here only when the patient is the subscriber')
	    if first($frame, 'PAT') && !$self;
	pat($c, $_) for all($frame, 'PAT');
	sbr($c, $sbr);
	person($c, $frame, $self);
	payer($c, $frame);
	return;
}

sub sbr {
	my ($c, $sbr) = @_;
	my ($rank, undef, $group, $name, $msp) = map { $_ // '' } @{ $sbr->{e} }[1 .. 5];
	my $filing = $sbr->{e}[9] // '';
	$c->element('strict', $sbr, 4, 0, 'I13', 'group name only where there is no group number')
	    if $group ne '' && $name ne '';
	$c->element('strict', $sbr, 9, 0, 'I9', 'no claim filing indicator') if $filing eq '';
	my $medicare = $filing eq 'MA' || $filing eq 'MB';
	if ($medicare && $rank ne 'P') {
		$c->element('strict', $sbr, 5, 0, 'I9', 'Medicare comes later and the reason is missing') if $msp eq '';
	} else {
		$c->element('strict', $sbr, 5, 0, 'I13', 'only for Medicare that is not primary') if $msp ne '';
	}
	return;
}

sub person {
	my ($c, $frame, $self) = @_;
	my $ba = kids($frame, '2010BA') or return;
	my $nm1 = $ba->{segs}[0];
	$c->element('strict', $nm1, 9, 0, 'I9', 'subscriber without member id') if ($nm1->{e}[9] // '') eq '';
	for my $tag (qw(N3 N4 DMG)) {
		my $seg = first($ba, $tag);
		$c->segment('guide', $nm1, 'I6', "the patient is the subscriber: $tag is required", $tag)
		    if $self && !$seg;
		$c->segment('strict', $seg, 'I9', "the patient is not the subscriber: no $tag here")
		    if !$self && $seg;
	}
	property_only($c, $ba, $frame);
	return;
}

# Claim number and contact of property and casualty: only for those payers.
sub property_only {
	my ($c, $person, $sub) = @_;
	my $filing = (first($sub, 'SBR') || { e => [] })->{e}[9] // '';
	return if $filing =~ /\A(?:WC|AM|LM|ZZ)\z/;
	for my $seg (all($person, 'PER'), all($person, 'REF', 'Y4'), all($person, 'REF', '1W')) {
		$c->segment('strict', $seg, 'I9', 'only for property and casualty');
	}
	return;
}

sub payer {
	my ($c, $frame) = @_;
	my $bb = kids($frame, '2010BB') or return;
	my $aa = kids(up_to($frame, '2000A'), '2010AA');
	my $npi = $aa ? $aa->{segs}[0]{e}[9] // '' : '';
	$c->segment('guide', $bb->{segs}[0], 'I6', 'a billing provider without NPI needs REF G2', 'REF')
	    if $aa && $npi eq '' && !first($bb, 'REF', 'G2');
	return;
}

sub pat {
	my ($c, $pat) = @_;
	my @e = map { $_ // '' } @{ $pat->{e} }[0 .. 9];
	$c->element('guide', $pat, 6, 0, 2, 'date of death and its form go together') if ($e[5] eq '') != ($e[6] eq '');
	$c->element('guide', $pat, 8, 0, 2, 'weight and its unit go together') if ($e[7] eq '') != ($e[8] eq '');
	$c->element('guide', $pat, 6, 0, 8, "'$e[6]' is no date")
	    if $e[6] ne '' && !Payer::X12::is_date($e[6]);
	return;
}

sub dependent {
	my ($c, $frame) = @_;
	pat($c, $_) for all($frame, 'PAT');
	$c->segment('guide', $frame->{segs}[0], 'I7', 'no claim under this patient', 'CLM', '2000C')
	    if !kids($frame, '2300');
	my $ca = kids($frame, '2010CA') or return;
	property_only($c, $ca, up_to($frame, '2000B'));
	return;
}

1;
