#!/usr/bin/env perl
# Every append-only table, from the sqlite3 shell, with recursive triggers off as there by default: no column that is not
# listed in `changes:` can be set, no row goes, none is laid over another by any of its unique keys, OR REPLACE or not.
use strict;
use warnings;
use Cwd qw(getcwd);
use File::Temp qw(tempdir);
use Test::More;

my $bin = getcwd() . '/' . (defined $ENV{BUILD} ? $ENV{BUILD} : 'build') . '/bin';
my $tmp = tempdir(CLEANUP => 1);
system("$bin/nightshift init $tmp/site >$tmp/init 2>&1") == 0 or BAIL_OUT('nightshift init failed');
my $db = "$tmp/site/nightshift.db";

# The rows of a partial unique index: what must hold in a row for the index to see it.
my %partial = (
    encounter_first => { visit => 'id' },
    charge_first    => { supersedes => 'NULL' },
    finding_open    => { cleared_on => 'NULL' },
    task_open       => { closed_on => 'NULL' },
    outgoing_once   => { replaces => '0' },
    delivery_once   => { step => "'sent'" },
    mail_step_once  => { step => "'sent'" },
);
# Tables without a mark, and why.
my %unmarked = (site => 'one row, which says the version of the schema');

my %mark;
for (rows("SELECT name, replace(substr(sql, 1, instr(sql || char(10), char(10)) - 1), char(9), ' ') FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")) {
    my ($table, $head) = @$_;
    if ($head =~ /\( -- (.*)/) { $mark{$table} = $1 }
    else { ok($unmarked{$table}, "$table says what may happen to its rows") }
}
cmp_ok(scalar keys %mark, '>', 40, scalar(keys %mark) . ' tables have a mark');
for my $table (sort keys %mark) {
    my $m = $mark{$table};
    next if $m =~ /^derived/;
    if ($m =~ /append-only|changes:/) { guarded($table, $m) }
    else { fail("$table: '$m' is no mark that we know") }
}
done_testing();

sub sqlite {
    my ($sql) = @_;
    open my $f, '>', "$tmp/sql" or die $!;
    print $f $sql;
    close $f;
    my $out = qx(sqlite3 -batch -noheader -ascii '$db' <'$tmp/sql' 2>'$tmp/err');
    open $f, '<', "$tmp/err" or die $!;
    local $/;
    my $err = <$f>;
    return ($out, defined $err ? $err : '');
}

sub rows {
    my ($out, $err) = sqlite($_[0]);
    die $err if $err ne '';
    return map { [split /\x1f/, $_, -1] } split /\x1e/, $out;
}

# Row N of a table: every column another value than in any other row, but for what is given.
sub row {
    my ($table, $n, $columns, %given) = @_;
    my $i = 0;
    my %id = map { $_->{name} => 1 } grep { $_->{pk} } @$columns;
    my @values = map {
        $i++;
        exists $given{ $_->{name} } ? $given{ $_->{name} }
            : $_->{type} eq 'INTEGER' ? $n * 1000 + ($_->{pk} ? 0 : $i)
            : $_->{type} eq 'BLOB' ? sprintf("x'%08x'", $n * 100 + $i) : "'r$n.$i'"
    } @$columns;
    return join ', ', @values;
}

sub guarded {
    my ($table, $m) = @_;
    my ($may) = $m =~ /changes: *([^;]*)/;
    my %may = map { $_ => 1 } defined $may ? $may =~ /\w+/g : ();
    my @columns = map { { name => $_->[1], type => $_->[2], pk => $_->[5] } } rows("PRAGMA table_info($table)");
    my %is = map { $_->{name} => 1 } @columns;
    my @wrong = grep { !$is{$_} } keys %may;
    is("@wrong", '', "$table: what is said to change are columns of it");
    my @keys = keys_of($table, \@columns);
    ok(scalar @keys, "$table: has a key");

    my @attempts = (["DELETE FROM $table WHERE " . its_row(\@columns), 'rows are never deleted', 'no row goes']);
    for my $c (map { $_->{name} } @columns) {
        push @attempts, ["UPDATE $table SET $c = $c WHERE " . its_row(\@columns),
            $may{$c} ? ('', "$c may be set") : ('rows are never changed', "$c is never set")];
    }
    attempt($table, row($table, 7777, \@columns), \@columns, \@attempts);
    laid_over($table, \@columns, $_, defined $may) for @keys;
}

# A row that has the columns of a key as one that is there, and every other as none.
sub laid_over {
    my ($table, $columns, $k, $changes) = @_;
    my %p = $k->{partial} ? %{ $partial{ $k->{name} } } : ();
    my $first = row($table, 7777, $columns, map { $_ => $p{$_} eq 'id' ? 7777000 : $p{$_} } keys %p);
    my %same = map { $_ => "(SELECT $_ FROM $table WHERE " . its_row($columns) . ')' } @{ $k->{columns} };
    $same{$_} = $p{$_} eq 'id' ? 8888000 : $p{$_} for grep { !exists $same{$_} } keys %p;
    my $row = row($table, 8888, $columns, %same);
    # An open task may change anyway: there the delete guard holds, where the programs have recursive triggers on.
    my $on = $k->{partial} && $changes;
    attempt($table, $first, $columns, [
        ["INSERT INTO $table VALUES ($row)", 'a row with this key is there|UNIQUE constraint failed', "no second row of $k->{name}"],
        ["INSERT OR REPLACE INTO $table VALUES ($row)", $on ? 'rows are never deleted' : 'a row with this key is there',
            "none laid over it by $k->{name}", $on ? 'ON' : 'OFF'],
    ]);
}

sub its_row {
    my ($columns) = @_;
    my ($pk) = sort { $a->{pk} <=> $b->{pk} } grep { $_->{pk} } @$columns;
    return "$pk->{name} = " . ($pk->{type} eq 'INTEGER' ? 7777000 : "'r7777.1'");
}

# Every unique key: the rowid, and each unique index.
sub keys_of {
    my ($table, $columns) = @_;
    my @pk = grep { $_->{pk} } @$columns;
    my @keys;
    push @keys, { name => 'its rowid', columns => [$pk[0]{name}] } if @pk == 1 && $pk[0]{type} eq 'INTEGER';
    for (rows("PRAGMA index_list($table)")) {
        my (undef, $name, $unique, undef, $is_partial) = @$_;
        next unless $unique;
        if ($is_partial && !$partial{$name}) {
            fail("$name: this test must be told how a row of it looks");
            next;
        }
        push @keys, { name => $name, partial => $is_partial, columns => [map { $_->[2] } rows("PRAGMA index_info($name)")] };
    }
    return @keys;
}

# One script: a row, then each attempt on a line of its own; which lines failed, and how, tells.
sub attempt {
    my ($table, $first, $columns, $attempts) = @_;
    my $its = its_row($columns);
    my $script = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA recursive_triggers = OFF;\nBEGIN;\n" .
        "INSERT INTO $table VALUES ($first);\nSELECT count(*) FROM $table; SELECT '|'; SELECT * FROM $table WHERE $its; SELECT '|';\n";
    my $line = () = $script =~ /\n/g;
    my @at;
    for my $a (@$attempts) {
        my $on = $a->[3] || 'OFF';
        $script .= "PRAGMA recursive_triggers = $on;\n$a->[0];\n";
        $line += 2;
        push @at, $line;
    }
    $script .= "SELECT count(*) FROM $table; SELECT '|'; SELECT * FROM $table WHERE $its; SELECT '|';\nROLLBACK;\n";
    my ($out, $err) = sqlite($script);
    my %err = map { /line (\d+): (.*)/ ? ($1 => $2) : () } split /\n/, $err;
    my @parts = split /\|\x1e/, $out, -1;
    is($err{4}, undef, "$table: a row to try it on") or diag($err);
    cmp_ok(length $parts[1], '>', 2, "$table: is there");
    for my $i (0 .. $#$attempts) {
        my ($sql, $want, $why) = @{ $attempts->[$i] };
        my $got = defined $err{ $at[$i] } ? $err{ $at[$i] } : '';
        $want eq '' ? is($got, '', "$table: $why") : like($got, qr/$want/, "$table: $why");
    }
    is("$parts[2]$parts[3]", "$parts[0]$parts[1]", "$table: and it stands as it stood");
}
