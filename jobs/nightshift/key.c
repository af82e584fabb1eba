/*
 * key: a new key file to seal with; and whatever was sealed with others under it.
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "../../lib/base/die.h"
#include "../../lib/store/backup.h"
#include "../../lib/store/rotate.h"
#include "tool.h"

static int
key_new(const char *dir)
{
	struct site site;
	uint32_t id;

	site_open(&site, dir);
	umask(077);
	id = keys_make(keys_of(&site));
	printf("%s/%u.key is made; what is sealed from now on is sealed with "
	    "it.\nKeep a copy of it in another place than the backups: "
	    "without it nothing that it\nsealed can be read again.\n",
	    site.seal_keys, (unsigned)id);
	return EXIT_DONE;
}

static int
key_rotate(const char *dir)
{
	struct job job = { .units_left = -1 };
	struct fault f = { 0 };
	struct key key;
	int64_t zips, backups;
	int rc;

	job_open(&job, "nightshift", dir, NULL, 1);
	job_confine(&job);
	if ((rc = keys_newest(keys_of(&job.site), &key, &f)) == 0)
		fault_set(&f, "site.conf has no seal_keys");
	if (rc != 1)
		die(EXIT_CONFIG, "%s%s%s", f.what,
		    f.remedy[0] != '\0' ? "; " : "", f.remedy);
	zips = rotate_zips(&job, keys_of(&job.site), &key);
	backups = backup_rotate(&job.site, &key);
	printf("%lld zips and %lld backups are under key %u now; an older key "
	    "is needed for copies\nof them that stand elsewhere.\n",
	    (long long)zips, (long long)backups, (unsigned)key.id);
	keys_forget(&key);
	db_close(job.db);
	return EXIT_DONE;
}

int
tool_key(int argc, char **argv)
{
	struct tool_options o;
	int at = tool_options(argc, argv, &o, "key [-C site] new | rotate");

	if (argc - at == 1 && strcmp(argv[at], "new") == 0)
		return key_new(o.site);
	if (argc - at == 1 && strcmp(argv[at], "rotate") == 0)
		return key_rotate(o.site);
	die(EXIT_USAGE, "key new, or key rotate");
}
