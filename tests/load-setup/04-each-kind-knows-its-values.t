#!/bin/sh
# The reasons of each kind that the other tests do not have.
. tests/lib.sh
empty_site
reasons() { # KIND
	sql "SELECT count(*) FROM sqlite_schema" >/dev/null
	tr -d '\r' <"$(ls "$SITE"/outbox/rejects/"$1"-document-*.csv | tail -n 1)" | sed 1d | cut -d, -f1-2 | tr '\n' ' '
}
drop p1.csv <<'END'
practice_id,name,npi,tin,address1,city,state,zip,phone,entity,payto_state
ok,Éxample Clinic,1234567893,12-3456789,1 Main St,Springfield,il,62701-0001,+1 (555) 555-0100,PERSON,
tin,Example,1234567893,12-345678,1 Main St,Springfield,IL,62701,5555550100,,
state,Example,1234567893,123456789,1 Main St,Springfield,XX,62701,5555550100,,
zip,Example,1234567893,123456789,1 Main St,Springfield,IL,6270,5555550100,,
phone,Example,1234567893,123456789,1 Main St,Springfield,IL,62701,5550100,,
entity,Example,1234567893,123456789,1 Main St,Springfield,IL,62701,5555550100,firm,
payto,Example,1234567893,123456789,1 Main St,Springfield,IL,62701,5555550100,,ZZ
END
drop p2.csv <<'END'
payer_id,payer_name,edi_payer_id,filing_code,partner_id,class,timely_filing_days,eligibility,posting
patient,Nobody,1,CI,acme,,,,
code,Example,1,QQ,acme,,,,
class,Example,1,CI,acme,rich,,,
days,Example,1,CI,acme,,12.5,,
yes,Example,1,CI,acme,,,maybe,
post,Example,1,CI,acme,,,,never
ok,Example,1,CI,acme,,90,y,
END
h=partner_id,partner_name,isa_sender_qualifier,isa_sender_id,isa_receiver_qualifier,isa_receiver_id,gs_sender,gs_receiver,submitter_name,submitter_id,contact_name,contact_phone,receiver_name,receiver_id
h=$h,usage,expects,claim_prefix,control_from,control_to,next_control,max_claims_per_set,isa14
mid=Acme,ZZ,ME,ZZ,YOU,ME,YOU,Example,S1,Desk,5555550100,Acme,R1
drop p3.csv <<END
$h
ok,$mid,t,999:24 277CA,,,,,,
ta1,$mid,P,TA1:4,b,100,200,150,10,
usage,$mid,X,,,,,,,
expects,$mid,T,999:soon,,,,,,
what,$mid,T,fax,,,,,,
prefix,$mid,T,,AB,,,,,
range,$mid,T,,,200,100,,,
next,$mid,T,,,100,200,300,,
most,$mid,T,,,,,,5001,
star,Acme,ZZ,M*E,ZZ,YOU,ME,YOU,Example,S1,Desk,5555550100,Acme,R1,T,,,,,,,
qual,Acme,Q1,ME,ZZ,YOU,ME,YOU,Example,S1,Desk,5555550100,Acme,R1,T,,,,,,,
END
drop p4.csv <<'END'
code,effective_from,charge,allowed,modifier
99213,01/01/2026,"$1,250.00",,
99213,20260101,5,,
99214,2026-01-01,12.345,,
99215,2026-01-01,-5,,
99216,,5,,
j1100,2026-01-01,,(3.00),
a.b,2026-01-01,1,2.5,tc
END
drop p5.csv <<'END'
user_id,login,user_name,may,writeoff_limit
a,alice,Alice Example,Charges  SETUP,25
b,bob,Bob Example,everything,
c,carol,Carol Example,fix,lots
END
drop p6.csv <<'END'
rule_payer_id,edit_id,action
x,dx-002,OFF
x,dx-003,ignore
END
run 0 take-in
run 65 load-setup
is "$(reasons practices)" "3,tin 4,state 5,zip 6,phone 7,entity 8,payto_state " "practices"
is "$(sql 'SELECT name, state, phone, entity FROM practice')" "Éxample Clinic|IL|5555550100|person" "accents stay as they are"
is "$(reasons payers)" "2,payer_id 3,filing_code 4,class 5,timely_filing_days 6,eligibility 7,posting " "payers"
is "$(reasons partners)" "4,usage 5,expects 6,expects 7,claim_prefix 8,control_to 9,next_control 10,max_claims_per_set 11,isa_sender_id 12,isa_sender_qualifier " "partners"
is "$(sql 'SELECT partner_id, usage, expects, isa14, claim_prefix, next_control FROM partner ORDER BY id')" "ok|T|999:24 277ca|0|A|
ta1|P|ta1:4|1|B|150" "words and letters in their own case; a TA1 is asked for where it is expected"
is "$(reasons fees)" "3,code 4,charge 5,charge 6,effective_from 7,allowed " "fees"
is "$(sql 'SELECT code, modifier, charge, allowed FROM fee ORDER BY id')" "99213||125000|
AB|TC|100|250" "amounts are cents"
is "$(reasons users)" "3,may 4,writeoff_limit " "users"
is "$(sql 'SELECT may, writeoff_limit FROM app_user')" "charges setup|2500" "rights are words"
is "$(reasons payer_rules)" "3,action " "payer rules"
is "$(sql 'SELECT edit_id, action FROM payer_rule')" "DX-002|off" "an edit's id is in upper case"
done_testing
