/*
 * reports: what stands in outbox/reports/NIGHT/ by morning: a CSV for each file of sql/reports and of
 * the office's own local/reports, a worklist for each kind of task, and the morning's page.
 * All of it is a function of the database and the as-of, so a second run writes nothing.
 */
#ifndef RCM_REPORTS_H
#define RCM_REPORTS_H

#include "../store/job.h"

/* write-reports: an exit status. */
int reports_write(struct job *);

/* For the files of this module. Parameters that every report may name. */
enum { REPORTS_PARAMETERS = 3 };
struct db_parameter;
void reports_parameters(const struct job *, const char *kind,
    struct db_parameter p[REPORTS_PARAMETERS]);
/* outbox/reports/NIGHT */
void reports_folder(const struct job *, char buf[64]);
struct reports_source {
	const char *name;	/* NAME.csv */
	const char *label;	/* its path, for messages */
	const char *sql;
	const char *kind;	/* of task: a worklist */
	int64_t steps;		/* an office's own: it only reads, and not for longer; 0: ours */
};
/* Writes one. -1 and the fault: it cannot be asked, or ended before its end; then there is no file. */
int reports_one(struct job *, const struct reports_source *, struct fault *);
/* local/reports/: a report that fails is named and has a task; the others are written. */
void reports_local(struct job *);

#endif
