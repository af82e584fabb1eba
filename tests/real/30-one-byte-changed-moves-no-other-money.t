#!/usr/bin/env perl
# A payment of 80 dollars with one byte changed, at every place of the file and to each of what most often stands there
# instead: taken in and worked all in one night. What posts moves 80 dollars, and closes by the second reading (sums835) too.
use strict;
use warnings;
use Cwd qw(getcwd);
use FindBin;
use lib $FindBin::Bin;
use File::Temp qw(tempdir);
# Scratch in memory: fsync costs nothing there, and what it does is proven by tests/crash.
BEGIN { $ENV{TMPDIR} = '/dev/shm' if !$ENV{TMPDIR} && -w '/dev/shm' }
use Site;
use Test::More;

my $bin = getcwd() . '/' . (defined $ENV{BUILD} ? $ENV{BUILD} : 'build') . '/bin';
# The two delimiters that cut, a digit, a letter, NUL, what is no ASCII, a line end.
my @bytes = ('~', '*', '7', 'Q', "\0", "\xff", "\n");
my $whole = length era('T0000');
my $site = Site->new($bin);
my (%original, %text);

# Each has a trace of its own, so that none is held only because another posted.
for my $at (0 .. $whole - 1) {
    for my $b (0 .. $#bytes) {
        my $trace = sprintf 'T%03d%d', $at, $b;
        my $text = era($trace);
        next if substr($text, $at, 1) eq $bytes[$b];
        substr($text, $at, 1) = $bytes[$b];
        $text{"$trace.x12"} = $text;
    }
}
my $n = keys %text;
drop($_, $text{$_}) for keys %text;
drop('zz-whole.x12', era('TWHOLE'));

# Old: what is cut by its change is taken all the same.
sub drop {
    my ($name, $bytes) = @_;
    $site->write("$site->{dir}/inbox/$name", $bytes);
    my $old = time - 2 * 86400;
    utime $old, $old, "$site->{dir}/inbox/$name";
}

sub era {
    my ($trace) = @_;
    my @set = ('ST*835*0001', 'BPR*I*80*C*CHK************20260105', "TRN*1*$trace*1999999999", 'N1*PR*SOME PAYER',
        'N1*PE*TESTONIA CLINIC*XX*1234567893', 'LX*1', 'CLP*A1*1*100*85**12*PCN1', 'NM1*QC*1*CANARY*TESTA****MI*XKC900123',
        'SVC*HC:99213*100*85**1', 'CAS*CO*45*15', 'PLB*1234567893*20261231*WO:R1*5', 'SE*12*0001');
    return join '', map { "$_~" } 'ISA*00*          *00*          *ZZ*CLEARING       *ZZ*NIGHTSHIFT     *260105*1200*^*00501*000000001*0*P*:',
        'GS*HP*CLEARING*NIGHTSHIFT*20260105*1200*1*X*005010X221A1', @set, 'GE*1*1', 'IEA*1*000000001';
}

for my $job (qw(take-in post-remits)) {
    like($site->run($job), qr/^(?:0|65)$/, "$job ends as it should, of $n files with a changed byte and one without");
    my @bad = grep { !/^$job: (?:document \d+(?: set \d+)?|inbox): (?:[A-Z0-9?]+ segment \d+[^:]*: )?[^;]+; [^;]+$/ || /CANARY|TESTA|XKC900/ || /[^ -~]/ }
        split /\n/, $site->{err};
    is_deeply([@bad[0 .. ($#bad < 9 ? $#bad : 9)]], [], "$job: each line says who, where, what and what to do, and nothing of a patient");
}
# Site.pm's own seed is document 1, which never came.
$site->run('verify-books');
is($site->{err}, "verify-books: the archive holds every document as it came or went: document 1\n", 'the books prove');

my @units = $site->sql("SELECT t.id, d.sha256, t.state, t.kind, coalesce((SELECT sum(cents) FROM (
        SELECT cents FROM transfer WHERE unit = t.id AND to_account = 'cash.payer'
        UNION ALL SELECT -cents FROM transfer WHERE unit = t.id AND from_account = 'cash.payer')), 0)
    FROM x12_transaction AS t JOIN document AS d ON d.id = t.document WHERE t.id > 1 ORDER BY t.id");
my (%tally, %posted, @moved, %documents);
for my $u (@units) {
    my ($id, $sha, $state, $kind, $cents) = @$u;
    $documents{$sha} = 1;
    $tally{$state eq 'done' ? 'posted' : $state}++;
    $posted{$sha}++ if $state eq 'done';
    push @moved, "unit $id ($state) moved $cents" if $cents != ($state eq 'done' ? 8000 : 0);
}
is(scalar(keys %documents), $n + 1, 'every file is a document');
is_deeply(\@moved, [], 'what posts moves 80 dollars, what does not moves nothing');
is_deeply([$site->sql('SELECT id FROM x12_transaction WHERE state = \'held\' AND id NOT IN (SELECT unit FROM task)')], [], 'each that is held has its task');
note(join ', ', map { "$_ $tally{$_}" } sort keys %tally);

# The second reading of each that posted, out of the archive.
my $tmp = tempdir(CLEANUP => 1);
my @copies = map { my $s = $_; "$site->{dir}/archive/in/" . substr($s, 0, 2) . "/$s" } sort keys %posted;
open my $p, '-|', $^X, "$FindBin::Bin/sums835", @copies or die $!;
my %closes;
while (<$p>) {
    chomp;
    my @c = split /\t/;
    $closes{ $c[0] }++ if $c[15] =~ /^(?:closes|bad:no-trn)$/ && $c[3] == 8000;
}
close $p;
# A set without a name that can be read (ST01 empty, or with a NUL in it) is what its group promises; the second reading has none.
my @off = grep { $posted{ (split m{/})[-1] } != ($closes{$_} || 0) && $site->read($_) !~ /~ST\*(?:\*|[^*]{0,3}\0)/ } @copies;
is_deeply(\@off, [], 'what posted closes at 80 dollars by the second reading too');
cmp_ok($tally{posted}, '>', $n / 4, 'names and dates may change, and many post');
cmp_ok($tally{held} || 0, '>', $n / 10, 'many cannot, and are held');
is_deeply([$site->sql("SELECT t.state FROM x12_transaction AS t JOIN remit AS r ON r.unit = t.id WHERE r.trace = 'TWHOLE'")], [['done']],
    'and behind all of them the one that is whole');
done_testing();
