# Sourced after tests/lib.sh: a site with N good visits, drafted, without the guards of
# append-only tables, so that a row can be damaged in place.

seed() { # N
	empty_site
	sqlite3 -batch "$SITE/nightshift.db" ".param set :n $1" ".param set :p $1" ".read $ROOT/tests/scrub-claims/seed.sql"
	sqlite3 -batch -noheader "$SITE/nightshift.db" "SELECT 'DROP TRIGGER \"' || name || '\";'
	    FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'guard_%'" >"$WORK/guards"
	sqlite3 -batch "$SITE/nightshift.db" <"$WORK/guards"
}

# Open findings of a claim: "PRV-001 0 practice.npi", a line each.
findings() { # CLAIM
	sql "SELECT edit_id || ' ' || line || ' ' || column_name FROM finding
	      WHERE claim = $1 AND cleared_on IS NULL ORDER BY edit_id, line, column_name"
}
