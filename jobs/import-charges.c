/*
 * import-charges: visits and their charges enter the books.
 * C stages the file's values (lib/rcm/charges.c); sql/steps/import-charges/ decides.
 */
#include "../lib/rcm/charges.h"

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "import-charges", .usage = "", .takes = "charges",
	    .about = "take visits and their charges into the books",
	    .each = charges_import });
}
