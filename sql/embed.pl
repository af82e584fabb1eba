#!/usr/bin/perl
# embed.pl OUT.c OUT.h FILE...: the SQL, seed tables and sample files as C strings.
#
# sql/queries/*.sql hold statements that C names: a block begins with
# "-- name: remit-insert" and becomes `const char sql_remit_insert[]`, so that a
# name that is not there stops the link. Every file is also in sql_files[], by its path.
use strict;
use warnings;

my ($c_path, $h_path, @files) = @ARGV;
die "usage: embed.pl OUT.c OUT.h FILE...\n" unless @files;

sub slurp {
	my ($path) = @_;
	open my $in, '<:raw', $path or die "$path: $!\n";
	local $/;
	my $text = <$in>;
	return defined $text ? $text : '';
}

# A string literal of at most 60 bytes a line; C11 promises 4095 in one
# literal, but gcc and clang take more; an array initialiser would triple the source.
sub literal {
	my ($text) = @_;
	my $out = '';
	for my $line ($text =~ /([^\n]*\n|[^\n]+)/g) {
		$line =~ s/([\\"])/\\$1/g;
		$line =~ s/\n/\\n/g;
		$line =~ s/\t/\\t/g;
		$line =~ s/\r/\\r/g;
		$line =~ s/\?\?/?\\?/g;
		$line =~ s/([^\x20-\x7e])/sprintf('\\%03o', ord $1)/ge;
		$out .= "\n\t\"$line\"";
	}
	return $out eq '' ? '""' : $out;
}

sub fields {
	my ($line) = @_;
	my @fields;
	while (1) {
		$line =~ s/^"((?:[^"]|"")*)"// or $line =~ s/^([^,]*)//;
		push @fields, $1 =~ s/""/"/gr;
		$line =~ s/^,// or last;
	}
	return @fields;
}

# A seed table, sql/codes/TABLE.csv, as INSERTs: the header names the columns,
# the word NULL is NULL.
sub seed {
	my ($path, $text) = @_;
	my ($table) = $path =~ m{([a-z_0-9]+)\.csv$};
	my ($header, @lines) = grep { !/^(?:#|$)/ } split /\n/, $text;
	my @columns = fields($header);
	my $sql = '';
	for my $line (@lines) {
		my @fields = fields($line);
		die "$path: not ", scalar @columns, " fields: $line\n" unless @fields == @columns;
		$sql .= "INSERT INTO $table (" . join(', ', @columns) . ') VALUES (' .
		    join(', ', map { $_ eq 'NULL' ? $_ : "'" . s/'/''/gr . "'" } @fields) . ");\n";
	}
	return $sql;
}

my (@names, @entries);
open my $c, '>', $c_path or die "$c_path: $!\n";
print $c "/* Made by sql/embed.pl; do not edit. */\n#include \"sql.h\"\n\n";
for my $path (sort @files) {
	my $text = slurp($path);
	$text = seed($path, $text) if $path =~ m{sql/codes/.*\.csv$};
	if ($path =~ m{sql/queries/.*\.sql$}) {
		my (undef, @blocks) = split /^-- name: ([a-z0-9-]+)\n/m, $text;
		die "$path: no '-- name:' block\n" unless @blocks;
		while (my ($name, $body) = splice @blocks, 0, 2) {
			(my $symbol = "sql_$name") =~ tr/-/_/;
			push @names, $symbol;
			my $line = () = substr($text, 0, index($text, "-- name: $name\n")) =~ /\n/g;
			push @entries, [ "$path:" . ($line + 1) . ":$name", $symbol ];
			print $c "const char ${symbol}[] =", literal($body), ";\n";
		}
		next;
	}
	(my $symbol = "file_$path") =~ s/[^A-Za-z0-9]/_/g;
	print $c "static const char ${symbol}[] =", literal($text), ";\n";
	push @entries, [ $path, $symbol ];
}
print $c "\nconst struct sql_file sql_files[] = {\n";
print $c "\t{ \"$_->[0]\", $_->[1] },\n" for sort { $a->[0] cmp $b->[0] } @entries;
print $c "\t{ 0, 0 }\n};\n";
close $c or die "$c_path: $!\n";

open my $h, '>', $h_path or die "$h_path: $!\n";
print $h "/* Made by sql/embed.pl; do not edit. */\n#ifndef SQL_H\n#define SQL_H\n\n",
    "struct sql_file {\n\tconst char *path, *text;\n};\n",
    "/* Sorted by path; ends with a NULL path. */\nextern const struct sql_file sql_files[];\n\n";
print $h "extern const char ${_}[];\n" for sort @names;
print $h "\n#endif\n";
close $h or die "$h_path: $!\n";
