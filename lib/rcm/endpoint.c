/*
 * endpoint: see endpoint.h. Paths in site.conf are relative to the site.
 */
#include "endpoint.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/die.h"

enum { PARTNER_NAME = 60 };

struct reading {
	const struct site *site;
	struct arena *arena;
	struct endpoint *first, **last;
};

/* A partner_id that can be a folder, and is no folder of ours. */
static int
name_ok(const char *name)
{
	size_t n = strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789._-");

	return n > 0 && n <= PARTNER_NAME && name[n] == '\0' &&
	    name[0] != '.' && strcmp(name, "reports") != 0 &&
	    strcmp(name, "rejects") != 0 && strcmp(name, "mail") != 0;
}

static struct endpoint *
of_partner(struct reading *r, const char *partner)
{
	struct endpoint *e;

	for (e = r->first; e != NULL; e = e->next)
		if (strcmp(e->partner, partner) == 0)
			return e;
	if (!name_ok(partner))
		return NULL;
	e = arena_alloc(r->arena, sizeof(*e));
	e->partner = arena_string(r->arena, slice_of(partner));
	e->peer.port = 22;
	e->peer.connect_seconds = 30;
	e->peer.stall_seconds = 60;
	e->peer.total_seconds = 3600;
	e->peer.known_hosts = arena_printf(r->arena, "%s/known_hosts",
	    r->site->dir);
	*r->last = e;
	r->last = &e->next;
	return e;
}

static const char *
path_of(struct reading *r, const char *value)
{
	if (value[0] == '/')
		return arena_string(r->arena, slice_of(value));
	return arena_printf(r->arena, "%s/%s", r->site->dir, value);
}

static int
number(const char *value, int64_t most, int64_t *n)
{
	return slice_int(slice_of(value), n) == 0 && *n > 0 && *n <= most;
}

/* keep | delete | move DIR */
static int
what_when_got(struct reading *r, struct endpoint *e, const char *value)
{
	if (strcmp(value, "keep") == 0)
		e->got = GOT_KEEP;
	else if (strcmp(value, "delete") == 0)
		e->got = GOT_DELETE;
	else if (strncmp(value, "move ", 5) == 0 && value[5] != '\0') {
		e->got = GOT_MOVE;
		e->moved = arena_string(r->arena,
		    slice_trim(slice_of(value + 5)));
	} else
		return 0;
	return 1;
}

/* Nothing that could end a line or a part of a URL. */
static const char *
word(struct reading *r, const char *value)
{
	if (value[0] == '\0' || strpbrk(value, " \t/@?#\\\"[]") != NULL)
		return NULL;
	return arena_string(r->arena, slice_of(value));
}

static int
setting(void *arg, const char *section, const char *name, const char *value)
{
	struct reading *r = arg;
	struct endpoint *e;

	if (strncmp(section, "partner ", 8) != 0)
		return 1;
	e = of_partner(r, section + 8);
	if (e == NULL || value[0] == '\0')
		return 0;
	if (strcmp(name, "host") == 0)
		return (e->peer.host = word(r, value)) != NULL;
	if (strcmp(name, "user") == 0)
		return (e->peer.user = word(r, value)) != NULL;
	if (strcmp(name, "port") == 0)
		return number(value, 65535, &e->peer.port);
	if (strcmp(name, "key") == 0)
		e->peer.key = path_of(r, value);
	else if (strcmp(name, "password") == 0)
		e->password_file = path_of(r, value);
	else if (strcmp(name, "directory") == 0)
		e->directory = path_of(r, value);
	else if (strcmp(name, "out") == 0)
		e->out = arena_string(r->arena, slice_of(value));
	else if (strcmp(name, "in") == 0 && e->ins < ENDPOINT_INS)
		e->in[e->ins++] = arena_string(r->arena, slice_of(value));
	else if (strcmp(name, "got") == 0)
		return what_when_got(r, e, value);
	else if (strcmp(name, "connect_seconds") == 0)
		return number(value, 3600, &e->peer.connect_seconds);
	else if (strcmp(name, "stall_seconds") == 0)
		return number(value, 3600, &e->peer.stall_seconds);
	else if (strcmp(name, "total_seconds") == 0)
		return number(value, 86400, &e->peer.total_seconds);
	else
		return 0;
	return 1;
}

