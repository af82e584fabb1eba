/*
 * exchange-files: what waits in the outbox goes to partners, what they have
 * for us comes to the inbox. lib/rcm/exchange.h has the states of a file
 * between them; lib/wire/ talks.
 */
#include "../lib/rcm/exchange.h"

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "exchange-files", .usage = "[partner ...]",
	    .about = "send what waits in the outbox, get what partners have",
	    .whole = exchange_files, .reach = exchange_reach });
}
