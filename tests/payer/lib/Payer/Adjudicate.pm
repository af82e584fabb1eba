package Payer::Adjudicate;

# From a claim and its outcomes to CLPs in integer cents:
#   { clm01 status charge paid place frequency icn claim lines => [
#       { code charge paid units control from to allowed remark cas => [[G C n]] } ],
#     remarks => [..], f8 }
# Every line closes: charge - sum(cas) = paid. What must not close is broken last.

use strict;
use warnings;
use Exporter 'import';

our @EXPORT_OK = qw(adjudicate reverse_clp correct_clp unknown_clp group_sum);

my $ALLOWED = 70;	# percent of the charge that the contract allows
my $CORRECTED = 60;	# the same, when a payment is corrected
my $SHARE = 20;		# percent of the allowed amount that the patient owes
my $COPAY = 2000;

sub percent {
	my ($cents, $rate) = @_;
	my $x = $cents * $rate + 50;
	return ($x - $x % 100) / 100;
}

# adjudicate(CLAIM, OUTCOMES, DICE, NUMBER): one CLP, or two of a split claim.
sub adjudicate {
	my ($claim, $o, $dice, $icn) = @_;
	my @lines = map { fresh_line($_) } @{ $claim->{lines} };
	my ($base, @arg) = @{ $o->{base} };
	@arg = deny_reason($dice) if $base eq 'deny' && !@arg;
	my $odd = @lines ? $dice->('line') % @lines : 0;
	my $copay = $COPAY;
	for my $i (0 .. $#lines) {
		if ($base eq 'deny') { deny($lines[$i], @arg) }
		elsif ($base eq 'zero-allowed') { deny($lines[$i], 'CO', 45) }
		elsif ($base eq 'capitated') { deny($lines[$i], 'CO', 24) }
		elsif ($base eq 'pay-part' && $i == $odd) { part($lines[$i], scalar @lines, $dice) }
		else { price($lines[$i], $base, \$copay) }
	}
	take_off($_, \@lines) for @{ $o->{cas} // [] };
	if ($o->{sequestration}) { sequester($_) for @lines }
	my @clps = $o->{split} && @lines > 1
	    ? (clp($claim, $o, [ $lines[0] ], $icn->()),
		clp($claim, $o, [ @lines[1 .. $#lines] ], $icn->()))
	    : clp($claim, $o, \@lines, $icn->());
	mark($_, $o) for @clps;
	push @{ $_->{remarks} }, 'MA15' for @clps > 1 ? @clps : ();
	return @clps;
}

sub fresh_line {
	my ($sent) = @_;
	my %line = (%{$sent}, paid => 0, allowed => 0, cas => []);
	$line{base} = defined $sent->{open} ? $sent->{open} : $sent->{charge};
	$line{prior} = defined $sent->{open} ? 1 : 0;
	cas(\%line, 'OA', 23, $line{charge} - $line{base});
	return \%line;
}

sub cas {
	my ($line, $group, $code, $cents) = @_;
	push @{ $line->{cas} }, [ $group, $code, $cents ] if $cents != 0;
	return;
}

# What is left to this payer is refused whole for one reason.
sub deny {
	my ($line, $group, $code, $remark) = @_;
	cas($line, $group, $code, $line->{base});
	$line->{remark} = $remark;
	return;
}

sub deny_reason {
	my ($dice) = @_;
	my @reasons = (['CO', 50, 'N115'], ['CO', 16, 'M76'], ['CO', 197]);
	return @{ $reasons[ $dice->('deny') % @reasons ] };
}

sub price {
	my ($line, $base, $copay, $rate) = @_;
	# A later payer has no contract with what an earlier one left: it pays that.
	my $allowed = $line->{prior} ? $line->{base} : percent($line->{base}, $rate // $ALLOWED);
	cas($line, 'CO', 45, $line->{base} - $allowed);
	my $pr = 0;
	if ($base eq 'deductible' || $base eq 'zero-pay') {
		cas($line, 'PR', 1, $pr = $allowed);
	} elsif ($base eq 'copay') {
		$pr = $allowed < ${$copay} ? $allowed : ${$copay};
		${$copay} -= $pr;
		cas($line, 'PR', 3, $pr);
	} elsif ($base ne 'pay-full-contract' && !$line->{prior}) {
		cas($line, 'PR', 2, $pr = percent($allowed, $SHARE));
	}
	@{$line}{qw(allowed paid)} = ($allowed, $allowed - $pr);
	return;
}

# pay-part: one line is bundled, or priced at half the contract.
sub part {
	my ($line, $lines, $dice) = @_;
	return deny($line, 'CO', 97, 'M15') if $lines > 1 && $dice->('part') % 2 == 0;
	my $allowed = percent($line->{base}, $ALLOWED / 2);
	cas($line, 'CO', 45, $line->{base} - percent($line->{base}, $ALLOWED));
	cas($line, 'CO', 59, percent($line->{base}, $ALLOWED) - $allowed);
	@{$line}{qw(allowed paid)} = ($allowed, $allowed);
	return;
}

# cas:GROUP:CARC:CENTS takes from the first line that pays enough; a negative
# amount adds to the first line.
sub take_off {
	my ($arg, $lines) = @_;
	my ($group, $code, $cents) = @{$arg};
	my ($line) = grep { $_->{paid} >= $cents } @{$lines};
	return if !$line;
	cas($line, $group, $code, 0 + $cents);
	$line->{paid} -= $cents;
	return;
}

sub sequester {
	my ($line) = @_;
	my $cut = percent($line->{paid}, 2);
	cas($line, 'CO', 253, $cut);
	$line->{paid} -= $cut;
	return;
}

sub clp {
	my ($claim, $o, $lines, $icn) = @_;
	my $nth = { P => 0, S => 1 }->{ $claim->{rank} } // ($claim->{prior} ? 2 : 0);
	my ($charge, $paid) = (0, 0);
	for my $line (@{$lines}) {
		$charge += $line->{charge};
		$paid   += $line->{paid};
	}
	return {
		clm01 => $claim->{clm01}, status => ($o->{crossover} ? 19 : 1) + $nth,
		charge => $charge, paid => $paid, icn => $icn, claim => $claim,
		lines => $lines, remarks => [], outcome => $o->{text},
	};
}

# The ways in which a payer's answer is strange without being false.
sub mark {
	my ($clp, $o) = @_;
	$clp->{status} = $o->{status}[0] if $o->{status};
	$clp->{clm01} = '0' if $o->{'icn-only'};
	$clp->{clm01} = lc $clp->{clm01} if $o->{lower};
	if ($o->{'no-6r'} || $o->{'icn-only'}) { $_->{control} = '' for @{ $clp->{lines} } }
	if ($o->{'unbalanced-claim'}) {
		my $line = $clp->{lines}[0];
		push @{ $line->{cas} }, [ 'CO', 45, 0 ] if !@{ $line->{cas} };
		$line->{cas}[0][2] += 1;
		$clp->{off} = 1;
	}
	return;
}

# ---- afterwards -----------------------------------------------------------

sub reverse_clp {
	my ($old) = @_;
	my %clp = (%{$old}, status => 22, charge => -$old->{charge}, paid => -$old->{paid},
		f8 => $old->{icn}, outcome => 'reversal-of');
	$clp{lines} = [ map { my $line = $_; +{ %{$line},
		charge => -$line->{charge}, paid => -$line->{paid}, allowed => 0,
		cas => [ map { [ $_->[0], $_->[1], -$_->[2] ] } @{ $line->{cas} } ],
	} } @{ $old->{lines} } ];
	return \%clp;
}

# The same claim again under a new number, at a lower price.
sub correct_clp {
	my ($old, $icn) = @_;
	my @lines = map { fresh_line($_) } @{ $old->{claim}{lines} };
	my $copay = 0;
	price($_, 'pay', \$copay, $CORRECTED) for @lines;
	my $new = clp($old->{claim}, { text => 'correction-of' }, \@lines, $icn);
	$new->{f8} = $old->{icn};
	return $new;
}

# A claim nobody sent, with money.
sub unknown_clp {
	my ($like, $n, $icn) = @_;
	my %claim = (%{$like}, clm01 => "NOTOURS-$n", last => 'NOBODY', first => 'NEMO',
		member => "W9$n", prior => 0, f8 => '', dependent => 0,
		charge => 12345, lines => [ { %{ $like->{lines}[0] }, charge => 12345,
			control => "NOTOURS$n", code => ['HC', '99213'], units => 1 } ]);
	delete $claim{lines}[0]{open};
	my @lines = map { fresh_line($_) } @{ $claim{lines} };
	my $copay = 0;
	price($_, 'pay', \$copay) for @lines;
	return clp(\%claim, { text => 'unknown-claim' }, \@lines, $icn);
}

# Sum of a CLP's adjustments of one group.
sub group_sum {
	my ($clp, $group) = @_;
	my $sum = 0;
	for my $cas (map { @{ $_->{cas} } } @{ $clp->{lines} }) {
		$sum += $cas->[2] if !defined $group || $cas->[0] eq $group;
	}
	return $sum;
}

1;
