/*
 * take-in: every file of the inbox becomes a document.
 * lib/rcm/inbox.c takes, lib/rcm/catalog.c tells what it is; no job works anything here.
 * Beyond its site it asks the machine who a dropper is.
 */
#include "../lib/rcm/inbox.h"

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "take-in", .usage = "",
	    .about = "take in what was dropped in the inbox",
	    .whole = inbox_take, .reach = inbox_reach });
}
