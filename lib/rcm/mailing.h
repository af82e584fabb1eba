/*
 * mailing: one run of mail-worklists, within lib/rcm/mail*.c.
 */
#ifndef RCM_MAILING_H
#define RCM_MAILING_H

#include "../paper/csv_out.h"
#include "../store/hash.h"
#include "mail.h"
#include "mail_settings.h"
#include "page_table.h"

struct mailing {
	struct job *job;
	struct mail_settings set;
	struct arena arena;
	char night[DATE_TEXT], as_of[INSTANT_TEXT]; /* of the reports */
	int broken;		/* the books did not prove */
	int config;		/* site.conf must be looked at */
	int later;		/* the server could not be worked with */
};

/* A version of a user. */
struct mail_user {
	int64_t id;
	const char *user_id, *name, *practice_id, *practice, *email, *reports;
	struct mail_user *next;
};

/* A report that a user gets: those rows of it that are his practice's. */
struct mail_report {
	const char *name;
	struct csv_out rows;
	size_t given;		/* to the zip */
	struct mail_report *next;
};

/* A message as it was made. */
struct mail_message {
	char *bytes;
	size_t len;
	char id[HASH_TEXT + 300];	/* Message-ID, with its brackets */
	const char *reports;		/* names attached, space-separated */
};

enum { MAIL_PARAMETERS = 7 };

/* What is due for the night; in a transaction. from and run: taken from there
 * (mail_replay), else made. */
void mail_compose(struct mailing *, struct job *from, int64_t run);
/* Makes one; bytes are the caller's to free. */
void mail_make(struct mailing *, const struct mail_user *,
    struct mail_message *);

/*
 * The reports that a user gets, by the words of users.csv, with something of
 * his in them; NULL: none. One without practice_id is not for one practice's
 * eyes.
 */
struct mail_report *mail_reports(struct mailing *, const struct mail_user *);
/* Their names, this between two. */
const char *mail_report_names(struct mailing *, const struct mail_report *,
    const char *between);
/*
 * All of them in one zip under AES-256: bytes to be freed; NULL: none are to
 * ride, or why not in *why ("large", "secret").
 */
void *mail_reports_zip(struct mailing *, const struct mail_user *,
    struct mail_report *, size_t *len, const char **why);
void mail_reports_free(struct mail_report *);

/* A section of a message; urgent: it has something and comes first. */
void mail_html(const struct page_table *, int urgent, FILE *);

/* A message that waits, and the row of its user in force. */
struct mail_waiting {
	int64_t id, bytes, doubts;
	const char *night, *user_id, *name, *sha256, *step, *reports;
	const char *email, *practice_id, *may_see;
	struct mail_waiting *next;
};
/*
 * Whether what stands in outbox/mail may leave: the bytes of its row, to the
 * user's address in force, of his practice and his reports, and in clear
 * nothing but our own words, the setup's, counts, amounts and dates of its
 * time. The descriptor, or -1 and the fault.
 */
int mail_check(struct mailing *, const struct mail_waiting *, struct fault *);
/* What a clear part may say, once a run, before any check. */
void mail_check_words(struct mailing *);
/* A step of a message in its transaction, with the task that it opens or
 * closes; at: wall clock, seconds since 1970. */
void mail_step(struct job *, int64_t mail, int64_t at, const char *what,
    int64_t code);
/* Sends what waits. */
void mail_send(struct mailing *);

/* The line of a dry run: "send", night and user, with tabs between. */
void mail_would_send(const char *night, const char *user_id);
/* "mail-worklists: mail of NIGHT to USER: text", unless -q. */
void mail_say(const struct mailing *, const char *night, const char *user_id,
    const char *text);

#endif
