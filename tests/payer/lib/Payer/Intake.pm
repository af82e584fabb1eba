package Payer::Intake;

# The clearinghouse's half of a night: takes 837P files from the outbox, answers
# each with a TA1 and a 999, and puts accepted claims in adjudication.

use strict;
use warnings;
use Exporter 'import';
use Digest::SHA qw(sha256_hex);
use Payer::X12 qw(slurp write_file);
use Payer::Check837 qw(check_text);
use Payer::Claim qw(read_claim);
use Payer::Envelope qw(partner_of wrap ta1_file);
use Payer::Ack qw(ack_segments);

our @EXPORT_OK = qw(take_files);

# take_files(RUN): RUN holds state, plan, inbox, outbox, delims, when, take, out
# (a list of lines to print). Gives the paths that are done with.
sub take_files {
	my ($run) = @_;
	my @done;
	for my $path (outbox_files($run->{outbox})) {
		my $text = slurp($path);
		next if $text =~ /\bGS[^A-Z0-9](?!HC)[A-Z]{2}[^A-Z0-9]/
		    && $text !~ /\bGS[^A-Z0-9]HC[^A-Z0-9]/;
		push @done, $path;
		my $hash = sha256_hex($text);
		next if $run->{state}{seen}{$hash};
		$run->{state}{seen}{$hash} = $run->{when}{as_of};
		my ($name) = $path =~ m{([^/]+)\z};
		take_file($run, $name, $text);
	}
	return @done;
}

sub outbox_files {
	my ($dir) = @_;
	opendir my $dh, $dir or die "$dir: $!\n";
	my @names = sort grep { /\A[^.].*\.x12\z/ } readdir $dh;
	closedir $dh;
	return map { "$dir/$_" } grep { -f "$dir/$_" } @names;
}

sub take_file {
	my ($run, $name, $text) = @_;
	my $check = check_text($text);
	my @bad = grep { $_->{level} ne 'note' } @{ $check->{findings} };
	for my $f (@bad) {
		push @{ $run->{out} }, Payer::Check837::line($name, $f);
	}
	if (!@{ $check->{isas} }) {
		$run->{state}->ledger(as_of => $run->{when}{as_of}, file => $name,
		    kind => 'unreadable', note => $bad[0]{text});
	}
	for my $isa (@{ $check->{isas} }) {
		interchange($run, $name, $isa, [ grep { $_->{isa} && $_->{isa} == $isa } @bad ],
		    $isa->{number} == 1 ? [ grep { !$_->{isa} } @bad ] : []);
	}
	return;
}

sub interchange {
	my ($run, $name, $isa, $findings, $loose) = @_;
	my $plans = plan_claims($run, $isa);
	my @envelope = ((grep { $_->{envelope} && !$_->{gs} } @{$findings}), @{$loose});
	my $code = @envelope ? $envelope[0]{code} // '024' : number_used($run, $isa);
	$code //= '022' if grep { $_->{o}{'reject-ta1'} } map { @{$_} } values %{$plans};
	my $partner = partner_of($isa, $isa->{groups}[0] && $isa->{groups}[0]{gs});
	ta1($run, $name, $isa, $partner, $code)
	    if defined $code || $isa->{segs}[0]{e}[14] eq '1';
	if (defined $code) {
		ta1_claims($run, $name, $isa, $plans);
		return;
	}
	for my $gs (@{ $isa->{groups} }) {
		my @mine = grep { $_->{gs} && $_->{gs} == $gs } @{$findings};
		group($run, $name, $isa, $gs, \@mine, $plans);
	}
	return;
}

# A control number is used once, for ever: the same again with other content is
# no resend, it is a fault of the sender.
sub number_used {
	my ($run, $isa) = @_;
	my $e = $isa->{segs}[0]{e};
	my $key = join '|', @{$e}[5 .. 8, 13];
	return '025' if $run->{state}{taken}{$key}++;
	return;
}

# Outcomes of all claims of an interchange, by set number.
sub plan_claims {
	my ($run, $isa) = @_;
	my %plans;
	for my $st (map { @{ $_->{sets} } } @{ $isa->{groups} }) {
		for my $frame (@{ $st->{claims} // [] }) {
			my $claim = eval { read_claim($st, $frame) };
			# A claim too broken to read is in a set that is refused anyway.
			$claim //= { clm01 => $frame->{segs}[0]{e}[1] // '', member => '',
				payer_id => '', charge => 0, lines => [], broken => 1 };
			my $id = identity($claim);
			my $times = $run->{state}{stage}{$id}++ // 0;
			push @{ $plans{ $st->{number} } }, { claim => $claim, frame => $frame,
				o => $run->{plan}->for_claim($claim, $times) };
		}
	}
	return \%plans;
}

