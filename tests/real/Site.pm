# Site: a throw-away site for the tests of the corpus: made, filled, run, asked.
package Site;
use strict;
use warnings;
use File::Temp qw(tempdir);

# BIN: directory of the programs
sub new {
    my ($class, $bin) = @_;
    my $tmp = tempdir(CLEANUP => 1);
    my $self = bless { bin => $bin, tmp => $tmp, dir => "$tmp/site" }, $class;
    system("$bin/nightshift", 'init', $self->{dir}) == 0 or die "nightshift init failed\n";
    my $conf = $self->read("$self->{dir}/site.conf");
    $conf =~ s/^settle_seconds.*/settle_seconds = 0/m or die "no settle_seconds in site.conf\n";
    $self->write("$self->{dir}/site.conf", $conf);
    # A partner in test: most of the corpus says ISA15 = T (RULINGS 22).
    $self->sql("insert into document values (1, 'in', '" . '0' x 64 . "', 0, 'seeded', 1, '2026-01-01T20:00', '2026-01-01', 0, 'root', 1, '', null);
        insert into x12_transaction values (1, 1, null, 1, 'partners', '', '', '', 0, 0, 1, 1, '" . '0' x 64 . "', 'done', '2026-01-01',
            null, null, null, null, '', '');
        insert into partner select 1, 'acme'" . ", ''" x 13 . ", 'T', '', '', '0', 5000, 100, 1, 999, null, 'A', 1, 1;");
    mkdir "$self->{dir}/inbox/acme" or die "inbox/acme: $!\n";
    return $self;
}

sub read {
    my ($self, $path) = @_;
    open my $f, '<:raw', $path or die "$path: $!\n";
    local $/;
    my $text = <$f>;
    return defined $text ? $text : '';
}

sub write {
    my ($self, $path, $text) = @_;
    open my $f, '>:raw', $path or die "$path: $!\n";
    print $f $text;
    close $f or die "$path: $!\n";
}

sub drop {
    my ($self, $name, $text) = @_;
    $self->write("$self->{dir}/inbox/acme/$name", $text);
}

# Exit status, or 'signal N'; standard output and error are in out and err.
sub run {
    my ($self, $job) = @_;
    my $t = $self->{tmp};
    system("'$self->{bin}/$job' -C '$self->{dir}' --as-of 2026-01-05 >'$t/out' 2>'$t/err'");
    $self->{out} = $self->read("$t/out");
    $self->{err} = $self->read("$t/err");
    return $? & 127 ? 'signal ' . ($? & 127) : $? >> 8;
}

# Rows, columns as in the sqlite3 shell's ascii mode.
sub sql {
    my ($self, $query) = @_;
    $self->write("$self->{tmp}/query", $query);
    open my $p, '-|', "sqlite3 -batch -noheader -ascii '$self->{dir}/nightshift.db' <'$self->{tmp}/query'" or die "sqlite3: $!\n";
    binmode $p;
    local $/;
    my $text = <$p>;
    close $p or die "sqlite3: $query\n";
    return map { [split /\x1f/, $_, -1] } split /\x1e/, defined $text ? $text : '';
}

sub digest {
    my ($self) = @_;
    my $d = qx('$self->{bin}/nightshift' digest -C '$self->{dir}');
    $d =~ /^[0-9a-f]{64}$/m or die "no digest\n";
    return $d;
}

1;
