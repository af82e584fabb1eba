#!/usr/bin/perl
# proxy.pl PORT TARGET MODE [ARGUMENT...]: stands before a server on the loopback and fails as networks do. One call a time each
# in a process of its own.
#
#	silent          takes the call and never says a word
#	slow N          N bytes a second from the caller
#	slowly N        N bytes a second to him
#	stall N         after N bytes from the caller nothing moves any more, and nobody hangs up
#	cut N           after N bytes from the caller hangs up
#	lost FILE [TO]  hangs up instead of passing on the reply, as soon as FILE is there; moves it to TO first
use strict;
use warnings;
use IO::Select;
use IO::Socket::INET;
use Time::HiRes qw(sleep);

my ($port, $target, $mode, $arg, $to) = @ARGV;
my $listen = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => $port, Listen => 20, ReuseAddr => 1) or die "$port: $!\n";
$SIG{CHLD} = 'IGNORE';
$SIG{PIPE} = 'IGNORE';
my $parent = $$;

while (my $caller = $listen->accept) {
	next if fork;
	close $listen;
	# No call outlives the proxy.
	$SIG{ALRM} = sub { exit 1 if getppid != $parent; alarm 1 };
	alarm 1;
	serve($caller);
	exit 0;
}

sub hang { sleep 1 while 1 }

sub serve {
	my ($caller) = @_;
	hang() if $mode eq 'silent';
	my $server = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $target) or return;
	my $both = IO::Select->new($caller, $server);
	my $passed = 0;
	while (1) {
		for my $from ($both->can_read(1)) {
			my $bytes;
			sysread $from, $bytes, $mode =~ /^slow/ ? $arg / 10 : 16384 or return;
			if ($from == $caller) {
				$passed += length $bytes;
				hang() if $mode eq 'stall' && $passed > $arg;
				return if $mode eq 'cut' && $passed > $arg;
				sleep length($bytes) / $arg if $mode eq 'slow';
			} elsif ($mode eq 'slowly') {
				sleep length($bytes) / $arg;
			} elsif ($mode eq 'lost' && -e $arg) {
				rename $arg, $to if defined $to;
				return;
			}
			my $out = $from == $caller ? $server : $caller;
			while (length $bytes) {
				my $n = syswrite $out, $bytes;
				return unless defined $n;
				substr $bytes, 0, $n, '';
			}
		}
	}
}