# The same claim sent anew has another CLM01; so: who, when, how much, to whom.
sub identity {
	my ($claim) = @_;
	return join '|', map { $_ // '' } @{$claim}{qw(member payer_id first charge)},
	    map { ($_->{from}, $_->{code}[1]) } @{ $claim->{lines} };
}

sub ta1 {
	my ($run, $name, $isa, $partner, $code) = @_;
	my $n = $run->{state}->number('file');
	my $file = "ta1-$n.x12";
	my $letter = defined $code ? 'R' : 'A';
	write_file($run->{inbox}, $file, ta1_file($run->{delims}, $partner,
	    $run->{state}->number('isa'), $run->{when}, $isa->{segs}[0]{e}, $letter, $code // '000'));
	push @{ $run->{out} }, "$file: TA1 $letter " . ($code // '000') . " for $name";
	$run->{state}->ledger(as_of => $run->{when}{as_of}, file => $file, kind => 'ta1',
	    outcome => $letter, note => "$name $isa->{segs}[0]{e}[13] " . ($code // '000'));
	return;
}

sub ta1_claims {
	my ($run, $name, $isa, $plans) = @_;
	for my $p (map { @{ $plans->{$_} } } sort { $a <=> $b } keys %{$plans}) {
		ack_row($run, 'ta1', $name, '', $p, 'rejected', "ISA13 $isa->{segs}[0]{e}[13]");
	}
	return;
}

sub ack_row {
	my ($run, $kind, $file, $set, $p, $outcome, $note) = @_;
	$run->{state}->ledger(as_of => $run->{when}{as_of}, file => $file, set => $set,
	    kind => $kind, clm01 => $p->{claim}{clm01}, outcome => $outcome,
	    charge => $p->{claim}{charge}, member => $p->{claim}{member},
	    payer_id => $p->{claim}{payer_id}, note => $note);
	return;
}

sub group {
	my ($run, $name, $isa, $gs, $findings, $plans) = @_;
	my @codes = map { $_->{code} } grep { $_->{envelope} } @{$findings};
	@codes = @codes ? group_codes(@codes) : ();
	my @verdicts;
	for my $st (@{ $gs->{sets} }) {
		my @mine = grep { $_->{st} && $_->{st} == $st } @{$findings};
		my $v = verdict($st, \@mine, $plans->{ $st->{number} } // []);
		$v = { code => 'R', findings => \@mine, note => [5] } if @codes;
		push @verdicts, $v;
	}
	my $n = $run->{state}->number('file');
	my $file = "999-$n.x12";
	my $partner = partner_of($isa, $gs->{gs});
	write_file($run->{inbox}, $file, wrap($run->{delims}, $partner,
	    $run->{state}->number('isa'), $run->{when}, 'FA', '005010X231A1',
	    [ [ '999', '005010X231A1', [ ack_segments($gs, \@verdicts, \@codes) ] ] ]));
	for my $i (0 .. $#verdicts) {
		my $st = $gs->{sets}[$i];
		settle($run, $file, $name, $st, $verdicts[$i], $partner,
		    $plans->{ $st->{number} } // []);
	}
	return;
}

# Our envelope findings carry TA1 codes; a group knows fewer words.
sub group_codes {
	my %seen;
	return grep { !$seen{$_}++ } map { $_ eq '022' ? 3 : $_ eq '021' ? 5 : 2 } @_;
}

sub verdict {
	my ($st, $findings, $plans) = @_;
	return { code => 'R', findings => $findings, note => ['I5'] } if @{$findings};
	my @blamed = grep { $_->{o}{'reject-set'} } @{$plans};
	if (@blamed) {
		return { code => 'R', note => ['I5'],
			findings => [ map { blame($_->{frame}) } @blamed ] };
	}
	return { code => 'R', findings => [], note => [5] }
	    if grep { $_->{o}{'reject-set-no-blame'} } @{$plans};
	return { code => 'A', findings => [] };
}

# A made-up fault in a real place: the claim's first diagnosis.
sub blame {
	my ($frame) = @_;
	my ($hi) = grep { $_->{tag} eq 'HI' } @{ $frame->{segs} };
	$hi //= $frame->{segs}[0];
	return { pos => $hi->{pos}, tag => $hi->{tag}, loop => '2300', seg_code => 8,
		clm => $frame->{segs}[0]{e}[1], elem => 1, comp => 2, ref => '1271',
		code => 'I12', bad => 'PLANNED' };
}

sub settle {
	my ($run, $file, $name, $st, $v, $partner, $plans) = @_;
	my $ok = $v->{code} eq 'A';
	my %blamed = map { ($_->{clm} // '') => $_->{text} // 'as planned' } @{ $v->{findings} };
	my $st02 = $st->{segs}[0]{e}[2];
	push @{ $run->{out} }, "$file: 999 " . ($ok ? 'A' : 'R') . " for $name set $st02";
	for my $p (@{$plans}) {
		my $clm = $p->{claim}{clm01};
		my $outcome = $ok ? 'accepted' : exists $blamed{$clm} ? 'rejected-blamed' : 'rejected';
		ack_row($run, '999', $file, $st02, $p, $outcome,
		    $blamed{$clm} // "$name");
		next if !$ok;
		$p->{claim}{received} = $run->{when}{date};
		push @{ $run->{state}{waiting} }, { claim => $p->{claim}, outcome => $p->{o},
			partner => $partner };
	}
	return;
}

1;
