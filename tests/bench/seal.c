/*
 * seal KEYS <PLAIN >SEALED: a file in the sealed form, for the bench: read, sealed in chunks, written.
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../../lib/base/die.h"
#include "../../lib/store/seal.h"
#include "../../lib/store/spool.h"

static size_t
give(void *unused, void *buf, size_t n)
{
	(void)unused;
	return read_full(STDIN_FILENO, buf, n, "input");
}

int
main(int argc, char *argv[])
{
	struct keys keys = { AT_FDCWD, argc > 1 ? argv[1] : "" };
	static char buf[64 * 1024];
	struct fault f = { 0 };
	struct stat st;
	struct seal *s;
	struct key key;
	size_t n;

	if (keys_newest(keys, &key, &f) != 1 || fstat(STDIN_FILENO, &st) == -1)
		die(EXIT_USAGE, "seal: %s", f.what);
	s = seal_new(&key, (int64_t)st.st_size, give, NULL);
	while ((n = seal_give(s, buf, sizeof(buf))) > 0)
		write_full(STDOUT_FILENO, buf, n, "output");
	seal_free(s);
	return 0;
}
