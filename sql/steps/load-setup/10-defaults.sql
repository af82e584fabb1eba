-- What an empty cell means (RULINGS 33): who is known to give a TA1 is asked for it (ISA14).
UPDATE setup_partner
   SET max_claims_per_set = coalesce(max_claims_per_set, 5000),
       max_sets_per_file = coalesce(max_sets_per_file, 100),
       control_from = coalesce(control_from, 1),
       control_to = coalesce(control_to, 999999999),
       isa14 = CASE WHEN isa14 <> '' THEN isa14 WHEN instr(' ' || expects, ' ta1') > 0 THEN '1' ELSE '0' END,
       claim_prefix = CASE claim_prefix WHEN '' THEN 'A' ELSE claim_prefix END;
-- A payer's class follows from its claim filing code (SBR09) if it is not told.
UPDATE setup_payer
   SET class = CASE filing_code
               WHEN 'MA' THEN 'medicare' WHEN 'MB' THEN 'medicare' WHEN '16' THEN 'medicare'
               WHEN 'MC' THEN 'medicaid' WHEN 'BL' THEN 'bcbs' WHEN 'CH' THEN 'tricare'
               WHEN 'WC' THEN 'workers_comp' WHEN 'AM' THEN 'auto' ELSE 'commercial' END
 WHERE class = '';
UPDATE setup_payer SET posting = 'post' WHERE posting = '';
UPDATE setup_practice SET entity = 'organization' WHERE entity = '';
