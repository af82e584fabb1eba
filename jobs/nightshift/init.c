/*
 * init: a new site, with the sample practice's files in its inbox if asked for.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../../lib/base/die.h"
#include "../../lib/store/site.h"
#include "../../lib/store/spool.h"
#include "sql.h"
#include "tool.h"

/* jobs/sample/ into inbox/; the setup first by its names' order. */
static void
drop_sample(const char *dir)
{
	static const char from[] = "jobs/sample/";
	char path[SITE_PATH];

	for (const struct sql_file *f = sql_files; f->path != NULL; f++) {
		int fd;

		if (strncmp(f->path, from, sizeof(from) - 1) != 0)
			continue;
		snprintf(path, sizeof(path), "%s/inbox/%s", dir,
		    f->path + sizeof(from) - 1);
		fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0640);
		if (fd == -1)
			die_errno("%s", path);
		write_full(fd, f->text, strlen(f->text), path);
		if (fsync(fd) == -1 || close(fd) == -1)
			die_errno("%s", path);
	}
}

/* The sample's files are whole as they stand. */
static void
settle_at_once(const char *dir)
{
	static const char line[] = "settle_seconds = 0\n";
	char path[SITE_PATH];
	int fd;

	snprintf(path, sizeof(path), "%s/site.conf", dir);
	fd = open(path, O_WRONLY | O_APPEND | O_CLOEXEC);
	if (fd == -1)
		die_errno("%s", path);
	write_full(fd, line, sizeof(line) - 1, path);
	close(fd);
}

int
tool_init(int argc, char **argv)
{
	struct tool_options o;
	int at = tool_options(argc, argv, &o, "init DIR [--sample]");

	if (argc - at != 1)
		die(EXIT_USAGE, "init takes one directory");
	umask(027);
	site_create(argv[at]);
	if (o.sample) {
		drop_sample(argv[at]);
		settle_at_once(argv[at]);
	}
	printf("%s is a site now. Drop files in %s/inbox, then: "
	    "nightshift run -C %s\n", argv[at], argv[at], argv[at]);
	return EXIT_DONE;
}
