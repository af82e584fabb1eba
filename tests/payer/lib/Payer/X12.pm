package Payer::X12;

# X12 as bytes: delimiters taken from the ISA, envelopes, and the few value
# formats (money in integer cents, dates, NPI). Knows no transaction.

use strict;
use warnings;
use Exporter 'import';

our @EXPORT_OK = qw(slurp write_file parse cents money is_date is_time
    luhn_npi unescape render isa);

sub slurp {
	my ($path) = @_;
	open my $fh, '<:raw', $path or die "$path: $!\n";
	local $/;
	my $text = <$fh>;
	close $fh;
	return $text // '';
}

# A reader of the directory must never see half a file: a dot name, then rename.
sub write_file {
	my ($dir, $name, $text) = @_;
	my $tmp = "$dir/.$name.tmp";
	open my $fh, '>:raw', $tmp or die "$tmp: $!\n";
	print {$fh} $text or die "$tmp: $!\n";
	close $fh or die "$tmp: $!\n";
	rename $tmp, "$dir/$name" or die "$dir/$name: $!\n";
	return;
}

# parse(TEXT): a list of interchanges, each
#   { elem rep comp term segs => [ { tag, e => [..], at } ], fixed => 0|1, junk }
# e[0] is the tag, e[1] the first element: the numbers are the guide's.
sub parse {
	my ($text) = @_;
	my @found;
	$text =~ s/\A\xEF\xBB\xBF//;
	my $at = 0;
	while ($text =~ /\G[\s\0\x1A]*(?=\S)/gc && pos($text) < length $text) {
		my $rest = substr $text, pos $text;
		return (\@found, "no ISA where one must stand") if $rest !~ /\AISA/;
		my ($isa, $used) = one_interchange($rest);
		return (\@found, $isa) if !ref $isa;
		push @found, $isa;
		pos($text) = pos($text) + $used;
	}
	return (\@found, @found ? undef : 'no ISA: not X12');
}

