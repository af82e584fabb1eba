-- sentence: the provider adjustments of a posted payment moved what its PLB says
SELECT 'remit ' || remit || ' of document ' || document || ' set ' || set_ordinal || ' moved ' || plb_moved ||
       ' of ' || plb_staged || ' cents' AS what
  FROM remit_money
 WHERE state = 'posted' AND plb_moved <> plb_staged
 ORDER BY remit;
