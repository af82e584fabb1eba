-- Rows of the file under work that are rejected: the first reason of each.
CREATE TEMP TABLE staged_reject (
    row INTEGER PRIMARY KEY, column_name TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
