#!/usr/bin/perl
# charges.pl ROWS: a synthetic charge file, two lines a visit, invented people; one visit in ten has
# a second insurance, one in twenty none.
use strict;
use warnings;

my $rows = shift || 1000;
print join(',', qw(visit_id practice_id service_from pos rendering_npi patient_id patient_last patient_first
    patient_dob patient_sex patient_address1 patient_city patient_state patient_zip patient_phone
    ins1_payer_id ins1_member_id ins1_group ins1_relationship ins2_payer_id ins2_member_id ins2_relationship
    dx1 dx2 line code mod1 units charge dx_pointers)), "\r\n";
my @last = qw(Testa Mockwell Sampleton Fakename Placeholder Selfpay Duocover Twoplan Standin Dummyson);
for (my $v = 1; $v <= $rows / 2; $v++) {
	my @insurance = $v % 20 ? ('acmehealth', "W" . (100000 + $v), 'GRP100', 'self') : ('', '', '', '');
	push @insurance, $v % 10 == 1 ? ('medicaid', "M" . (100000 + $v), 'self') : ('', '', '');
	for my $line (1, 2) {
		print join(',', "B$v", 'main', '2025-12-29', 11, 1245319599, "Q$v", $last[$v % 10], 'Ada',
		    '1980-02-03', 'F', "$v Sample St", 'Springfield', 'IL', '627010001', '555-555-0201', @insurance,
		    'J02.9', 'R50.9', $line, $line == 1 ? (99213, 25, 1, '150.00', '"1,2"') : (87880, 'QW', 1, '50.00', 1)),
		    "\r\n";
	}
}
