package Payer::Element;

# The data elements of the 837P's segments: X12 element number, type, length;
# and the check of one segment's elements against its line in the guide.

use strict;
use warnings;
use Exporter 'import';
use Payer::X12 qw(is_date is_time);

our @EXPORT_OK = qw(check_elements component parts dictionary_number);

my (%SEG, %COMP);

sub load {
	while (my $line = <DATA>) {
		next if $line !~ /\A(\S+)\s+(\S.*)/;
		my ($name, $rest) = ($1, $2);
		my @e = (undef);
		for my $word (split ' ', $rest) {
			if ($word =~ /\A(C\d+)\z/) { push @e, { comp => $1 }; next }
			my ($no, $type, $min, $max) = split /[:-]/, $word;
			push @e, { no => $no, type => $type, min => $min, max => $max };
		}
		if ($name =~ /\AC\d/) { $COMP{$name} = \@e } else { $SEG{$name} = \@e }
	}
	return;
}
load();

# The X12 number of an element, for IK402.
sub dictionary_number {
	my ($tag, $elem, $comp) = @_;
	my $def = $SEG{$tag} ? $SEG{$tag}[$elem] : undef or return '';
	return $def->{no} if !$def->{comp};
	my $c = $COMP{ $def->{comp} }[$comp || 1];
	return $c ? $c->{no} : '';
}

sub known {
	my ($tag) = @_;
	return exists $SEG{$tag} ? 1 : 0;
}

sub parts {
	my ($isa, $text) = @_;
	return split /\Q$isa->{comp}\E/, $text // '', -1;
}

sub component {
	my ($isa, $seg, $elem, $comp) = @_;
	my @c = parts($isa, $seg->{e}[$elem]);
	return $c[$comp - 1] // '';
}

