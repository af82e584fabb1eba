#!/usr/bin/perl
# measure.pl COMMAND...: runs it; prints its seconds (wall) and its largest resident size in KiB.
use strict;
use warnings;
use Time::HiRes qw(time);

my $start = time;
my $pid = fork // die "fork: $!\n";
if (!$pid) {
	open STDOUT, '>&', \*STDERR;
	exec @ARGV or die "$ARGV[0]: $!\n";
}
my $peak = 0;
# The high-water mark is gone with the process: read while it runs.
require POSIX;
while (waitpid($pid, POSIX::WNOHANG()) == 0) {
	if (open my $in, '<', "/proc/$pid/status") {
		while (<$in>) { $peak = $1 if /^VmHWM:\s+(\d+)/ && $1 > $peak }
	}
	select undef, undef, undef, 0.02;
}
my $status = $? >> 8;
die "$ARGV[0] ended with $status\n" unless $status == 0 || $status == 65;
printf "%.3f %d\n", time - $start, $peak;
