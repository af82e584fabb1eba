#!/usr/bin/env perl
# nightshift x12 --check of each file of the corpus: the kinds it counts are those of the second reading (tests/real/kinds),
# which 10 holds against take-in, and every line says where, what and what to do.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Test::More;
use X12Loose qw(slurp interchanges);

my $here = $FindBin::Bin;
my $x12 = "$here/../../../shared/x12";
my $tool = (defined $ENV{BUILD} ? $ENV{BUILD} : 'build') . '/bin/nightshift';
plan skip_all => 'no corpus beside the repository (../shared/x12)' unless -e "$x12/INDEX.tsv";

my (undef, @paths) = map { (split /\t/)[1] } split /\n/, slurp("$x12/INDEX.tsv");
open my $f, '-|', $^X, "$here/kinds", map { "$x12/$_" } @paths or die $!;
my %theirs = map { chomp; my ($p, $k) = split /\t/; $p =~ s{^\Q$x12\E/}{}; $p => $k } <$f>;
close $f;

my (@off, @lines, %tally);
for my $p (@paths) {
    open my $c, '-|', $tool, 'x12', '--check', "$x12/$p" or die $!;
    my @out = <$c>;
    close $c;
    push @off, "$p: ends with " . ($? >> 8) unless $? == 0 || $? >> 8 == 65;
    my %kinds;
    for (@out) {
        chomp;
        next if /^and \d+ more findings?$/ || /^outside of sets: \d+ findings?$/;
        if (s/^good: // || /^[A-Z0-9?]+: \d+ sets?/) { $kinds{$1} += $2 while /([A-Z0-9?]+): (\d+) sets?/g }
        elsif (!/^(?:interchange \d+ .*)?byte \d+: [^;]+: .+; [^;]+$/ || /[^ -~]/) { push @lines, "$p: " . s/[0-9a-z]{5,}/#/gir }
    }
    $tally{$_} += $kinds{$_} for keys %kinds;
    # A TA1 is no set; without an ISA nothing is read.
    my %want = map { $_ => 1 } grep { $_ ne 'none' && $_ ne 'TA1' } split /,/, $theirs{$p};
    %want = () if !interchanges(slurp("$x12/$p"));
    my ($got, $want) = map { join ',', sort keys %$_ } \%kinds, \%want;
    push @off, "$p\t$got\tnot $want" unless $got eq $want;
}
is(join("\n", @off), '', 'each file has the kinds of sets that the second reading finds in it');
is(join("\n", @lines[0 .. ($#lines < 4 ? $#lines : 4)]), '', 'each line says where, what and what to do');
cmp_ok($tally{$_} || 0, '>', 0, "$_: " . ($tally{$_} || 0) . ' sets') for qw(278 275 820 834 850 855 810 835 837P 837I 837D 270 271 276 277 277CA 997 999);
done_testing();
