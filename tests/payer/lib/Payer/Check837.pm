package Payer::Check837;

# Reads an 837P file as a payer's front end would: envelopes here, the order of
# segments in Payer::Walk, single elements in Payer::Element, and what must hold
# between them in Payer::Rules::*. Gives back findings; decides nothing.

use strict;
use warnings;
use Exporter 'import';
use Payer::X12 qw(parse is_date is_time);
use Payer::Walk;
use Payer::Rules;

our @EXPORT_OK = qw(check_text);

my $IMPLEMENTATION = '005010X222A1';

# check_text(TEXT): { findings => [...], isas => [...] }. A finding is
#   { level guide|strict|note, isa, gs, st (objects, may be undef), set (number
#     in the file, 0 for envelopes), pos, tag, elem, comp, code, seg_code, ref,
#     loop, clm, bad, text }
# isas: the parsed interchanges, each with groups => [{ gs, ge, sets => [...] }],
# a set with segs, tree, claims.
sub check_text {
	my ($text) = @_;
	my $c = bless { findings => [], set => 0, clm01 => {}, line_no => {} }, __PACKAGE__;
	my ($isas, $fault) = parse($text);
	$c->envelope('guide', undef, 0, "file: $fault") if defined $fault;
	my $n = 0;
	for my $isa (@{$isas}) {
		$c->{isa} = $isa;
		$isa->{number} = ++$n;
		$c->check_isa($isa);
		$c->groups($isa);
	}
	$c->{isa} = undef;
	if (@{$isas} && !$c->{set}) {
		$c->envelope('guide', undef, 0, 'file: no transaction set in it');
	}
	return { findings => $c->{findings}, isas => $isas };
}

# Does a finding count at that level? Strict counts all but notes.
sub counts {
	my ($f, $level) = @_;
	return $f->{level} eq 'guide' || $level eq 'strict' && $f->{level} eq 'strict' ? 1 : 0;
}

# The one line a finding is, for people.
sub line {
	my ($file, $f) = @_;
	my $elem = $f->{elem} ? " element $f->{elem}" . ($f->{comp} ? "-$f->{comp}" : '') : '';
	my $clm = defined $f->{clm} && $f->{clm} ne '' ? " [claim $f->{clm}]" : '';
	my $text = $f->{text};
	$text =~ s/[^\x20-\x7E]/?/g;
	my $tag = $f->{tag} =~ /\A[ -~]{1,12}\z/ ? $f->{tag} : '?';
	return "$file: set $f->{set} segment $f->{pos} ($tag$elem): $text$clm";
}

# ---- findings -------------------------------------------------------------

sub finding {
	my ($c, $level, %f) = @_;
	push @{ $c->{findings} }, {
		level => $level, isa => $c->{isa}, gs => $c->{gs}, st => $c->{st},
		set => $c->{st} ? $c->{st}{number} : 0, elem => 0, comp => 0, %f,
	};
	return;
}

