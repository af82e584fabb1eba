/*
 * functions: see functions.h. Deterministic and innocuous, so that views and
 * triggers may use them under trusted_schema = OFF.
 */
#include "functions.h"

#include <sqlite3ext.h>

#include "../base/date.h"
#include "../base/fault.h"
#include "../base/ident.h"

SQLITE_EXTENSION_INIT1

static struct slice
argument(sqlite3_value *v)
{
	const char *p = (const char *)sqlite3_value_text(v);

	if (p == NULL)
		return (struct slice){ "", 0 };
	return (struct slice){ p, (size_t)sqlite3_value_bytes(v) };
}

static void
f_npi_valid(sqlite3_context *c, int n, sqlite3_value **v)
{
	(void)n;
	sqlite3_result_int(c, npi_valid(argument(v[0])));
}

static void
f_shape(sqlite3_context *c, int n, sqlite3_value **v)
{
	char buf[32];

	(void)n;
	sqlite3_result_text(c, fault_shape(argument(v[0]), buf, sizeof(buf)),
	    -1, SQLITE_TRANSIENT);
}

static void
f_ident(sqlite3_context *c, int n, sqlite3_value **v)
{
	char buf[128];
	size_t len;

	(void)n;
	len = ident_normalise(argument(v[0]), buf, sizeof(buf));
	sqlite3_result_text(c, buf, (int)len, SQLITE_TRANSIENT);
}

static void
f_clm01(sqlite3_context *c, int n, sqlite3_value **v)
{
	struct slice prefix = argument(v[0]);
	char out[CLM01_SIZE];

	(void)n;
	if (clm01_format(prefix.len > 0 ? prefix.p[0] : 'A',
	    sqlite3_value_int64(v[1]), sqlite3_value_int(v[2]), out) == -1)
		sqlite3_result_error(c, "claim numbers are spent", -1);
	else
		sqlite3_result_text(c, out, -1, SQLITE_TRANSIENT);
}

static void
f_date_ok(sqlite3_context *c, int n, sqlite3_value **v)
{
	struct slice s = argument(v[0]);
	int32_t days;

	(void)n;
	sqlite3_result_int(c, s.len == 10 && s.p[4] == '-' &&
	    date_parse(s, &days) == 0);
}

static int
register_all(sqlite3 *db)
{
	static const struct {
		const char *name;
		int args;
		void (*f)(sqlite3_context *, int, sqlite3_value **);
	} all[] = {
		{ "npi_valid", 1, f_npi_valid }, { "shape", 1, f_shape },
		{ "ident", 1, f_ident }, { "clm01", 3, f_clm01 },
		{ "date_ok", 1, f_date_ok },
	};

	for (unsigned i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		int rc = sqlite3_create_function(db, all[i].name, all[i].args,
		    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
		    NULL, all[i].f, NULL, NULL);

		if (rc != SQLITE_OK)
			return rc;
	}
	return SQLITE_OK;
}

#ifdef SQLITE_CORE
int
functions_register(struct sqlite3 *db)
{
	return register_all(db);
}
#else
int sqlite3_nightshift_init(sqlite3 *, char **,
    const sqlite3_api_routines *);

int
sqlite3_nightshift_init(sqlite3 *db, char **error,
    const sqlite3_api_routines *api)
{
	(void)error;
	SQLITE_EXTENSION_INIT2(api);
	return register_all(db);
}
#endif
