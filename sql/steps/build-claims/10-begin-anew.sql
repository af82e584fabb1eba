-- What an earlier run of this connection left.
DELETE FROM build_fault;
DELETE FROM build_order;
DELETE FROM build_file;
DELETE FROM build_claim;
DELETE FROM build_other;
