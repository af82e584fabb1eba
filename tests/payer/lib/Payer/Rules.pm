package Payer::Rules;

# What must hold between elements, segments and loops of one set. Each rule set
# gets the frames of the loops it is about; this file only calls them, and holds
# the tests that any loop may need.

use strict;
use warnings;
use Payer::X12 qw(is_date luhn_npi);
use Payer::Claim qw(all kids);
use Payer::Rules::Party;
use Payer::Rules::Claim;
use Payer::Rules::Line;
use Payer::Rules::Cob;

my %BY_LOOP = (
	'TOP'    => [ \&Payer::Rules::Party::header, \&Payer::Rules::Party::levels ],
	'2000A'  => [ \&Payer::Rules::Party::billing ],
	'2000B'  => [ \&Payer::Rules::Party::subscriber ],
	'2000C'  => [ \&Payer::Rules::Party::dependent ],
	'2300'   => [ \&Payer::Rules::Claim::claim, \&Payer::Rules::Claim::dates,
	    \&Payer::Rules::Claim::diagnoses, \&Payer::Rules::Claim::providers,
	    \&Payer::Rules::Cob::claim ],
	'2400'   => [ \&Payer::Rules::Line::line ],
);

my %BY_TAG = (NM1 => \&nm1, N4 => \&n4, PER => \&per, REF => \&ref_form,
	DTP => \&dtp, DMG => \&dmg, PRV => \&prv, CAS => \&Payer::Rules::Cob::cas,
	PWK => \&pwk);

sub apply {
	my ($c, $st) = @_;
	walk_frames($c, $st->{tree});
	return;
}

