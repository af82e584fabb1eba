package Payer::Plan;

# Which outcome a claim gets: the plan file's word, else the seed's. The same
# claim under the same seed and plan always fares the same.

use strict;
use warnings;
use Digest::SHA qw(sha256);
use Payer::X12 qw(slurp);

# Outcomes that decide what is paid: one of them a claim.
my %BASE = map { $_ => 1 } qw(pay pay-full-contract pay-part deductible copay deny
    zero-allowed zero-pay capitated);
# Outcomes that are added to that one.
my %EXTRA = map { $_ => 1 } qw(accept reject-set reject-set-no-blame reject-ta1
    unbalanced unbalanced-claim duplicate same-key unknown-claim crossover reversal
    reversal-after reversal-only correction-only sequestration no-answer no-6r
    icn-only split lower plb deny cas status);

# Weights of what the seed gives where the plan says nothing, of 1000.
my @WEIGHTS = ([pay => 640], ['pay-part' => 60], [deductible => 70], [copay => 80],
    [deny => 70], ['pay-full-contract' => 40], [crossover => 10], [reversal => 10],
    ['no-answer' => 10], ['plb:L6:-125' => 10]);

sub load {
	my ($class, $path, $seed) = @_;
	my $self = bless { seed => $seed // 1, by_key => {} }, $class;
	return $self if !defined $path;
	my $n = 0;
	for my $line (split /\r?\n/, slurp($path)) {
		$n++;
		$line =~ s/#.*//;
		next if $line !~ /\S/;
		my ($key, $words, $junk) = split ' ', $line;
		die "$path:$n: a key and its outcomes, no more\n" if !defined $words || defined $junk;
		my @stages = map { [ split /,/, $_ ] } split m{/}, $words;
		for my $word (map { @{$_} } @stages) {
			known($word) or die "$path:$n: no outcome '$word'\n";
		}
		$self->{by_key}{$key} = \@stages;
	}
	return $self;
}

sub known {
	my ($word) = @_;
	my ($name, @arg) = split /:/, $word;
	return @arg == 2 && $arg[1] =~ /\A-?\d+\z/ if $name eq 'plb';
	return @arg == 3 && $arg[2] =~ /\A-?\d+\z/ if $name eq 'cas';
	return @arg == 1 if $name eq 'status';
	return @arg == 0 || @arg == 2 || @arg == 3 if $name eq 'deny';
	return !@arg && ($BASE{$name} || $EXTRA{$name});
}

# for_claim(CLAIM, TIMES): the outcomes of its TIMES'th submission (from 0), as a
# hash name => [arguments...] or, for what may repeat, a list of them; and its
# text. Stages beyond the last are the last.
sub for_claim {
	my ($self, $claim, $times) = @_;
	my $by = $self->{by_key};
	my $stages = $by->{"$claim->{member}\@$claim->{payer_id}"}
	    // $by->{ $claim->{member} } // $by->{'*'};
	my $words = $stages ? $stages->[$times < @{$stages} ? $times : -1]
	    : [ $self->seeded($claim) ];
	return decode($words);
}

sub decode {
	my ($words) = @_;
	my %o = (text => join '+', @{$words});
	for my $word (@{$words}) {
		my ($name, @arg) = split /:/, $word;
		if ($BASE{$name}) { $o{base} = [ $name, @arg ] }
		elsif ($name eq 'plb' || $name eq 'cas') { push @{ $o{$name} }, \@arg }
		else { $o{$name} = [@arg] }
	}
	$o{base} //= ['pay'];
	return \%o;
}

sub seeded {
	my ($self, $claim) = @_;
	my $at = $self->dice($claim->{clm01}, 'outcome') % 1000;
	for my $w (@WEIGHTS) {
		return $w->[0] if ($at -= $w->[1]) < 0;
	}
	return 'pay';
}

# A number from the seed, a name and a purpose: no other chance exists here.
sub dice {
	my ($self, $name, $purpose) = @_;
	return unpack 'N', sha256("$self->{seed}|$purpose|$name");
}

1;
