#!/usr/bin/perl
# functions.pl: the public functions by floor, from the headers. `make functions` writes
# lib/FUNCTIONS from it, and a test holds the two together.
use strict;
use warnings;

print "Public functions by floor. A floor includes only floors below it:\n",
    "base < store, x12, wire, paper < rcm < jobs. Made from the headers by lib/functions.pl.\n";
for my $floor (qw(base store x12 wire paper rcm)) {
	for my $header (sort glob "lib/$floor/*.h") {
		open my $in, '<', $header or die "$header: $!\n";
		my $text = do { local $/; <$in> };
		$text =~ s{/\*.*?\*/}{}gs;
		$text =~ s{^#.*(?:\\\n.*)*$}{}gm;
		$text =~ s{static inline.*?^\}}{}gms;
		my %seen;
		$seen{$1}++ while $text =~ /^(?!typedef|extern|struct \w+ \{)[\w_][\w \t\*]*?\b(\w+)\([^;{]*\)[^;{]*;/gm;
		next unless %seen;
		print "\n$header\n";
		print "\t$_\n" for sort grep { !/^__/ } keys %seen;
	}
}
