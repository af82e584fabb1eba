#!/usr/bin/env perl
# nightshift x12 --deidentify of all of ../shared/x12, read by a reader of its own: what names somebody
# there is another value in its own place, and nowhere in the copy. And the verb itself: keys, pipes.
use strict;
use warnings;
use File::Find;
use File::Temp qw(tempdir);
use Test::More;

my $build = $ENV{BUILD} // 'build';
my $tool  = "$build/bin/nightshift";
my $files = '../shared/x12';
my $work  = tempdir(CLEANUP => 1);

# Which elements of a segment name somebody.
my %naming = (
    NM1 => [3, 4, 5, 7, 9], N1 => [2, 4], N2 => [1, 2], N3 => [1, 2], N4 => [1, 3], PER => [2, 4, 6, 8],
    DMG => [2], REF => [2], CLM => [1], CLP => [1, 7], TRN => [2, 3, 4], NTE => [2], MSG => [1],
    SBR => [3, 4], BHT => [3], BPR => [7, 9, 10, 13, 15], SVD => [1], PLB => [1], INS => [12], PAT => [6],
    DTP => [3], DTM => [2],
);
# Where the same characters are a control number, a count or a version, which stay.
my %control = (ISA => [13], GS => [6, 8], ST => [2, 3], SE => [2], GE => [2], IEA => [2], AK1 => [2, 3], AK2 => [2, 3], TA1 => [1]);
# References that are a code, and times of day.
my %code = (REF => { map { $_ => 1 } qw(4N 87 APC RB) }, DTP => { TM => 1, RTM => 1 });
my $qualifier = sub { my ($s) = @_; $s->[0] eq 'DTP' ? $s->[2] : $s->[1] };

sub slurp { my ($path) = @_; open(my $f, '<:raw', $path) or die "$path: $!"; local $/; return <$f> // '' }
sub spew { my ($path, $text) = @_; open(my $f, '>:raw', $path) or die; print $f $text; close $f }

# The segments of a file, by the delimiters of its first header if that is of full length; else none.
sub segments {
    my ($bytes) = @_;
    return unless $bytes =~ /^\s*(?:\xEF\xBB\xBF)?(ISA.{103})/s && $1 !~ /[\r\n]/;
    my ($e, $t) = (substr($1, 3, 1), substr($bytes, index($bytes, $1) + 105, 1));
    return if $t =~ /[\r\n]/;
    $bytes =~ s/[\r\n]//g;
    return grep { @$_ } map { [split /\Q$e\E/, $_, -1] } split /\Q$t\E\s*/, $bytes;
}

# The copy; what is said besides is looked at below.
sub masked {
    my ($path, @with) = @_;
    open(my $old, '>&', \*STDERR) or die;
    open(STDERR, '>', "$work/said") or die;
    open(my $p, '-|:raw', $tool, 'x12', '--deidentify', @with, $path) or die;
    local $/;
    my $text = <$p> // '';
    close $p;
    open(STDERR, '>&', $old) or die;
    return $text;
}

spew("$work/key", 'a key of the test, long enough');
my ($read, $values, @stays, @elsewhere, %met) = (0, 0);

# A value that stands elsewhere in the copy, where it names nobody: the end of the file's name, the value, why.
my %elsewhere = ('x12_complex.txt 2420A' => 'its author filled names and specialties alike with the number of the loop');

sub look_at {
    my ($path) = @_;
    my @was = segments(slurp($path)) or return;
    my @is  = segments(masked($path, '--key', "$work/key"));
    my %there = map { $_ => 1 } map { my @e = @$_; @e[1 .. $#e] } @is;
    $read++;
    my %controls = map { my $s = $_; map { ($s->[$_] // '') => 1 } @{ $control{ $s->[0] } || [] } } @was;
    for my $i (0 .. $#was) {
        my $s = $was[$i];
        next if $code{ $s->[0] } && $code{ $s->[0] }{ $qualifier->($s) // '' };
        for my $n (@{ $naming{ $s->[0] } || [] }) {
            my $v = $s->[$n] // '';
            next unless $v =~ /[A-Za-z0-9]/;
            $values++;
            push @stays, "$path: segment $i $s->[0] $n" if $v eq ($is[$i][$n] // '');
            next if length $v < 5 || !$there{$v} || $controls{$v};
            my ($listed) = grep { "$path $v" =~ /\Q$_\E$/ } keys %elsewhere;
            $listed ? $met{$listed}++ : push @elsewhere, "$path: segment $i $s->[0] $n: $v";
        }
    }
}

SKIP: {
    skip "no $files here", 5 unless -d $files;
    find({ wanted => sub { look_at($_) if -f && !/README|INDEX/ }, no_chdir => 1 }, $files);
    cmp_ok($read, '>', 200, 'the files are there');
    cmp_ok($values, '>', 10000, 'and people in them');
    is("@stays[0 .. ($#stays > 9 ? 9 : $#stays)]", '', 'no name, address, identifier, text or date stays in its place');
    is(join("\n", @elsewhere[0 .. ($#elsewhere > 19 ? 19 : $#elsewhere)]), '', 'and none stands anywhere else in the copy');
    is(scalar(keys %met), scalar(keys %elsewhere), 'but for what is listed, all of which occurs');
}

sub run { my ($command) = @_; my $out = qx($command 2>$work/said); return ($? >> 8, $out, slurp("$work/said")) }
my $verb = "$tool x12 --deidentify";
spew("$work/x12", "ISA*00*          *00*          *ZZ*SUB001         *ZZ*CH001          *260110*2215*^*00501*000000123*0*T*:~"
    . "NM1*QC*1*DOE*SAM~IEA*0*000000123~");
my ($status, $first, $said) = run("$verb --key $work/key $work/x12");
is("$status|$said", '0|', 'a whole file is copied in silence');
is((run("$verb --key $work/key < $work/x12"))[1], $first, 'standard input as a file');
is((run("cat $work/x12 | $verb --key $work/key -"))[1], $first, 'a pipe, too');
isnt((run("$verb $work/x12"))[1], (run("$verb $work/x12"))[1], 'without a key no two copies are alike');
spew("$work/bad", "ISA, said JOHN DOE.\n");
($status, $first, $said) = run("$verb $work/bad");
is($status, 65, 'what is no X12 ends with 65');
like($said, qr/^nightshift: 1 stretch of the file cannot be read/, 'and says so');
unlike($first, qr/JOHN|DOE/, 'and nobody is in its copy');
spew("$work/short", 'short');
is((run("$verb --key $work/short $work/x12"))[0], 64, 'a key that can be guessed is refused');
is((run("$tool x12 --segments --key $work/key $work/x12"))[0], 64, 'a key is for this mode alone');
done_testing();
