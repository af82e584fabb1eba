#!/usr/bin/env perl
# The test payer tested: what it must find, what it must let pass, and that what
# it pays adds up. Run by prove from anywhere.

use strict;
use warnings;
use FindBin;
use lib "$FindBin::RealBin/lib";
use File::Temp qw(tempdir);
use Test::More;
use Payer::X12 qw(slurp unescape write_file cents money luhn_npi is_date);
use Payer::Check837 qw(check_text);
use Payer::Read835 qw(read_835 faults);

my $HERE = $FindBin::RealBin;
my $GOOD = slurp("$HERE/fixtures/good.x12");
my $WARNED = 0;
$SIG{__WARN__} = sub { $WARNED++; diag @_ };

sub table {
	my ($path) = @_;
	my ($head, @rows);
	for my $line (split /\n/, slurp($path)) {
		next if $line =~ /\A#/ || $line eq '';
		my @f = split /\t/, $line, -1;
		if (!$head) { $head = \@f; next }
		my %row;
		@row{ @{$head} } = @f;
		push @rows, \%row;
	}
	return @rows;
}

sub findings {
	my ($text, $level) = @_;
	return map { Payer::Check837::line('F', $_) }
	    grep { Payer::Check837::counts($_, $level) } @{ check_text($text)->{findings} };
}

# SE01 counted anew, for damages that add or take segments.
sub recount {
	my ($text) = @_;
	$text =~ s{^(ST\*.*?^SE\*)\d+}{
		my $set = $1;
		my $n = () = $set =~ /~\n/g;
		$set . ($n + 1)
	}msge;
	return $text;
}

# ---- small things ---------------------------------------------------------

for my $row (['0', 0], ['12.5', 1250], ['-.25', -25], ['.5', 50], ['100.00', 10000], ['007', 700],
    ['', undef], ['.', undef], ['1.234', undef], ['1,000', undef], ['+1', undef], ['1e3', undef]) {
	is cents($row->[0]), $row->[1], "cents of '$row->[0]'";
}
is money($_->[0]), $_->[1], "money of $_->[0]"
    for [0, '0'], [5, '0.05'], [-25, '-0.25'], [7550, '75.5'], [100, '1'], [-12345, '-123.45'];
ok luhn_npi($_), "$_ is an NPI" for qw(1234567893 1245319599 1003000126);
ok !luhn_npi($_), "$_ is none" for qw(1234567890 123456789 3234567893 12345678931);
ok is_date($_), "$_ is a date" for qw(20240229 20260131);
ok !is_date($_), "$_ is none" for qw(20250229 20261301 20260100 00000101 2026013);

# ---- the check ------------------------------------------------------------

