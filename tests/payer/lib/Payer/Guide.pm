package Payer::Guide;

# 005010X222A1 as a table, written from domain/837.md sections 1-8 and to be held
# against it line by line. One line a segment:
#
#   TAG  R|S  max  elements
#   loop NAME in PARENT R|S max
#
# An element is  N (required)  N? (optional)  N=A|B (required, code)  N~A|B
# (optional, code)  N!A|B (the qualifier that tells this segment from its
# namesakes); 5-2 is a component. What is not named is not used.
# A line that starts with & shares its place with the line before: any order.

use strict;
use warnings;
use Exporter 'import';

our @EXPORT_OK = qw(guide);

# A guide of the same shape, built once: { loops => {name => {...}}, top }.
my $built;

sub guide {
	return $built //= build(join '', <DATA>);
}

sub build {
	my ($text) = @_;
	my %loop = (TOP => { name => 'TOP', nodes => [] });
	my ($in, $name) = ($loop{TOP}, 'TOP');
	for my $line (split /\n/, $text) {
		next if $line =~ /\A\s*(?:#.*)?\z/;
		if ($line =~ /\Aloop (\S+) in (\S+) ([RS]) (\d+)/) {
			my ($child, $use, $max) = ($1, $3, $4);
			$in = $loop{$child} //= { name => $child, nodes => [] };
			for my $parent (split /,/, $2) {
				push @{ $loop{$parent}{nodes} },
				    { loop => $in, use => $use, max => $max };
			}
			next;
		}
		push @{ $in->{nodes} }, segment_line($line);
	}
	for my $l (values %loop) {
		# A deeper hierarchical level comes after everything else of its parent.
		my @deep = grep { is_level($_) } @{ $l->{nodes} };
		$l->{nodes} = [ (grep { !is_level($_) } @{ $l->{nodes} }), @deep ];
		place($l);
	}
	return { loops => \%loop, top => $loop{TOP} };
}

sub segment_line {
	my ($line) = @_;
	my ($shared, $tag, $use, $max, $rest)
	    = $line =~ /\A(&?)([A-Z0-9]+)\s+([RS])\s+(\d+)\s*(.*)\z/
	    or die "guide table: $line\n";
	my %seg = (tag => $tag, use => $use, max => $max, shared => $shared,
	    elem => {}, qual => []);
	for my $word (split ' ', $rest) {
		my ($where, $mark, $codes) = $word =~ /\A(\d+(?:-\d+)?)(?:([?=~!])(\S*))?\z/
		    or die "guide table: $word\n";
		$mark //= '';
		my @codes = split /\|/, $codes // '';
		push @{ $seg{qual} }, [ $where, { map { $_ => 1 } @codes } ] if $mark eq '!';
		$seg{elem}{$where} = {
			need  => $mark eq '?' || $mark eq '~' ? 0 : 1,
			codes => @codes ? { map { $_ => 1 } @codes } : undef,
		};
	}
	return \%seg;
}

# pos: the place in the X12 standard, where namesakes side by side share one, so
# that their order is the guide's wish alone. rank: the order the guide lists.
sub place {
	my ($loop) = @_;
	my ($pos, $rank, $last) = (0, 0, '');
	for my $node (@{ $loop->{nodes} }) {
		my $tag = $node->{loop} ? 'loop ' . first_tag($node) : $node->{tag};
		$pos++ if $tag ne $last;
		$rank++ if !$node->{shared};
		@{$node}{qw(pos rank)} = ($pos, $rank);
		$last = $tag;
	}
	return;
}

sub is_level {
	my ($node) = @_;
	return $node->{loop} && first_tag($node) eq 'HL' ? 1 : 0;
}

sub first_tag {
	my ($node) = @_;
	my $first = $node->{loop}{nodes}[0];
	return $first ? $first->{tag} : '?';
}

1;

__DATA__
ST   R 1 1=837 2 3
BHT  R 1 1=0019 2=00|18 3 4 5 6=CH|RP|31

loop 1000A in TOP R 1
NM1  R 1 1!41 2=1|2 3 4? 5? 8=46 9
PER  R 2 1=IC 2? 3=TE|EM|FX 4 5~TE|EM|FX|EX 6? 7~TE|EM|FX|EX 8?

loop 1000B in TOP R 1
NM1  R 1 1!40 2=2 3 8=46 9

loop 2000A in TOP R 999999
HL   R 1 1 3!20 4=1
PRV  S 1 1=BI 2=PXC 3
CUR  S 1 1=85 2

loop 2010AA in 2000A R 1
NM1  R 1 1!85 2=1|2 3 4? 5? 7? 8~XX 9?
N3   R 1 1 2?
N4   R 1 1 2? 3? 4? 7?
REF  R 1 1!EI|SY 2
REF  S 2 1!0B|1G 2
PER  S 2 1=IC 2? 3=TE|EM|FX 4 5~TE|EM|FX|EX 6? 7~TE|EM|FX|EX 8?

loop 2010AB in 2000A S 1
NM1  R 1 1!87 2=1|2
N3   R 1 1 2?
N4   R 1 1 2? 3? 4? 7?

loop 2010AC in 2000A S 1
NM1  R 1 1!PE 2=2 3 8=PI|XV 9
N3   R 1 1 2?
N4   R 1 1 2? 3? 4? 7?
REF  S 1 1!2U|FY|NF 2
REF  R 1 1!EI 2

loop 2000B in 2000A R 999999
HL   R 1 1 2 3!22 4=0|1
SBR  R 1 1=P|S|T|A|B|C|D|E|F|G|H|U 2~18 3? 4? 5~12|13|14|15|16|41|42|43|47 9~11|12|13|14|15|16|17|AM|BL|CH|CI|DS|FI|HM|LM|MA|MB|MC|OF|TV|VA|WC|ZZ
PAT  S 1 5~D8 6? 7~01 8? 9~Y

loop 2010BA in 2000B R 1
NM1  R 1 1!IL 2=1|2 3 4? 5? 7? 8~MI|II 9?
N3   S 1 1 2?
N4   S 1 1 2? 3? 4? 7?
DMG  S 1 1=D8 2 3=F|M|U
REF  S 1 1!SY 2
REF  S 1 1!Y4 2
PER  S 1 1=IC 2? 3=TE 4 5~EX 6?

loop 2010BB in 2000B R 1
NM1  R 1 1!PR 2=2 3 8=PI|XV 9
N3   S 1 1 2?
N4   S 1 1 2? 3? 4? 7?
REF  S 3 1!2U|EI|FY|NF 2
REF  S 2 1!G2|LU 2

loop 2000C in 2000B S 999999
HL   R 1 1 2 3!23 4=0
PAT  R 1 1=01|19|20|21|39|40|53|G8 5~D8 6? 7~01 8? 9~Y

loop 2010CA in 2000C R 1
NM1  R 1 1!QC 2=1 3 4? 5? 7?
N3   R 1 1 2?
N4   R 1 1 2? 3? 4? 7?
DMG  R 1 1=D8 2 3=F|M|U
REF  S 1 1!Y4 2
REF  S 1 1!1W|SY 2
PER  S 1 1=IC 2? 3=TE 4 5~EX 6?

loop 2300 in 2000B,2000C S 100
CLM  R 1 1 2 5-1 5-2=B 5-3=1|7|8 6=Y|N 7=A|B|C 8=Y|N|W 9=Y|I 10~P 11-1~AA|EM|OA 11-2~AA|EM|OA 11-3~AA|EM|OA 11-4? 11-5? 12~02|03|05|09 20~1|2|3|4|5|6|7|8|9|10|11|15
DTP  S 1 1!431 2=D8 3
DTP  S 1 1!454 2=D8 3
DTP  S 1 1!304 2=D8 3
DTP  S 1 1!453 2=D8 3
DTP  S 1 1!439 2=D8 3
DTP  S 1 1!484 2=D8 3
DTP  S 1 1!455 2=D8 3
DTP  S 1 1!471 2=D8 3
DTP  S 1 1!314|360|361 2=D8|RD8 3
DTP  S 1 1!297 2=D8 3
DTP  S 1 1!296 2=D8 3
DTP  S 1 1!435 2=D8 3
DTP  S 1 1!096 2=D8 3
DTP  S 2 1!090|091 2=D8 3
DTP  S 1 1!444 2=D8 3
DTP  S 1 1!050 2=D8 3
PWK  S 10 1 2=AA|BM|EL|EM|FT|FX 5~AC 6?
CN1  S 1 1 2? 3? 4? 5? 6?
AMT  S 1 1!F5 2
REF  S 1 1!4N 2=1|2|3|4|5|6|7
REF  S 1 1!F5 2=Y|N
REF  S 1 1!EW 2
REF  S 1 1!9F 2
&REF S 1 1!G1 2
REF  S 1 1!F8 2
REF  S 1 1!X4 2
REF  S 1 1!9A|9C 2
REF  S 1 1!LX 2
REF  S 1 1!D9 2
REF  S 1 1!EA 2
REF  S 1 1!P4 2
REF  S 1 1!1J 2
K3   S 10 1
NTE  S 1 1=ADD|CER|DCP|DGN|TPO 2
CR1  S 1 1~LB 2? 4=A|B|C|D|E 5=DH 6 9? 10?
CR2  S 1 8=A|C|D|E|F|G|M 10? 11?
CRC  S 3 1!07 2=Y|N 3=01|04|05|06|07|08|09|12 4~01|04|05|06|07|08|09|12 5~01|04|05|06|07|08|09|12 6~01|04|05|06|07|08|09|12 7~01|04|05|06|07|08|09|12
CRC  S 3 1!E1|E2|E3 2=Y|N 3=L1|L2|L3|L4|L5 4~L1|L2|L3|L4|L5 5~L1|L2|L3|L4|L5 6~L1|L2|L3|L4|L5 7~L1|L2|L3|L4|L5
CRC  S 1 1!75 2=Y 3=IH
CRC  S 1 1!ZZ 2=Y|N 3=AV|NU|S2|ST 4~AV|NU|S2|ST 5~AV|NU|S2|ST
HI   R 1 1-1!ABK|BK 1-2 2? 3? 4? 5? 6? 7? 8? 9? 10? 11? 12?
HI   S 1 1-1!BP|BO 1-2 2?
HI   S 2 1-1!BG 1-2 2? 3? 4? 5? 6? 7? 8? 9? 10? 11? 12?
HCP  S 1 1 2 3? 4? 5? 6? 7? 13? 14? 15?

loop 2310A in 2300 S 2
NM1  R 1 1!DN|P3 2=1 3 4? 5? 7? 8~XX 9?
REF  S 3 1!0B|1G|G2 2
loop 2310B in 2300 S 1
NM1  R 1 1!82 2=1|2 3 4? 5? 7? 8~XX 9?
PRV  S 1 1=PE 2=PXC 3
REF  S 4 1!0B|1G|G2|LU 2
loop 2310C in 2300 S 1
NM1  R 1 1!77 2=2 3 8~XX 9?
N3   R 1 1 2?
N4   R 1 1 2? 3? 4? 7?
REF  S 3 1!0B|G2|LU 2
PER  S 1 1=IC 2? 3=TE 4 5~EX 6?
loop 2310D in 2300 S 1
NM1  R 1 1!DQ 2=1 3 4? 5? 7? 8~XX 9?
REF  S 4 1!0B|1G|G2|LU 2
loop 2310E in 2300 S 1
NM1  R 1 1!PW 2=2
N3   R 1 1 2?
N4   R 1 1 2? 3? 4? 7?
loop 2310F in 2300 S 1
NM1  R 1 1!45 2=2 3?
N3   R 1 1 2?
N4   R 1 1 2? 3? 4? 7?

loop 2320 in 2300 S 10
SBR  R 1 1=P|S|T|A|B|C|D|E|F|G|H|U 2=01|18|19|20|21|39|40|53|G8 3? 4? 5~12|13|14|15|16|41|42|43|47 9~11|12|13|14|15|16|17|AM|BL|CH|CI|DS|FI|HM|LM|MA|MB|MC|OF|TV|VA|WC|ZZ
CAS  S 5 1=CO|CR|OA|PI|PR 2 3 4? 5? 6? 7? 8? 9? 10? 11? 12? 13? 14? 15? 16? 17? 18? 19?
AMT  S 1 1!D 2
AMT  S 1 1!A8 2
AMT  S 1 1!EAF 2
OI   R 1 3=Y|N|W 4~P 6=Y|I
MOA  S 1 1? 2? 3? 4? 5? 6? 7? 8? 9?
loop 2330A in 2320 R 1
NM1  R 1 1!IL 2=1|2 3 4? 5? 7? 8=MI|II 9
N3   S 1 1 2?
N4   S 1 1 2? 3? 4? 7?
REF  S 1 1!SY 2
loop 2330B in 2320 R 1
NM1  R 1 1!PR 2=2 3 8=PI|XV 9
N3   S 1 1 2?
N4   S 1 1 2? 3? 4? 7?
DTP  S 1 1!573 2=D8 3
REF  S 2 1!2U|EI|FY|NF 2
REF  S 1 1!G1 2
REF  S 1 1!9F 2
REF  S 1 1!T4 2=Y
REF  S 1 1!F8 2
loop 2330C in 2320 S 2
NM1  R 1 1!DN|P3 2=1
REF  R 3 1!0B|1G|G2 2
loop 2330D in 2320 S 1
NM1  R 1 1!82 2=1|2
REF  R 3 1!0B|1G|G2|LU 2
loop 2330E in 2320 S 1
NM1  R 1 1!77 2=2
REF  R 3 1!0B|G2|LU 2
loop 2330F in 2320 S 1
NM1  R 1 1!DQ 2=1
REF  R 3 1!0B|1G|G2|LU 2
loop 2330G in 2320 S 1
NM1  R 1 1!85 2=1|2
REF  R 2 1!G2|LU 2

loop 2400 in 2300 R 50
LX   R 1 1
SV1  R 1 1-1=HC|ER|IV|WK 1-2 1-3? 1-4? 1-5? 1-6? 1-7? 2 3=UN|MJ 4 5? 7-1 7-2? 7-3? 7-4? 9~Y 11~Y 12~Y 15~0
SV5  S 1 1-1=HC 1-2 2=DA 3 4 5 6=1|4|6
PWK  S 1 1!CT 2!AB|AD|AF|AG|NS
PWK  S 10 1 2=AA|BM|EL|EM|FT|FX 5~AC 6?
CR1  S 1 1~LB 2? 4=A|B|C|D|E 5=DH 6 9? 10?
CR3  S 1 1=I|R|S 2=MO 3
CRC  S 3 1!07 2=Y|N 3=01|04|05|06|07|08|09|12 4~01|04|05|06|07|08|09|12 5~01|04|05|06|07|08|09|12 6~01|04|05|06|07|08|09|12 7~01|04|05|06|07|08|09|12
CRC  S 1 1!70 2=Y|N 3=65
CRC  S 1 1!09 2=Y|N 3=38|ZV 4~38|ZV
DTP  R 1 1!472 2=D8|RD8 3
DTP  S 1 1!471 2=D8 3
DTP  S 1 1!607 2=D8 3
DTP  S 1 1!463 2=D8 3
DTP  S 1 1!461 2=D8 3
DTP  S 1 1!304 2=D8 3
DTP  S 2 1!738|739 2=D8 3
DTP  S 1 1!011 2=D8 3
DTP  S 1 1!455 2=D8 3
DTP  S 1 1!454 2=D8 3
QTY  S 1 1!PT 2
QTY  S 1 1!FL 2
MEA  S 5 1=TR|OG 2=R1|R2|R3|R4|HT 3
CN1  S 1 1 2? 3? 4? 5? 6?
REF  S 1 1!9B 2
REF  S 1 1!9D 2
REF  S 5 1!G1 2 4?
&REF S 5 1!9F 2 4?
REF  S 1 1!6R 2
REF  S 1 1!EW 2
REF  S 1 1!X4 2
REF  S 1 1!F4 2
REF  S 1 1!BT 2
AMT  S 1 1!T 2
AMT  S 1 1!F4 2
K3   S 10 1
NTE  S 1 1!ADD|DCP 2
NTE  S 1 1!TPO 2
PS1  S 1 1 2
HCP  S 1 1 2 3? 4? 5? 6? 7? 9? 10? 11? 12? 13? 14? 15?
loop 2410 in 2400 S 1
LIN  R 1 2=N4|EO|HI|ON|UK|UP|EN 3
CTP  R 1 4 5-1=F2|GR|ME|ML|UN
REF  S 1 1!VY|XZ 2
loop 2420A in 2400 S 1
NM1  R 1 1!82 2=1|2 3 4? 5? 7? 8~XX 9?
PRV  S 1 1=PE 2=PXC 3
REF  S 20 1!0B|1G|G2|LU 2 4?
loop 2420B in 2400 S 1
NM1  R 1 1!QB 2=1|2 8~XX 9?
REF  S 20 1!0B|1G|G2 2 4?
loop 2420C in 2400 S 1
NM1  R 1 1!77 2=2 3 8~XX 9?
N3   R 1 1 2?
N4   R 1 1 2? 3? 4? 7?
REF  S 3 1!G2|LU 2 4?
loop 2420D in 2400 S 1
NM1  R 1 1!DQ 2=1 3 4? 5? 7? 8~XX 9?
REF  S 20 1!0B|1G|G2|LU 2 4?
loop 2420E in 2400 S 1
NM1  R 1 1!DK 2=1 3 4? 5? 7? 8~XX 9?
N3   S 1 1 2?
N4   S 1 1 2? 3? 4? 7?
REF  S 20 1!0B|1G|G2 2 4?
PER  S 1 1=IC 2? 3=TE|EM|FX 4 5~TE|EM|FX|EX 6? 7~TE|EM|FX|EX 8?
loop 2420F in 2400 S 2
NM1  R 1 1!DN|P3 2=1 3 4? 5? 7? 8~XX 9?
REF  S 20 1!0B|1G|G2 2 4?
loop 2420G in 2400 S 1
NM1  R 1 1!PW 2=2
N3   R 1 1 2?
N4   R 1 1 2? 3? 4? 7?
loop 2420H in 2400 S 1
NM1  R 1 1!45 2=2 3?
N3   R 1 1 2?
N4   R 1 1 2? 3? 4? 7?
loop 2430 in 2400 S 15
SVD  R 1 1 2 3 5 6?
CAS  S 5 1=CO|CR|OA|PI|PR 2 3 4? 5? 6? 7? 8? 9? 10? 11? 12? 13? 14? 15? 16? 17? 18? 19?
DTP  R 1 1!573 2=D8 3
AMT  S 1 1!EAF 2
loop 2440 in 2400 S 999
LQ   R 1 1=AS|UT 2
FRM  R 99 1 2~W|Y|N 3? 4? 5?

# SE is read by the envelope; it closes every loop.
