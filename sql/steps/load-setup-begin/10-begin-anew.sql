-- What an earlier unit left.
DELETE FROM staged_reject;
DELETE FROM setup_practice;
DELETE FROM setup_provider;
DELETE FROM setup_facility;
DELETE FROM setup_payer;
DELETE FROM setup_partner;
DELETE FROM setup_fee;
DELETE FROM setup_user;
DELETE FROM setup_rule;
