package Payer::Remit;

# One payment as an 835 set (005010X221A1): a hash of cents and names in, segments
# out. The envelope is the caller's.

use strict;
use warnings;
use Exporter 'import';
use Digest::SHA qw(sha256);
use Payer::X12 qw(money);
use Payer::Adjudicate qw(group_sum);

our @EXPORT_OK = qw(close_set set_segments payer_tin);

# Ten digits that a payer keeps: TRN03 is 1 and its tax number.
sub payer_tin {
	my ($payer_id) = @_;
	return sprintf '9%08d', unpack('N', sha256("tin|$payer_id")) % 100_000_000;
}

# close_set(SET): BPR02 from the claims and the provider-level adjustments; a
# payment is never negative, so a FB line carries what is missing forward.
sub close_set {
	my ($set) = @_;
	my $net = 0;
	$net += $_->{paid} for @{ $set->{clps} };
	$net -= $_->{cents} for @{ $set->{plbs} };
	if ($net < 0) {
		push @{ $set->{plbs} }, { code => 'FB', ref => $set->{trn02}, cents => $net };
		$set->{forwarded} = -$net;
		$net = 0;
	}
	$set->{bpr02} = $net;
	return;
}

sub set_segments {
	my ($set) = @_;
	my @out = (head($set), ['LX', 1]);
	push @out, claim_segments($_, $set) for @{ $set->{clps} };
	for my $plb (@{ $set->{plbs} }) {
		push @out, ['PLB', $set->{billing}{npi}, $set->{fiscal_end},
		    [ $plb->{code}, $plb->{ref} ], money($plb->{cents})];
	}
	return @out;
}

sub head {
	my ($set) = @_;
	my $tin = payer_tin($set->{payer_id});
	my $b = $set->{billing};
	my $none = $set->{bpr02} == 0;
	my @bank = $none ? ('NON', ('') x 11)
	    : $set->{check} ? ('CHK', ('') x 11)
	    : ('ACH', 'CCP', '01', '999999992', 'DA', '123456', "1$tin", '',
		'01', '999988880', 'DA', '98765');
	my @n4 = @{ $b->{n4} } ? (['N3', $b->{n3}], ['N4', map { $_ // '' } @{ $b->{n4} }]) : ();
	return (
		['BPR', $none ? 'H' : 'I', money($set->{bpr02}), 'C', @bank, $set->{date}],
		['TRN', 1, $set->{trn02}, "1$tin"],
		['DTM', 405, $set->{date}],
		['N1', 'PR', $set->{payer_name}],
		['N3', 'PO BOX 1'], ['N4', 'SPRINGFIELD', 'IL', '627010001'],
		['REF', '2U', $set->{payer_id}],
		['PER', 'BL', 'SUPPORT', 'TE', '8005550199'],
		['N1', 'PE', $b->{name}, 'XX', $b->{npi}], @n4,
		$b->{tin} ne '' ? ['REF', 'TJ', $b->{tin}] : (),
	);
}

my %CLP06 = map { $_ => $_ } qw(12 13 14 15 16 17 AM CH DS HM LM MA MB MC OF TV VA WC ZZ);

sub claim_segments {
	my ($clp, $set) = @_;
	my $c = $clp->{claim};
	my $pr = group_sum($clp, 'PR');
	my @who = $c->{dependent} ? ($c->{last}, $c->{first}) : ($c->{il_last}, $c->{il_first});
	@who = ($c->{last}, $c->{first}) if $clp->{outcome} eq 'unknown-claim';
	my @out = (
		['CLP', $clp->{clm01}, $clp->{status}, money($clp->{charge}), money($clp->{paid}),
		    $pr > 0 ? money($pr) : '', $CLP06{ $c->{filing} } // '12', $clp->{icn},
		    $c->{place}, $c->{frequency}],
		['NM1', 'QC', 1, @who, '', '', '', 'MI', $c->{member}],
	);
	push @out, ['NM1', 'IL', 1, $c->{il_last}, $c->{il_first}, '', '', '', 'MI', $c->{member}]
	    if $c->{dependent};
	if ($c->{rendering}) {
		my ($type, $last, $first, $npi) = map { $_ // '' } @{ $c->{rendering} };
		push @out, ['NM1', '82', $type, $last, $first, '', '', '', 'XX', $npi] if $npi ne '';
	}
	push @out, ['NM1', 'TT', 2, 'NEXT PAYER', '', '', '', '', 'PI', '99999']
	    if $clp->{status} =~ /\A(?:19|20|21)\z/;
	push @out, ['MOA', '', '', @{ $clp->{remarks} }] if @{ $clp->{remarks} };
	push @out, ['REF', 'F8', $clp->{f8}] if defined $clp->{f8} && $clp->{f8} ne '';
	push @out, ['DTM', '050', $c->{received} // $set->{date}];
	push @out, line_segments($_) for @{ $clp->{lines} };
	return @out;
}

sub line_segments {
	my ($line) = @_;
	my @out = (['SVC', $line->{code}, money($line->{charge}), money($line->{paid}), '', $line->{units}]);
	if ($line->{from} eq $line->{to}) {
		push @out, ['DTM', 472, $line->{from}];
	} else {
		push @out, ['DTM', 150, $line->{from}], ['DTM', 151, $line->{to}];
	}
	push @out, cas_segments($line->{cas});
	push @out, ['REF', '6R', $line->{control}] if ($line->{control} // '') ne '';
	push @out, ['AMT', 'B6', money($line->{allowed})] if $line->{allowed} > 0;
	push @out, ['LQ', 'HE', $line->{remark}] if defined $line->{remark} && $line->{remark} ne '';
	return @out;
}

# One CAS a group, up to six reasons in it, in the order the groups came.
sub cas_segments {
	my ($cas) = @_;
	my (%by, @order);
	for my $one (@{$cas}) {
		my ($group, $code, $cents) = @{$one};
		push @order, $group if !$by{$group};
		push @{ $by{$group} }, $code, money($cents), '';
	}
	return map { my $g = $_; my @rest = @{ $by{$g} };
		my @segs;
		while (@rest) { push @segs, ['CAS', $g, splice @rest, 0, 18] }
		@segs } @order;
}

1;
