/*
 * replay: gives each file named to a target's function, as libFuzzer would,
 * with a compiler that has none. Exit 0 when all of them came back.
 *
 *	replay FILE...
 */
#include "fuzz.h"

#include <stdio.h>

static void
feed(const char *path)
{
	FILE *in = fopen(path, "rb");
	uint8_t *p = NULL;
	long n;

	if (in == NULL || fseek(in, 0, SEEK_END) == -1 ||
	    (n = ftell(in)) == -1 || fseek(in, 0, SEEK_SET) == -1 ||
	    (p = malloc(n > 0 ? (size_t)n : 1)) == NULL ||
	    fread(p, 1, (size_t)n, in) != (size_t)n) {
		perror(path);
		exit(2);
	}
	fclose(in);
	LLVMFuzzerTestOneInput(p, (size_t)n);
	free(p);
}

int
main(int argc, char *argv[])
{
	for (int i = 1; i < argc; i++)
		feed(argv[i]);
	printf("%d files\n", argc - 1);
	return 0;
}
