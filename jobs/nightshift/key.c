/*
 * key: a new key file to seal with.
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "../../lib/base/die.h"
#include "../../lib/store/keys.h"
#include "tool.h"

int
tool_key(int argc, char **argv)
{
	struct tool_options o;
	struct site site;
	int at = tool_options(argc, argv, &o, "key [-C site] new");
	uint32_t id;

	if (argc - at != 1 || strcmp(argv[at], "new") != 0)
		die(EXIT_USAGE, "key new: that is all it does");
	umask(077);
	site_open(&site, o.site);
	id = keys_make(keys_of(&site));
	printf("%s/%u.key is made; what is sealed from now on is sealed with "
	    "it.\nKeep a copy of it in another place than the backups: "
	    "without it nothing that it\nsealed can be read again.\n",
	    site.seal_keys, (unsigned)id);
	return EXIT_DONE;
}