is_deeply [ findings($GOOD, 'strict') ], [], 'the good file has nothing wrong';
(my $wrapped = $GOOD) =~ s/~\n/~/g;
is_deeply [ findings($wrapped, 'strict') ], [], 'nor has it on one line';
my $folded = substr $wrapped, 106;
$folded =~ s/(.{80})/$1\r\n/g;
is_deeply [ findings(substr($wrapped, 0, 106) . $folded, 'strict') ], [], 'nor wrapped at 80 columns';
(my $pipes = $GOOD) =~ tr/*:~^/|>\x1c\x1f/;
$pipes =~ s/\x1c\n/\x1c/g;
is_deeply [ findings($pipes, 'strict') ], [], 'nor with other delimiters';

my @damages = table("$HERE/damages.tsv");
cmp_ok scalar @damages, '>=', 40, 'enough damages';
for my $d (@damages) {
	my ($from, $to) = map { unescape($_) } @{$d}{qw(from to)};
	my $at = index $GOOD, $from;
	my $text = $GOOD;
	substr $text, $at, length $from, $to if $at >= 0;
	$text = recount($text) if $d->{what} !~ /\ASE01/;
	my @found = findings($text, 'strict');
	my $ok = $at >= 0 && $text ne $GOOD && grep { index($_, $d->{finding}) >= 0 } @found;
	ok $ok, "found: $d->{what}" or diag "wanted '$d->{finding}' in:", map { "\n  $_" } @found;
}

{
	(my $bad = $GOOD) =~ s/ABF:R509/ABF:R50.9/;
	my ($f) = grep { $_->{level} ne 'note' } @{ check_text($bad)->{findings} };
	is $f->{clm}, '7K3F9Q-01', 'a finding names its claim';
	is "$f->{pos}/$f->{elem}-$f->{comp}/$f->{ref}", '24/2-2/1271', 'and its place';
}
is scalar(findings($_, 'strict')), 1, 'what is no X12 gets one finding' for '', "hello\n", 'ISA*00';
# Any cut of the file must be told, and none may kill the reader.
for my $len (map { $_ * 97 } 1 .. int(length($GOOD) / 97)) {
	my @f = eval { findings(substr($GOOD, 0, $len), 'guide') };
	fail "cut at $len passes or dies: $@" if $@ || !@f;
}
pass 'every cut file is refused';

SKIP: {
	my $x12 = "$HERE/../../../shared/x12";
	skip "no $x12: the foreign files are not here", 1 if !-d $x12;
	for my $row (table("$HERE/foreign.tsv")) {
		my @f = findings(slurp("$x12/$row->{path}"), 'guide');
		if ($row->{expected} eq 'ok') {
			is_deeply \@f, [], "taken: $row->{path}";
		} else {
			ok((grep { index($_, $row->{finding}) >= 0 } @f), "refused ($row->{expected}): $row->{path}");
		}
	}
}

# ---- the answers ----------------------------------------------------------

# A site for one story: answer() is the command, on a plan and an outbox.
sub site {
	my ($plan, @opt) = @_;
	my $dir = tempdir(CLEANUP => 1);
	mkdir "$dir/$_" for qw(out in state);
	write_file($dir, 'plan', "$plan\n");
	return { dir => $dir, opt => [ '--plan', "$dir/plan", @opt ] };
}

sub answer {
	my ($site, $as_of) = @_;
	my $d = $site->{dir};
	my %before = map { $_ => 1 } glob "$d/in/*";
	open my $fh, '-|', $^X, "$HERE/payer", 'answer', '--outbox', "$d/out", '--inbox', "$d/in",
	    '--state', "$d/state", '--as-of', $as_of, @{ $site->{opt} } or die $!;
	my @said = <$fh>;
	close $fh;
	is $? >> 8, 0, "answer as of $as_of";
	return map { slurp($_) } grep { !$before{$_} } sort glob "$d/in/*";
}

sub sets { return map { read_835($_) } grep { /\bST\*835/ } @_ }

sub ledger {
	my ($site) = @_;
	my ($head, @lines) = split /\n/, slurp("$site->{dir}/state/ledger.csv");
	my @names = split /,/, $head;
	return map { my %r; @r{@names} = split /,/, $_, -1; \%r } @lines;
}

# One night to send the good file, the next to be paid.
sub story {
	my ($plan, @opt) = @_;
	my $site = site($plan, @opt);
	write_file("$site->{dir}/out", '837P-1.x12', $GOOD);
	my @acks = answer($site, '2026-01-10');
	my @sets = sets(answer($site, '2026-01-11T20:00'));
	return ($site, \@acks, @sets);
}

sub books_agree {
	my ($site, $what, @sets) = @_;
	my @rows = ledger($site);
	my ($paid, $charge, $plb) = (0, 0, 0);
	for my $r (@rows) {
		if ($r->{kind} eq '835') { $paid += $r->{paid}; $charge += $r->{charge} }
		if ($r->{kind} eq 'plb') { $plb += $r->{other} }
		next if $r->{kind} ne '835' || $r->{outcome} =~ /unbalanced-claim/;
		is $r->{charge} - $r->{pr} - $r->{co} - $r->{other}, $r->{paid}, "$what: row of $r->{clm01} closes";
	}
	my ($x, $y, $z) = (0, 0, 0);
	for my $set (@sets) {
		for my $clp (@{ $set->{clps} }) { $x += $clp->{paid}; $y += $clp->{charge} }
		$z += $_->[1] for @{ $set->{plbs} };
	}
	is_deeply [$paid, $charge, $plb], [$x, $y, $z], "$what: the ledger says what the files say";
	return;
}

{
	my ($site, $acks, @sets) = story('* pay');
	is scalar(@{$acks}), 2, 'a TA1 and a 999';
	my ($ta1) = grep { /TA1\*/ } @{$acks};
	my ($n999) = grep { /ST\*999/ } @{$acks};
	like $ta1, qr/TA1\*000000123\*260110\*2215\*A\*000~/, 'the TA1 accepts';
	like $n999, qr/AK1\*HC\*123\*005010X222A1~\nAK2\*837\*0001\*005010X222A1~\nIK5\*A~\nAK9\*A\*1\*1\*1~/, 'so does the 999';
	is scalar(@sets), 2, 'one payment a payer';
	# By hand: 150 -> 105 allowed, 21 patient; 35 -> 24.5, 4.9. Claim 2 replaces one
	# the payer never saw. Claim 3 is left 14 and 4.2 by the first payer.
	is_deeply [ map { "$_->{clm01} $_->{status} $_->{paid} " . ($_->{pr} // '') } map { @{ $_->{clps} } } @sets ],
	    [ '7K3F9Q-01 1 10360 2590', '7K3F9R-01 1 0 ', '7K3F9S-02 2 1820 ' ], 'paid as by hand';
	is_deeply [ map { faults($_) } @sets ], [], 'and it adds up';
	is_deeply [ answer($site, '2026-01-12') ], [], 'what is answered is forgotten';
	books_agree($site, 'pay', @sets);
}

# Every outcome: the sets add up, unless the outcome says that they do not.
my %OFF = ('unbalanced' => 'set', 'unbalanced-claim' => 'line 7K3F9Q-01');
for my $outcome (qw(pay pay-full-contract pay-part deductible copay deny deny:CO:29 deny:PR:96:N425
    zero-pay zero-allowed capitated unbalanced unbalanced-claim duplicate same-key unknown-claim
    plb:WO:500 plb:L6:-125 plb:FB:300 plb:WO:99999 crossover reversal reversal-after reversal-only
    correction-only sequestration no-6r icn-only split lower cas:CO:104:100 cas:CO:94:-100 status:4
    no-answer), 'pay-part,sequestration,plb:L6:-1') {
	my ($site, undef, @sets) = story("W123456789 $outcome\n* pay");
	push @sets, sets(answer($site, '2026-01-12'));
	my $want = $OFF{$outcome};
	my @faults = map { faults($_) } @sets;
	if (!defined $want) { is_deeply \@faults, [], "$outcome: adds up" }
	else { ok((grep { $_ eq $want } @faults), "$outcome: does not add up, and in the right place") }
	is_deeply [ grep { $_ eq 'set' } @faults ], [], "$outcome: the set closes" if $outcome eq 'unbalanced-claim';
	books_agree($site, $outcome, @sets);
}

# first CLP of the claim under test, of sets
sub clps { my ($clm, @sets) = @_; return grep { $_->{clm01} eq $clm } map { @{ $_->{clps} } } @sets }

{
	my (undef, undef, @sets) = story("W123456789 zero-pay\n* pay");
	is "$sets[0]{bpr02} $sets[0]{method} $sets[0]{bpr01}", '0 NON H', 'zero-pay: nothing, by no method';
}
{
	my (undef, undef, @sets) = story("W123456789 unbalanced\n* pay");
	is $sets[0]{bpr02}, 10361, 'unbalanced: one cent too much';
}
{
	my (undef, undef, @sets) = story("W123456789 deny:CO:29\n* pay");
	my ($clp) = clps('7K3F9Q-01', @sets);
	is_deeply [ map { @{ $_->{cas} } } @{ $clp->{lines} } ], [ ['CO', 29, 15000], ['CO', 29, 3500] ], 'deny:CO:29';
}
{
	my ($site, undef, @sets) = story("W123456789 reversal\n* pay");
	my @later = sets(answer($site, '2026-01-12'));
	is_deeply [ map { "$_->{status} $_->{charge} $_->{paid}" } @{ $later[0]{clps} } ],
	    [ '22 -18500 -10360', '1 18500 8880' ], 'reversal: taken back whole, then corrected';
	is_deeply [ map { $_->[0] . ' ' . $_->[1] } @{ $later[0]{plbs} } ],
	    [ "FB:$later[0]{trn02} -1480" ], 'and what is missing goes forward';
	write_file("$site->{dir}/out", '837P-2.x12', again($GOOD, 124, 'Z'));
	answer($site, '2026-01-13');
	my ($next) = sets(answer($site, '2026-01-14'));
	is_deeply $next->{plbs}, [ [ "FB:$later[0]{trn02}", 1480 ] ], 'and is collected from the next payment';
	is $next->{bpr02}, 10360 - 1480, 'to the cent';
}

# The same file as a new one: other control numbers, other claims.
sub again {
	my ($text, $number, $letter) = @_;
	$text =~ s/000000123/000000$number/g;
	$text =~ s/\*123\*X/*$number*X/;
	$text =~ s/GE\*1\*123/GE*1*$number/;
	$text =~ s/B000123/B000$number/;
	$text =~ s/7K3F9/7K3F$letter/g;
	return $text;
}

{
	my ($site, undef, @sets) = story("W123456789 duplicate\n* pay");
	my @later = sets(answer($site, '2026-01-12'));
	is_deeply { %{ $later[0] }, st02 => 0 }, { %{ $sets[0] }, st02 => 0 }, 'duplicate: the same set again';
}
{
	my ($site, undef, @sets) = story("W123456789 same-key\n* pay");
	my ($b) = sets(answer($site, '2026-01-12'));
	my $a = $sets[0];
	is_deeply [ @{$b}{qw(trn02 trn03 bpr02 date)} ], [ @{$a}{qw(trn02 trn03 bpr02 date)} ], 'same-key: the same key';
	isnt $b->{clps}[0]{icn}, $a->{clps}[0]{icn}, 'and other content';
}
{
	my (undef, undef, @sets) = story("W123456789 unknown-claim\n* pay");
	# 123.45: 70 % is 86.415, so 86.42; 20 % of it 17.284, so 17.28; leaves 69.14.
	is_deeply [ map { $_->{paid} } grep { $_->{clm01} =~ /NOTOURS/ } @{ $sets[0]{clps} } ], [ 6914 ], 'unknown-claim';
}
{
	my (undef, undef, @sets) = story("W123456789 no-answer\n* pay");
	is_deeply [ clps('7K3F9Q-01', @sets) ], [], 'no-answer: never';
	(undef, undef, @sets) = story("W123456789 no-6r\n* pay");
	ok !(grep { defined $_->{control} } map { @{ $_->{lines} } } clps('7K3F9Q-01', @sets)), 'no-6r';
	(undef, undef, @sets) = story("W123456789 icn-only\n* pay");
	is scalar(clps('0', @sets)), 1, 'icn-only: CLP01 is 0';
	(undef, undef, @sets) = story("W123456789 crossover\n* pay");
	is((clps('7K3F9Q-01', @sets))[0]{status}, 19, 'crossover');
	(undef, undef, @sets) = story("W123456789 split\n* pay");
	is scalar(clps('7K3F9Q-01', @sets)), 2, 'split: two answers to one claim';
}

# ---- rejections -----------------------------------------------------------

sub ack999 { my ($x) = grep { /ST\*999/ } @_; return $x // '' }

{
	my ($site, $acks, @sets) = story("W123456789 reject-set/pay\n* pay");
	like ack999(@{$acks}), qr/IK3\*HI\*24\*2300\*8~\nCTX\*CLM01:7K3F9Q-01~\nIK4\*1:2\*1271\*I12\*\S+~\nIK5\*R\*I5~\nAK9\*R\*1\*1\*0~/,
	    'reject-set: blames the claim';
	is scalar(@sets), 0, 'and nothing of the set is paid';
	is_deeply [ map { $_->{outcome} } grep { $_->{kind} eq '999' } ledger($site) ],
	    [ 'rejected-blamed', 'rejected', 'rejected' ], 'the ledger says so';
	write_file("$site->{dir}/out", '837P-2.x12', again($GOOD, 124, 'Q'));
	like ack999(answer($site, '2026-01-12')), qr/AK9\*A/, 'sent again, the second stage holds';
	is scalar(grep { $_->{clm01} } map { @{ $_->{clps} } } sets(answer($site, '2026-01-13'))), 3, 'and all is paid';
}
{
	my (undef, $acks) = story("W123456789 reject-set-no-blame\n* pay");
	like ack999(@{$acks}), qr/AK2[^~]*~\nIK5\*R\*5~\nAK9\*R/, 'reject-set-no-blame: no IK3';
}
{
	my ($site, $acks, @sets) = story("W123456789 reject-ta1\n* pay");
	is scalar(@{$acks}), 1, 'reject-ta1: no 999';
	like $acks->[0], qr/TA1\*000000123\*260110\*2215\*R\*022~/, 'but a TA1 that refuses';
	is scalar(@sets), 0, 'and nothing is paid';
}
{
	my $two = $GOOD;
	my ($set) = $two =~ /^(ST\*.*?^SE\*[^~]*~\n)/ms;
	(my $other = $set) =~ s/7K3F9/7K3F8/g;
	$other =~ s/0001\*005010/0002*005010/;
	$other =~ s/\*0001~\n\z/*0002~\n/;
	$other =~ s/B000123/B000124/;
	$other =~ s/CLM\*7K3F8Q-01\*185\*/CLM*7K3F8Q-01*186*/;
	$two =~ s/^GE\*1/${other}GE*2/m;
	my $site = site('* pay', '--take');
	write_file("$site->{dir}/out", 'a.x12', $two);
	write_file("$site->{dir}/out", 'b.txt', $two);
	my $ack = ack999(answer($site, '2026-01-10'));
	like $ack, qr/AK2\*837\*0001\*005010X222A1~\nIK5\*A~\nAK2\*837\*0002/, 'one of two sets is taken';
	like $ack, qr/IK3\*CLM\*22\*2300\*8~\nCTX\*CLM01:7K3F8Q-01~\nIK4\*2\*782\*I12\*186~\nIK5\*R\*I5~\nAK9\*P\*2\*2\*1~/,
	    'the other is refused for the claim that is wrong';
	is join(' ', map { s{.*/}{}r } glob "$site->{dir}/out/*"), 'b.txt', '--take takes what it read';
	write_file("$site->{dir}/out", 'c.x12', $two);
	my @more = answer($site, '2026-01-11');
	ok !(grep { /ST\*999|TA1\*/ } @more), 'the same bytes under another name are no new file';
	is scalar(map { @{ $_->{clps} } } sets(@more)), 3, 'only the accepted set is paid';
	write_file("$site->{dir}/out", 'd.x12', again($GOOD, 123, 'X'));
	like join('', answer($site, '2026-01-12')), qr/TA1\*000000123\*260110\*2215\*R\*025~/,
	    'a control number used twice is refused';
}

# ---- the same again -------------------------------------------------------

sub everything {
	my ($site) = @_;
	return { map { (s{.*/}{}r => slurp($_)) } glob("$site->{dir}/in/*"), glob "$site->{dir}/state/*" };
}
{
	my ($a) = story('# none', '--seed', 7);
	my ($b) = story('# none', '--seed', 7);
	is_deeply everything($a), everything($b), 'the same seed, the same night';
	my ($site, undef, @sets) = story('* pay', '--delims', '|^>\n');
	my ($file) = glob "$site->{dir}/in/835*";
	like slurp($file), qr/\AISA\|00\|.{10}.*\|>\nGS\|HP/, '--delims is obeyed';
	is_deeply [ map { faults($_) } @sets ], [], 'and it adds up';
}

# ---- make, and the command line -------------------------------------------

sub payer {
	my (@args) = @_;
	open my $fh, '-|', $^X, "$HERE/payer", @args or die $!;
	local $/;
	my $out = <$fh> // '';
	close $fh;
	return ($? >> 8, $out);
}
{
	my ($rc, $text) = payer('make', '--claims', 500, '--payments', 7, '--seed', 3);
	my @sets = read_835($text);
	is scalar(@sets), 7, 'make: as many payments as asked';
	is scalar(map { @{ $_->{clps} } } @sets), 500, 'and as many claims';
	is_deeply [ map { faults($_) } @sets ], [], 'and all of it adds up';
	my $dir = tempdir(CLEANUP => 1);
	write_file($dir, 'list', "A-01,15050,A01L1|99213|15000;A01L2|36415|50\n");
	($rc, $text) = payer('make', '--claims', 2, '--payments', 1, '--clm01-file', "$dir/list");
	my ($clp) = map { @{ $_->{clps} } } read_835($text);
	is "$clp->{clm01} $clp->{charge} $clp->{lines}[1]{control}", 'A-01 15050 A01L2', 'make: the claims of a file';
}
open my $stderr, '>&', \*STDERR;
close STDERR;
open STDERR, '>', '/dev/null';
is((payer('check', "$HERE/fixtures/good.x12"))[0], 0, 'check: 0 where nothing is wrong');
is((payer('check', "$HERE/damages.tsv"))[0], 1, 'check: 1 where something is');
is((payer('check'))[0], 2, 'check without file: 2');
is((payer('check', '--level', 'lax', "$HERE/fixtures/good.x12"))[0], 2, 'a level that is none: 2');
is((payer('check', "$HERE/no-such-file"))[0], 2, 'a file that is not there: 2');
is((payer('sing'))[0], 2, 'a command that is none: 2');
close STDERR;
open STDERR, '>&', $stderr;

is $WARNED, 0, 'no warnings';
done_testing;
