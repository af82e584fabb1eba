/*
 * unseal: a sealed file or document in plain, on standard output or into a file. A chunk is proved before
 * its bytes are given; a file gets its name when all of it was.
 */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../../lib/base/die.h"
#include "../../lib/store/job.h"
#include "../../lib/store/seal.h"
#include "../../lib/store/spool.h"
#include "tool.h"

static const char usage[] = "unseal [-C site | --keys directory] "
    "[-o output] FILE | --document N";

struct output {
	const char *path;	/* NULL: standard output */
	char temp[1024];
	int fd;
};

/* Grants the directory of what is made; NULL: standard output. */
static void
grant(struct confine *c, const char *output, enum confine_access access)
{
	char beside[1024];

	if (output == NULL)
		return;
	snprintf(beside, sizeof(beside), "%s", output);
	confine_path(c, AT_FDCWD, dirname(beside), access);
}

/* Once both files are open: the keys, and what the output will be called. */
static void
confine(const struct keys *keys, const char *output)
{
	struct confine c;

	confine_begin(&c, 0);
	if (keys->path[0] != '\0')
		confine_path(&c, keys->at, keys->path, CONFINE_READ);
	grant(&c, output, CONFINE_NAMES);
	confine_enter(&c);
}

static void
output_begin(struct output *o, const char *path)
{
	*o = (struct output){ .path = path, .fd = STDOUT_FILENO };
	if (path == NULL)
		return;
	umask(077);
	if ((size_t)snprintf(o->temp, sizeof(o->temp), "%s.part", path) >=
	    sizeof(o->temp))
		die(EXIT_USAGE, "-o: the path is too long");
	if (access(path, F_OK) == 0)
		die(EXIT_USAGE, "%s is there already; it is not written over",
		    path);
	o->fd = open(o->temp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC |
	    O_NOFOLLOW, 0600);
	if (o->fd == -1)
		die_errno("%s", o->temp);
}

static void
output_end(struct output *o, int whole)
{
	if (o->path == NULL)
		return;
	if (!whole) {
		unlink(o->temp);
		return;
	}
	if (fsync(o->fd) == -1 || close(o->fd) == -1 ||
	    rename(o->temp, o->path) == -1)
		die_errno("%s", o->path);
}

/* 0, or the exit status with the line said. */
static int
unseal_file(struct keys keys, const char *path, const char *to)
{
	char buf[64 * 1024];
	struct fault f = { 0 };
	struct output out;
	struct unseal *u;
	ssize_t n = -1;
	int fd;

	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		die(EXIT_USAGE, "%s: %s", path, strerror(errno));
	output_begin(&out, to);
	confine(&keys, to);
	if ((u = unseal_new(keys, unseal_take_fd, &fd, &f)) != NULL)
		while ((n = unseal_read(u, buf, sizeof(buf), &f)) > 0)
			write_full(out.fd, buf, (size_t)n, "output");
	unseal_free(u);
	close(fd);
	output_end(&out, n == 0);
	if (n == 0)
		return EXIT_DONE;
	warn_line("%s: %s%s%s", path, f.what, f.remedy[0] != '\0' ? "; " : "",
	    f.remedy);
	return EXIT_HELD;
}

static int
unseal_document(const char *site, const char *number, const char *to)
{
	struct job job = { .units_left = -1 };
	char buf[64 * 1024];
	struct confine bounds;
	struct output out;
	int64_t id;
	size_t n;
	int fd;

	if (slice_int(slice_of(number), &id) == -1)
		die(EXIT_USAGE, "--document: not a number");
	job_open(&job, "nightshift", site, NULL, 0);
	site_confine_begin(&job.site, &bounds);
	grant(&bounds, to, CONFINE_WRITE);
	site_confine_enter(&job.site, &bounds, 0);
	fd = document_open(&job.site, job.db, id);
	output_begin(&out, to);
	while ((n = read_full(fd, buf, sizeof(buf), "document")) > 0)
		write_full(out.fd, buf, n, "output");
	close(fd);
	output_end(&out, 1);
	db_close(job.db);
	return EXIT_DONE;
}

int
tool_unseal(int argc, char **argv)
{
	struct tool_options o;
	struct site site;
	int at = tool_options(argc, argv, &o, usage);

	if (argc - at != (o.document == NULL) ||
	    (o.document != NULL && o.keys != NULL))
		die(EXIT_USAGE, "unseal takes one file, or --document N");
	if (o.document != NULL)
		return unseal_document(o.site, o.document, o.output);
	if (o.keys != NULL)
		return unseal_file((struct keys){ AT_FDCWD, o.keys }, argv[at],
		    o.output);
	site_open(&site, o.site);
	return unseal_file(keys_of(&site), argv[at], o.output);
}