/* outbox/PARTNER, by whatever path: the agent takes what is rendered there. */
static int
is_outbox(const struct site *s, const struct endpoint *e)
{
	char path[SITE_PATH];
	struct stat a, b;

	snprintf(path, sizeof(path), "outbox/%s", e->partner);
	return stat(e->directory, &a) == 0 &&
	    fstatat(s->fd, path, &b, 0) == 0 && a.st_dev == b.st_dev &&
	    a.st_ino == b.st_ino;
}

/* What must stand beside what. */
static void
check(struct reading *r, struct endpoint *e)
{
	const char *lacks = NULL;

	if ((e->peer.host == NULL) == (e->directory == NULL))
		lacks = "either host or directory";
	else if (e->peer.host != NULL && e->peer.user == NULL)
		lacks = "user";
	else if (e->peer.host != NULL &&
	    (e->peer.key == NULL) == (e->password_file == NULL))
		lacks = "either key or password";
	else if (e->peer.host != NULL && e->out == NULL && e->ins == 0)
		lacks = "out or in";
	else if (e->directory != NULL && e->out != NULL)
		lacks = "no out: directory says where";
	if (lacks != NULL)
		die(EXIT_CONFIG, "%s/site.conf: [partner %s] needs %s; see "
		    "exchange-files(1)", r->site->dir, e->partner, lacks);
	if (e->directory == NULL)
		return;
	e->out = e->directory;
	e->outbox = is_outbox(r->site, e);
	for (unsigned i = 0; i < e->ins; i++)
		e->in[i] = path_of(r, e->in[i]);
	if (e->moved != NULL)
		e->moved = path_of(r, e->moved);
}

struct endpoint *
endpoint_all(const struct site *s, struct arena *a)
{
	struct reading r = { .site = s, .arena = a };

	r.last = &r.first;
	site_settings(s, setting, &r);
	for (struct endpoint *e = r.first; e != NULL; e = e->next)
		check(&r, e);
	return r.first;
}

void
endpoint_reach(const struct endpoint *e, struct confine *c)
{
	enum confine_access in = e->got == GOT_KEEP ? CONFINE_READ :
	    CONFINE_WRITE;

	if (e->directory == NULL) {
		confine_port(c, e->peer.port);
		confine_path(c, AT_FDCWD, e->peer.known_hosts, CONFINE_READ);
		confine_path(c, AT_FDCWD, e->peer.key != NULL ? e->peer.key :
		    e->password_file, CONFINE_READ);
		return;
	}
	confine_path(c, AT_FDCWD, e->directory, CONFINE_WRITE);
	for (unsigned i = 0; i < e->ins; i++)
		confine_path(c, AT_FDCWD, e->in[i], in);
	if (e->moved != NULL)
		confine_path(c, AT_FDCWD, e->moved, CONFINE_WRITE);
}

static int
open_secret(const char *path, struct fault *f)
{
	struct stat st;
	int fd;

	fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd == -1 || fstat(fd, &st) == -1) {
		if (fd != -1)
			close(fd);
		return fault_set(f, "%s: %s", path, strerror(errno));
	}
	if (S_ISREG(st.st_mode) && st.st_uid == geteuid() &&
	    (st.st_mode & 077) == 0)
		return fd;
	close(fd);
	fault_set(f, "%s: not a file that its owner alone can read, and it "
	    "holds a secret", path);
	return fault_remedy(f, "chown it to who runs this, and chmod 0400");
}

int
endpoint_secret(const char *path, struct fault *f)
{
	int fd = open_secret(path, f);

	if (fd == -1)
		return -1;
	close(fd);
	return 0;
}

int
endpoint_password(const char *path, char *buf, size_t size, struct fault *f)
{
	ssize_t n;
	int fd;

	if ((fd = open_secret(path, f)) == -1)
		return -1;
	n = read(fd, buf, size - 1);
	close(fd);
	if (n < 0)
		return fault_set(f, "%s: %s", path, strerror(errno));
	buf[n] = '\0';
	buf[strcspn(buf, "\r\n")] = '\0';
	if (buf[0] == '\0')
		return fault_set(f, "%s: it is empty", path);
	return 0;
}

