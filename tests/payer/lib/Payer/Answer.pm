package Payer::Answer;

# One night of the payer: first the payments for what it had in adjudication, then
# the files that lie in the outbox. Nothing here looks at a clock.

use strict;
use warnings;
use Exporter 'import';
use JSON::PP ();
use Payer::X12 qw(write_file is_date);
use Payer::State;
use Payer::Plan;
use Payer::Intake qw(take_files);
use Payer::Adjudicate qw(adjudicate reverse_clp correct_clp unknown_clp group_sum);
use Payer::Remit qw(close_set set_segments);
use Payer::Envelope qw(delimiters wrap);

our @EXPORT_OK = qw(answer);

# answer(OPTIONS): does it all, and gives the lines to print.
sub answer {
	my ($opt) = @_;
	for my $dir (@{$opt}{qw(inbox state)}) {
		-d $dir or mkdir $dir or die "$dir: $!\n";
	}
	my $run = {
		%{$opt}, out => [], when => when($opt->{'as-of'}),
		delims => delimiters($opt->{delims}, $opt->{eol}),
		state => Payer::State->open_state($opt->{state}),
		plan => Payer::Plan->load($opt->{plan}, $opt->{seed}),
	};
	pay($run);
	my @done = take_files($run);
	$run->{state}->save;
	# Only now: had we died, the files would still be there for another try.
	if ($opt->{take}) { unlink $_ or die "$_: $!\n" for @done }
	return @{ $run->{out} };
}

