package Payer::Walk;

# Walks the segments of one set along the guide's tree of loops. Tells what has
# no place, stands at the wrong one, comes too often or is missing; leaves a tree
#   { name, segs => [...], kids => [...], up }   of what it found.

use strict;
use warnings;
use Payer::Guide qw(guide);
use Payer::Element qw(check_elements component);

sub walk {
	my ($c, $st) = @_;
	my $w = { c => $c, isa => $st->{isa}, claims => [], stack => [] };
	push_loop($w, guide()->{top}, undef);
	$st->{tree} = $w->{stack}[0];
	for my $seg (@{ $st->{segs} }) {
		last if $seg->{tag} eq 'SE';
		$w->{at} = $seg;
		step($w, $seg);
	}
	$w->{at} = $st->{segs}[-1];
	close_loops($w, -1);
	$st->{claims} = $w->{claims};
	return;
}

sub push_loop {
	my ($w, $loop, $parent) = @_;
	my $frame = { name => $loop->{name}, loop => $loop, segs => [], kids => [],
		up => $parent, pos => 0, rank => 0, count => {} };
	push @{ $parent->{kids} }, $frame if $parent;
	push @{ $w->{stack} }, $frame;
	return $frame;
}

sub step {
	my ($w, $seg) = @_;
	my ($depth, $node) = find($w, $seg, 0);
	my $late = 0;
	if (!$node) {
		($depth, $node) = find($w, $seg, 1);
		$late = 1;
	}
	return no_place($w, $seg) if !$node;
	# What is only out of order does not close the loop we are in, unless it
	# opens one itself.
	if (!$late || $node->{loop}) { close_loops($w, $depth) }
	my $frame = $w->{stack}[$depth];
	$w->{clm} = undef if $node->{loop} && $node->{loop}{name} =~ /\A20/;
	take($w, $frame, $node, $seg, $late);
	return;
}

# The deepest open loop that has a place for the segment, at or after where we
# are; or with ANYWHERE, at any place.
sub find {
	my ($w, $seg, $anywhere) = @_;
	for (my $d = $#{ $w->{stack} }; $d >= 0; $d--) {
		my $frame = $w->{stack}[$d];
		my $nodes = $frame->{loop}{nodes};
		for my $i (0 .. $#{$nodes}) {
			my $node = $nodes->[$i];
			# A loop's first segment opens it again: the parent's matter.
			next if $i == 0 && $d > 0;
			next if !$anywhere && $node->{pos} < $frame->{pos};
			my $sign = $node->{loop} ? $node->{loop}{nodes}[0] : $node;
			return ($d, $node) if matches($w->{isa}, $sign, $seg);
		}
	}
	return (0, undef);
}

sub matches {
	my ($isa, $node, $seg) = @_;
	return 0 if $node->{tag} ne $seg->{tag};
	for my $q (@{ $node->{qual} }) {
		my ($e, $j) = split /-/, $q->[0];
		my $v = $j ? component($isa, $seg, $e, $j) : $seg->{e}[$e] // '';
		return 0 if !$q->[1]{$v};
	}
	return 1;
}

sub no_place {
	my ($w, $seg) = @_;
	my $frame = $w->{stack}[-1];
	@{$seg}{qw(loop clm)} = ($frame->{name}, $w->{clm});
	my $known = defined $seg->{tag} && Payer::Element::known($seg->{tag});
	my $what = join '*', $seg->{tag}, grep { defined } $seg->{e}[1];
	$w->{c}->segment('guide', $seg, $known ? 2 : 1,
	    "no place for $what in or after loop $frame->{name}");
	return;
}

sub take {
	my ($w, $frame, $node, $seg, $late) = @_;
	my $key = "$node";
	my $n = ++$frame->{count}{$key};
	my $before = $frame->{rank};
	my $same_pos = $node->{pos} == $frame->{pos};
	if ($node->{loop}) {
		if (!$late) { @{$frame}{qw(pos rank)} = @{$node}{qw(pos rank)} }
		$frame = push_loop($w, $node->{loop}, $frame);
		$frame->{count}{"$node->{loop}{nodes}[0]"} = 1;
		@{$frame}{qw(pos rank)} = @{ $node->{loop}{nodes}[0] }{qw(pos rank)};
	} elsif (!$late) {
		@{$frame}{qw(pos rank)} = @{$node}{qw(pos rank)};
	}
	settle($w, $frame, $seg);
	my $c = $w->{c};
	my $name = $node->{loop} ? "loop $node->{loop}{name}" : "segment $node->{tag}";
	$c->segment('guide', $seg, 7, "$name is out of order") if $late;
	$c->segment('strict', $seg, 7, "$name is not where the guide lists it")
	    if !$late && $same_pos && $node->{rank} < $before;
	$c->segment('guide', $seg, $node->{loop} ? 4 : 5,
	    "$name occurs $n times, the most is $node->{max}") if $n > $node->{max};
	my $rule = $node->{loop} ? $node->{loop}{nodes}[0] : $node;
	check_elements($w->{isa}, $seg, $rule, sub {
		my ($level, $e, $j, $code, $text) = @_;
		$c->element($level, $seg, $e, $j, $code, $text);
	});
	return;
}

# The segment belongs to FRAME now; and to the claim, if one is open.
sub settle {
	my ($w, $frame, $seg) = @_;
	push @{ $frame->{segs} }, $seg;
	if ($seg->{tag} eq 'CLM' && $frame->{name} eq '2300') {
		$w->{clm} = $seg->{e}[1] // '';
		push @{ $w->{claims} }, $frame;
	}
	@{$seg}{qw(loop clm)} = ($frame->{name} eq 'TOP' ? '' : $frame->{name}, $w->{clm});
	return;
}

# Closes loops deeper than DEPTH: now is when we know what they lack.
sub close_loops {
	my ($w, $depth) = @_;
	while ($#{ $w->{stack} } > $depth) {
		my $frame = pop @{ $w->{stack} };
		for my $node (@{ $frame->{loop}{nodes} }) {
			next if $node->{use} ne 'R' || $frame->{count}{"$node"};
			lacks($w, $frame, $node);
		}
	}
	return;
}

sub lacks {
	my ($w, $frame, $node) = @_;
	my $sign = $node->{loop} ? $node->{loop}{nodes}[0] : $node;
	my $what = $sign->{tag};
	my ($q) = map { join '/', sort keys %{ $_->[1] } } @{ $sign->{qual} };
	$what .= "*$q" if defined $q;
	my $where = $node->{loop} ? "loop $node->{loop}{name}" : 'segment';
	my $inside = $frame->{name} =~ /\A2[34]/;
	my $place = { pos => $w->{at}{pos}, clm => $inside ? $w->{clm} : undef, tag => $sign->{tag} };
	$w->{c}->segment('guide', $place, $node->{loop} ? 'I7' : 3,
	    "required $where $what is missing in loop $frame->{name}", $sign->{tag},
	    $frame->{name} eq 'TOP' ? '' : $frame->{name});
	return;
}

1;
