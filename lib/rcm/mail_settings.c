/*
 * mail_settings: see mail_settings.h. Paths in site.conf are relative to the
 * site.
 */
#include "mail_settings.h"

#include <fcntl.h>
#include <string.h>

#include "../base/die.h"
#include "../paper/mime.h"
#include "mail.h"

enum { HOST_MOST = 255, ATTACHMENT_KB = 10240, ATTACHMENT_KB_MOST = 51200 };

struct reading {
	const struct site *site;
	struct arena *arena;
	struct mail_settings *m;
	int seen;		/* a line of [mail] */
	int off;		/* tls = off-only-for-loopback */
};

static int
number(const char *value, int64_t most, int64_t *n)
{
	return slice_int(slice_of(value), n) == 0 && *n > 0 && *n <= most;
}

static const char *
path_of(struct reading *r, const char *value)
{
	if (value[0] == '/')
		return arena_string(r->arena, slice_of(value));
	return arena_printf(r->arena, "%s/%s", r->site->dir, value);
}

/* A name or address of a host: nothing that could end a part of a URL. */
static int
host_ok(struct slice s)
{
	if (s.len == 0 || s.len > HOST_MOST)
		return 0;
	for (size_t i = 0; i < s.len; i++)
		if (strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		    "abcdefghijklmnopqrstuvwxyz0123456789.-[]:",
		    s.p[i]) == NULL)
			return 0;
	return 1;
}

/* smtp://host[:port] or smtps://host[:port] */
static int
server(struct reading *r, const char *value)
{
	struct smtp_server *s = &r->m->server;
	const char *colon;
	struct slice host;

	if (strncmp(value, "smtps://", 8) == 0) {
		s->tls = SMTP_TLS_FIRST;
		s->port = 465;
		host = slice_of(value + 8);
	} else if (strncmp(value, "smtp://", 7) == 0) {
		s->tls = SMTP_TLS_REQUIRED;
		s->port = 587;
		host = slice_of(value + 7);
	} else {
		return 0;
	}
	/* [::1]:25 has colons of its own. */
	colon = strrchr(host.p, ':');
	if (colon != NULL && strchr(colon, ']') == NULL) {
		if (!number(colon + 1, 65535, &s->port))
			return 0;
		host.len = (size_t)(colon - host.p);
	}
	s->host = arena_string(r->arena, host);
	return host_ok(host);
}

static int
mail_setting(struct reading *r, const char *name, const char *value)
{
	struct mail_settings *m = r->m;
	struct smtp_server *s = &m->server;
	int64_t kb;

	r->seen = 1;
	if (strcmp(name, "server") == 0)
		return server(r, value);
	if (strcmp(name, "tls") == 0) {
		r->off = strcmp(value, "off-only-for-loopback") == 0;
		return r->off || strcmp(value, "required") == 0;
	}
	if (strcmp(name, "connect_seconds") == 0)
		return number(value, 3600, &s->connect_seconds);
	if (strcmp(name, "stall_seconds") == 0)
		return number(value, 3600, &s->stall_seconds);
	if (strcmp(name, "total_seconds") == 0)
		return number(value, 86400, &s->total_seconds);
	if (strcmp(name, "attachment_kb") == 0) {
		if (!number(value, ATTACHMENT_KB_MOST, &kb))
			return 0;
		m->attachment_bytes = kb * 1024;
	} else if (strcmp(name, "user") == 0)
		s->user = arena_string(r->arena, slice_of(value));
	else if (strcmp(name, "password_file") == 0)
		m->password_file = path_of(r, value);
	else if (strcmp(name, "ca_file") == 0)
		s->ca_file = path_of(r, value);
	else if (strcmp(name, "from") == 0) {
		m->from = arena_string(r->arena, slice_of(value));
		return mime_address_ok(value);
	} else if (strcmp(name, "ehlo") == 0) {
		s->ehlo = arena_string(r->arena, slice_of(value));
		return host_ok(slice_of(value));
	} else if (strcmp(name, "reports_at") == 0)
		m->reports_at = arena_string(r->arena, slice_of(value));
	else
		return 0;
	return 1;
}

