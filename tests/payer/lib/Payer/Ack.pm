package Payer::Ack;

# The 999 for one functional group: which sets are taken, and what is wrong with
# the others, each fault with the claim it belongs to.

use strict;
use warnings;
use Exporter 'import';

our @EXPORT_OK = qw(ack_segments);

# ack_segments(GROUP, VERDICTS): VERDICTS->[i] is { code => A|R, findings => [..],
# note => IK502 code }. Gives the body of the 999.
sub ack_segments {
	my ($group, $verdicts, $group_codes) = @_;
	my $e = $group->{gs}{e};
	my @out = ['AK1', $e->[1], $e->[6], $e->[8]];
	my $taken = 0;
	for my $i (0 .. $#{ $group->{sets} }) {
		my $st = $group->{sets}[$i]{segs}[0]{e};
		my $v  = $verdicts->[$i];
		push @out, ['AK2', $st->[1], $st->[2], $st->[3] // ''];
		push @out, faults($v->{findings});
		push @out, ['IK5', $v->{code}, $v->{code} eq 'A' ? () : @{ $v->{note} }];
		$taken++ if $v->{code} eq 'A';
	}
	my $n = @{ $group->{sets} };
	my $ak901 = @{$group_codes} || !$taken ? 'R' : $taken < $n ? 'P' : 'A';
	my $said = $group->{ge} ? $group->{ge}{e}[1] : $n;
	push @out, ['AK9', $ak901, $said, $n, $ak901 eq 'R' ? 0 : $taken, @{$group_codes}];
	return @out;
}

# IK3 for a segment, CTX for its claim, IK4 for its elements; the faults of one
# segment with one code together.
sub faults {
	my ($findings) = @_;
	my (%at, @order);
	for my $f (sort { $a->{pos} <=> $b->{pos} } @{$findings}) {
		my $key = join '|', $f->{pos}, $f->{tag}, $f->{seg_code} // 8;
		push @order, $key if !$at{$key};
		push @{ $at{$key} }, $f;
	}
	my @out;
	for my $key (@order) {
		my @f = @{ $at{$key} };
		my $f = $f[0];
		my $loop = substr $f->{loop} // '', 0, 4;
		push @out, ['IK3', $f->{tag}, $f->{pos}, $loop, $f->{seg_code} // 8];
		push @out, ['CTX', [ 'CLM01', $f->{clm} ]] if defined $f->{clm} && $f->{clm} ne '';
		for my $one (grep { $_->{elem} } @f) {
			push @out, ['IK4', $one->{comp} ? [ $one->{elem}, $one->{comp} ] : $one->{elem},
			    $one->{ref} // '', $one->{code}, substr $one->{bad} // '', 0, 99];
		}
	}
	return @out;
}

1;