sub envelope {
	my ($c, $level, $seg, $elem, $text, $code) = @_;
	return $c->finding($level, pos => $seg ? $seg->{file_pos} // 0 : 0,
	    tag => $seg ? $seg->{tag} : '-', elem => $elem, text => $text,
	    envelope => 1, code => $code // '024');
}

# An element is wrong: IK403 code.
sub element {
	my ($c, $level, $seg, $elem, $comp, $code, $text) = @_;
	my $bad = $seg->{e}[$elem] // '';
	if ($comp && $c->{isa}) {
		$bad = (split /\Q$c->{isa}{comp}\E/, $bad, -1)[$comp - 1] // '';
	}
	return $c->finding($level, pos => $seg->{pos}, tag => $seg->{tag},
	    elem => $elem, comp => $comp, code => $code, seg_code => 8, bad => $bad,
	    loop => $seg->{loop}, clm => $seg->{clm}, text => $text,
	    ref => Payer::Element::dictionary_number($seg->{tag}, $elem, $comp));
}

# A segment is wrong or missing: IK304 code. TAG names the missing one.
sub segment {
	my ($c, $level, $seg, $code, $text, $tag, $loop) = @_;
	return $c->finding($level, pos => $seg->{pos}, tag => $tag // $seg->{tag},
	    seg_code => $code, loop => $loop // $seg->{loop}, clm => $seg->{clm},
	    text => $text);
}

# ---- interchange ----------------------------------------------------------

my @ISA_LEN = (0, 2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1);

sub check_isa {
	my ($c, $isa) = @_;
	my $seg = $isa->{segs}[0];
	my $n = 0;
	$_->{file_pos} = ++$n for @{ $isa->{segs} };
	my $e = $seg->{e};
	$c->envelope('guide', $seg, 0, 'not 106 bytes: its fixed widths are broken') if !$isa->{fixed};
	$c->envelope('guide', $seg, 0, 'ISA has ' . $#{$e} . ' elements, not 16') if @{$e} != 17;
	for my $i (1 .. 16) {
		my $len = length($e->[$i] // '');
		$c->envelope('strict', $seg, $i, "width $len, not $ISA_LEN[$i]") if $isa->{fixed} && $len != $ISA_LEN[$i];
	}
	isa_delimiters($c, $isa, $seg);
	isa_values($c, $seg);
	return;
}

sub isa_delimiters {
	my ($c, $isa, $seg) = @_;
	my %seen;
	for my $name (qw(elem comp term rep)) {
		my $d = $isa->{$name};
		my $level = $name eq 'rep' ? 'strict' : 'guide';
		$c->envelope($level, $seg, 0, "$name delimiter is a letter, digit or space", '026')
		    if $d =~ /[A-Za-z0-9 ]/;
		$c->envelope($level, $seg, 0, "$name delimiter is also the $seen{$d} delimiter", '026')
		    if $seen{$d};
		$seen{$d} = $name;
	}
	return;
}

sub isa_values {
	my ($c, $seg) = @_;
	my $e = $seg->{e};
	my $bad = sub { $c->envelope($_[0], $seg, $_[1], $_[2], $_[3]); };
	$bad->('guide', 12, "version '$e->[12]', not 00501", '017') if $e->[12] ne '00501';
	$bad->('guide', 13, 'control number is not nine digits', '018')
	    if $e->[13] !~ /\A\d{9}\z/;
	$bad->('guide', 13, 'control number is zero', '018') if $e->[13] =~ /\A0+\z/;
	$bad->('guide', 9, 'no date YYMMDD', '014') if !is_date("20$e->[9]");
	$bad->('guide', 10, 'no time HHMM', '015') if !is_time($e->[10]) || length $e->[10] != 4;
	$bad->('guide', 14, "'$e->[14]' is neither 0 nor 1", '019') if $e->[14] !~ /\A[01]\z/;
	$bad->('guide', 15, "'$e->[15]' is neither P nor T", '020') if $e->[15] !~ /\A[PT]\z/;
	for my $i (6, 8) {
		$bad->('guide', $i, 'identifier is empty', $i == 6 ? '006' : '008') if $e->[$i] !~ /\S/;
		$bad->('strict', $i, 'not left-justified') if $e->[$i] =~ /\A /;
	}
	$bad->('strict', 1, 'ISA01-04 are not 00, spaces, 00, spaces', '010')
	    if "$e->[1]$e->[2]$e->[3]$e->[4]" !~ /\A00 +00 +\z/;
	return;
}

# ---- groups and sets ------------------------------------------------------

# Splits the segments of an interchange into groups and sets, telling what does
# not nest; then looks at each set.
sub groups {
	my ($c, $isa) = @_;
	my @segs = @{ $isa->{segs} };
	my $iea = $segs[-1]{tag} eq 'IEA' ? pop @segs : undef;
	shift @segs;
	my (%sets, $gs, $st);
	$isa->{groups} = [];
	for my $seg (@segs) {
		my $tag = $seg->{tag};
		if ($tag eq 'GS') {
			$c->envelope('guide', $seg, 0, 'GS before the last group was closed', '022') if $gs && !$gs->{ge};
			$gs = { gs => $seg, sets => [] };
			push @{ $isa->{groups} }, $gs;
			$st = undef;
		} elsif ($tag eq 'ST') {
			$st = { segs => [], gs => $gs, isa => $isa };
			$c->envelope('guide', $seg, 0, 'ST outside a group', '022') if !$gs;
			push @{ $gs->{sets} }, $st if $gs;
			push @{ $st->{segs} }, $seg;
		} elsif ($tag eq 'GE') {
			$gs->{ge} = $seg if $gs;
			$st = undef;
		} elsif ($st) {
			push @{ $st->{segs} }, $seg;
			$st = undef if $tag eq 'SE';
		} elsif ($tag ne 'TA1') {
			$c->envelope('guide', $seg, 0, "'$tag' stands outside a set", '022');
		}
	}
	trailer($c, $isa, $iea);
	check_group($c, $_) for @{ $isa->{groups} };
	return;
}

sub trailer {
	my ($c, $isa, $iea) = @_;
	my $isa_seg = $isa->{segs}[0];
	if (!$iea) {
		return $c->envelope('guide', $isa_seg, 0, 'no IEA: the interchange is cut', '023');
	}
	my ($count, $no) = @{ $iea->{e} }[1, 2];
	$c->envelope('guide', $iea, 1, "says " . ($count // '') . ' groups, there are '
	    . @{ $isa->{groups} }, '021') if !same_number($count, scalar @{ $isa->{groups} });
	$c->envelope('guide', $iea, 2, 'not the number of ISA13', '001')
	    if ($no // '') ne $isa_seg->{e}[13];
	$c->envelope('strict', $iea, 0, 'no terminator after IEA', '023') if $isa->{unterminated};
	return;
}

sub same_number {
	my ($text, $n) = @_;
	return defined $text && $text =~ /\A\d+\z/ && $text == $n;
}

sub check_group {
	my ($c, $group) = @_;
	local $c->{gs} = $group;
	my ($gs, $ge) = @{$group}{qw(gs ge)};
	my $e = $gs->{e};
	my $bad = sub { $c->envelope($_[0], $_[1], $_[2], $_[3]); };
	$bad->('guide', $gs, 1, "group '$e->[1]', not HC") if ($e->[1] // '') ne 'HC';
	for my $i (2, 3) {
		$bad->('guide', $gs, $i, 'identifier is not 2 to 15 characters')
		    if ($e->[$i] // '') !~ /\A.{2,15}\z/;
		$bad->('strict', $gs, $i, 'identifier is padded') if ($e->[$i] // '') =~ /\A | \z/;
	}
	$bad->('guide', $gs, 4, 'no date CCYYMMDD') if !is_date($e->[4]);
	$bad->('guide', $gs, 5, 'no time') if !is_time($e->[5]);
	$bad->('guide', $gs, 6, 'no control number') if ($e->[6] // '') !~ /\A\d{1,9}\z/;
	$bad->('strict', $gs, 6, 'leading zeros') if ($e->[6] // '') =~ /\A0/;
	$bad->('guide', $gs, 7, "'" . ($e->[7] // '') . "', not X") if ($e->[7] // '') ne 'X';
	group_version($c, $gs);
	if (!$ge) {
		$bad->('guide', $gs, 0, 'group without GE');
	} else {
		my $n = @{ $group->{sets} };
		$bad->('guide', $ge, 1, "says " . ($ge->{e}[1] // '') . " sets, there are $n")
		    if !same_number($ge->{e}[1], $n);
		$bad->('guide', $ge, 2, 'not the number of GS06') if ($ge->{e}[2] // '') ne ($e->[6] // '');
	}
	my %number;
	for my $st (@{ $group->{sets} }) {
		check_set($c, $group, $st, \%number);
	}
	return;
}

sub group_version {
	my ($c, $gs) = @_;
	my $v = $gs->{e}[8] // '';
	return if $v eq $IMPLEMENTATION;
	if ($v =~ /\A005010X222/) {
		return $c->envelope('strict', $gs, 8, "'$v', the adopted one is $IMPLEMENTATION");
	}
	return $c->envelope('guide', $gs, 8, "'$v' is another guide than $IMPLEMENTATION");
}

sub check_set {
	my ($c, $group, $st, $number) = @_;
	$st->{number} = ++$c->{set};
	local $c->{st} = $st;
	my $n = 0;
	$_->{pos} = ++$n for @{ $st->{segs} };
	my ($first, $last) = @{ $st->{segs} }[0, -1];
	set_header($c, $group, $first, $number);
	if ($last->{tag} ne 'SE') {
		$c->segment('guide', $last, 3, 'set without SE', 'SE', '');
	} else {
		$c->element('guide', $last, 1, 0, 7, 'says ' . ($last->{e}[1] // '')
		    . " segments, there are $n") if !same_number($last->{e}[1], $n);
		$c->element('guide', $last, 2, 0, 7, 'not the number of ST02')
		    if ($last->{e}[2] // '') ne ($first->{e}[2] // '');
	}
	# Another guide's set would only give a page of noise.
	if (($first->{e}[1] // '') ne '837') {
		return $c->element('guide', $first, 1, 0, 7, 'is not an 837');
	}
	my $v = $first->{e}[3] // $group->{gs}{e}[8] // '';
	return if $v =~ /\A0/ && $v !~ /\A005010X222/;
	Payer::Walk::walk($c, $st);
	Payer::Rules::apply($c, $st);
	return;
}

sub set_header {
	my ($c, $group, $st, $number) = @_;
	my $no = $st->{e}[2] // '';
	$c->element('guide', $st, 2, 0, 7, "control number '$no' occurs twice in the group") if $number->{$no}++;
	my ($v, $gs) = ($st->{e}[3] // '', $group->{gs}{e}[8] // '');
	$c->element('guide', $st, 3, 0, 7, "'$v' is not the '$gs' of GS08") if $v ne $gs;
	return;
}

1;
