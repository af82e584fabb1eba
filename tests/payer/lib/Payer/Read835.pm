package Payer::Read835;

# Reads an 835 again and adds it up, by the equations of domain/835.md section 4.
# Shares nothing with what writes one but the reading of bytes.

use strict;
use warnings;
use Exporter 'import';
use Payer::X12 qw(parse cents);

our @EXPORT_OK = qw(read_835 faults);

# read_835(TEXT): list of sets { trn02 trn03 bpr02 date method clps plbs count said },
# a CLP { clm01 status charge paid pr icn cas lines }, a line { charge paid cas
# control code }; cas is a list of [group, reason, cents].
sub read_835 {
	my ($text) = @_;
	my ($isas, $fault) = parse($text);
	die "$fault\n" if defined $fault;
	my (@sets, $set, $clp, $at);
	for my $isa (@{$isas}) {
		for my $seg (@{ $isa->{segs} }) {
			my ($tag, $e) = ($seg->{tag}, $seg->{e});
			if ($tag eq 'ST') {
				$set = { clps => [], plbs => [], count => 0, st02 => $e->[2] };
				push @sets, $set;
				$at = $set;
			}
			next if !$set;
			$set->{count}++;
			if ($tag eq 'BPR') { @{$set}{qw(bpr01 bpr02 method date)} = ($e->[1], cents($e->[2]), @{$e}[4, 16]) }
			if ($tag eq 'TRN') { @{$set}{qw(trn02 trn03)} = @{$e}[2, 3] }
			if ($tag eq 'CLP') { push @{ $set->{clps} }, $clp = $at = read_clp($e) }
			if ($tag eq 'SVC') { push @{ $clp->{lines} }, $at = read_svc($e) }
			if ($tag eq 'CAS') { push @{ $at->{cas} }, read_cas($e) }
			if ($tag eq 'REF' && $e->[1] eq '6R') { $at->{control} = $e->[2] }
			if ($tag eq 'PLB') { push @{ $set->{plbs} }, map { [ $e->[$_], cents($e->[$_ + 1]) ] } grep { $_ % 2 } 3 .. $#{$e} - 1 }
			if ($tag eq 'SE') { $set->{said} = $e->[1]; $set = undef }
		}
	}
	return @sets;
}

sub read_clp {
	my ($e) = @_;
	return { clm01 => $e->[1], status => $e->[2], charge => cents($e->[3]), paid => cents($e->[4]),
		pr => $e->[5] eq '' ? undef : cents($e->[5]), icn => $e->[7], cas => [], lines => [] };
}

sub read_svc {
	my ($e) = @_;
	return { code => $e->[1], charge => cents($e->[2]), paid => cents($e->[3]), cas => [] };
}

sub read_cas {
	my ($e) = @_;
	my @cas;
	for (my $i = 2; $i < $#{$e}; $i += 3) {
		push @cas, [ $e->[1], $e->[$i], cents($e->[$i + 1]) ];
	}
	return @cas;
}

sub sum {
	my $sum = 0;
	$sum += $_ for @_;
	return $sum;
}

# faults(SET): the equations that do not hold, in words: 'line', 'claim', 'lines',
# 'patient', 'set', 'count'.
sub faults {
	my ($set) = @_;
	my @bad;
	for my $clp (@{ $set->{clps} }) {
		my $own = sum(map { $_->[2] } @{ $clp->{cas} });
		my @of_lines = map { @{ $_->{cas} } } @{ $clp->{lines} };
		for my $line (@{ $clp->{lines} }) {
			push @bad, "line $clp->{clm01}"
			    if $line->{charge} - sum(map { $_->[2] } @{ $line->{cas} }) != $line->{paid};
		}
		push @bad, "claim $clp->{clm01}"
		    if $clp->{charge} - $own - sum(map { $_->[2] } @of_lines) != $clp->{paid};
		push @bad, "lines $clp->{clm01}" if @{ $clp->{lines} }
		    && (sum(map { $_->{charge} } @{ $clp->{lines} }) != $clp->{charge}
		    || sum(map { $_->{paid} } @{ $clp->{lines} }) - $own != $clp->{paid});
		my $pr = sum(map { $_->[2] } grep { $_->[0] eq 'PR' } @{ $clp->{cas} }, @of_lines);
		push @bad, "patient $clp->{clm01}" if defined $clp->{pr} && $clp->{pr} != $pr;
	}
	push @bad, 'set' if sum(map { $_->{paid} } @{ $set->{clps} })
	    - sum(map { $_->[1] } @{ $set->{plbs} }) != $set->{bpr02};
	push @bad, 'negative' if $set->{bpr02} < 0;
	push @bad, 'count' if $set->{said} != $set->{count};
	return @bad;
}

1;
