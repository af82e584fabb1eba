/*
 * trust-host: shows the key of a partner's host and pins it if a person says so.
 * A program of its own, as exchange-files is, for no other talks to a network.
 */
#include "../lib/rcm/trust.h"

int
main(int argc, char *argv[])
{
	return trust_host(argc, argv);
}
