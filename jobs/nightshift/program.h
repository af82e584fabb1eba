/*
 * program: a job as a process of its own, from the folder this program is in.
 */
#ifndef NIGHTSHIFT_PROGRAM_H
#define NIGHTSHIFT_PROGRAM_H

/* Runs it to its end: its exit status; 71 with a line if a signal ended it. argv ends with NULL. */
int program_run(const char *job, const char *const *argv);

#endif
