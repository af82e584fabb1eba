package Payer::Claim;

# What a payer keeps of a claim to adjudicate it: a plain hash, fit for the state
# file. Read from the tree that Payer::Walk left.

use strict;
use warnings;
use Exporter 'import';
use Payer::X12 qw(cents);

our @EXPORT_OK = qw(read_claim first all kids up_to);

# ---- looking around in the tree -------------------------------------------

# first(FRAME, TAG, VALUE): its first segment TAG whose first element is VALUE.
sub first {
	my ($frame, $tag, $value) = @_;
	my ($seg) = all($frame, $tag, $value);
	return $seg;
}

sub all {
	my ($frame, $tag, $value) = @_;
	return if !$frame;
	return grep { $_->{tag} eq $tag
	    && (!defined $value || ($_->{e}[1] // '') eq $value) } @{ $frame->{segs} };
}

sub kids {
	my ($frame, $name) = @_;
	return if !$frame;
	my @found = grep { $_->{name} eq $name } @{ $frame->{kids} };
	return wantarray ? @found : $found[0];
}

sub up_to {
	my ($frame, $name) = @_;
	$frame = $frame->{up} while $frame && $frame->{name} ne $name;
	return $frame;
}

# ---- one claim ------------------------------------------------------------

sub read_claim {
	my ($st, $frame) = @_;
	my $comp = quotemeta $st->{isa}{comp};
	my $clm  = $frame->{segs}[0]{e};
	my $sub  = up_to($frame, '2000B');
	my $pat  = up_to($frame, '2000C');
	my $bill = up_to($frame, '2000A');
	my $sbr  = first($sub, 'SBR')->{e};
	my @clm05 = split /$comp/, $clm->[5] // '', -1;
	my $payer = first(scalar kids($sub, '2010BB'), 'NM1')->{e};
	my $il    = first(scalar kids($sub, '2010BA'), 'NM1')->{e};
	my $who   = $pat ? first(scalar kids($pat, '2010CA'), 'NM1')->{e} : $il;
	my %claim = (
		clm01 => $clm->[1], charge => cents($clm->[2]) // 0,
		place => $clm05[0] // '', frequency => $clm05[2] // '',
		rank => $sbr->[1] // '', filing => $sbr->[9] // '',
		member => $il->[9] // '', payer_id => $payer->[9] // '',
		payer_name => $payer->[3] // '',
		last => $who->[3] // '', first => $who->[4] // '',
		il_last => $il->[3] // '', il_first => $il->[4] // '',
		dependent => $pat ? 1 : 0,
		f8 => (first($frame, 'REF', 'F8') || { e => [] })->{e}[2] // '',
		billing => billing($bill),
		lines => [ map { read_line($comp, $_) } kids($frame, '2400') ],
	);
	my $rendering = kids($frame, '2310B');
	$claim{rendering} = [ @{ first($rendering, 'NM1')->{e} }[2, 3, 4, 9] ] if $rendering;
	prior_payer($frame, \%claim);
	return \%claim;
}

sub billing {
	my ($frame) = @_;
	my $aa = kids($frame, '2010AA');
	my ($n3, $n4) = (first($aa, 'N3'), first($aa, 'N4'));
	my $nm1 = first($aa, 'NM1')->{e};
	my $tin = first($aa, 'REF', 'EI') || first($aa, 'REF', 'SY');
	return {
		name => $nm1->[3] // '', npi => $nm1->[9] // '',
		tin => $tin ? $tin->{e}[2] : '',
		n3 => $n3 ? $n3->{e}[1] : '',
		n4 => $n4 ? [ @{ $n4->{e} }[1 .. 3] ] : [],
	};
}

sub read_line {
	my ($comp, $frame) = @_;
	my $sv1 = first($frame, 'SV1')->{e};
	my @code = split /$comp/, $sv1->[1] // '', -1;
	splice @code, 6 if @code > 6;
	my $dtp = first($frame, 'DTP', '472');
	my ($from, $to) = split /-/, $dtp ? $dtp->{e}[3] // '' : '';
	my $control = first($frame, 'REF', '6R');
	return {
		code => \@code, charge => cents($sv1->[2]) // 0, units => $sv1->[4] // '1',
		from => $from // '', to => $to // $from // '',
		control => $control ? $control->{e}[2] : '',
	};
}

# A claim sent after another payer: what that payer left to the patient is all
# that this one can pay. The last payer that adjudicated counts.
sub prior_payer {
	my ($frame, $claim) = @_;
	my ($last) = sort { rank($b) <=> rank($a) }
	    grep { first($_, 'AMT', 'D') } kids($frame, '2320');
	return if !$last;
	my $id = (first(scalar kids($last, '2330B'), 'NM1') || { e => [] })->{e}[9] // '';
	my $pool = pr_of($last);
	my @lines = kids($frame, '2400');
	for my $i (0 .. $#lines) {
		my $open = 0;
		for my $svd (kids($lines[$i], '2430')) {
			$open += pr_of($svd) if ($svd->{segs}[0]{e}[1] // '') eq $id;
		}
		$claim->{lines}[$i]{open} = $open;
	}
	# Patient's share told at claim level alone goes to the lines in their order.
	for my $line (@{ $claim->{lines} }) {
		my $room = $line->{charge} - $line->{open};
		my $put = $pool < $room ? $pool : $room;
		$line->{open} += $put;
		$pool -= $put;
	}
	$claim->{prior} = 1;
	return;
}

sub rank {
	my ($frame) = @_;
	return index 'PSTABCDEFGH', $frame->{segs}[0]{e}[1] // '';
}

sub pr_of {
	my ($frame) = @_;
	my $sum = 0;
	for my $cas (all($frame, 'CAS', 'PR')) {
		for (my $i = 3; $i < @{ $cas->{e} }; $i += 3) {
			$sum += cents($cas->{e}[$i]) // 0;
		}
	}
	return $sum;
}

1;
