package Payer::Envelope;

# The envelopes of what the payer sends: the partner's own identifiers, turned.

use strict;
use warnings;
use Exporter 'import';
use Payer::X12 qw(render isa unescape);

our @EXPORT_OK = qw(partner_of wrap ta1_file delimiters);

# Whom an answer goes to: read from the ISA and GS of what they sent.
sub partner_of {
	my ($isa, $gs) = @_;
	my $e = $isa->{segs}[0]{e};
	my @id = map { my $t = $_; $t =~ s/ +\z//; $t } @{$e}[5 .. 8];
	return {
		to_q => $id[0], to => $id[1], from_q => $id[2], from => $id[3],
		usage => $e->[15] eq 'T' ? 'T' : 'P',
		gs_to => $gs ? $gs->{e}[2] : $id[1], gs_from => $gs ? $gs->{e}[3] : $id[3],
	};
}

sub delimiters {
	my ($text, $eol) = @_;
	$text = unescape($text // '*^:~');
	die "--delims wants four different bytes: element, repetition, component, end\n"
	    if length $text != 4 || $text =~ /[A-Za-z0-9 ]/ || $text =~ /(.).*\1/s;
	my @d = split //, $text;
	$eol = unescape($eol) if defined $eol;
	return { elem => $d[0], rep => $d[1], comp => $d[2], term => $d[3],
		eol => $d[3] =~ /[\r\n]/ ? '' : $eol // "\n" };
}

# wrap(D, PARTNER, NUMBER, WHEN, GS01, VERSION, SETS): the whole file. A set is
# [ST01, ST03 or '', [segments]].
sub wrap {
	my ($d, $partner, $number, $when, $gs01, $version, $sets) = @_;
	my $out = head($d, $partner, $number, $when);
	my $n = 0;
	my @segs = ['GS', $gs01, @{$partner}{qw(gs_from gs_to)}, $when->{date},
	    $when->{time}, $number, 'X', $version];
	for my $set (@{$sets}) {
		my ($st01, $st03, $body) = @{$set};
		my $st02 = sprintf '%04d', ++$n;
		push @segs, ['ST', $st01, $st02, $st03], @{$body},
		    ['SE', @{$body} + 2, $st02];
	}
	push @segs, ['GE', $n, $number], ['IEA', 1, sprintf '%09d', $number];
	return $out . render($d, \@segs);
}

sub head {
	my ($d, $partner, $number, $when) = @_;
	return isa($d, %{$partner}, date => substr($when->{date}, 2), time => $when->{time},
	    number => $number);
}

sub ta1_file {
	my ($d, $partner, $number, $when, $isa_elems, $code, $note) = @_;
	return head($d, $partner, $number, $when) . render($d, [
		['TA1', @{$isa_elems}[13, 9, 10], $code, $note],
		['IEA', 0, sprintf '%09d', $number],
	]);
}

1;