sub walk_frames {
	my ($c, $frame) = @_;
	for my $seg (@{ $frame->{segs} }) {
		my $rule = $BY_TAG{ $seg->{tag} } or next;
		$rule->($c, $seg, $frame);
	}
	$_->($c, $frame) for @{ $BY_LOOP{ $frame->{name} } // [] };
	walk_frames($c, $_) for @{ $frame->{kids} };
	return;
}

# ---- single segments, wherever they stand ---------------------------------

sub nm1 {
	my ($c, $seg) = @_;
	my $e = $seg->{e};
	my ($who, $type, $first, $q, $id) = map { $_ // '' } @{$e}[1, 2, 4, 8, 9];
	$c->element('guide', $seg, $q eq '' ? 8 : 9, 0, 2, 'qualifier and identifier go together')
	    if ($q eq '') != ($id eq '');
	if ($type eq '1') {
		$c->element('strict', $seg, 4, 0, 'I9', 'a person without first name') if $first eq '' && $who ne '45';
	} elsif ($type eq '2') {
		for my $i (4, 5, 7) {
			$c->element('guide', $seg, $i, 0, 'I13', 'an organization has no such name part')
			    if ($e->[$i] // '') ne '';
		}
	}
	if ($q eq 'XX') {
		# Authors of samples invent NPIs: only what we are sent must be right.
		$c->element('strict', $seg, 9, 0, 'I12', "'$id' is not ten digits") if $id !~ /\A\d{10}\z/;
		$c->element('strict', $seg, 9, 0, 'I12', "NPI '$id' fails its check digit")
		    if $id =~ /\A\d{10}\z/ && !luhn_npi($id);
	}
	$c->element('strict', $seg, 9, 0, 6, "member id '$id' has a space, dash or dot")
	    if $q =~ /\A(?:MI|II)\z/ && $id =~ /[^A-Za-z0-9]/;
	return;
}

my %STATE = map { $_ => 1 } qw(AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA
    ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA
    WV WI WY AS GU MP PR VI FM MH PW AA AE AP);

sub n4 {
	my ($c, $seg, $frame) = @_;
	my (undef, $city, $state, $zip, $country) = map { $_ // '' } @{ $seg->{e} }[0 .. 4];
	return if $country ne '' && $country ne 'US';
	$c->element('guide', $seg, 2, 0, 'I9', 'no state') if $state eq '';
	$c->element('guide', $seg, 3, 0, 'I9', 'no ZIP') if $zip eq '';
	$c->element('strict', $seg, 2, 0, 7, "'$state' is no state") if $state ne '' && !$STATE{$state};
	$c->element('strict', $seg, 3, 0, 6, "ZIP '$zip' is not 5 or 9 digits")
	    if $zip ne '' && $zip !~ /\A\d{5}(?:\d{4})?\z/;
	$c->element('strict', $seg, 4, 0, 'I13', 'the country is told only when it is not US') if $country eq 'US';
	$c->element('strict', $seg, 1, 0, 5, 'city longer than 30') if length $city > 30;
	if ($frame->{name} =~ /\A(?:2010AA|2310C|2420C)\z/) {
		$c->element('strict', $seg, 3, 0, 'I12', "ZIP '$zip' without its four more digits")
		    if length $zip != 9;
		$c->element('strict', $seg, 3, 0, 'I12', "ZIP '$zip' ends in 0000") if $zip =~ /\A\d{5}0000\z/;
	}
	return;
}

sub per {
	my ($c, $seg) = @_;
	for my $i (3, 5, 7) {
		my ($q, $n) = map { $_ // '' } @{ $seg->{e} }[$i, $i + 1];
		$c->element('guide', $seg, $q eq '' ? $i : $i + 1, 0, 2, 'qualifier and number go together')
		    if ($q eq '') != ($n eq '');
		$c->element('strict', $seg, $i + 1, 0, 'I12', "'$n' is no phone number of ten digits")
		    if $q =~ /\A(?:TE|FX)\z/ && $n !~ /\A\d{10}\z/;
	}
	return;
}

my %REF_FORM = (
	EI => [ qr/\A\d{9}\z/, 'nine digits' ], SY => [ qr/\A\d{9}\z/, 'nine digits' ],
	X4 => [ qr/\A\d\dD\d{7}\z/, 'a CLIA number' ], F4 => [ qr/\A\d\dD\d{7}\z/, 'a CLIA number' ],
	'6R' => [ qr/\A.{1,30}\z/, 'at most 30 characters' ],
);

sub ref_form {
	my ($c, $seg) = @_;
	my $form = $REF_FORM{ $seg->{e}[1] // '' } or return;
	my $v = $seg->{e}[2] // '';
	return if $v eq '';
	# Dashes in a tax number: common in samples, wrong in what we are sent.
	$c->element('strict', $seg, 2, 0, 'I12', "'$v' is not $form->[1]") if $v !~ $form->[0];
	return;
}

sub dtp {
	my ($c, $seg) = @_;
	my ($form, $text) = map { $_ // '' } @{ $seg->{e} }[2, 3];
	return if $form eq '' || $text eq '';
	if ($form eq 'D8') {
		$c->element('guide', $seg, 3, 0, 8, "'$text' is no date") if !is_date($text);
		return;
	}
	my ($from, $to) = $text =~ /\A(\d{8})-(\d{8})\z/;
	if (!defined $from || !is_date($from) || !is_date($to)) {
		return $c->element('guide', $seg, 3, 0, 8, "'$text' is no range of dates");
	}
	$c->element('guide', $seg, 3, 0, 8, "'$text' ends before it begins") if $from gt $to;
	$c->element('strict', $seg, 2, 0, 'I12', 'one date is told as D8') if $from eq $to;
	return;
}

sub dmg {
	my ($c, $seg) = @_;
	my $birth = $seg->{e}[2] // '';
	$c->element('guide', $seg, 2, 0, 8, "'$birth' is no date") if $birth ne '' && !is_date($birth);
	return;
}

sub prv {
	my ($c, $seg) = @_;
	my $v = $seg->{e}[3] // '';
	$c->element('guide', $seg, 3, 0, 'I12', "'$v' is no taxonomy of ten characters")
	    if $v ne '' && $v !~ /\A[0-9]{3}[0-9A-Za-z]{6}[A-Z]\z/;
	return;
}

my %PWK01 = map { $_ => 1 } qw(03 04 05 06 07 08 09 10 11 13 15 21 A3 A4 AM AS B2 B3 B4 BR BS BT
    CB CK CT D2 DA DB DG DJ DS EB HC HR I5 IR LA M1 MT NN OB OC OD OE OX OZ P4 P5 PE PN PO PQ PY
    PZ RB RR RT RX SG V5 XP);

# A paper that is sent has a number on it; one that is kept has none.
sub pwk {
	my ($c, $seg) = @_;
	my ($type, $mode, $q, $id) = map { $_ // '' } @{ $seg->{e} }[1, 2, 5, 6];
	$c->element('guide', $seg, 1, 0, 7, "'$type' is no attachment type") if $type ne '' && !$PWK01{$type};
	return if $type eq 'CT' && $mode eq '';
	$c->element('guide', $seg, 6, 0, 2, 'AC and its number go together') if ($q eq '') != ($id eq '');
	$c->element('strict', $seg, 6, 0, 'I9', "sent by $mode, but no control number")
	    if $mode =~ /\A(?:BM|EL|EM|FT|FX)\z/ && $id eq '';
	$c->element('strict', $seg, 6, 0, 'I13', 'on request, so without control number')
	    if $mode eq 'AA' && $id ne '';
	$c->element('strict', $seg, 6, 0, 5, 'control number longer than 50') if length $id > 50;
	return;
}

1;
