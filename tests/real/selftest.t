#!/usr/bin/env perl
# The second reading tests itself: tokenizer on snippets, variants add up alike, expected-835.tsv and kinds hold.
# prove tests/real/selftest.t  from the repository root; the corpus is ../shared/x12, skipped where it is missing.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use File::Temp qw(tempdir);
use Test::More;
use X12Loose qw(slurp interchanges guess cents);

my $here = $FindBin::Bin;
my $x12 = "$here/../../../shared/x12";
my $tmp = tempdir(CLEANUP => 1);

# run(TOOL, ARGS): stdout, stderr, exit code
sub run {
    my ($tool, @args) = @_;
    open my $keep, '>&', \*STDERR or die $!;
    open STDERR, '>', "$tmp/stderr" or die $!;
    open my $p, '-|', $^X, "$here/$tool", @args or die $!;
    my $out = do { local $/; <$p> };
    close $p;
    my $rc = $? >> 8;
    open STDERR, '>&', $keep or die $!;
    return (defined $out ? $out : '', slurp("$tmp/stderr"), $rc);
}

sub spew {
    my ($name, $text) = @_;
    open my $f, '>:raw', "$tmp/$name" or die $!;
    print $f $text;
    close $f or die $!;
    return "$tmp/$name";
}

sub isa { return "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260101*1200*^*00501*00000000$_[0]*0*P*:~" }

# an 835 interchange around the segments given, lines ended by "~"
sub era { my ($no, @s) = @_; return isa($no) . join('', map { "$_~" } 'GS*HP*A*B*20260101*1200*1*X*005010X221A1', @s, 'GE*1*1', "IEA*1*00000000$no") }

my @set = ('ST*835*0001', 'BPR*I*75.5*C*CHK', 'TRN*1*77*1999999999', 'CLP*A*1*100*80.25', 'CAS*CO*45*19.75', 'SVC*HC:99213*100*100',
    'PLB*1*20261231*WO:X*5*L6:Y*-.25', 'SE*8*0001');
my $good = era(1, @set);
my $want = ('7550	8025	475	0	1	0	0	77	1999999999	y	y	P	closes');
my $verdict = sub {    # the columns from BPR02 on, of every row
    my ($text) = @_;
    my ($out, $err) = run('sums835', spew('v.x12', $text));
    $out .= "STDERR $err" if $err ne '';
    return join "\n", map { join "\t", (split /\t/)[3 .. 15] } split /\n/, $out;
};

subtest 'cents' => sub {
    my %c = ('75.5' => 7550, '.25' => 25, '-5' => -500, '100' => 10000, '-.5' => -50, '0' => 0, '-0.00' => 0, '7.' => 700, '' => 0,
        '1.250' => 125, '000000000000000012' => 1200);
    is(cents($_), $c{$_}, "cents '$_'") for sort keys %c;
    is(cents($_), undef, "no cents '$_'") for '1,000.00', '1.255', '.', '-', '12A', '1 2', '+5', '1e3', "5\n6";
};

subtest 'tokenizer' => sub {
    is($verdict->($good), $want, 'one line');
    (my $nl = $good) =~ s/~/~\r\n/g;
    is($verdict->($nl), $want, 'CRLF after the terminator');
    is($verdict->("\xEF\xBB\xBF \r\n$nl\0\x1a\n"), $want, 'BOM, blanks in front, NUL and 0x1A behind');
    for my $t ("\n", "\r", "\r\n", "\xE2\x80\xA6", "\x1E") {
        (my $d = $good) =~ s/~/$t/g;
        is($verdict->($d), $want, 'terminator ' . unpack 'H*', $t);
    }
    (my $indent = $good) =~ s/~/\n    /g;
    is($verdict->($indent), $want, 'LF terminator and indented lines');
    (my $flow = $good) =~ s/ +\*/*/g;
    is($verdict->($flow), $want, 're-flowed ISA');
    is((interchanges($flow))[0]{shape}, 'reflowed', 'it says so');
    (my $in = $good) =~ s/99213/99\r\n213/;
    is($verdict->($in), $want, 'CRLF in an element');
    (my $other = $good) =~ tr/*~:^/|!>{/;
    is($verdict->("$good\n$other"), "$want\n$want", 'two interchanges, other delimiters');
    (my $open = $good) =~ s/IEA.*//;
    (my $cut = $want) =~ s/y\tP\tcloses/n\tP\tcut/;
    is($verdict->("$open$other"), "$cut\n$want", 'no IEA before the next ISA');
    is($verdict->(join '', @set), join("\t", ('-') x 12, 'no-isa'), 'no ISA');
    is(guess("GS*HC*A B\nST*837*1\n")->{t}, "\n", 'guessed terminator');
    my $bin = era(1, 'ST*275*1', "BIN*10*a~ST*835~\n", 'SE*3*1');
    is(scalar(grep { /^ST/ } @{ (interchanges($bin))[0]{segs} }), 1, 'BIN is read by its length');
    my @bad;
    my $plain = join '|', map { @{ $_->{segs} } } interchanges($good . $good);
    for my $w (3 .. 300) {
        for my $nl ("\n", "\r\n", "\r") {
            (my $d = $good . $good) =~ s/(.{$w})(?=.)/$1$nl/gs;
            push @bad, $w if $plain ne join '|', map { @{ $_->{segs} } } interchanges($d);
        }
    }
    is("@bad", '', 'hard-wrapped at any width from 3 to 300');
};

