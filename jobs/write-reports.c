/*
 * write-reports: the morning's page, the reports and the worklists.
 * Each report is a SELECT in sql/reports/; lib/rcm/reports.c and page.c print them.
 */
#include "../lib/rcm/reports.h"

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "write-reports", .usage = "",
	    .about = "write the morning's page, reports and worklists",
	    .whole = reports_write });
}