static struct mail_person *
person(struct reading *r, const char *user_id)
{
	struct mail_person *p;

	for (p = r->m->people; p != NULL; p = p->next)
		if (strcmp(p->user_id, user_id) == 0)
			return p;
	p = arena_alloc(r->arena, sizeof(*p));
	p->user_id = arena_string(r->arena, slice_of(user_id));
	p->next = r->m->people;
	r->m->people = p;
	return p;
}

static int
setting(void *arg, const char *section, const char *name, const char *value)
{
	struct reading *r = arg;

	if (strcmp(section, "mail") == 0)
		return value[0] != '\0' && mail_setting(r, name, value);
	if (strncmp(section, "person ", 7) != 0)
		return 1;
	if (strcmp(name, "details") == 0) {
		person(r, section + 7)->zip = strcmp(value, "zip") == 0;
		return strcmp(value, "zip") == 0 || strcmp(value, "none") == 0;
	}
	if (strcmp(name, "zip_password_file") != 0 || value[0] == '\0')
		return 0;
	person(r, section + 7)->password_file = path_of(r, value);
	return 1;
}

static int
is_loopback(const char *host)
{
	return strcmp(host, "127.0.0.1") == 0 || strcmp(host, "[::1]") == 0 ||
	    strcmp(host, "localhost") == 0;
}

static _Noreturn void
lacks(const struct site *s, const char *section, const char *what)
{
	die(EXIT_CONFIG, "%s/site.conf: [%s] needs %s; see mail-worklists(1)",
	    s->dir, section, what);
}

/* What must stand beside what. */
static void
check(struct reading *r)
{
	struct smtp_server *s = &r->m->server;

	if (s->host == NULL)
		lacks(r->site, "mail", "server");
	if (r->m->from == NULL)
		lacks(r->site, "mail", "from");
	if ((s->user == NULL) != (r->m->password_file == NULL))
		lacks(r->site, "mail", "user and password_file together");
	if (r->off && (!is_loopback(s->host) || s->tls == SMTP_TLS_FIRST))
		lacks(r->site, "mail", "TLS: its server is not this machine");
	if (r->off && s->user != NULL)
		lacks(r->site, "mail", "TLS: no password goes without it");
	if (r->off)
		s->tls = SMTP_TLS_NONE;
	if (s->ehlo == NULL)
		s->ehlo = strchr(r->m->from, '@') + 1;
	for (const struct mail_person *p = r->m->people; p != NULL; p = p->next)
		if (p->zip && p->password_file == NULL)
			lacks(r->site, "person", "zip_password_file with "
			    "details = zip");
}

int
mail_settings(const struct site *s, struct arena *a, struct mail_settings *m)
{
	struct reading r = { .site = s, .arena = a, .m = m };

	*m = (struct mail_settings){
	    /* RFC 5321, 4.5.3.2 gives a server minutes to look at a message */
	    .server = { .connect_seconds = 30, .stall_seconds = 300,
	    .total_seconds = 1200 }, .reports_at = "outbox/reports",
	    .attachment_bytes = (int64_t)ATTACHMENT_KB * 1024 };
	site_settings(s, setting, &r);
	if (r.seen)
		check(&r);
	return r.seen;
}

const struct mail_person *
mail_settings_of(const struct mail_settings *m, const char *user_id)
{
	const struct mail_person *p = m->people;

	while (p != NULL && strcmp(p->user_id, user_id) != 0)
		p = p->next;
	return p;
}

static void
grant(struct confine *c, const char *path)
{
	if (path != NULL)
		confine_path(c, AT_FDCWD, path, CONFINE_READ);
}

void
mail_reach(const struct job *job, struct confine *c)
{
	struct arena a = ARENA_EMPTY;
	struct mail_settings m;

	if (mail_settings(&job->site, &a, &m)) {
		confine_port(c, m.server.port);
		grant(c, m.server.ca_file);
		grant(c, m.password_file);
		for (const struct mail_person *p = m.people; p != NULL;
		    p = p->next)
			grant(c, p->password_file);
	}
	arena_free(&a);
}
