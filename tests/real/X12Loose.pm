# A tolerant X12 tokenizer for the tests: the second reading, written without a look at the product.
# interchanges(BYTES) gives a list of
#   { e, rep, c, t   element, repetition ('' if none), component, terminator (may be a UTF-8 sequence, '' = none)
#     shape          fixed | wrapped (106 bytes once CR/LF are out) | reflowed
#     isa => [..]    ISA01..ISA16 as sent;  segs => ["GS*HP*..", ...] without ISA;  closed => an IEA was there }
# It knows no grammar beyond ISA, IEA and BIN.
package X12Loose;
use strict;
use warnings;
use Exporter 'import';
our @EXPORT_OK = qw(slurp interchanges guess cents);

my @SEP = (3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103);

sub slurp {
    my ($path) = @_;
    open my $f, '<:raw', $path or die "$path: $!\n";
    local $/;
    my $d = <$f>;
    return defined $d ? $d : '';
}

# Integer cents from decimal text: 75.5 .25 -5 100 7.; undef when it is no such thing. Absent text counts 0.
sub cents {
    my ($x) = @_;
    return 0 if !defined $x || $x eq '';
    my ($s, $i, $f) = $x =~ /^(-?)(\d*)(?:\.(\d*))?$/ or return;
    $f = '' unless defined $f;
    return if "$i$f" eq '';
    $i =~ s{^0+}{};
    return if $f =~ /^\d\d.*[1-9]/ || length $i > 15;
    my $v = ($i eq '' ? 0 : $i) * 100 + substr($f . '00', 0, 2);
    return $s ? -$v || 0 : $v;
}

# The ISA at the start of $d: its parts and how many raw bytes it takes; nothing if it is none.
sub header {
    my ($d) = @_;
    for my $shape (qw(fixed wrapped)) {
        my $h = $d;
        $h =~ tr/\r\n//d if $shape eq 'wrapped';
        next if length $h < 105;
        my $e = substr $h, 3, 1;
        next if grep { substr($h, $_, 1) ne $e } @SEP;
        my ($rep, $c, $t) = map { length $h > $_ ? substr $h, $_, 1 : '' } 82, 104, 105;
        my $used = 106;
        if ($shape eq 'fixed') {
            next if "$rep$c" =~ /[\r\n]/;
            # CR/LF in the terminator's place, and the real terminator behind it: the wrap fell just there
            next if substr($d, 105) =~ /^[\r\n]+[^A-Za-z0-9\s]/;
        } else {
            $d =~ /^((?:[\r\n]*[^\r\n]){106})/ or next;
            $used = length $1;
        }
        if ($t =~ /[\xC2-\xF4]/ && substr($d, $used - 1) =~ /^([\xC2-\xF4][\x80-\xBF]{1,3})/) {
            $t = $1;
            $used += length($t) - 1;
        }
        return done($shape, $e, $rep, $c, $t, $used, [(split /\Q$e\E/, substr($h, 0, 105), -1)[1 .. 16]]);
    }
    my $e = substr $d, 3, 1;
    my @p = split /\Q$e\E/, $d, 18;
    return if @p < 17 || grep { length > 40 } @p[1 .. 15];
    my ($c, $t) = $p[16] =~ /^([^A-Za-z0-9])(.)/s or return;
    my $used = 16 + 2;
    $used += length for @p[0 .. 15];
    return done('reflowed', $e, $p[11], $c, $t, $used, [@p[1 .. 15], $c]);
}

sub done {
    my ($shape, $e, $rep, $c, $t, $used, $isa) = @_;
    $rep = '' if length $rep != 1 || $rep =~ /[A-Za-z0-9 ]/ || $isa->[11] lt '00402';
    $t = '' if $t =~ /^[A-Za-z0-9 ]$/;
    return { e => $e, rep => $rep, c => $c, t => $t, shape => $shape, used => $used, isa => $isa, segs => [], closed => 0 };
}

sub interchanges {
    my ($d) = @_;
    my @all;
    pos($d) = 0;
    while ($d =~ /I[\r\n]*S[\r\n]*A[\r\n]*[^A-Za-z0-9\s]/g) {
        my $at = $-[0];
        my $x = header(substr $d, $at, 800) or next;
        push @all, $x;
        pos($d) = $at + $x->{used};
        pos($d) = body($x, \$d, $at + $x->{used}) if $x->{t} ne '';
    }
    return @all;
}

# Segments from $p up to and with IEA, or up to the next ISA, or to the end; returns where it stopped.
sub body {
    my ($x, $dr, $p) = @_;
    my ($e, $t) = @$x{qw(e t)};
    my $n = length $$dr;
    while ($p < $n) {
        my $end = index $$dr, $t, $p;
        if (substr($$dr, $p, 60) =~ /^\s*BIN\Q$e\E(\d+)\Q$e\E/) {    # binary: by its length, if the length is right
            my $q = $p + $+[0] + $1;
            $end = $q if substr($$dr, $q, length $t) eq $t;
        }
        $end = $n if $end < 0;
        my $s = substr $$dr, $p, $end - $p;
        my $raw = length $s;
        $s =~ s/^[\s\0\x1a]+//;
        $p += $raw - length $s;                          # past white space
        if ($s !~ /^BIN/) {
            $s =~ tr/\r\n//d if $t !~ /[\r\n]/;
            $s =~ s/[\r\n]+$//;
        }
        return $p if $s =~ /^ISA[^A-Za-z0-9]/;           # no IEA before this one
        $p = $end + length $t;
        next if $s eq '';
        push @{ $x->{segs} }, $s;
        if ($s =~ /^IEA(?:\Q$e\E|$)/) { $x->{closed} = 1; last }
    }
    return $p > $n ? $n : $p;
}

# A file without ISA: delimiters guessed from its first segment (GS or ST).
sub guess {
    my ($d) = @_;
    $d =~ /\b(?:GS|ST)([^A-Za-z0-9\s])/ or return;
    my ($e, $at) = ($1, $-[0]);
    substr($d, $at) =~ /^(?:[\w .-]|\Q$e\E)+(.)/s or return;
    my $x = { e => $e, rep => '', c => ':', t => $1, shape => 'none', isa => [], segs => [], closed => 0 };
    body($x, \$d, $at);
    return $x;
}

1;