sub when {
	my ($text) = @_;
	my ($y, $m, $d, $hh, $mm)
	    = ($text // '') =~ /\A(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d))?\z/;
	die "--as-of YYYY-MM-DD[THH:MM]\n" if !defined $y || !is_date("$y$m$d");
	return { as_of => $text, date => "$y$m$d", time => ($hh // '20') . ($mm // '00'),
		year => $y };
}

# ---- payments -------------------------------------------------------------

sub pay {
	my ($run) = @_;
	my $state = $run->{state};
	my ($waiting, $later, $resend) = @{$state}{qw(waiting later resend)};
	@{$state}{qw(waiting later resend)} = ([], [], []);
	my $sets = gather($run, $waiting, $later);
	my %files;
	for my $key (sort keys %{$sets}) {
		finish($run, $sets->{$key});
		push @{ $files{ partner_key($sets->{$key}{partner}) } }, $sets->{$key};
	}
	remit_file($run, $files{$_}) for sort keys %files;
	# Sent again: each in an interchange of its own, as a second delivery is.
	remit_file($run, [$_]) for @{$resend};
	return;
}

sub partner_key {
	my ($partner) = @_;
	return join '|', map { $partner->{$_} } sort keys %{$partner};
}

# All CLPs of the night, by payment: partner, payer, billing provider.
sub gather {
	my ($run, $waiting, $later) = @_;
	my %sets;
	for my $item (@{$later}) {
		my $set = set_for($run, \%sets, $item->{claim}, $item->{partner});
		push @{ $set->{clps} }, follow_up($run, $item);
	}
	for my $item (@{$waiting}) {
		my ($claim, $o) = @{$item}{qw(claim outcome)};
		next if $o->{'no-answer'};
		my $set = set_for($run, \%sets, $claim, $item->{partner});
		push @{ $set->{items} }, $item;
	}
	for my $set (map { $sets{$_} } sort keys %sets) {
		# One zero-pay claim makes the whole payment one of nothing.
		my $zero = grep { $_->{outcome}{base}[0] eq 'zero-pay' } @{ $set->{items} };
		for my $item (@{ $set->{items} }) {
			$item->{outcome}{base} = ['zero-pay'] if $zero
			    && $item->{outcome}{base}[0] !~ /\A(?:deny|zero-allowed|capitated|deductible)\z/;
			add_claim($run, $set, $item);
		}
	}
	return \%sets;
}

sub set_for {
	my ($run, $sets, $claim, $partner) = @_;
	my $key = join '|', partner_key($partner), $claim->{payer_id}, $claim->{billing}{npi};
	return $sets->{$key} //= {
		partner => $partner, payer_id => $claim->{payer_id},
		payer_name => $claim->{payer_name}, billing => $claim->{billing},
		clps => [], plbs => [], items => [], note => [],
		date => $run->{when}{date}, fiscal_end => "$run->{when}{year}1231",
		check => $run->{plan}->dice($claim->{payer_id}, 'method') % 4 == 0 ? 1 : 0,
	};
}

sub next_icn {
	my ($run) = @_;
	return sub { sprintf '%s%06d', $run->{when}{date}, $run->{state}->number('icn') };
}

sub add_claim {
	my ($run, $set, $item) = @_;
	my ($claim, $o) = @{$item}{qw(claim outcome)};
	my $icn = next_icn($run);
	push @{ $set->{clps} }, replaced($run, $item);
	# Void: the old claim is taken back, and there is nothing new to pay.
	return if $claim->{frequency} eq '8' && $run->{state}{paid}{ $claim->{f8} };
	my $dice = sub { $run->{plan}->dice($claim->{clm01}, $_[0]) };
	$o = own_reason($run, $claim, $o);
	my @clps = adjudicate($claim, $o, $dice, $icn);
	push @{ $set->{clps} }, @clps;
	$run->{state}{paid}{ $_->{icn} } = $_ for @clps;
	extras($run, $set, $item, \@clps, $icn);
	return;
}

# Two things a payer refuses by itself, whatever the plan: a CLM01 it has already
# adjudicated, and a replacement or void of a claim it does not know.
sub own_reason {
	my ($run, $claim, $o) = @_;
	my $again = $run->{state}{clm01}{ $claim->{clm01} }++;
	return { %{$o}, base => ['deny', 'OA', 18], text => 'duplicate-clm01' } if $again;
	return { %{$o}, base => ['deny', 'CO', 16, 'M47'], text => 'unknown-original' }
	    if $claim->{frequency} =~ /\A[78]\z/ && !$run->{state}{paid}{ $claim->{f8} };
	return $o;
}

# A replacement or void takes back what was paid under REF F8.
sub replaced {
	my ($run, $item) = @_;
	my $claim = $item->{claim};
	return if $claim->{frequency} !~ /\A[78]\z/;
	my $old = $run->{state}{paid}{ $claim->{f8} } or return;
	return if $old->{taken_back}++;
	return reverse_clp($old);
}

sub extras {
	my ($run, $set, $item, $clps, $icn) = @_;
	my ($claim, $o) = @{$item}{qw(claim outcome)};
	my $state = $run->{state};
	for my $plb (@{ $o->{plb} // [] }) {
		push @{ $set->{plbs} }, { code => $plb->[0], cents => 0 + $plb->[1],
			ref => $plb->[0] eq 'FB' ? '' : $clps->[0]{icn} };
	}
	push @{ $set->{clps} }, unknown_clp($claim, $state->number('unknown'), $icn->())
	    if $o->{'unknown-claim'};
	for my $flag (qw(unbalanced duplicate same-key)) {
		$set->{$flag} = 1 if $o->{$flag};
	}
	for my $kind (qw(reversal reversal-after reversal-only correction-only)) {
		push @{ $state->{later} }, map { { kind => $kind, clp => $_, claim => $claim,
			partner => $item->{partner} } } @{$clps} if $o->{$kind};
	}
	return;
}

# A later night's second thoughts about a claim already paid.
sub follow_up {
	my ($run, $item) = @_;
	my ($kind, $old) = @{$item}{qw(kind clp)};
	my $back = reverse_clp($old);
	return $back if $kind eq 'reversal-only';
	# A split claim is corrected once, as a whole, with its first part.
	my $new = @{ $old->{lines} } == @{ $old->{claim}{lines} }
	    ? correct_clp($old, next_icn($run)->()) : undef;
	if ($new) { $run->{state}{paid}{ $new->{icn} } = $new }
	return grep { defined } $kind eq 'reversal' ? ($back, $new)
	    : $kind eq 'reversal-after' ? ($new, $back) : $new;
}

# Money brought forward, trace number, BPR02; and what the plan breaks.
sub finish {
	my ($run, $set) = @_;
	my $state = $run->{state};
	my $key = "$set->{payer_id}|$set->{billing}{npi}";
	my $owed = delete $state->{forward}{$key};
	push @{ $set->{plbs} }, { code => 'FB', ref => $owed->{ref}, cents => $owed->{cents} } if $owed;
	$set->{trn02} = sprintf '%s%08d', $set->{check} ? '' : 'EFT', $state->number('trn');
	$_->{ref} = $set->{trn02} for grep { $_->{ref} eq '' } @{ $set->{plbs} };
	close_set($set);
	my $forward = 0;
	for my $plb (grep { $_->{code} eq 'FB' && $_->{cents} < 0 } @{ $set->{plbs} }) {
		$forward -= $plb->{cents};
	}
	$state->{forward}{$key} = { ref => $set->{trn02}, cents => $forward } if $forward;
	push @{ $set->{note} }, 'forwarded' if $forward;
	if (delete $set->{unbalanced}) {
		$set->{bpr02} += 1;
		push @{ $set->{note} }, 'unbalanced';
	}
	delete $set->{items};
	push @{ $state->{resend} }, copy($set, 'duplicate-of') if delete $set->{duplicate};
	push @{ $state->{resend} }, changed(copy($set, 'same-key-as')) if delete $set->{'same-key'};
	return;
}

# What is said now and then said again later must not change in between.
sub copy {
	my ($set, $why) = @_;
	my $json = JSON::PP->new->canonical;
	my $new = $json->decode($json->encode($set));
	delete @{$new}{qw(duplicate same-key)};
	$new->{note} = [ "$why $set->{trn02}" ];
	return $new;
}

# Same trace, date and amount; another claim number and another patient account.
sub changed {
	my ($set) = @_;
	for my $clp (@{ $set->{clps} }) {
		$clp->{icn} .= 'X';
		$clp->{place} = '22';
	}
	return $set;
}

# ---- files ----------------------------------------------------------------

sub remit_file {
	my ($run, $sets) = @_;
	my $state = $run->{state};
	my $file = '835-' . $state->number('file') . '.x12';
	my @body = map { [ '835', '', [ set_segments($_) ] ] } @{$sets};
	write_file($run->{inbox}, $file, wrap($run->{delims}, $sets->[0]{partner},
	    $state->number('isa'), $run->{when}, 'HP', '005010X221A1', \@body));
	my $n = 0;
	for my $set (@{$sets}) {
		my $st02 = sprintf '%04d', ++$n;
		push @{ $run->{out} }, "$file: 835 set $st02 $set->{trn02} pays $set->{bpr02} cents for "
		    . @{ $set->{clps} } . " claims";
		remit_rows($run, $file, $st02, $set);
	}
	return;
}

sub remit_rows {
	my ($run, $file, $st02, $set) = @_;
	my %row = (as_of => $run->{when}{as_of}, file => $file, set => $st02,
	    trn02 => $set->{trn02}, bpr02 => $set->{bpr02}, payer_id => $set->{payer_id},
	    note => join ' ', @{ $set->{note} });
	for my $clp (@{ $set->{clps} }) {
		my ($pr, $co) = map { group_sum($clp, $_) } qw(PR CO);
		$run->{state}->ledger(%row, kind => '835', clm01 => $clp->{claim}{clm01},
		    outcome => $clp->{outcome}, charge => $clp->{charge}, paid => $clp->{paid},
		    pr => $pr, co => $co, other => group_sum($clp) - $pr - $co,
		    status => $clp->{status}, icn => $clp->{icn}, member => $clp->{claim}{member});
	}
	for my $plb (@{ $set->{plbs} }) {
		$run->{state}->ledger(%row, kind => 'plb', outcome => "$plb->{code}:$plb->{ref}",
		    other => $plb->{cents});
	}
	return;
}

1;
