/*
 * mail_settings: the [mail] section of site.conf and its [person USER_ID]
 * sections, which mail-worklists(1) describes. What is not a setting, or not
 * whole, ends the process (78).
 */
#ifndef RCM_MAIL_SETTINGS_H
#define RCM_MAIL_SETTINGS_H

#include "../base/arena.h"
#include "../store/site.h"
#include "../wire/smtp.h"

struct mail_person {
	const char *user_id;
	int zip;			/* details ride in a sealed zip */
	const char *password_file;
	struct mail_person *next;
};

struct mail_settings {
	struct smtp_server server;	/* password: not read yet */
	const char *password_file;	/* or NULL */
	const char *from;		/* address */
	const char *reports_at;		/* where people find outbox/reports */
	int64_t attachment_bytes;	/* at most, of the zip */
	struct mail_person *people;
};

/* 0: site.conf has no [mail] section; then no message is made. */
int mail_settings(const struct site *, struct arena *, struct mail_settings *);
/* The person's section, or NULL. */
const struct mail_person *mail_settings_of(const struct mail_settings *,
    const char *user_id);

#endif
