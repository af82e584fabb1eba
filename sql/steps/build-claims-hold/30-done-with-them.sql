-- Each is held once.
DELETE FROM build_fault;
