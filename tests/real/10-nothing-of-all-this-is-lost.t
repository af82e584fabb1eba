#!/usr/bin/env perl
# Every file of the corpus through take-in and post-remits: no crash, nothing skipped, kinds and sums as the second reading says.
# BUILD says which build; BUILD_ASAN another one, with sanitizers, that must come to the same digest.
use strict;
use warnings;
use Cwd qw(getcwd);
use Digest::SHA qw(sha256_hex);
use FindBin;
use lib $FindBin::Bin;
use Site;
use Test::More;
use Time::HiRes qw(time);
use X12Loose qw(slurp interchanges);

my $here = $FindBin::Bin;
my $x12 = "$here/../../../shared/x12";
my $build = defined $ENV{BUILD} ? $ENV{BUILD} : 'build';
plan skip_all => 'no corpus beside the repository (../shared/x12)' unless -e "$x12/INDEX.tsv";

my (undef, @index) = map { (split /\t/)[1] } split /\n/, slurp("$x12/INDEX.tsv");
my @paths = sort @index;
my %text = map { $_ => slurp("$x12/$_") } @paths;
my %sha = map { $_ => sha256_hex($text{$_}) } @paths;

my $site = all_of_it("$build/bin");
my %document = map { $_->[0] => $_->[1] } $site->sql("SELECT sha256, min(id) FROM document WHERE id > 1 GROUP BY sha256");
nothing_is_skipped();
copies_are_exact();
kinds_agree();
verdicts_agree();
run_again();
if ($ENV{BUILD_ASAN}) {
    my $strict = all_of_it("$ENV{BUILD_ASAN}/bin");
    is($strict->digest, $site->digest, 'the build with sanitizers comes to the same digest');
} else {
    note('BUILD_ASAN is not set: no run with sanitizers');
}
done_testing();

# Every file under a name that nobody may print, in the order of its path.
sub all_of_it {
    my ($bin) = @_;
    my $s = Site->new($bin =~ m{^/} ? $bin : getcwd() . "/$bin");
    my $n = 0;
    $s->drop(sprintf('%04d-CANARY.x12', ++$n), $text{$_}) for @paths;
    my $begin = time;
    like($s->run('take-in'), qr/^(?:0|65)$/, "take-in of $n files ends as it should ($bin)");
    messages($s, 'take-in');
    my $middle = time;
    is($s->run('post-remits'), 65, "so does post-remits ($bin)");
    messages($s, 'post-remits');
    note(sprintf 'take-in %.1f s, post-remits %.1f s', $middle - $begin, time - $middle);
    return $s;
}

sub messages {
    my ($s, $job) = @_;
    my @bad = grep { !/^$job: (?:document \d+(?: set \d+)?|inbox): (?:[A-Z0-9?]+ segment \d+[^:]*: )?[^;]+; [^;]+$/ || /CANARY/ || /[^ -~]/ }
        split /\n/, $s->{err};
    is_deeply(\@bad, [], "$job: each line says who, where, what and what to do, and names no file");
    is($s->{out}, '', "$job prints nothing");
}

sub nothing_is_skipped {
    my (%left, @lost);
    opendir my $d, "$site->{dir}/inbox/acme" or die $!;
    $left{ $paths[$_ - 1] } = 1 for map { /^(\d{4})-CANARY/ } readdir $d;
    closedir $d;
    my %cut = map { $_ => 1 } grep { my @i = interchanges($text{$_}); @i && grep { !ends($_) } @i } @paths;
    is_deeply([sort keys %left], [sort keys %cut], 'left are the files whose last interchange has no IEA, and no other: ' . keys %left);
    for my $p (@paths) {
        push @lost, $p unless $left{$p} || $document{ $sha{$p} };
    }
    is_deeply(\@lost, [], 'every other file is a document');
    is_deeply([$site->sql('SELECT d.id FROM document AS d WHERE NOT EXISTS (SELECT 1 FROM x12_transaction AS t WHERE t.document = d.id)')], [],
        'every document has a unit of work');
    is_deeply([$site->sql("SELECT id FROM x12_transaction WHERE state = 'new' AND kind NOT IN ('999', 'TA1')")], [], 'none waits that should not');
    is_deeply([$site->sql("SELECT t.id FROM x12_transaction AS t WHERE state = 'held' AND NOT EXISTS (SELECT 1 FROM task WHERE unit = t.id)")], [],
        'every held one has its task');
}

sub ends { return scalar grep { /^IEA/ } @{ $_[0]{segs} } }

sub copies_are_exact {
    my @off;
    for my $r ($site->sql("SELECT sha256, bytes FROM document WHERE id > 1 AND direction = 'in'")) {
        my ($sha, $bytes) = @$r;
        my $copy = slurp("$site->{dir}/archive/in/" . substr($sha, 0, 2) . "/$sha");
        push @off, $sha unless length $copy == $bytes && sha256_hex($copy) eq $sha;
    }
    is_deeply(\@off, [], 'the archive has each as it came, byte by byte');
}

