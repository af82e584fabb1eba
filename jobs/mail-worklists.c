/*
 * mail-worklists: each person of users.csv gets the night by mail, without a
 * patient in the clear. lib/rcm/mail.h has the states of a message;
 * lib/wire/smtp.c talks.
 */
#include "../lib/rcm/mail.h"

int
main(int argc, char *argv[])
{
	return job_run(argc, argv, &(struct job_spec){
	    .name = "mail-worklists", .usage = "[user ...]",
	    .about = "send each person the night by mail",
	    .whole = mail_worklists, .reach = mail_reach });
}
