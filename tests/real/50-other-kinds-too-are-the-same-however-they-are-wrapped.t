#!/usr/bin/env perl
# Every file of the corpus that is no 835 (20 has those) in the seven rewritings of tests/real/variants: nightshift x12 --csv
# tells the same values in the same loops, take-in the same sets by content, and read-acks the same of each 999 and TA1.
use strict;
use warnings;
use Cwd qw(getcwd);
use File::Temp qw(tempdir);
use FindBin;
use lib $FindBin::Bin;
BEGIN { $ENV{TMPDIR} = '/dev/shm' if !$ENV{TMPDIR} && -w '/dev/shm' }
use Site;
use Test::More;
use X12Loose qw(slurp interchanges);

my $here = $FindBin::Bin;
my $x12 = "$here/../../../shared/x12";
my $bin = getcwd() . '/' . (defined $ENV{BUILD} ? $ENV{BUILD} : 'build') . '/bin';
plan skip_all => 'no corpus beside the repository (../shared/x12)' unless -e "$x12/INDEX.tsv";
my @variants = qw(bom crlf gs joined lf oneline wrap80);

# Of each kind as many files as are worth the time; of 999 and TA1 all.
my (@files, %of, %seen, $refused);
my (undef, @index) = map { [split /\t/] } split /\n/, slurp("$x12/INDEX.tsv");
for (@index) {
    my ($kind, $p) = @$_;
    next if $kind =~ /835/ || ($of{$kind} || 0) >= ($kind =~ /999|TA1/ ? 99 : 8) || -s "$x12/$p" > 60000;
    my $dir = tempdir(CLEANUP => 1);
    if (system("'$here/variants' '$x12/$p' '$dir' 2>/dev/null") != 0) { $refused++; next }
    # Two that differ in their wrapping alone would become one document.
    next if $seen{ slurp("$dir/oneline.x12") }++;
    $of{$kind}++;
    push @files, { path => $p, kind => $kind, dir => $dir };
}
note(scalar(@files) . " files have variants, $refused have none: " . join ', ', map { "$_ $of{$_}" } sort keys %of);
cmp_ok(scalar(@files), '>', 60, 'there are many');
cmp_ok($of{$_} || 0, '>', 2, "also of $_") for qw(837P 837I 837D 270 276 277CA 999);

same_values($_) for @variants;
same_sets();
done_testing();

# Rows but for the byte; separators within values as if all files had the same; ISA11 and ISA16, which name them, left out.
sub rows {
    my ($path) = @_;
    my $csv = qx('$bin/nightshift' x12 --csv '$path' 2>&1);
    my ($first) = interchanges(slurp($path));
    my %to = ($first->{e} => "\x1d", $first->{c} => "\x1f", $first->{rep} ne '' ? ($first->{rep} => "\x1e") : ());
    my @rows;
    for my $row (split /\r\n(?=\d+,\d+,\d+,|\z)/, $csv) {
        next unless $row =~ s/^(\d+,\d+,\d+,[^,]*,\d+,)\d+,/$1/;
        my $head = $1;
        next if $row =~ /^\d+,0,0,,0,,ISA,/;
        # What joined added: an interchange of a TA1, with the separators of its own.
        $row = $head . join '', map { defined $to{$_} ? $to{$_} : $_ } split //, substr $row, length $head;
        $row =~ tr/"\r\n//d;
        push @rows, $row;
    }
    return @rows;
}

sub same_values {
    my ($v) = @_;
    my (@off, $n);
    for my $f (@files) {
        $f->{rows} = [rows("$x12/$f->{path}")] unless $f->{rows};
        my @got = rows("$f->{dir}/$v.x12");
        splice @got, -2 if $v eq 'joined';
        push @off, $f->{path} unless join("\n", @got) eq join "\n", @{ $f->{rows} };
        $n += @got;
    }
    is_deeply(\@off, [], "$v: " . ($n || 0) . ' segments with the same values in the same loops');
}

sub filled {
    my ($bytes) = @_;
    my $s = Site->new($bin);
    my $n = 0;
    $s->drop(sprintf('%04d.x12', ++$n), $bytes->($_)) for @files;
    $s->run($_) for 'take-in', 'read-acks';
    return $s;
}

# Sets in the order of the files; each told apart by its content, and what read-acks said of it.
sub same_sets {
    my %query = (
        sets => "SELECT kind, gs_control, gs_version, set_control, segments, content_sha256 FROM x12_transaction
            WHERE id > 1 AND set_control <> '' ORDER BY id",
        answers => "SELECT kind, content_sha256, state, reason FROM x12_transaction WHERE kind IN ('999', 'TA1')
            AND interchange NOT IN (SELECT id FROM x12_interchange WHERE control_number = '999999998') ORDER BY id",
    );
    my $plain = filled(sub { slurp("$x12/$_[0]{path}") });
    my %want = map { $_ => [$plain->sql($query{$_})] } keys %query;
    cmp_ok(scalar(@{ $want{$_} }), '>', $_ eq 'sets' ? 60 : 5, "$_ to compare: " . scalar @{ $want{$_} }) for sort keys %want;
    for my $v (@variants) {
        my $s = filled(sub { slurp("$_[0]{dir}/$v.x12") });
        is_deeply([$s->sql($query{$_})], $want{$_}, "$v: the same $_") for sort keys %query;
    }
}
