package Payer::State;

# What the payer remembers between calls: one JSON file, replaced whole, and
# ledger.csv, which only grows.

use strict;
use warnings;
use JSON::PP ();
use Payer::X12 qw(slurp write_file);

my @COLUMNS = qw(as_of file set kind trn02 bpr02 clm01 outcome charge paid pr co
    other status icn member payer_id note);

sub open_state {
	my ($class, $dir) = @_;
	my $path = "$dir/state.json";
	my $self = -e $path ? JSON::PP->new->decode(slurp($path)) : {};
	$self->{$_} //= {} for qw(next seen taken forward paid stage clm01);
	$self->{$_} //= [] for qw(waiting later resend);
	$self->{rows} = [];
	$self->{dir}  = $dir;
	return bless $self, $class;
}

# Running numbers, one a name, from 1.
sub number {
	my ($self, $name) = @_;
	return ++$self->{next}{$name};
}

sub ledger {
	my ($self, %row) = @_;
	push @{ $self->{rows} }, join ',', map { csv($row{$_} // '') } @COLUMNS;
	return;
}

sub csv {
	my ($text) = @_;
	return $text if $text !~ /[",\r\n]/;
	$text =~ s/"/""/g;
	return qq("$text");
}

# The state knows how long the ledger was when it was saved: rows of a call that
# never came to its end are dropped by the next one.
sub save {
	my ($self) = @_;
	my $dir  = $self->{dir};
	my $path = "$dir/ledger.csv";
	my $text = -e $path ? substr slurp($path), 0, $self->{ledger_bytes} // 0 : '';
	$text = join(',', @COLUMNS) . "\n" if $text eq '';
	$text .= "$_\n" for @{ $self->{rows} };
	my %keep = (%{$self}, ledger_bytes => length $text);
	delete @keep{qw(dir rows)};
	write_file($dir, 'ledger.csv', $text);
	write_file($dir, 'state.json', JSON::PP->new->canonical->encode(\%keep) . "\n");
	return;
}

1;
