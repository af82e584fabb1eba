#!/usr/bin/perl
# zip.pl EXPRESSION: prints the zip, honest or not, that a Perl expression makes of
#
#	zip(ENTRY...)                    a zip of these
#	entry(NAME, BYTES, KEY => VALUE...)
#	slurp(PATH)
#
# KEYs lie or are odd: packed (1: deflated), mode (Unix), system (3: Unix), method, flags, crc, size and csize
# (in both headers), local_size, local_crc, local_name (there alone), descriptor (1: sizes behind the bytes),
# data (the bytes as they stand in the zip), at (the offset said), zip64 (1: sizes in the extra field), far (the
# offset said there).
# In zip(): \%end of the end record: count, comment, zip64, at (where the directory is said to be).
use strict;
use warnings;
use Compress::Raw::Zlib;

sub slurp {
	open my $in, '<:raw', $_[0] or die "$_[0]: $!\n";
	local $/;
	return scalar <$in>;
}

sub deflated {
	my ($bytes) = @_;
	my ($d) = Compress::Raw::Zlib::Deflate->new(-WindowBits => -MAX_WBITS(), -AppendOutput => 1);
	my $out = '';
	$d->deflate($bytes, $out) == Z_OK && $d->flush($out) == Z_OK or die "deflate\n";
	return $out;
}

sub entry {
	my ($name, $bytes, %e) = @_;
	$e{data} //= $e{packed} ? deflated($bytes) : $bytes;
	$e{method} //= $e{packed} ? 8 : 0;
	$e{crc} //= crc32($bytes);
	$e{size} //= length $bytes;
	$e{csize} //= length $e{data};
	return { mode => 0100644, system => 3, flags => 0, local_name => $name, local_size => $e{size},
	    local_crc => $e{crc}, %e, name => $name };
}

sub sizes {	# as they stand, and the extra field that has them if they do not
	my ($e, $size) = @_;
	return ($e->{csize}, $size, '') unless $e->{zip64};
	return (0xffffffff, 0xffffffff, pack 'vvQ<Q<', 1, 16, $size, $e->{csize});
}

sub zip {
	my %end = ref $_[-1] eq 'HASH' && !exists $_[-1]{data} ? %{ pop @_ } : ();
	my ($out, $directory) = ('', '');
	for my $e (@_) {
		my $at = $e->{at} // length $out;
		my $flags = $e->{flags} | ($e->{descriptor} ? 8 : 0);
		my ($csize, $size, $extra) = sizes($e, $e->{local_size});
		my @said = $e->{descriptor} ? (0, 0, 0) : ($e->{local_crc}, $csize, $size);
		my $version = $e->{zip64} ? 45 : 20;
		$out .= pack('VvvvvvVVVvv', 0x04034b50, $version, $flags, $e->{method}, 0, 0x21, @said,
		    length $e->{local_name}, length $extra) . $e->{local_name} . $extra . $e->{data};
		$out .= pack 'VVVV', 0x08074b50, $e->{crc}, $e->{csize}, $e->{size} if $e->{descriptor};
		($csize, $size, $extra) = sizes($e, $e->{size});
		($extra, $at) = (pack('vvQ<Q<Q<', 1, 24, $size = $e->{size}, $e->{csize}, $e->{far}), 0xffffffff) if $e->{far};
		$size = 0xffffffff if $e->{far};
		$directory .= pack('VvvvvvvVVVvvvvvVV', 0x02014b50, $e->{system} << 8 | $version, $version, $flags, $e->{method},
		    0, 0x21, $e->{crc}, $csize, $size, length $e->{name}, length $extra, 0, 0, 0, $e->{mode} << 16, $at) .
		    $e->{name} . $extra;
	}
	my ($at, $n, $comment) = ($end{at} // length $out, $end{count} // scalar @_, $end{comment} // '');
	$out .= $directory;
	my @end = ($n & 0xffff, $n & 0xffff, length $directory, $at);
	if ($end{zip64}) {
		my $here = length $out;
		$out .= pack 'VQ<vvVVQ<Q<Q<Q<', 0x06064b50, 44, 45, 45, 0, 0, $n, $n, length $directory, $at;
		$out .= pack 'VVQ<V', 0x07064b50, 0, $here, 1;
		@end = (0xffff, 0xffff, 0xffffffff, 0xffffffff);
	}
	return $out . pack('VvvvvVVv', 0x06054b50, 0, 0, @end, length $comment) . $comment;
}

binmode STDOUT;
my $zip = eval $ARGV[0];
die $@ if $@;
print $zip;
