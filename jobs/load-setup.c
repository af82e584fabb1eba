/*
 * load-setup: who we are, whom we send to and who pays, as versioned rows.
 * C stages each setup file (lib/rcm/setup.c); sql/steps/load-setup/ decides what is new.
 */
#include "../lib/rcm/setup.h"

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "load-setup", .usage = "",
	    .about = "load setup files: practices, providers, facilities, "
	    "payers, partners, fees, users, rules",
	    .takes = "practices providers facilities payers partners fees "
	    "users payer_rules", .each = setup_load });
}