sub one_interchange {
	my ($text) = @_;
	my $isa = delimiters($text) or return 'the ISA is too short to read';
	my $term = quotemeta $isa->{term};
	my $wrapped = $isa->{term} !~ /[\r\n]/;
	my ($at, $n) = (0, 0);
	while ($at < length $text) {
		my $end = index $text, $isa->{term}, $at;
		my $raw = $end < 0 ? substr $text, $at : substr $text, $at, $end - $at;
		last if $n && $raw =~ /\A[\s\0\x1A]*ISA\Q$isa->{elem}\E/;
		$at = $end < 0 ? length $text : $end + 1;
		if ($wrapped) { $raw =~ tr/\r\n//d } else { $raw =~ s/\A[\r\n]+// }
		next if $raw =~ /\A[\s\0\x1A]*\z/;
		$n++;
		push @{ $isa->{segs} }, segment($raw, $isa->{elem});
		if ($end < 0) { $isa->{unterminated} = 1 }
		last if $raw =~ /\AIEA/;
	}
	return ($isa, $at);
}

sub segment {
	my ($raw, $sep) = @_;
	my @e = split /\Q$sep\E/, $raw, -1;
	@e = ('') if !@e;
	return { tag => $e[0], e => \@e };
}

# The ISA is fixed: byte 3 element, 82 repetition, 104 component, 105 end. One
# whose padding was stripped is read by counting separators, and marked.
sub delimiters {
	my ($text) = @_;
	return if length $text < 60;
	my $sep = substr $text, 3, 1;
	my @at = (6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103);
	my $bad = length $text < 106
	    || grep { substr($text, $_, 1) ne $sep } @at;
	my %d = (elem => $sep, fixed => !$bad, segs => []);
	if (!$bad) {
		@d{qw(rep comp term)} = map { substr $text, $_, 1 } 82, 104, 105;
		return \%d;
	}
	$text =~ /\AISA(?:\Q$sep\E[^\Q$sep\E]*){10}\Q$sep\E(.)(?:\Q$sep\E[^\Q$sep\E]*){4}\Q$sep\E(.)(.)/s
	    or return;
	@d{qw(rep comp term)} = ($1, $2, $3);
	return \%d;
}

# Money: text to cents and back, no floating point anywhere. undef when the
# text is not an X12 decimal of at most two places.
sub cents {
	my ($text) = @_;
	return if !defined $text || $text !~ /\A(-?)(\d*)(?:\.(\d{0,2})0*)?\z/;
	my ($sign, $whole, $part) = ($1, $2, $3 // '');
	return if $whole eq '' && $part eq '';
	my $n = ($whole eq '' ? 0 : $whole) * 100 + substr "${part}00", 0, 2;
	return $sign ? -$n : $n;
}

sub money {
	my ($cents) = @_;
	my $sign = $cents < 0 ? '-' : '';
	$cents = abs $cents;
	my $whole = ($cents - $cents % 100) / 100;
	my $part  = sprintf '%02d', $cents % 100;
	$part =~ s/0+\z//;
	return $sign . $whole . ($part eq '' ? '' : ".$part");
}

my @DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

sub is_date {
	my ($text) = @_;
	return 0 if ($text // '') !~ /\A((?:18|19|20)\d\d)(\d\d)(\d\d)\z/;
	my ($y, $m, $d) = ($1, $2, $3);
	return 0 if $m < 1 || $m > 12 || $d < 1;
	my $leap = $y % 4 == 0 && ($y % 100 != 0 || $y % 400 == 0);
	return $d <= $DAYS[$m] + ($m == 2 && $leap ? 1 : 0) ? 1 : 0;
}

sub is_time {
	my ($text) = @_;
	return ($text // '') =~ /\A(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d\d?)?)?\z/ ? 1 : 0;
}

# NPI check digit: Luhn over 80840 and the ten digits; the prefix adds 24.
sub luhn_npi {
	my ($npi) = @_;
	return 0 if ($npi // '') !~ /\A[12]\d{9}\z/;
	my @d = split //, $npi;
	my $sum = 24;
	for my $i (0 .. 8) {
		my $x = $d[$i] * ($i % 2 == 0 ? 2 : 1);
		$sum += $x > 9 ? $x - 9 : $x;
	}
	return ($sum + $d[9]) % 10 == 0 ? 1 : 0;
}

# --delims: the four bytes in the order of the ISA: element, repetition,
# component, terminator; \n \r \t and \xHH are understood.
sub unescape {
	my ($text) = @_;
	my %c = (n => "\n", r => "\r", t => "\t", '\\' => '\\');
	$text =~ s/\\(?:x([0-9A-Fa-f]{2})|([nrt\\]))/defined $1 ? chr hex $1 : $c{$2}/ge;
	return $text;
}

# render(DELIMS, SEGMENTS): a segment is [tag, element...]; an element that is an
# array is a composite. What is empty at an end is left out; a delimiter inside
# data becomes a space.
sub render {
	my ($d, $segs) = @_;
	my $bad = quotemeta join '', @{$d}{qw(elem rep comp term)};
	my $out = '';
	my $clean = sub {
		my $t = shift // '';
		$t =~ s/[$bad]/ /g;
		return $t;
	};
	for my $seg (@{$segs}) {
		my @e = map { ref $_ ? composite($d->{comp}, map { $clean->($_) } @{$_})
		    : $clean->($_) } @{$seg};
		pop @e while @e && $e[-1] eq '';
		$out .= join($d->{elem}, @e) . $d->{term} . $d->{eol};
	}
	return $out;
}

sub composite {
	my ($sep, @c) = @_;
	pop @c while @c && $c[-1] eq '';
	return join $sep, @c;
}

# The ISA cannot go through render: ISA11 and ISA16 are delimiters themselves.
sub isa {
	my ($d, %v) = @_;
	return join($d->{elem}, 'ISA', '00', ' ' x 10, '00', ' ' x 10,
	    sprintf('%-2.2s', $v{from_q}), sprintf('%-15.15s', $v{from}),
	    sprintf('%-2.2s', $v{to_q}), sprintf('%-15.15s', $v{to}),
	    $v{date}, $v{time}, $d->{rep}, '00501', sprintf('%09d', $v{number}),
	    '0', $v{usage}, $d->{comp}) . $d->{term} . $d->{eol};
}

1;
