-- What the last look at the books found: every sentence that was asked, and each breach of it.
CREATE TEMP TABLE books_check (
    id INTEGER PRIMARY KEY, sentence TEXT NOT NULL, breaches INTEGER NOT NULL
) STRICT;
CREATE TEMP TABLE books_breach (
    id INTEGER PRIMARY KEY, sentence TEXT NOT NULL, what TEXT NOT NULL
) STRICT;

-- Contents of sealed zips that no row names: an older database was put back.
CREATE TEMP TABLE books_strange (sha256 TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
