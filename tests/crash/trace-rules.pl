#!/usr/bin/perl
# trace-rules.pl SITE LOG: the order of what a job did to its files, for the file systems that no
# sweep can try. LOG is of
#	strace -f -qq -y -s 4096 -e trace=file,desc,process,network,landlock_restrict_self -o LOG job -C SITE ...
# Prints each breach, then what was seen; exit 1 if there was a breach.
#
#	1  a file is synced between its last write and its rename
#	2  the folder of a rename is synced before the database is written again
#	3  no inbox name goes while a write of the database's log is not synced, nor before
#	   the log was synced after the copy's rename
#	4  the folder of a removed inbox name is synced before the end
#	5  one program: one execve, no child
#	6  no network: no socket but the name service's own on this machine
#	7  an archived or published file is not written to after its rename
#	8  of a program that bounds itself: no file of the inbox or the archive is opened before
use strict;
use warnings;

my ($site, $log) = @ARGV;
die "usage: trace-rules.pl SITE LOG\n" unless defined $log;
my (%dirty, %unsynced, %final, %removed, %seen, @bad);
my $early = 0;		# a stranger's file was opened, and no bounds were there
my ($wal_dirty, $copied) = (0, 0);	# copied: a copy was renamed and no log synced since

sub breach { push @bad, "RULE $_[0]: $_[1]" }
sub below { my ($path) = @_; $path =~ s{^\Q$site\E/}{} ? $path : "/$path" }
sub folder { $_[0] =~ m{^(.*)/} ? $1 : '.' }

# The path of a descriptor, and paths of AT calls, below the site.
sub of_fd { $_[0] =~ /^\w+\(\d+<([^>]*)>/ ? below($1) : '' }
sub at_paths {
	my ($line) = @_;
	my @paths;
	@paths = $line =~ /^rename\("([^"]*)", "([^"]*)"\)/;
	return map { below($_) } @paths if @paths;
	while ($line =~ /(?:AT_FDCWD(?:<[^>]*>)?|\d+<([^>]*)>), "((?:[^"\\]|\\.)*)"/g) {
		my ($folder, $path) = ($1 // '.', $2);
		push @paths, below($path =~ m{^/} ? $path : "$folder/$path");
	}
	return @paths;
}

sub written {
	my ($path) = @_;
	$dirty{$path} = 1;
	breach(7, "$path is written after its rename") if $final{$path};
	return unless $path =~ /nightshift\.db(?:-wal)?$/;
	$wal_dirty = 1 if $path =~ /-wal$/;
	for my $dir (sort keys %unsynced) {
		breach(2, "the database is written before $dir is synced");
	}
	%unsynced = ();
}

sub synced {
	my ($path) = @_;
	delete $dirty{$path};
	delete $unsynced{$path};
	delete $removed{$path};
	$seen{"sync of a folder"}++ if -d "$site/$path";
	($wal_dirty, $copied) = (0, 0) if $path =~ /-wal$/;
}

# Moved aside or removed: the inbox no longer has it under its name.
sub leaving {
	breach(3, 'an inbox name goes before the log of its rows is synced') if $wal_dirty || $copied;
}

sub renamed {
	my ($from, $to) = @_;
	leaving() if defined $from && $from =~ m{^inbox/};
	return unless $to =~ m{^(?:outbox|archive)/};
	# From one temp to another, as libzip does: as unsynced as it was.
	if ($to =~ m{/\.[^/]*$}) {
		$dirty{$to} = 1 if delete $dirty{$from};
		return;
	}
	$seen{"rename into " . ($to =~ m{^(outbox|archive/\w+)})[0]}++;
	breach(1, "a file is renamed into " . folder($to) . ' before it is synced') if delete $dirty{$from};
	$unsynced{folder($to)} = 1;
	$final{$to} = 1;
	$copied = 1 if $to =~ m{^archive/in/};
}

sub unlinked {
	my ($path) = @_;
	return unless $path =~ m{^inbox/};
	$seen{"removal from the inbox"}++;
	leaving();
	$removed{folder($path)} = 1;
}

open my $in, '<', $log or die "$log: $!\n";
while (<$in>) {
	s/^\d+ +//;
	next if / = -1 /;
	if (/^(?:p?write(?:64|v)?|ftruncate|fallocate)\(/) { written(of_fd($_)) }
	elsif (/^(?:fsync|fdatasync)\(/) { synced(of_fd($_)) }
	elsif (/^rename/) { renamed(at_paths($_)) }
	elsif (/^unlink/) { unlinked($_) for at_paths($_) }
	elsif (/^open/) { $early ||= !$seen{bounds} && !/O_PATH/ && grep m{^(?:inbox|archive/(?:in|out))/}, at_paths($_) }
	elsif (/^landlock_restrict_self\(/) { $seen{bounds}++ }
	elsif (/^execve\(/) { breach(5, 'another program is started') if $seen{execve}++ }
	elsif (/^(?:clone3?|fork|vfork)\(/) { breach(5, 'a child is made') }
	elsif (/^socket\(/) { breach(6, 'a socket') unless /AF_UNIX/ }
	elsif (/^connect\(/) { breach(6, 'a connection') unless m{/nscd/socket} }
}
breach(2, "$_ is not synced at the end") for sort keys %unsynced;
breach(4, "$_ is not synced at the end") for sort keys %removed;
breach(8, "a stranger's file is opened before the bounds are drawn") if $early && $seen{bounds};
print "$_\n" for @bad;
print join(', ', map { "$seen{$_} $_" } sort keys %seen), '; ', scalar @bad, " breaches\n";
exit(@bad ? 1 : 0);
