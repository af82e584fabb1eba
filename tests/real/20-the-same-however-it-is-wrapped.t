#!/usr/bin/env perl
# Every 835 of the corpus in seven rewritings that mean the same (tests/real/variants): each stages the same rows, to the
# cent and the segment, and is `seen` when it comes after the original.
use strict;
use warnings;
use Cwd qw(getcwd);
use File::Temp qw(tempdir);
use FindBin;
use lib $FindBin::Bin;
use Site;
use Test::More;
use X12Loose qw(slurp);

my $here = $FindBin::Bin;
my $x12 = "$here/../../../shared/x12";
my $bin = getcwd() . '/' . (defined $ENV{BUILD} ? $ENV{BUILD} : 'build') . '/bin';
plan skip_all => 'no corpus beside the repository (../shared/x12)' unless -e "$x12/INDEX.tsv";

my @variants = qw(bom crlf gs joined lf oneline wrap80);
# The rows as told: all columns but those that say which unit of work it was.
my %rows = (
    remit => 'SELECT id, ordinal, handling, cents, credit_debit, method, bpr16, trace, originator, payer_name, payer_plan_id, payer_2u,
        payee_npi, payee_tin FROM remit ORDER BY id',
    map { $_ => "SELECT * FROM $_ ORDER BY id" } qw(remit_claim remit_line remit_adjustment remit_provider_adjustment remit_segment),
);

my (@files, @long, %seen, @refused);
for (split /\n/, slurp("$here/expected-835.tsv")) {
    my ($p) = split /\t/;
    next if $seen{$p}++;
    my $dir = tempdir(CLEANUP => 1);
    # One payment 156 times over takes long and tells nothing more; 10-nothing-of-all-this-is-lost.t has it whole,
    # and below it is in the one variant that cuts ISA itself.
    my $many = $p =~ /profee-multiple/;
    # Refused: no ISA, an ISA of another length, no byte free for a delimiter (selftest.t holds variants to that).
    if (system("'$here/variants' '$x12/$p' '$dir' 2>/dev/null") == 0) { push @{ $many ? \@long : \@files }, { path => $p, dir => $dir } }
    else { push @refused, $p }
}
cmp_ok(scalar @files, '>', 20, scalar(@files) . ' files have variants, ' . scalar(@refused) . ' have none');

my $plain = filled(sub { slurp("$x12/$_[0]{path}") });
my %want = staged($plain);
cmp_ok(length $want{remit_line}, '>', 4000, 'there is something to compare');
for my $v (@variants) {
    my %got = staged(filled(sub { slurp("$_[0]{dir}/$v.x12") }));
    for my $t (sort keys %rows) {
        my ($g, $w) = map { [split /\x1e/, $_] } $got{$t}, $want{$t};
        is_deeply($g, $w, "$v: the same rows of $t");
    }
}
seen_after();
wrapped_within_isa();
done_testing();

sub filled {
    my ($bytes) = @_;
    my $s = Site->new($bin);
    my $n = 0;
    $s->drop(sprintf('%04d.x12', ++$n), $bytes->($_)) for @files;
    $s->run($_) for 'take-in', 'post-remits';
    return $s;
}

sub staged {
    my ($s) = @_;
    return map { my $t = $_; $t => join "\x1e", map { join "\x1f", @$_ } $s->sql($rows{$t}) } keys %rows;
}

# 156 interchanges wrapped at 80 columns: a line end stands within the letters of an ISA now and then. None may be lost.
sub wrapped_within_isa {
    my $s = Site->new($bin);
    $s->drop("$_.x12", slurp("$long[0]{dir}/$_.x12")) for 'gs', 'wrap80';
    $s->run('take-in');
    like(slurp("$long[0]{dir}/wrap80.x12"), qr/I\r\nSA|IS\r\nA|ISA\r\n/, 'a file whose ISA is wrapped');
    is(join(' ', map { $_->[0] } $s->sql("SELECT count(*) FROM x12_transaction WHERE kind = '835' GROUP BY document")), '156 156',
        'has all its payments');
}

# What posted is seen seven times more, and nothing else posts: what was held is held again.
sub seen_after {
    my $cash = 'SELECT count(*), coalesce(sum(cents), 0) FROM transfer';
    my ($before) = map { "@$_" } $plain->sql($cash);
    my @first = map { $_->[0] } $plain->sql("SELECT state FROM x12_transaction WHERE kind = '835' ORDER BY id");
    my $n = 0;
    for my $f (@files) {
        $plain->drop(sprintf('%04d-%s.x12', ++$n, $_), slurp("$f->{dir}/$_.x12")) for @variants;
    }
    my ($last) = map { $_->[0] } $plain->sql('SELECT max(id) FROM x12_transaction');
    $plain->run($_) for 'take-in', 'post-remits';
    my ($after) = map { "@$_" } $plain->sql($cash);
    is($after, $before, 'no variant moves a cent after its original');
    # Each set of each variant, by content, against its original's outcome.
    my %became = map { $_->[0] => $_->[1] } $plain->sql("SELECT content_sha256, max(state = 'done') FROM x12_transaction
        WHERE kind = '835' AND id <= $last GROUP BY content_sha256");
    my (@off, %tally);
    for my $r ($plain->sql("SELECT content_sha256, state, document FROM x12_transaction WHERE kind = '835' AND id > $last")) {
        $tally{ $r->[1] }++;
        push @off, "document $r->[2] is $r->[1]" unless defined $became{ $r->[0] } && ($r->[1] eq 'seen') == ($became{ $r->[0] } == 1);
    }
    is_deeply(\@off, [], 'what posted is seen in each of its variants, what did not is not');
    note(join ', ', map { "$_ $tally{$_}" } sort keys %tally);
    # One that is its original byte by byte is no document of its own: it is only sighted.
    cmp_ok($tally{seen}, '>=', 6 * grep({ $_ eq 'done' } @first), 'six or seven times each');
}
