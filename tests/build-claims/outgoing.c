/*
 * outgoing: argv[1] is a site, argv[2] an X12 file; says what outgoing_check()
 * finds in it when it is about to leave.
 */
#include <stdio.h>
#include <string.h>

#include "../lib/base/die.h"
#include "../lib/rcm/outgoing.h"

int
main(int argc, char *argv[])
{
	struct site site;
	struct outfile *o;
	struct fault f = { 0 };
	char buf[64 * 1024], place[64];
	FILE *in;
	size_t n;

	if (argc != 3 || (in = fopen(argv[2], "r")) == NULL)
		die(EXIT_USAGE, "outgoing SITE FILE");
	site_open(&site, argv[1]);
	o = outfile_new(&site, "acme", "trial.x12", 0);
	while ((n = fread(buf, 1, sizeof(buf), in)) > 0)
		outfile_write(o, buf, n);
	fclose(in);
	if (outgoing_check(o, &f) == 0)
		puts("good");
	else
		printf("%s: %s\n", fault_place(&f, place, sizeof(place)),
		    f.what);
	outfile_drop(o);
	return 0;
}
