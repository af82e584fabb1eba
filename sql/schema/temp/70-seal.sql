-- seal-archive: the files that stand in archive/in and archive/out.
CREATE TEMP TABLE seal_plain (
    side TEXT NOT NULL, sha256 TEXT NOT NULL,
    PRIMARY KEY (side, sha256)
) STRICT, WITHOUT ROWID;