subtest 'verdicts' => sub {
    my %case = (
        'differs:1'      => [map { s/80\.25/80.26/r } @set],
        'bad:no-bpr'     => [grep { !/^BPR/ } @set],
        'bad:no-trn'     => [grep { !/^TRN/ } @set],
        'bad:CLP04=8O'   => [map { s/80\.25/8O/r } @set],
        'bad:CLP04='     => [map { s/80\.25//r } @set],
        'bad:PLB06=x'    => [map { s/-\.25/x/r } @set],
        'cut'            => [@set[0 .. 6]],
    );
    for my $v (sort keys %case) {
        my $row = $verdict->(era(1, @{ $case{$v} }));
        is((split /\t/, $row)[12], $v, $v);
    }
    my ($out) = run('sums835', spew('o.x12', era(1, 'ST*999*1', 'SE*2*1', @set, 'ST*835*0002', 'BPR*H*0', 'TRN*1*Z*1', 'SE*4*0002') . $good));
    is(join(' ', map { (split /\t/)[1] } split /\n/, $out), '2 3 4', 'the ordinal counts every ST of the file');
    my $line = $verdict->(era(1, map { s/SVC\*HC:99213\*100/SVC*HC:99213*90/r } @set));
    is((split /\t/, $line)[6], 1, 'a claim whose lines do not add');
    my $claim = $verdict->(era(1, map { s/19\.75/19.74/r } @set));
    is((split /\t/, $claim)[5], 1, 'a claim that does not balance');
};

subtest 'variants' => sub {
    my ($out, $err, $rc) = run('variants', spew('b.x12', era(1, 'ST*275*1', 'BIN*1*a', 'SE*3*1')), $tmp);
    is($rc, 3, 'BIN is refused');
    like($err, qr/binary/, 'with a word');
    ($out, $err, $rc) = run('variants', spew('n.x12', join '~', @set), $tmp);
    is($rc, 3, 'no ISA is refused');
    ($out, $err, $rc) = run('variants', spew('d.x12', era(1, map { s/\*77\*/*7\x1D7*/r } @set)), $tmp);
    is($rc, 3, 'data with 0x1D is refused');
    ($out, $err, $rc) = run('variants', spew('g.x12', era(1, map { s/\*77\*/*7^7*/r } @set)), $tmp);
    is("$rc$err", '0', 'a plain one is not');
    my $gs = slurp("$tmp/gs.x12");
    is($gs =~ tr/*~:^\r\n//, 0, 'gs has none of the old delimiters');
    is(substr($gs, 82, 1), "\x1C", 'and another repetition separator');
    like($gs, qr/\x1D7\x1C7\x1D/, 'in the data too');
    my $wrap = slurp("$tmp/wrap80.x12");
    is((grep { length > 80 } split /\r\n/, $wrap), 0, 'wrap80: no line over 80');
    (my $flat = $wrap) =~ tr/\r\n//d;
    is($flat, $gs, 'wrap80 without CRLF is gs');
    is(scalar(interchanges(slurp("$tmp/joined.x12"))), 2, 'joined has two interchanges');
};

SKIP: {
    skip "no $x12 here", 1 unless -e "$x12/INDEX.tsv";
    subtest 'corpus' => sub {
        my ($rows, $err) = run('sums835', '--corpus', $x12);
        is($err, '', 'sums835: no warnings');
        ok($rows eq slurp("$here/expected-835.tsv"), 'expected-835.tsv is what sums835 prints today');
        my %of;
        push @{ $of{ (split /\t/)[0] } }, s/^[^\t]*\t//r for split /\n/, $rows;
        my ($done, @refused) = (0);
        for my $path (sort keys %of) {
            my @ix = interchanges(slurp("$x12/$path"));
            my $proper = @ix && !grep { $_->{shape} eq 'reflowed' } @ix;
            my $dir = tempdir(DIR => $tmp);
            my ($o, $e, $rc) = run('variants', "$x12/$path", $dir);
            if (!$proper) { is($rc, 3, "variants refuses $path"); next }
            is("$rc$e", '0', "variants of $path") or next;
            my @v = map { "$dir/$_.x12" } qw(bom crlf gs joined lf oneline wrap80);
            my ($sums, $w) = run('sums835', @v);
            my $want = join '', map { my $v = $_; map { "$v\t$_\n" } @{ $of{$path} } } @v;
            ok($sums eq $want && $w eq '', "all seven add up as the original: $path");
            $done++;
        }
        cmp_ok($done, '>', 20, "$done files had variants");
        my ($off, $kw) = run('kinds', '--index', $x12);
        is($kw, '', 'kinds: no warnings');
        my $listed = join '', map { /^([^\t]*\t[^\t]*\t[^\t]*)\t/ ? "$1\n" : () } grep { !/^(?:#|path\t)/ } split /\n/, slurp("$here/kinds-exceptions.tsv");
        is($off, $listed, 'kinds agree with INDEX.tsv but for kinds-exceptions.tsv');
    };
}
done_testing();