# As tests/real/kinds tells them; what we know to differ, and why, is below __DATA__.
sub kinds_agree {
    my %except = map { my ($p, $k) = split /\t/; $p => $k } grep { /^[^#]/ } <DATA>;
    open my $f, '-|', $^X, "$here/kinds", map { "$x12/$_" } @paths or die $!;
    my %theirs = map { chomp; my ($p, $k) = split /\t/; $p =~ s{^\Q$x12\E/}{}; $p => $k } <$f>;
    close $f;
    my %ours;
    push @{ $ours{ $_->[0] } }, $_->[1] for $site->sql('SELECT document, kind FROM x12_transaction ORDER BY id');
    my @off;
    for my $p (grep { $document{ $sha{$_} } } @paths) {
        my %seen;
        my @k = grep { !$seen{$_}++ } @{ $ours{ $document{ $sha{$p} } } };
        my $want = $theirs{$p};
        $want = 'envelope' if $want eq 'none';
        # Without its envelope no job works it, whatever it would be: named so, and set aside.
        $want = 'bare x12' if !interchanges($text{$p});
        $want = delete $except{$p} if exists $except{$p};
        chomp $want;
        my $got = join ',', sort @k;
        push @off, "$p\t$got\tnot $want" unless $got eq join ',', sort split /,/, $want;
    }
    is(join("\n", @off), '', 'kinds are those of the second reading');
    is_deeply([keys %except], [], 'and every exception is one');
}

# What the sums, the version, and what posted before say must become of each set of expected-835.tsv.
sub verdicts_agree {
    my (%row, %posted, %key, %tally, @off, @sums);
    for (split /\n/, slurp("$here/expected-835.tsv")) {
        my @c = split /\t/, $_, -1;
        push @{ $row{ $c[0] } }, \@c;
    }
    for my $p (grep { $row{$_} && $document{ $sha{$_} } } @paths) {
        my @units = $site->sql("SELECT state, coalesce(difference, ''), kind, id FROM x12_transaction
            WHERE document = $document{ $sha{$p} } AND kind <> 'TA1' ORDER BY ordinal");
        my @sets = sets($text{$p});
        for my $c (@{ $row{$p} }) {
            my ($ordinal, $bpr02, $verdict) = @$c[1, 3, 15];
            if ($verdict eq 'no-isa') {
                push @off, "$p: $units[0][0] $units[0][2]" unless "$units[0][0] $units[0][2]" eq 'aside bare x12';
                $tally{'aside, no ISA'}++;
                next;
            }
            my ($set, $u) = ($sets[$ordinal - 1], $units[$ordinal - 1]);
            my $k = join "\x1f", @$c[10, 11], $bpr02, $set->{bpr16};
            my ($want, $why) = $set->{gs08} =~ /^00401/ ? ('aside', 'aside, version 4010')
                : $posted{ $set->{content} } ? ('seen', 'seen')
                : $verdict =~ /^bad/ ? ('held', 'held, cannot be read')
                : $verdict =~ /^differs:(-?\d+)/ ? ("held $1", 'held, does not close')
                : $key{$k} ? ('held', 'held, same payment key') : ('done', 'posted');
            $tally{$why}++;
            if ($want eq 'done') { $posted{ $set->{content} } = $key{$k} = 1 }
            my $got = $u->[0] . ($u->[1] ne '' ? " $u->[1]" : '');
            push @off, "$p set $ordinal: $got, not $want ($verdict)" unless $got eq $want;
            push @sums, sums($p, $c, $u->[3]) if $want =~ /^(?:done|held -?\d)/;
        }
    }
    is_deeply(\@off, [], 'each remittance comes to what its sums say');
    is_deeply(\@sums, [], 'and its claims, payments and provider adjustments are staged as they stand there');
    note("$_: $tally{$_}") for sort keys %tally;
}

# Staged: BPR02, sum of CLP04, of PLB, number of CLP; against columns 4, 5, 6, 8.
sub sums {
    my ($p, $c, $unit) = @_;
    my ($got) = map { join ' ', @$_ } $site->sql("SELECT r.cents, coalesce((SELECT sum(paid) FROM remit_claim WHERE remit = r.id), 0),
        coalesce((SELECT sum(cents) FROM remit_provider_adjustment WHERE remit = r.id), 0),
        (SELECT count(*) FROM remit_claim WHERE remit = r.id) FROM remit AS r WHERE unit = $unit");
    my $want = join ' ', @$c[3, 4, 5, 7];
    return defined $got && $got eq $want ? () : "$p set $c->[1]: " . (defined $got ? $got : 'nothing') . ", not $want";
}

# The sets of a file: content apart from ST02, SE02 and delimiters; GS08; BPR16.
sub sets {
    my ($text) = @_;
    my (@sets, $set, $gs08);
    for my $x (interchanges($text)) {
        for my $s (@{ $x->{segs} }) {
            my @f = split /\Q$x->{e}\E/, $s, -1;
            $gs08 = $f[8] if $f[0] eq 'GS';
            push @sets, $set = { gs08 => defined $gs08 ? $gs08 : '', bpr16 => '', content => '' } if $f[0] eq 'ST';
            next unless $set;
            $f[2] = '' if $f[0] =~ /^(?:ST|SE)$/;
            $set->{bpr16} = defined $f[16] ? $f[16] : '' if $f[0] eq 'BPR';
            my $line = join "\x1d", @f;
            $line =~ s/\Q$x->{c}\E/\x1f/g if defined $x->{c} && $x->{c} ne '';
            $set->{content} .= "$line\x1c";
            undef $set if $f[0] eq 'SE';
        }
    }
    return @sets;
}

sub run_again {
    my $was = $site->digest;
    is($site->run($_), 0, "$_ again has nothing to do") for 'take-in', 'post-remits';
    is($site->digest, $was, 'and changes nothing');
}

__DATA__
# path	our kinds: where they differ from tests/real/kinds, and why
# 199 bytes of prose stand before its ISA: a text to us, held for a person
kputnam__stupidedi/spec__fixtures__005010__X222 HC837 Health Care Claim Professional__case__1.edi	unknown-csv
