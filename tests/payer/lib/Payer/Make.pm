package Payer::Make;

# A large 835 of invented claims, for benchmarks: text is put together by hand, a
# set at a time, so that 200,000 claims take seconds. Every set balances.

use strict;
use warnings;
use Payer::X12 qw(money is_date slurp);

my @LAST  = qw(ALDER BIRCH CEDAR DOGWOOD ELM FIR GINKGO HAZEL IRONWOOD JUNIPER LARCH MAPLE);
my @FIRST = qw(ADA BEN CLEO DAN EVE FAY GUS HAL IDA JOE KIT LEO MAY NED);
my @CODE  = (['99213', 12500], ['99214', 18500], ['87880:QW', 3500], ['36415', 1200],
    ['93000', 4500], ['90471', 2750], ['J1885', 1999]);

# A linear congruential generator: the same seed, the same file, on any machine.
sub dice {
	my ($x) = @_;
	$x %= 2147483648;
	return sub {
		my ($n) = @_;
		$x = ($x * 1664525 + 1013904223) % 4294967296;
		return ($x >> 8) % $n;
	};
}

sub make {
	my ($opt, $out) = @_;
	my ($y, $m, $d) = $opt->{'as-of'} =~ /\A(\d{4})-(\d\d)-(\d\d)/;
	my $date = defined $y ? "$y$m$d" : '';
	die "--as-of YYYY-MM-DD\n" if !is_date($date);
	my $given = defined $opt->{'clm01-file'} ? read_given($opt->{'clm01-file'}) : [];
	my $dice = dice($opt->{seed});
	my ($left, $claim_no) = ($opt->{claims}, 0);
	print {$out} sprintf("ISA*00*%10s*00*%10s*ZZ*%-15s*ZZ*%-15s*%s*2000*^*00501*%09d*0*T*:~\n",
	    '', '', 'CH001', 'SUB001', substr($date, 2), $opt->{seed} % 999_999_999 + 1);
	print {$out} "GS*HP*CH001*SUB001*$date*2000*1*X*005010X221A1~\n";
	for my $set (1 .. $opt->{payments}) {
		my $sets_left = $opt->{payments} - $set + 1;
		my $n = ($left - $left % $sets_left) / $sets_left;
		$left -= $n;
		my @claims = map { ++$claim_no; claim($claim_no, $given->[$claim_no - 1], $dice, $date) } 1 .. $n;
		print {$out} payment($opt->{seed}, $set, $date, \@claims);
	}
	print {$out} "GE*$opt->{payments}*1~\nIEA*1*", sprintf('%09d', $opt->{seed} % 999_999_999 + 1), "~\n";
	return;
}

# clm01,charge_cents,line_control|code|cents;...
sub read_given {
	my ($path) = @_;
	my @given;
	for my $line (split /\r?\n/, slurp($path)) {
		next if $line !~ /\S/ || $line =~ /\A#/ || $line =~ /\Aclm01,/;
		my ($clm01, $charge, $rest) = split /,/, $line, 3;
		my @lines = map { [ split /\|/, $_ ] } split /;/, $rest // '';
		my $sum = 0;
		$sum += $_->[2] // 0 for @lines;
		die "$path: $clm01: lines make $sum, the claim says $charge\n" if $sum != $charge;
		push @given, { clm01 => $clm01, lines => \@lines };
	}
	return \@given;
}

sub invented {
	my ($n, $dice) = @_;
	my @lines;
	for my $i (1 .. 1 + $dice->(4)) {
		my $c = $CODE[ $dice->(scalar @CODE) ];
		push @lines, [ sprintf('M%07dL%02d', $n, $i), $c->[0], $c->[1] ];
	}
	return { clm01 => sprintf('M%07d-01', $n), lines => \@lines };
}

# One claim as text: [text, segments, paid].
sub claim {
	my ($n, $given, $dice, $date) = @_;
	my $c = $given // invented($n, $dice);
	my $fate = $dice->(100);
	my ($charge, $paid, $pr, $text, $segs) = (0, 0, 0, '', 0);
	my $day = sprintf '%d01%02d', substr($date, 0, 4) - ($date =~ /\A....01/ ? 1 : 0), 1 + $dice->(28);
	for my $line (@{ $c->{lines} }) {
		my ($t, $k, $p, $r) = service($line, $fate, $day);
		$text .= $t;
		$segs += $k;
		$charge += $line->[2];
		$paid += $p;
		$pr += $r;
	}
	my $name = $LAST[ $dice->(scalar @LAST) ] . '*' . $FIRST[ $dice->(scalar @FIRST) ];
	my $head = "CLP*$c->{clm01}*1*" . money($charge) . '*' . money($paid) . '*'
	    . ($pr ? money($pr) : '') . '*12*' . $date . sprintf('%07d', $n) . "*11*1~\n"
	    . "NM1*QC*1*$name****MI*W" . sprintf('%08d', $n) . "~\n";
	return [ $head . $text, $segs + 2, $paid ];
}

# Of a hundred claims 10 are denied, 15 go to the deductible, 75 are paid.
sub service {
	my ($line, $fate, $day) = @_;
	my ($control, $code, $charge) = @{$line};
	my ($paid, $pr, $cas) = (0, 0, '');
	my $segs = 4;
	if ($fate < 10) {
		$cas = 'CAS*CO*197*' . money($charge) . "~\n";
	} else {
		my $x = $charge * 70 + 50;
		my $allowed = ($x - $x % 100) / 100;
		my $y = $allowed * 20 + 50;
		$pr = $fate < 25 ? $allowed : ($y - $y % 100) / 100;
		$paid = $allowed - $pr;
		$cas = '';
		if ($charge > $allowed) {
			$cas .= 'CAS*CO*45*' . money($charge - $allowed) . "~\n";
			$segs++;
		}
		if ($pr) {
			$cas .= 'CAS*PR*' . ($fate < 25 ? 1 : 2) . '*' . money($pr) . "~\n";
			$segs++;
		}
		$segs--;
	}
	return ("SVC*HC:$code*" . money($charge) . '*' . money($paid) . "**1~\nDTM*472*$day~\n$cas"
	    . "REF*6R*$control~\n", $segs, $paid, $pr);
}

sub payment {
	my ($seed, $n, $date, $claims) = @_;
	my ($paid, $segs) = (0, 13);
	for my $c (@{$claims}) {
		$paid += $c->[2];
		$segs += $c->[1];
	}
	my $st = sprintf '%04d', $n;
	my $bank = $paid ? 'ACH*CCP*01*999999992*DA*123456*1512345678**01*999988880*DA*98765'
	    : 'NON' . '*' x 11;
	return "ST*835*$st~\nBPR*" . ($paid ? 'I' : 'H') . '*' . money($paid) . "*C*$bank*$date~\n"
	    . "TRN*1*M$seed-$st*1512345678~\nDTM*405*$date~\nN1*PR*EXAMPLE HEALTH PLAN~\nN3*PO BOX 1~\n"
	    . "N4*SPRINGFIELD*IL*627010001~\nREF*2U*60054~\nPER*BL*SUPPORT*TE*8005550199~\n"
	    . "N1*PE*EXAMPLE FAMILY CLINIC*XX*1234567893~\nREF*TJ*123456789~\nLX*1~\n"
	    . join('', map { $_->[0] } @{$claims}) . "SE*$segs*$st~\n";
}

1;
