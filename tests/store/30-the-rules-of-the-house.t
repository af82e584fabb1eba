#!/usr/bin/env perl
# What STYLE and DESIGN promise of the source, counted: floors, owners of libraries, no floating point, no hidden state, lengths, manuals.
# Run from the repository root; BUILD says which build's objects are looked at.
use strict;
use warnings;
use Test::More;

my $build = defined $ENV{BUILD} ? $ENV{BUILD} : 'build';
my @c = sort grep { !m{/sample/} } split /\n/, qx(find lib jobs -name '*.[ch]');
my %text = map { $_ => slurp($_) } @c;
# Comments out, lines kept.
my %code = map { my $t = $text{$_}; $t =~ s{(/\*.*?\*/)}{my $k = $1; $k =~ s/[^\n]//g; $k}gse; $_ => $t } @c;

sub slurp {
    my ($path) = @_;
    open my $f, '<', $path or die "$path: $!\n";
    local $/;
    my $text = <$f>;
    return defined $text ? $text : '';
}

sub none { # SENTENCE, what is wrong
    my ($sentence, @wrong) = @_;
    is(join("\n", @wrong), '', $sentence);
}

# Lines of the code, comments apart, that match.
sub found {
    my ($pattern, $in, @files) = @_;
    my @hits;
    for my $f (@files) {
        my $n = 0;
        for my $line (split /\n/, $in->{$f}) {
            $n++;
            push @hits, "$f:$n: $line" if $line =~ $pattern;
        }
    }
    return @hits;
}

subtest 'floors' => sub {
    my %below = (base => [], store => ['base'], x12 => ['base'], wire => ['base'], paper => ['base'],
        rcm => [qw(base store x12 wire paper)], jobs => [qw(base store x12 wire paper rcm)]);
    my ($n, @wrong) = (0);
    for my $f (@c) {
        my ($floor) = $f =~ m{^(?:lib/)?([a-z0-9]+)/} or next;
        my %may = map { $_ => 1 } $floor, @{ $below{$floor} || [] };
        for my $path ($text{$f} =~ /^#include "([^"]+)"/mg) {
            $n++;
            next if $path eq 'sql.h' && $floor =~ /^(?:store|rcm|jobs)$/;
            my $other = $path =~ m{^(?:\.\./)+(?:lib/)?([a-z0-9]+)/} ? $1 : $floor;
            push @wrong, "$f: $path" unless $may{$other};
        }
    }
    cmp_ok($n, '>', 100, "$n includes were looked at");
    none('a floor includes only floors below it', @wrong);
};

subtest 'libraries' => sub {
    my %ours = map { $_ => 1 } qw(assert.h ctype.h dirent.h errno.h fcntl.h getopt.h inttypes.h limits.h pwd.h signal.h stdarg.h
        stddef.h stdint.h stdio.h stdlib.h string.h strings.h sys/file.h sys/resource.h sys/stat.h sys/time.h sys/types.h sys/wait.h
        time.h unistd.h emmintrin.h libgen.h link.h netinet/in.h sched.h sys/prctl.h sys/ptrace.h sys/socket.h sys/syscall.h sys/utsname.h);
    my %by;
    for my $f (@c) {
        # sqlite3ext.h is the same library, for the extension made of the same file
        $by{$_}{$f} = 1 for grep { !$ours{$_} } $text{$f} =~ /^\s*#\s*include <([^>]+)>/mg;
    }
    ok($by{'sqlite3.h'}, 'sqlite3.h is included');
    # functions.c is also built as the extension for the sqlite3 shell, which needs the library's other header.
    none('one file includes an outside library', map { "$_: " . join ' ', sort keys %{ $by{$_} } } grep { keys %{ $by{$_} } > 1 } sort keys %by);
    # A header that includes one shares it with the files of its own folder alone.
    my @shared = grep { /\.h$/ } sort map { keys %$_ } values %by;
    ok(@shared > 0, "headers that do: @shared");
    my @beyond;
    for my $header (@shared) {
        my ($folder, $name) = $header =~ m{^(.*/)([^/]+)$};
        push @beyond, grep { !m{^\Q$folder\E[^/]+$} && $text{$_} =~ m{^#include "(?:[^"]*/)?\Q$name\E"}m } @c;
    }
    none('and it stays in its folder', @beyond);
};

none('no floating point', found(qr/\b(?:double|float|atof|strtod|strtof|strtold|lround|nearbyint)\b|<math\.h>|%\.?\d*[fge]["\s]/, \%code, @c));
none('no function that cannot be used safely', found(qr/\b(?:gets|strcpy|strcat|sprintf|vsprintf|strtok|rand|tmpnam|mktemp|system|popen|alloca)\s*\(/, \%code, @c));
none('no SQL in quotes', found(qr/"\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE)\b/i, \%code, @c));
none('the clock is read in listed places alone', grep { !m{^(?:lib/base/date\.c|lib/rcm/inbox\.c|lib/store/(?:site|job)\.c|lib/wire/wire\.c|jobs/nightshift/)} }
    found(qr/\b(?:time\s*\(\s*NULL|gettimeofday|clock_gettime|localtime(?:_r)?\s*\()/, \%code, @c));
none('chance is asked in listed places alone: masks; keys and nonces', grep { !m{^(?:jobs/nightshift/x12_mask|lib/store/openssl)\.c} } found(qr/\b(?:random|rand_r|arc4random|getrandom|RAND_bytes)\b/, \%code, @c));

subtest 'sql' => sub {
    my @sql = grep { -f } split /\n/, qx(find sql -name '*.sql');
    my %sql = map { my $t = slurp($_); $t =~ s/--.*//g; $t =~ s/'[^']*'/''/g; $_ => $t } @sql;
    cmp_ok(scalar @sql, '>', 50, scalar(@sql) . ' files');
    none('no OR REPLACE, no OR IGNORE', found(qr/\bOR\s+(?:REPLACE|IGNORE)\b(?!\s*\()|\bREPLACE\s+INTO\b/i, \%sql, @sql));
    none('no AVG, ROUND, total()', found(qr/\b(?:avg|round|total)\s*\(/i, \%sql, @sql));
    none('no REAL, no CAST to it', found(qr/\b(?:REAL|FLOAT|DOUBLE)\b/i, \%sql, @sql));
    my %raw = map { my $t = slurp($_); $t =~ s/--.*//g; $_ => $t } @sql;
    # job_run, outside of the digest, says when a run was.
    none('no clock and no chance in rows', grep { !m{^sql/queries/job\.sql} }
        found(qr/\b(?:random|randomblob|current_date|current_time|current_timestamp)\b|'now'/i, \%raw, @sql));
};

subtest 'state' => sub {
    my @o = grep { -f } split /\n/, qx(find $build/lib $build/jobs -name '*.o' 2>/dev/null);
    plan skip_all => "no objects in $build" unless @o;
    # The program's name, for its lines on stderr: die.c says why.
    my %except = ('lib/base/die.o name' => 1);
    my @wrong;
    for my $o (@o) {
        for (split /\n/, qx(nm -f sysv $o)) {
            my ($name, undef, $class, undef, undef, undef, $section) = map { s/^\s+|\s+$//gr } split /\|/;
            # Constant but for addresses that the loader fills in: read-only when the program runs.
            next if !defined $class || $class !~ /^[dDbBC]$/ || (defined $section && $section =~ /^\.data\.rel\.ro/);
            (my $short = $o) =~ s{^\Q$build\E/}{};
            push @wrong, "$short $name ($class)" unless $except{"$short $name"};
        }
    }
    none('no writable data of ours in ' . @o . ' objects', @wrong);
};

subtest 'lengths' => sub {
    none('no file over 500 lines', grep { defined } map { my $n = () = $text{$_} =~ /\n/g; $n > 500 ? "$_: $n" : undef } @c);
    my $ctags = qx(ctags --version 2>/dev/null) =~ /Universal/;
    SKIP: {
        skip 'no universal-ctags here', 2 unless $ctags;
        my @lengths = map { /^(\S+)\t(\S+)\t.*line:(\d+).*end:(\d+)/ ? [$4 - $3 + 1, "$2:$1"] : () }
            split /\n/, qx(ctags -f - --languages=C --c-kinds=f --fields=+ne @{[ grep { /\.c$/ } @c ]});
        cmp_ok(scalar @lengths, '>', 300, scalar(@lengths) . ' functions');
        my @sorted = sort { $a <=> $b } map { $_->[0] } @lengths;
        note("median $sorted[@sorted / 2] lines, 95 % under $sorted[@sorted * .95]");
        none('none over 100 lines', map { "$_->[1]: $_->[0]" } grep { $_->[0] > 100 } @lengths);
    }
    none('main is two lines', map { $_ } grep { defined } map {
        my $f = $_;
        (my $t = $code{$f}) =~ s{"[^"]*"}{}g;
        $t =~ /^main\(.*?\)\n\{\n(.*?)^\}/ms && ($1 =~ tr/;//) > 1 ? "$f" : undef
    } grep { m{^jobs/[^/]+\.c$} && !m{^jobs/nightshift\.c$} } @c);
};

none('lib/FUNCTIONS is what the headers say (make functions)', qx(perl lib/functions.pl) eq slurp('lib/FUNCTIONS') ? () : 'it is not');

subtest 'manuals' => sub {
    my $mandoc = qx(sh -c 'command -v mandoc') ne '';
    for my $job (map { m{^jobs/([^/]+)\.c$} } @c) {
        ok(-f "jobs/$job.1", "$job has a manual page") or next;
        my $page = slurp("jobs/$job.1");
        none("$job: its page has its sections", grep { $page !~ /^\.Sh $_$/m } 'NAME', 'SYNOPSIS', 'DESCRIPTION', 'EXIT STATUS', 'EXAMPLES');
        SKIP: {
            skip 'no mandoc here', 1 unless $mandoc;
            is(qx(mandoc -Tlint -Wwarning jobs/$job.1 2>&1), '', "$job: mandoc has nothing to say");
        }
        next if $job eq 'nightshift';
        SKIP: {
            skip "no $build/bin/$job here", 1 unless -x "$build/bin/$job" && $mandoc;
            # SYNOPSIS, of one mdoc rendering, against the usage line of --help: the same words, whatever the layout.
            my ($usage) = qx($build/bin/$job --help) =~ /^usage: (.*)$/m;
            my ($synopsis) = qx(mandoc -Tascii -O width=200 jobs/$job.1 | col -b) =~ /^SYNOPSIS\n(.*?)^\S/ms;
            s/\s+/ /g, s/^ | $//g for $usage, $synopsis;
            is($synopsis, $usage, "$job: SYNOPSIS and --help agree");
        }
    }
};
done_testing();