# check_elements(ISA, SEGMENT, NODE, SAY): SAY->(level, elem, comp, code, text)
# for each thing wrong. NODE is undef for a segment that has no place.
sub check_elements {
	my ($isa, $seg, $node, $say) = @_;
	my $defs = $SEG{ $seg->{tag} } or return;
	my $e = $seg->{e};
	if (@{$e} > @{$defs}) {
		$say->('guide', scalar @{$defs}, 0, 3, 'more elements than the segment has');
	}
	if (@{$e} > 1 && $e->[-1] eq '') {
		$say->('guide', $#{$e}, 0, 'I10', 'empty element at the end');
	}
	for my $i (1 .. $#{$defs}) {
		my $value = $e->[$i] // '';
		if ($defs->[$i]{comp}) {
			composite($isa, $defs->[$i]{comp}, $i, $value, $node, $say);
			next;
		}
		one($isa, $defs->[$i], $node && $node->{elem}{$i}, $node, $i, 0, $value, $say);
	}
	return;
}

sub composite {
	my ($isa, $type, $i, $value, $node, $say) = @_;
	my $defs = $COMP{$type};
	my @c = parts($isa, $value);
	$say->('guide', $i, $#c + 1, 'I10', 'empty component at the end')
	    if @c > 1 && $c[-1] eq '';
	$say->('guide', $i, scalar @{$defs}, 13, 'more components than the composite has')
	    if @c > $#{$defs};
	my $whole = $node ? $node->{elem}{$i} : undef;
	my $any   = $value ne '';
	if ($whole && $whole->{need} && !$any) {
		return $say->('guide', $i, 0, 1, 'required and missing');
	}
	for my $j (1 .. $#{$defs}) {
		my $rule = $node ? $node->{elem}{"$i-$j"} : undef;
		# HI02..: named as a whole, so any component the type has may stand.
		if (!$rule && $whole) { $rule = { need => 0 } }
		if ($rule && $rule->{need} && !$any && optional_composite($node, $i)) {
			$rule = { need => 0 };
		}
		one($isa, $defs->[$j], $rule, $node, $i, $j, $c[$j - 1] // '', $say);
	}
	return;
}

# A composite whose first component may be left out may be left out whole.
sub optional_composite {
	my ($node, $i) = @_;
	my $whole = $node->{elem}{$i};
	return 1 if $whole && !$whole->{need};
	my $first = $node->{elem}{"$i-1"};
	return !$first || !$first->{need};
}

sub one {
	my ($isa, $def, $rule, $node, $i, $j, $value, $say) = @_;
	if ($value eq '') {
		$say->('guide', $i, $j, 1, 'required and missing') if $rule && $rule->{need};
		return;
	}
	if ($node && !$rule) {
		$say->('guide', $i, $j, 'I10', "not used here, yet '$value'");
		return;
	}
	if ($rule && $rule->{codes} && !$rule->{codes}{$value}) {
		$say->('guide', $i, $j, 7, "'$value' is not a code of this element");
		return;
	}
	form($isa, $def, $i, $j, $value, $say);
	return;
}

sub form {
	my ($isa, $def, $i, $j, $value, $say) = @_;
	my $n = length $value;
	if ($value =~ /[^\x20-\x7E]/) {
		$say->('guide', $i, $j, 6, 'a character outside the extended set');
	} elsif ($value =~ /[a-z]/) {
		$say->('strict', $i, $j, 6, "lower case in '$value'");
	}
	if ($isa->{rep} !~ /[A-Za-z0-9 ]/ && index($value, $isa->{rep}) >= 0) {
		$say->('guide', $i, $j, 12, 'repeated, and may not be');
	}
	$say->('guide', $i, $j, 6, "space at an end of '$value'") if $value =~ /\A | \z/;
	my $digits = $def->{type} eq 'R' || $def->{type} eq 'N0'
	    ? $value =~ tr/0-9// : $n;
	$say->('guide', $i, $j, 4, "'$value' is shorter than $def->{min}")
	    if $digits < $def->{min};
	$say->('guide', $i, $j, 5, "'$value' is longer than $def->{max}")
	    if $digits > $def->{max};
	typed($def, $i, $j, $value, $say);
	return;
}

sub typed {
	my ($def, $i, $j, $value, $say) = @_;
	my $type = $def->{type};
	if ($type eq 'R') {
		return $say->('guide', $i, $j, 6, "'$value' is no decimal number")
		    if $value !~ /\A-?(?:\d+(?:\.\d+)?|\.\d+)\z/;
		$say->('strict', $i, $j, 6, "'$value' is not written the short way")
		    if $value =~ /\A-?0\d/ || $value =~ /\A-?\./ || $value =~ /\.\d\d+0\z/
		    && $value !~ /\.\d\d\z/ || $value =~ /\A-0(?:\.0*)?\z/;
		$say->('guide', $i, $j, 6, "'$value' has more than two decimals")
		    if $def->{no} == 782 && $value =~ /\.\d{3}/;
	} elsif ($type eq 'N0') {
		$say->('guide', $i, $j, 6, "'$value' is no whole number") if $value !~ /\A-?\d+\z/;
	} elsif ($type eq 'DT') {
		$say->('guide', $i, $j, 8, "'$value' is no date") if !is_date($value);
	} elsif ($type eq 'TM') {
		$say->('guide', $i, $j, 9, "'$value' is no time") if !is_time($value);
	}
	return;
}

1;

__DATA__
C001 355:ID:2-2
C003 235:ID:2-2 234:AN:1-48 1339:AN:2-2 1339:AN:2-2 1339:AN:2-2 1339:AN:2-2 352:AN:1-80 234:AN:1-48
C004 1328:N0:1-2 1328:N0:1-2 1328:N0:1-2 1328:N0:1-2
C022 1270:ID:1-3 1271:AN:1-30 1250:ID:2-3 1251:AN:1-35 782:R:1-18 380:R:1-15 799:AN:1-30 1271:AN:1-30 1073:ID:1-1
C023 1331:AN:1-2 1332:ID:1-2 1325:ID:1-1
C024 1362:ID:2-3 1362:ID:2-3 1362:ID:2-3 156:ID:2-2 26:ID:2-3
C040 128:ID:2-3 127:AN:1-50 128:ID:2-3 127:AN:1-50 128:ID:2-3 127:AN:1-50
ST 143:ID:3-3 329:AN:4-9 1705:AN:1-35
BHT 1005:ID:4-4 353:ID:2-2 127:AN:1-50 373:DT:8-8 337:TM:4-8 640:ID:2-2
NM1 98:ID:2-3 1065:ID:1-1 1035:AN:1-60 1036:AN:1-35 1037:AN:1-25 1038:AN:1-10 1039:AN:1-10 66:ID:1-2 67:AN:2-80 706:ID:2-2 98:ID:2-3 1035:AN:1-60
PER 366:ID:2-2 93:AN:1-60 365:ID:2-2 364:AN:1-256 365:ID:2-2 364:AN:1-256 365:ID:2-2 364:AN:1-256 443:AN:1-20
HL 628:AN:1-12 734:AN:1-12 735:ID:1-2 736:ID:1-1
PRV 1221:ID:1-3 128:ID:2-3 127:AN:1-50 156:ID:2-2 C035 1223:ID:3-3
C035 1222:AN:1-3 559:ID:2-2 1073:ID:1-1
CUR 98:ID:2-3 100:ID:3-3 280:R:4-10 98:ID:2-3 100:ID:3-3
N3 166:AN:1-55 166:AN:1-55
N4 19:AN:2-30 156:ID:2-2 116:ID:3-15 26:ID:2-3 309:ID:1-2 310:AN:1-30 1715:ID:1-3
REF 128:ID:2-3 127:AN:1-50 352:AN:1-80 C040
SBR 1138:ID:1-1 1069:ID:2-2 127:AN:1-50 93:AN:1-60 1336:ID:1-3 1143:ID:1-1 1073:ID:1-1 584:ID:2-2 1032:ID:1-2
PAT 1069:ID:2-2 1384:ID:1-1 584:ID:2-2 1220:ID:1-1 1250:ID:2-3 1251:AN:1-35 355:ID:2-2 81:R:1-10 1073:ID:1-1
DMG 1250:ID:2-3 1251:AN:1-35 1068:ID:1-1 1067:ID:1-1 1109:ID:1-1 1066:ID:1-2 26:ID:2-3 659:ID:1-2 380:R:1-15 1270:ID:1-3 1271:AN:1-30
CLM 1028:AN:1-38 782:R:1-18 1032:ID:1-2 1343:ID:1-2 C023 1073:ID:1-1 1359:ID:1-1 1073:ID:1-1 1363:ID:1-1 1351:ID:1-1 C024 1366:ID:2-3 1073:ID:1-1 1338:ID:1-3 1360:ID:1-3 1029:ID:1-2 1073:ID:1-1 1383:ID:2-2 1073:ID:1-1 1514:ID:1-2
DTP 374:ID:3-3 1250:ID:2-3 1251:AN:1-35
PWK 755:ID:2-2 756:ID:1-2 757:N0:1-2 98:ID:2-3 66:ID:1-2 67:AN:2-80 352:AN:1-80
CN1 1166:ID:2-2 782:R:1-18 332:R:1-6 127:AN:1-50 338:R:1-6 799:AN:1-30
AMT 522:ID:1-3 782:R:1-18 478:ID:1-1
K3 449:AN:1-80 1333:ID:1-2
NTE 363:ID:3-3 352:AN:1-80
CR1 355:ID:2-2 81:R:1-10 1316:ID:1-1 1317:ID:1-1 355:ID:2-2 380:R:1-15 166:AN:1-55 166:AN:1-55 352:AN:1-80 352:AN:1-80
CR2 609:N0:1-9 380:R:1-15 1367:ID:2-3 1367:ID:2-3 355:ID:2-2 380:R:1-15 380:R:1-15 1342:ID:1-1 1073:ID:1-1 352:AN:1-80 352:AN:1-80 1073:ID:1-1
CR3 1322:ID:1-1 355:ID:2-2 380:R:1-15 1335:ID:1-1 352:AN:1-80
CRC 1136:ID:2-2 1073:ID:1-1 1321:ID:2-3 1321:ID:2-3 1321:ID:2-3 1321:ID:2-3 1321:ID:2-3
HI C022 C022 C022 C022 C022 C022 C022 C022 C022 C022 C022 C022
HCP 1473:ID:2-2 782:R:1-18 782:R:1-18 127:AN:1-50 118:R:1-9 127:AN:1-50 782:R:1-18 234:AN:1-48 235:ID:2-2 234:AN:1-48 355:ID:2-2 380:R:1-15 901:ID:2-2 1526:ID:1-2 1527:ID:1-2
CAS 1033:ID:1-2 1034:ID:1-5 782:R:1-18 380:R:1-15 1034:ID:1-5 782:R:1-18 380:R:1-15 1034:ID:1-5 782:R:1-18 380:R:1-15 1034:ID:1-5 782:R:1-18 380:R:1-15 1034:ID:1-5 782:R:1-18 380:R:1-15 1034:ID:1-5 782:R:1-18 380:R:1-15
OI 1032:ID:1-2 1383:ID:2-2 1073:ID:1-1 1351:ID:1-1 1360:ID:1-1 1363:ID:1-1
MOA 954:R:1-10 782:R:1-18 127:AN:1-50 127:AN:1-50 127:AN:1-50 127:AN:1-50 127:AN:1-50 782:R:1-18 782:R:1-18
LX 554:N0:1-6
SV1 C003 782:R:1-18 355:ID:2-2 380:R:1-15 1331:AN:1-2 1365:ID:1-2 C004 782:R:1-18 1073:ID:1-1 1340:ID:1-1 1073:ID:1-1 1073:ID:1-1 1364:ID:1-2 1341:ID:1-2 1327:ID:1-1 1334:ID:1-1 127:AN:1-50 116:ID:3-15 782:R:1-18 1337:ID:1-1 1360:ID:1-3
SV5 C003 355:ID:2-2 380:R:1-15 782:R:1-18 782:R:1-18 594:ID:1-1
QTY 673:ID:2-2 380:R:1-15
MEA 737:ID:2-2 738:ID:1-3 739:R:1-20
PS1 127:AN:1-50 782:R:1-18 156:ID:2-2
LIN 350:AN:1-20 235:ID:2-2 234:AN:1-48
CTP 687:ID:2-2 236:ID:3-3 212:R:1-17 380:R:1-15 C001
SVD 67:AN:2-80 782:R:1-18 C003 234:AN:1-48 380:R:1-15 554:N0:1-6
LQ 1270:ID:1-3 1271:AN:1-30
FRM 350:AN:1-20 1073:ID:1-1 127:AN:1-50 373:DT:8-8 332:R:1-6
