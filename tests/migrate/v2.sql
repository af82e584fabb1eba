-- A database of schema version 2, as 'nightshift init' made it and .dump wrote it: what
-- the steps of sql/migrate begin from. Never changed.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE document ( -- append-only
    id          INTEGER PRIMARY KEY,
    direction   TEXT    NOT NULL CHECK (direction IN ('in', 'out')),
    sha256      TEXT    NOT NULL CHECK (length(sha256) = 64),
    bytes       INTEGER NOT NULL CHECK (bytes >= 0),
    kind        TEXT    NOT NULL,  -- x12, csv, zip, xlsx, text, empty, unknown: told by content
    whole       INTEGER NOT NULL CHECK (whole IN (0, 1)), -- 0: cut, taken in after incomplete_hours
    as_of       TEXT    NOT NULL,  -- instant of the run that took or made it
    received_on TEXT    NOT NULL,  -- the night of that run
    dropped_by  INTEGER,           -- in: uid of the file's owner; rights come from who that was then:
    login       TEXT    NOT NULL,  -- in: that uid's name on this machine
    by_owner    INTEGER NOT NULL CHECK (by_owner IN (0, 1)), -- in: the site's owner, who may do all
    folder      TEXT    NOT NULL,  -- in: sub-folder of inbox/ ('' is the top); out: of outbox/
    container   INTEGER REFERENCES document (id)  -- the zip it was a member of
) STRICT;
CREATE TABLE sighting ( -- append-only; operational
    id          INTEGER PRIMARY KEY,
    document    INTEGER NOT NULL REFERENCES document (id),
    run         INTEGER NOT NULL REFERENCES job_run (id),
    name        BLOB    NOT NULL,  -- the sender's name: never printed
    uid         INTEGER NOT NULL,
    folder      TEXT    NOT NULL,
    -- which file it was: the same one found again was not removed before a crash
    device      INTEGER NOT NULL,
    inode       INTEGER NOT NULL,
    mtime_ns    INTEGER NOT NULL
) STRICT;
CREATE TABLE outgoing ( -- changes: state
    id          INTEGER PRIMARY KEY,
    document    INTEGER NOT NULL REFERENCES document (id),
    folder      TEXT    NOT NULL,  -- below outbox/: a partner_id, 'reports/2026-01-05', 'rejects'
    name        TEXT    NOT NULL,
    replaces    INTEGER NOT NULL CHECK (replaces IN (0, 1)), -- may stand over an older file of this name
    state       TEXT    NOT NULL CHECK (state IN ('publishing', 'published'))
) STRICT;
CREATE TABLE x12_interchange ( -- changes: closed, note
    id                  INTEGER PRIMARY KEY,
    document            INTEGER NOT NULL REFERENCES document (id),
    ordinal             INTEGER NOT NULL,   -- in the document, from 1
    offset              INTEGER NOT NULL,   -- of its ISA, bytes
    element_separator   INTEGER NOT NULL,   -- byte values
    component_separator INTEGER NOT NULL,
    repetition_separator INTEGER NOT NULL,  -- 0: none
    terminator          INTEGER NOT NULL,
    sender_qualifier    TEXT NOT NULL,      -- ISA05 .. ISA08, trimmed
    sender              TEXT NOT NULL,
    receiver_qualifier  TEXT NOT NULL,
    receiver            TEXT NOT NULL,
    version             TEXT NOT NULL,      -- ISA12
    control_number      TEXT NOT NULL,      -- ISA13 as sent
    usage               TEXT NOT NULL,      -- ISA15
    closed              INTEGER NOT NULL CHECK (closed IN (0, 1)), -- an IEA came
    note                TEXT NOT NULL,      -- counts that do not agree, in words
    UNIQUE (document, ordinal)
) STRICT;
CREATE TABLE x12_transaction ( -- changes: state, worked_on, cents, difference, earlier, later, reason, note
    id              INTEGER PRIMARY KEY,
    document        INTEGER NOT NULL REFERENCES document (id),
    interchange     INTEGER REFERENCES x12_interchange (id),
    ordinal         INTEGER NOT NULL,   -- in the document, from 1
    kind            TEXT NOT NULL,      -- 835, 999, TA1, 837P ..; charges, payers ..; or a name for what we do not work
    gs_control      TEXT NOT NULL,      -- GS06
    gs_version      TEXT NOT NULL,      -- GS08
    set_control     TEXT NOT NULL,      -- ST02
    offset          INTEGER NOT NULL,   -- of its first byte
    length          INTEGER NOT NULL,   -- bytes to the end of its SE
    segments        INTEGER NOT NULL,   -- counted by us; rows for a CSV
    closed          INTEGER NOT NULL CHECK (closed IN (0, 1)), -- its SE came
    -- ST..SE without ST02, SE02, delimiters and wrapping. 835: that alone, for a payer and a
    -- clearinghouse may both deliver it; other sets and TA1: behind ISA05, ISA06 of the sender,
    -- for two partners may say the same of two batches; CSV: the document's.
    content_sha256  TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('new', 'done', 'held', 'seen', 'aside', 'refused', 'superseded')),
    worked_on       TEXT,               -- the night of its outcome
    cents           INTEGER,            -- of a held payment: what it says was paid
    difference      INTEGER,            -- of a held payment: claims - PLB - BPR02
    earlier         INTEGER REFERENCES x12_transaction (id), -- seen, or held as equal to this one
    later           INTEGER REFERENCES x12_transaction (id), -- superseded by this one
    reason          TEXT NOT NULL,      -- held, seen, aside: why, in words; else ''
    note            TEXT NOT NULL,      -- what was odd and harmless
    CHECK (state = 'new' OR worked_on IS NOT NULL),
    UNIQUE (document, ordinal)
) STRICT;
CREATE TABLE attempt ( -- changes: outcome; operational
    id          INTEGER PRIMARY KEY,
    unit        INTEGER NOT NULL REFERENCES x12_transaction (id),
    run         INTEGER NOT NULL REFERENCES job_run (id),
    outcome     TEXT    -- NULL while under way: done, held, seen, aside
) STRICT;
CREATE TABLE practice ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, name TEXT NOT NULL, npi TEXT NOT NULL, tin TEXT NOT NULL,
    taxonomy TEXT NOT NULL, entity TEXT NOT NULL CHECK (entity IN ('organization', 'person')),
    first_name TEXT NOT NULL,
    address1 TEXT NOT NULL, address2 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL,
    zip TEXT NOT NULL, phone TEXT NOT NULL,
    payto_address1 TEXT NOT NULL, payto_address2 TEXT NOT NULL, payto_city TEXT NOT NULL,
    payto_state TEXT NOT NULL, payto_zip TEXT NOT NULL, statement_message TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE provider ( -- append-only
    id INTEGER PRIMARY KEY,
    provider_id TEXT NOT NULL, npi TEXT NOT NULL, last_name TEXT NOT NULL, first_name TEXT NOT NULL,
    middle TEXT NOT NULL, credential TEXT NOT NULL, taxonomy TEXT NOT NULL,
    practice_id TEXT NOT NULL,          -- '': any practice of the site
    active_from TEXT NOT NULL, active_to TEXT NOT NULL, -- ISO dates or ''
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE facility ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL,          -- '': any practice of the site
    facility_id TEXT NOT NULL, name TEXT NOT NULL, npi TEXT NOT NULL,
    address1 TEXT NOT NULL, address2 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL,
    zip TEXT NOT NULL, pos TEXT NOT NULL, clia TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE payer ( -- append-only
    id INTEGER PRIMARY KEY,
    payer_id TEXT NOT NULL CHECK (payer_id NOT IN ('', 'patient')), -- a party of the books
    payer_name TEXT NOT NULL, edi_payer_id TEXT NOT NULL, filing_code TEXT NOT NULL,
    partner_id TEXT NOT NULL, class TEXT NOT NULL,
    timely_filing_days INTEGER, appeal_days INTEGER, corrected_days INTEGER,
    eligibility TEXT NOT NULL CHECK (eligibility IN ('', 'Y', 'N')),
    status_inquiry TEXT NOT NULL CHECK (status_inquiry IN ('', 'Y', 'N')),
    posting TEXT NOT NULL CHECK (posting IN ('post', 'review')),
    remit_ids TEXT NOT NULL,            -- space-separated TRN03, REF 2U, plan ids
    crossover_days INTEGER,
    address1 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL, zip TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE payer_alias ( -- changes: ended_on
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('TRN03', '2U', 'N104')),
    value TEXT NOT NULL, payer_id TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id),
    ended_on TEXT,                      -- no longer so
    UNIQUE (kind, value, payer_id)
) STRICT;
CREATE TABLE partner ( -- append-only
    id INTEGER PRIMARY KEY,
    partner_id TEXT NOT NULL, partner_name TEXT NOT NULL,
    isa_sender_qualifier TEXT NOT NULL, isa_sender_id TEXT NOT NULL,
    isa_receiver_qualifier TEXT NOT NULL, isa_receiver_id TEXT NOT NULL,
    gs_sender TEXT NOT NULL, gs_receiver TEXT NOT NULL,
    submitter_name TEXT NOT NULL, submitter_id TEXT NOT NULL,
    contact_name TEXT NOT NULL, contact_phone TEXT NOT NULL,
    receiver_name TEXT NOT NULL, receiver_id TEXT NOT NULL,
    usage TEXT NOT NULL CHECK (usage IN ('T', 'P')),
    accepts TEXT NOT NULL,              -- '' : 837P
    expects TEXT NOT NULL,              -- 'ta1:4 999:24 277ca:48'
    isa14 TEXT NOT NULL CHECK (isa14 IN ('0', '1')),
    max_claims_per_set INTEGER NOT NULL CHECK (max_claims_per_set BETWEEN 1 AND 5000),
    max_sets_per_file INTEGER NOT NULL CHECK (max_sets_per_file BETWEEN 1 AND 1000),
    control_from INTEGER NOT NULL, control_to INTEGER NOT NULL, next_control INTEGER,
    claim_prefix TEXT NOT NULL,         -- the letter CLM01 begins with
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE partner_answering ( -- append-only
    partner INTEGER PRIMARY KEY REFERENCES partner (id),
    check_level TEXT NOT NULL CHECK (check_level IN ('', 'envelope', 'structure', 'elements', 'balance')),
    answers TEXT NOT NULL               -- of '999 ta1'; '': nothing is sent
) STRICT;
CREATE TABLE fee ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL,          -- '': any practice of the site
    fee_payer_id TEXT NOT NULL,         -- '': the practice's own charge master
    code TEXT NOT NULL, modifier TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    charge INTEGER, allowed INTEGER,    -- cents
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE app_user ( -- append-only
    id INTEGER PRIMARY KEY,
    user_id TEXT NOT NULL, login TEXT NOT NULL, user_name TEXT NOT NULL, practice_id TEXT NOT NULL,
    may TEXT NOT NULL,                  -- charges fix release money setup
    writeoff_limit INTEGER, email TEXT NOT NULL, reports TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE payer_rule ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL,          -- '': any practice of the site
    rule_payer_id TEXT NOT NULL, edit_id TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('off', 'warn', 'hold')),
    parameter TEXT NOT NULL, effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    note TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE code_carc ( -- append-only
    group_code TEXT NOT NULL,           -- CO, PR, OA, PI, CR; '*': any group not listed for this code
    carc TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('contractual', 'sequestration', 'withhold', 'other', 'patient', 'mirror', 'interest', 'denial', 'memo')),
    account TEXT REFERENCES account (id), -- where it goes; NULL: nowhere
    category TEXT NOT NULL,             -- ELIG AUTH CODING DUP MEDNEC TIMELY COB BUNDLE DOC PATRESP CONTR PROV BENEFIT OTHER
    route TEXT NOT NULL,                -- next action: RESUBMIT APPEAL PATIENT WRITEOFF OTHERPAYER CONTACT NEXT IGNORE
    meaning TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    PRIMARY KEY (group_code, carc, effective_from)
) STRICT, WITHOUT ROWID;
INSERT INTO code_carc VALUES('*','10','denial',NULL,'CODING','RESUBMIT','diagnosis does not fit sex','','');
INSERT INTO code_carc VALUES('*','101','memo',NULL,'OTHER','IGNORE','predetermination','','');
INSERT INTO code_carc VALUES('*','103','contractual','adjust.contractual','CONTR','WRITEOFF','promotional discount','','');
INSERT INTO code_carc VALUES('*','104','withhold','adjust.withhold','CONTR','WRITEOFF','managed care withhold','','');
INSERT INTO code_carc VALUES('*','105','other','adjust.other','CONTR','WRITEOFF','tax withhold','','');
INSERT INTO code_carc VALUES('*','107','denial',NULL,'CODING','RESUBMIT','related/qualifying claim not identified','','');
INSERT INTO code_carc VALUES('*','109','denial',NULL,'COB','OTHERPAYER','not this payer/contractor','','');
INSERT INTO code_carc VALUES('*','11','denial',NULL,'MEDNEC','RESUBMIT','diagnosis does not support the procedure','','');
INSERT INTO code_carc VALUES('*','110','denial',NULL,'CODING','RESUBMIT','billed date before service date','','');
INSERT INTO code_carc VALUES('*','111','denial',NULL,'PROV','RESUBMIT','not covered unless provider accepts assignment','','');
INSERT INTO code_carc VALUES('*','112','denial',NULL,'DOC','APPEAL','not furnished to patient / not documented','','');
INSERT INTO code_carc VALUES('*','114','denial',NULL,'MEDNEC','APPEAL','not FDA approved','','');
INSERT INTO code_carc VALUES('*','115','denial',NULL,'OTHER','WRITEOFF','procedure postponed/cancelled','','');
INSERT INTO code_carc VALUES('*','116','denial',NULL,'MEDNEC','WRITEOFF','advance notice (ABN) not valid','','');
INSERT INTO code_carc VALUES('*','117','denial',NULL,'MEDNEC','APPEAL','transport only to closest facility','','');
INSERT INTO code_carc VALUES('*','119','denial',NULL,'BENEFIT','OTHERPAYER','benefit maximum for the period reached','','');
INSERT INTO code_carc VALUES('*','12','denial',NULL,'CODING','RESUBMIT','diagnosis does not fit provider type','','');
INSERT INTO code_carc VALUES('*','121','other','adjust.other','OTHER','REVIEW','indemnification adjustment (member liability outstanding)','','');
INSERT INTO code_carc VALUES('*','125','denial',NULL,'CODING','RESUBMIT','billing error; read the remark code','','');
INSERT INTO code_carc VALUES('*','128','denial',NULL,'BUNDLE','RESUBMIT','newborn covered on mother''s','','');
INSERT INTO code_carc VALUES('*','129','denial',NULL,'COB','RESUBMIT','prior processing info appears incorrect','','');
INSERT INTO code_carc VALUES('*','13','denial',NULL,'ELIG','RESUBMIT','service after date of death','','');
INSERT INTO code_carc VALUES('*','131','contractual','adjust.contractual','CONTR','WRITEOFF','negotiated discount','','');
INSERT INTO code_carc VALUES('*','133','memo',NULL,'OTHER','IGNORE','pending further review','','');
INSERT INTO code_carc VALUES('*','135','denial',NULL,'OTHER','RESUBMIT','interim bill cannot be processed','','');
INSERT INTO code_carc VALUES('*','136','denial',NULL,'COB','OTHERPAYER','prior payer''s coverage rules not followed (non-compliance)','','');
INSERT INTO code_carc VALUES('*','138','denial',NULL,'TIMELY','WRITEOFF','appeal steps or time limits not met','','');
INSERT INTO code_carc VALUES('*','139','contractual','adjust.contractual','CONTR','WRITEOFF','provider is employed under the funding agreement','','');
INSERT INTO code_carc VALUES('*','14','denial',NULL,'CODING','RESUBMIT','service before birth','','');
INSERT INTO code_carc VALUES('*','140','denial',NULL,'ELIG','RESUBMIT','name and id do not match','','');
INSERT INTO code_carc VALUES('*','143','memo',NULL,'OTHER','IGNORE','part of payment deferred','','');
INSERT INTO code_carc VALUES('*','144','other','adjust.other','CONTR','WRITEOFF','incentive adjustment','','');
INSERT INTO code_carc VALUES('*','146','denial',NULL,'CODING','RESUBMIT','diagnosis invalid for DOS','','');
INSERT INTO code_carc VALUES('*','147','denial',NULL,'CONTR','CONTACT','contracted rate expired or absent','','');
INSERT INTO code_carc VALUES('*','148','denial',NULL,'DOC','RESUBMIT','other provider''s info missing/incomplete','','');
INSERT INTO code_carc VALUES('*','149','denial',NULL,'BENEFIT','PATIENT','lifetime limit for this service','','');
INSERT INTO code_carc VALUES('*','15','denial',NULL,'AUTH','RESUBMIT','authorization number missing/invalid/not for this service or provider','','');
INSERT INTO code_carc VALUES('*','150','denial',NULL,'MEDNEC','APPEAL','information does not support this level','','');
INSERT INTO code_carc VALUES('*','151','denial',NULL,'MEDNEC','APPEAL','information does not support this many/frequency','','');
INSERT INTO code_carc VALUES('*','152','denial',NULL,'MEDNEC','APPEAL','length of service not supported','','');
INSERT INTO code_carc VALUES('*','153','denial',NULL,'MEDNEC','APPEAL','dosage not supported','','');
INSERT INTO code_carc VALUES('*','154','denial',NULL,'MEDNEC','APPEAL','days'' supply not supported','','');
INSERT INTO code_carc VALUES('*','155','denial',NULL,'OTHER','WRITEOFF','patient refused','','');
INSERT INTO code_carc VALUES('*','16','denial',NULL,'CODING','RESUBMIT','claim lacks information or has a billing error; read the remark code','','');
INSERT INTO code_carc VALUES('*','161','other','adjust.other','CONTR','WRITEOFF','performance bonus','','');
INSERT INTO code_carc VALUES('*','163','denial',NULL,'DOC','CONTACT','attachment referenced not received','','');
INSERT INTO code_carc VALUES('*','164','denial',NULL,'DOC','APPEAL','attachment not received in time','','');
INSERT INTO code_carc VALUES('*','165','denial',NULL,'AUTH','RESUBMIT','referral absent or exceeded','','');
INSERT INTO code_carc VALUES('*','167','denial',NULL,'BENEFIT','RESUBMIT','diagnosis not covered','','');
INSERT INTO code_carc VALUES('*','169','other','adjust.other','BENEFIT','WRITEOFF','alternate benefit given','','');
INSERT INTO code_carc VALUES('*','170','denial',NULL,'PROV','CONTACT','not payable to this provider type','','');
INSERT INTO code_carc VALUES('*','171','denial',NULL,'PROV','RESUBMIT','not payable to provider type in this facility','','');
INSERT INTO code_carc VALUES('*','172','other','adjust.other','PROV','REVIEW','adjusted for specialty','','');
INSERT INTO code_carc VALUES('*','173','denial',NULL,'DOC','RESUBMIT','not prescribed/ordered by a physician','','');
INSERT INTO code_carc VALUES('*','175','denial',NULL,'DOC','RESUBMIT','prescription incomplete','','');
INSERT INTO code_carc VALUES('*','176','denial',NULL,'DOC','RESUBMIT','prescription not current','','');
INSERT INTO code_carc VALUES('*','177','denial',NULL,'ELIG','CONTACT','eligibility requirements not met','','');
INSERT INTO code_carc VALUES('*','178','denial',NULL,'ELIG','PATIENT','spend-down not met','','');
INSERT INTO code_carc VALUES('*','179','denial',NULL,'BENEFIT','PATIENT','waiting requirements not met','','');
INSERT INTO code_carc VALUES('*','18','denial',NULL,'DUP','REVIEW','exact duplicate','','');
INSERT INTO code_carc VALUES('*','181','denial',NULL,'CODING','RESUBMIT','procedure code invalid on DOS','','');
INSERT INTO code_carc VALUES('*','182','denial',NULL,'CODING','RESUBMIT','modifier invalid on DOS','','');
INSERT INTO code_carc VALUES('*','183','denial',NULL,'PROV','RESUBMIT','referring provider not eligible to refer','','');
INSERT INTO code_carc VALUES('*','184','denial',NULL,'PROV','RESUBMIT','ordering provider not eligible','','');
INSERT INTO code_carc VALUES('*','185','denial',NULL,'PROV','CONTACT','rendering provider not eligible for the service','','');
INSERT INTO code_carc VALUES('*','186','other','adjust.other','MEDNEC','APPEAL','level of care changed','','');
INSERT INTO code_carc VALUES('*','188','denial',NULL,'MEDNEC','APPEAL','covered only when used per FDA','','');
INSERT INTO code_carc VALUES('*','189','denial',NULL,'CODING','RESUBMIT','unlisted code used but a specific code exists','','');
INSERT INTO code_carc VALUES('*','19','denial',NULL,'COB','OTHERPAYER','work related: workers comp should pay','','');
INSERT INTO code_carc VALUES('*','190','denial',NULL,'BUNDLE','OTHERPAYER','paid in SNF stay','','');
INSERT INTO code_carc VALUES('*','192','other','adjust.other','OTHER','REVIEW','non-standard adjustment on paper remit','','');
INSERT INTO code_carc VALUES('*','193','denial',NULL,'OTHER','APPEAL','original decision upheld on review','','');
INSERT INTO code_carc VALUES('*','194','denial',NULL,'BUNDLE','WRITEOFF','anesthesia by operating physician','','');
INSERT INTO code_carc VALUES('*','197','denial',NULL,'AUTH','APPEAL','no precertification/authorization/notification','','');
INSERT INTO code_carc VALUES('*','198','denial',NULL,'AUTH','APPEAL','authorization exceeded','','');
INSERT INTO code_carc VALUES('*','199','denial',NULL,'CODING','RESUBMIT','revenue and procedure codes mismatch','','');
INSERT INTO code_carc VALUES('*','20','denial',NULL,'COB','OTHERPAYER','injury covered by liability carrier','','');
INSERT INTO code_carc VALUES('*','200','denial',NULL,'ELIG','PATIENT','coverage lapse (premium)','','');
INSERT INTO code_carc VALUES('*','201','denial',NULL,'COB','OTHERPAYER','patient set-aside (WC) should pay','','');
INSERT INTO code_carc VALUES('*','202','denial',NULL,'BENEFIT','PATIENT','personal comfort item','','');
INSERT INTO code_carc VALUES('*','203','contractual','adjust.contractual','CONTR','WRITEOFF','discontinued/reduced service','','');
INSERT INTO code_carc VALUES('*','204','denial',NULL,'BENEFIT','PATIENT','not covered under current plan','','');
INSERT INTO code_carc VALUES('*','206','denial',NULL,'PROV','RESUBMIT','NPI missing','','');
INSERT INTO code_carc VALUES('*','207','denial',NULL,'PROV','RESUBMIT','NPI badly formed','','');
INSERT INTO code_carc VALUES('*','208','denial',NULL,'PROV','RESUBMIT','NPI not matched','','');
INSERT INTO code_carc VALUES('*','209','denial',NULL,'CONTR','NEXT','may not bill patient, may bill next payer','','');
INSERT INTO code_carc VALUES('*','21','denial',NULL,'COB','OTHERPAYER','injury is no-fault carrier''s','','');
INSERT INTO code_carc VALUES('*','210','denial',NULL,'AUTH','APPEAL','late authorization request','','');
INSERT INTO code_carc VALUES('*','211','denial',NULL,'CODING','RESUBMIT','NDC not eligible for rebate','','');
INSERT INTO code_carc VALUES('*','214','denial',NULL,'OTHER','REVIEW','injury claim not compensable (retired)','','');
INSERT INTO code_carc VALUES('*','215','other','adjust.other','COB','REVIEW','third-party subrogation','','');
INSERT INTO code_carc VALUES('*','216','denial',NULL,'MEDNEC','APPEAL','review organization finding','','');
INSERT INTO code_carc VALUES('*','217','denial',NULL,'OTHER','REVIEW','reasonable and customary fee of property and casualty (retired)','','');
INSERT INTO code_carc VALUES('*','218','denial',NULL,'OTHER','REVIEW','by entitlement to property and casualty benefits (retired)','','');
INSERT INTO code_carc VALUES('*','219','denial',NULL,'MEDNEC','APPEAL','based on extent of injury (WC)','','');
INSERT INTO code_carc VALUES('*','22','denial',NULL,'COB','OTHERPAYER','another payer may be primary','','');
INSERT INTO code_carc VALUES('*','220','denial',NULL,'OTHER','REVIEW','no fee agreement named for the service (retired)','','');
INSERT INTO code_carc VALUES('*','221','denial',NULL,'OTHER','REVIEW','injury claim under investigation (retired)','','');
INSERT INTO code_carc VALUES('*','222','denial',NULL,'CONTR','REVIEW','exceeds contracted hours/days/units','','');
INSERT INTO code_carc VALUES('*','223','contractual','adjust.contractual','CONTR','REVIEW','mandated law/regulation adjustment','','');
INSERT INTO code_carc VALUES('*','225','interest','plb.interest','OTHER','IGNORE','interest paid by the payer','','');
INSERT INTO code_carc VALUES('*','226','denial',NULL,'DOC','CONTACT','provider did not send requested information in time / insufficient','','');
INSERT INTO code_carc VALUES('*','227','denial',NULL,'DOC','CONTACT','patient/insured did not send information','','');
INSERT INTO code_carc VALUES('*','228','denial',NULL,'DOC','CONTACT','other provider/payer did not supply information','','');
INSERT INTO code_carc VALUES('*','229','other','adjust.other','BUNDLE','REVIEW','partial charge not considered: first claim was TOB 12x (Medicare)','','');
INSERT INTO code_carc VALUES('*','23','mirror',NULL,'COB','IGNORE','effect of prior payer''s payment/adjustment','','');
INSERT INTO code_carc VALUES('*','231','denial',NULL,'BUNDLE','RESUBMIT','mutually exclusive same day','','');
INSERT INTO code_carc VALUES('*','233','denial',NULL,'MEDNEC','WRITEOFF','hospital-acquired condition/medical error','','');
INSERT INTO code_carc VALUES('*','234','denial',NULL,'BUNDLE','WRITEOFF','not paid separately','','');
INSERT INTO code_carc VALUES('*','235','contractual','adjust.contractual','CONTR','REVIEW','sales tax','','');
INSERT INTO code_carc VALUES('*','236','denial',NULL,'BUNDLE','RESUBMIT','NCCI-type: combination not compatible same day','','');
INSERT INTO code_carc VALUES('*','237','other','adjust.other','CONTR','WRITEOFF','legislated/regulatory penalty (e.g. quality)','','');
INSERT INTO code_carc VALUES('*','238','denial',NULL,'ELIG','RESUBMIT','spans eligible and ineligible dates','','');
INSERT INTO code_carc VALUES('*','239','denial',NULL,'CODING','RESUBMIT','spans multiple rates/coverage','','');
INSERT INTO code_carc VALUES('*','24','contractual','adjust.contractual','CONTR','WRITEOFF','covered by capitation','','');
INSERT INTO code_carc VALUES('*','240','denial',NULL,'CODING','RESUBMIT','diagnosis inconsistent with birth weight','','');
INSERT INTO code_carc VALUES('*','242','denial',NULL,'AUTH','APPEAL','not by network/primary care provider','','');
INSERT INTO code_carc VALUES('*','243','denial',NULL,'AUTH','APPEAL','not authorized by network/PCP','','');
INSERT INTO code_carc VALUES('*','246','other','adjust.other','OTHER','WRITEOFF','reporting-only code','','');
INSERT INTO code_carc VALUES('*','249','denial',NULL,'MEDNEC','APPEAL','identified as readmission','','');
INSERT INTO code_carc VALUES('*','250','denial',NULL,'DOC','CONTACT','attachment content unexpected','','');
INSERT INTO code_carc VALUES('*','251','denial',NULL,'DOC','CONTACT','attachment incomplete','','');
INSERT INTO code_carc VALUES('*','252','denial',NULL,'DOC','CONTACT','attachment/documentation needed; read RARC','','');
INSERT INTO code_carc VALUES('*','253','sequestration','adjust.sequestration','CONTR','WRITEOFF','federal sequestration cut','','');
INSERT INTO code_carc VALUES('*','254','denial',NULL,'COB','OTHERPAYER','dental plan got it; belongs to medical plan','','');
INSERT INTO code_carc VALUES('*','256','denial',NULL,'CONTR','REVIEW','not payable per managed care contract','','');
INSERT INTO code_carc VALUES('*','258','denial',NULL,'COB','OTHERPAYER','patient in custody','','');
INSERT INTO code_carc VALUES('*','26','denial',NULL,'ELIG','OTHERPAYER','before coverage start','','');
INSERT INTO code_carc VALUES('*','261','denial',NULL,'MEDNEC','APPEAL','inconsistent with history','','');
INSERT INTO code_carc VALUES('*','267','denial',NULL,'CODING','RESUBMIT','spans months, split','','');
INSERT INTO code_carc VALUES('*','269','denial',NULL,'BUNDLE','APPEAL','anesthesia not covered for this service','','');
INSERT INTO code_carc VALUES('*','27','denial',NULL,'ELIG','OTHERPAYER','after coverage end','','');
INSERT INTO code_carc VALUES('*','270','denial',NULL,'COB','OTHERPAYER','medical plan got it; belongs to dental plan','','');
INSERT INTO code_carc VALUES('*','272','denial',NULL,'MEDNEC','APPEAL','coverage guidelines not met','','');
INSERT INTO code_carc VALUES('*','273','denial',NULL,'MEDNEC','APPEAL','coverage guidelines exceeded','','');
INSERT INTO code_carc VALUES('*','276','denial',NULL,'COB','OTHERPAYER','prior payer''s denied services not covered by this payer','','');
INSERT INTO code_carc VALUES('*','279','denial',NULL,'BENEFIT','PATIENT','not preferred network','','');
INSERT INTO code_carc VALUES('*','282','denial',NULL,'CODING','RESUBMIT','procedure/revenue code does not fit type of bill','','');
INSERT INTO code_carc VALUES('*','283','denial',NULL,'PROV','RESUBMIT','attending provider not eligible','','');
INSERT INTO code_carc VALUES('*','284','denial',NULL,'AUTH','APPEAL','authorization does not cover billed service','','');
INSERT INTO code_carc VALUES('*','288','denial',NULL,'AUTH','RESUBMIT','referral absent','','');
INSERT INTO code_carc VALUES('*','29','denial',NULL,'TIMELY','APPEAL','filed too late','','');
INSERT INTO code_carc VALUES('*','296','denial',NULL,'AUTH','CONTACT','precert number valid but provider not on it','','');
INSERT INTO code_carc VALUES('*','297','denial',NULL,'COB','OTHERPAYER','medical plan received; belongs to vision plan','','');
INSERT INTO code_carc VALUES('*','299','denial',NULL,'PROV','CONTACT','billing provider not eligible for payment','','');
INSERT INTO code_carc VALUES('*','31','denial',NULL,'ELIG','RESUBMIT','patient not identified as insured','','');
INSERT INTO code_carc VALUES('*','32','denial',NULL,'ELIG','PATIENT','dependent not eligible','','');
INSERT INTO code_carc VALUES('*','33','denial',NULL,'ELIG','PATIENT','insured has no dependent coverage','','');
INSERT INTO code_carc VALUES('*','34','denial',NULL,'ELIG','CONTACT','no newborn coverage','','');
INSERT INTO code_carc VALUES('*','35','denial',NULL,'BENEFIT','OTHERPAYER','lifetime maximum reached','','');
INSERT INTO code_carc VALUES('*','39','denial',NULL,'AUTH','APPEAL','denied at time auth requested','','');
INSERT INTO code_carc VALUES('*','4','denial',NULL,'CODING','RESUBMIT','code does not fit the modifier, or a needed modifier is missing','','');
INSERT INTO code_carc VALUES('*','40','denial',NULL,'MEDNEC','APPEAL','not emergent/urgent care','','');
INSERT INTO code_carc VALUES('*','42','contractual','adjust.contractual','CONTR','WRITEOFF','charge above the allowed amount (retired; still seen)','','');
INSERT INTO code_carc VALUES('*','44','contractual','adjust.contractual','CONTR','WRITEOFF','prompt-pay discount','','');
INSERT INTO code_carc VALUES('*','45','contractual','adjust.contractual','CONTR','WRITEOFF','charge above contracted/allowed amount','','');
INSERT INTO code_carc VALUES('*','49','denial',NULL,'BENEFIT','REVIEW','routine/preventive exam not covered','','');
INSERT INTO code_carc VALUES('*','5','denial',NULL,'CODING','RESUBMIT','code/bill type does not fit place of service','','');
INSERT INTO code_carc VALUES('*','50','denial',NULL,'MEDNEC','APPEAL','not medically necessary per payer','','');
INSERT INTO code_carc VALUES('*','51','denial',NULL,'BENEFIT','APPEAL','pre-existing condition','','');
INSERT INTO code_carc VALUES('*','54','denial',NULL,'CODING','APPEAL','multiple surgeons/assistant not covered','','');
INSERT INTO code_carc VALUES('*','55','denial',NULL,'MEDNEC','APPEAL','experimental/investigational','','');
INSERT INTO code_carc VALUES('*','56','denial',NULL,'MEDNEC','APPEAL','not proven effective','','');
INSERT INTO code_carc VALUES('*','58','denial',NULL,'CODING','RESUBMIT','wrong/invalid place for the service','','');
INSERT INTO code_carc VALUES('*','59','contractual','adjust.contractual','CONTR','WRITEOFF','reduced under multiple/concurrent procedure rules','','');
INSERT INTO code_carc VALUES('*','6','denial',NULL,'CODING','RESUBMIT','code does not fit patient age','','');
INSERT INTO code_carc VALUES('*','60','denial',NULL,'BUNDLE','RESUBMIT','outpatient service too near inpatient stay','','');
INSERT INTO code_carc VALUES('*','69','contractual','adjust.contractual','CONTR','WRITEOFF','day outlier amount','','');
INSERT INTO code_carc VALUES('*','7','denial',NULL,'CODING','RESUBMIT','code does not fit patient sex','','');
INSERT INTO code_carc VALUES('*','70','contractual','adjust.contractual','CONTR','WRITEOFF','cost outlier amount','','');
INSERT INTO code_carc VALUES('*','74','contractual','adjust.contractual','CONTR','WRITEOFF','indirect medical education','','');
INSERT INTO code_carc VALUES('*','75','contractual','adjust.contractual','CONTR','WRITEOFF','direct medical education','','');
INSERT INTO code_carc VALUES('*','76','contractual','adjust.contractual','CONTR','WRITEOFF','disproportionate share','','');
INSERT INTO code_carc VALUES('*','78','denial',NULL,'BENEFIT','REVIEW','non-covered days/room','','');
INSERT INTO code_carc VALUES('*','8','denial',NULL,'PROV','RESUBMIT','code does not fit provider type/specialty','','');
INSERT INTO code_carc VALUES('*','85','interest','plb.interest','OTHER','IGNORE','interest owed by the patient''s plan','','');
INSERT INTO code_carc VALUES('*','89','contractual','adjust.contractual','CONTR','REVIEW','professional fees removed from charges','','');
INSERT INTO code_carc VALUES('*','9','denial',NULL,'CODING','RESUBMIT','diagnosis does not fit age','','');
INSERT INTO code_carc VALUES('*','94','contractual','adjust.contractual','CONTR','IGNORE','processed above charges (negative)','','');
INSERT INTO code_carc VALUES('*','95','denial',NULL,'AUTH','APPEAL','plan procedures not followed','','');
INSERT INTO code_carc VALUES('*','96','denial',NULL,'BENEFIT','APPEAL','non-covered; read RARC','','');
INSERT INTO code_carc VALUES('*','97','denial',NULL,'BUNDLE','RESUBMIT','included in another service already paid','','');
INSERT INTO code_carc VALUES('*','A0','memo',NULL,'OTHER','REVIEW','patient refund amount','','');
INSERT INTO code_carc VALUES('*','A1','denial',NULL,'OTHER','REVIEW','claim/service denied; read RARC','','');
INSERT INTO code_carc VALUES('*','A6','denial',NULL,'BENEFIT','APPEAL','prior hospitalization / 30-day transfer not met','','');
INSERT INTO code_carc VALUES('*','A8','denial',NULL,'CODING','RESUBMIT','ungroupable DRG','','');
INSERT INTO code_carc VALUES('*','B1','denial',NULL,'BENEFIT','PATIENT','non-covered visits','','');
INSERT INTO code_carc VALUES('*','B10','other','adjust.other','BUNDLE','WRITEOFF','allowed reduced: component already paid','','');
INSERT INTO code_carc VALUES('*','B11','memo',NULL,'COB','IGNORE','transferred to proper payer/processor','','');
INSERT INTO code_carc VALUES('*','B12','denial',NULL,'DOC','APPEAL','not documented in records','','');
INSERT INTO code_carc VALUES('*','B13','denial',NULL,'DUP','REVIEW','previously paid','','');
INSERT INTO code_carc VALUES('*','B14','denial',NULL,'BUNDLE','WRITEOFF','only one visit/consult per day','','');
INSERT INTO code_carc VALUES('*','B15','denial',NULL,'BUNDLE','RESUBMIT','needs a qualifying service first','','');
INSERT INTO code_carc VALUES('*','B16','denial',NULL,'CODING','RESUBMIT','new-patient criteria not met','','');
INSERT INTO code_carc VALUES('*','B20','denial',NULL,'DUP','APPEAL','service by another provider','','');
INSERT INTO code_carc VALUES('*','B22','other','adjust.other','CODING','REVIEW','adjusted by diagnosis','','');
INSERT INTO code_carc VALUES('*','B23','denial',NULL,'PROV','CONTACT','CLIA proficiency failed','','');
INSERT INTO code_carc VALUES('*','B4','other','adjust.other','TIMELY','WRITEOFF','late filing penalty','','');
INSERT INTO code_carc VALUES('*','B7','denial',NULL,'PROV','CONTACT','provider not certified/eligible on DOS','','');
INSERT INTO code_carc VALUES('*','B8','denial',NULL,'MEDNEC','APPEAL','alternative services were available','','');
INSERT INTO code_carc VALUES('*','B9','denial',NULL,'COB','RESUBMIT','patient in hospice','','');
INSERT INTO code_carc VALUES('*','P1','denial',NULL,'OTHER','REVIEW','state-mandated requirement of property and casualty','','');
INSERT INTO code_carc VALUES('*','P10','denial',NULL,'OTHER','REVIEW','nothing due while in litigation','','');
INSERT INTO code_carc VALUES('*','P11','denial',NULL,'OTHER','REVIEW','awaits a litigation','','');
INSERT INTO code_carc VALUES('*','P12','denial',NULL,'OTHER','REVIEW','workers'' compensation fee schedule','','');
INSERT INTO code_carc VALUES('*','P13','denial',NULL,'OTHER','REVIEW','workers'' compensation payment rules','','');
INSERT INTO code_carc VALUES('*','P14','denial',NULL,'OTHER','REVIEW','part of another benefit of that day (injury claim)','','');
INSERT INTO code_carc VALUES('*','P15','denial',NULL,'OTHER','REVIEW','treatment guideline of the injury claim','','');
INSERT INTO code_carc VALUES('*','P16','denial',NULL,'OTHER','REVIEW','provider may not treat this injured person','','');
INSERT INTO code_carc VALUES('*','P17','denial',NULL,'OTHER','REVIEW','referral not by the attending provider','','');
INSERT INTO code_carc VALUES('*','P18','denial',NULL,'OTHER','REVIEW','not in the fee schedule; a comparable code exists','','');
INSERT INTO code_carc VALUES('*','P19','denial',NULL,'OTHER','REVIEW','valued at zero by the fee schedule','','');
INSERT INTO code_carc VALUES('*','P2','denial',NULL,'OTHER','REVIEW','not a work-related injury','','');
INSERT INTO code_carc VALUES('*','P20','denial',NULL,'OTHER','REVIEW','no allowance by the fee schedule or statute','','');
INSERT INTO code_carc VALUES('*','P21','denial',NULL,'OTHER','REVIEW','no-fault rules or payment policy','','');
INSERT INTO code_carc VALUES('*','P22','denial',NULL,'OTHER','REVIEW','no-fault benefit rules','','');
INSERT INTO code_carc VALUES('*','P23','denial',NULL,'OTHER','REVIEW','no-fault fee schedule','','');
INSERT INTO code_carc VALUES('*','P24','denial',NULL,'OTHER','REVIEW','preferred provider network rate (injury claim)','','');
INSERT INTO code_carc VALUES('*','P25','denial',NULL,'OTHER','REVIEW','medical provider network rate (injury claim)','','');
INSERT INTO code_carc VALUES('*','P26','denial',NULL,'OTHER','REVIEW','voluntary provider network rate (injury claim)','','');
INSERT INTO code_carc VALUES('*','P27','denial',NULL,'OTHER','REVIEW','liability rules or payment policy','','');
INSERT INTO code_carc VALUES('*','P28','denial',NULL,'OTHER','REVIEW','liability benefit rules','','');
INSERT INTO code_carc VALUES('*','P29','denial',NULL,'OTHER','REVIEW','liability fee schedule','','');
INSERT INTO code_carc VALUES('*','P3','denial',NULL,'OTHER','REVIEW','case settled; a set-aside is responsible','','');
INSERT INTO code_carc VALUES('*','P30','denial',NULL,'OTHER','REVIEW','denied for an exacerbation','','');
INSERT INTO code_carc VALUES('*','P31','denial',NULL,'OTHER','REVIEW','denied: exacerbation beyond what was treated','','');
INSERT INTO code_carc VALUES('*','P32','denial',NULL,'OTHER','REVIEW','share by apportionment','','');
INSERT INTO code_carc VALUES('*','P4','denial',NULL,'OTHER','REVIEW','injury claim not compensable','','');
INSERT INTO code_carc VALUES('*','P5','denial',NULL,'OTHER','REVIEW','reasonable and customary fee of property and casualty','','');
INSERT INTO code_carc VALUES('*','P6','denial',NULL,'OTHER','REVIEW','by entitlement to property and casualty benefits','','');
INSERT INTO code_carc VALUES('*','P7','denial',NULL,'OTHER','REVIEW','no fee agreement named for the service','','');
INSERT INTO code_carc VALUES('*','P8','denial',NULL,'OTHER','REVIEW','injury claim under investigation','','');
INSERT INTO code_carc VALUES('*','P9','denial',NULL,'OTHER','REVIEW','no code of the fee schedule fits','','');
INSERT INTO code_carc VALUES('*','W1','denial',NULL,'OTHER','REVIEW','workers'' compensation fee schedule (retired)','','');
INSERT INTO code_carc VALUES('*','W2','denial',NULL,'OTHER','REVIEW','workers'' compensation payment rules (retired)','','');
INSERT INTO code_carc VALUES('*','W3','denial',NULL,'OTHER','REVIEW','part of another benefit of that day (injury claim) (retired)','','');
INSERT INTO code_carc VALUES('*','W4','denial',NULL,'OTHER','REVIEW','treatment guideline of the injury claim (retired)','','');
INSERT INTO code_carc VALUES('*','W5','denial',NULL,'OTHER','REVIEW','provider may not treat this injured person (retired)','','');
INSERT INTO code_carc VALUES('*','W6','denial',NULL,'OTHER','REVIEW','referral not by the attending provider (retired)','','');
INSERT INTO code_carc VALUES('*','W7','denial',NULL,'OTHER','REVIEW','not in the fee schedule; a comparable code exists (retired)','','');
INSERT INTO code_carc VALUES('*','W8','denial',NULL,'OTHER','REVIEW','valued at zero by the fee schedule (retired)','','');
INSERT INTO code_carc VALUES('*','W9','denial',NULL,'OTHER','REVIEW','no allowance by the fee schedule or statute (retired)','','');
INSERT INTO code_carc VALUES('OA','100','patient','ar.patient','OTHER','PATIENT','paid to patient/insured','','');
INSERT INTO code_carc VALUES('PR','1','patient','ar.patient','PATRESP','NEXT','deductible','','');
INSERT INTO code_carc VALUES('PR','100','patient','ar.patient','OTHER','PATIENT','paid to patient/insured','','');
INSERT INTO code_carc VALUES('PR','103','denial',NULL,'CONTR','PATIENT','promotional discount','','');
INSERT INTO code_carc VALUES('PR','119','denial',NULL,'BENEFIT','PATIENT','benefit maximum for the period reached','','');
INSERT INTO code_carc VALUES('PR','121','denial',NULL,'OTHER','PATIENT','indemnification adjustment (member liability outstanding)','','');
INSERT INTO code_carc VALUES('PR','122','patient','ar.patient','PATRESP','NEXT','psychiatric reduction','','');
INSERT INTO code_carc VALUES('PR','131','denial',NULL,'CONTR','PATIENT','negotiated discount','','');
INSERT INTO code_carc VALUES('PR','142','patient','ar.patient','PATRESP','NEXT','monthly Medicaid patient liability','','');
INSERT INTO code_carc VALUES('PR','169','denial',NULL,'BENEFIT','PATIENT','alternate benefit given','','');
INSERT INTO code_carc VALUES('PR','172','denial',NULL,'PROV','PATIENT','adjusted for specialty','','');
INSERT INTO code_carc VALUES('PR','186','denial',NULL,'MEDNEC','PATIENT','level of care changed','','');
INSERT INTO code_carc VALUES('PR','187','patient','ar.patient','PATRESP','NEXT','paid from consumer spending account','','');
INSERT INTO code_carc VALUES('PR','192','denial',NULL,'OTHER','PATIENT','non-standard adjustment on paper remit','','');
INSERT INTO code_carc VALUES('PR','2','patient','ar.patient','PATRESP','NEXT','coinsurance','','');
INSERT INTO code_carc VALUES('PR','203','denial',NULL,'CONTR','PATIENT','discontinued/reduced service','','');
INSERT INTO code_carc VALUES('PR','215','denial',NULL,'COB','PATIENT','third-party subrogation','','');
INSERT INTO code_carc VALUES('PR','223','denial',NULL,'CONTR','PATIENT','mandated law/regulation adjustment','','');
INSERT INTO code_carc VALUES('PR','227','denial',NULL,'DOC','PATIENT','patient/insured did not send information','','');
INSERT INTO code_carc VALUES('PR','229','patient','ar.patient','BUNDLE','NEXT','partial charge not considered: first claim was TOB 12x (Medicare)','','');
INSERT INTO code_carc VALUES('PR','235','denial',NULL,'CONTR','PATIENT','sales tax','','');
INSERT INTO code_carc VALUES('PR','241','patient','ar.patient','PATRESP','NEXT','low-income subsidy copay','','');
INSERT INTO code_carc VALUES('PR','242','denial',NULL,'AUTH','PATIENT','not by network/primary care provider','','');
INSERT INTO code_carc VALUES('PR','246','denial',NULL,'OTHER','PATIENT','reporting-only code','','');
INSERT INTO code_carc VALUES('PR','247','patient','ar.patient','PATRESP','NEXT','deductible for a professional service on an institutional claim','','');
INSERT INTO code_carc VALUES('PR','248','patient','ar.patient','PATRESP','NEXT','coinsurance for a professional service on an institutional claim','','');
INSERT INTO code_carc VALUES('PR','26','denial',NULL,'ELIG','PATIENT','before coverage start','','');
INSERT INTO code_carc VALUES('PR','27','denial',NULL,'ELIG','PATIENT','after coverage end','','');
INSERT INTO code_carc VALUES('PR','275','patient','ar.patient','COB','NEXT','prior payer''s patient responsibility not covered','','');
INSERT INTO code_carc VALUES('PR','3','patient','ar.patient','PATRESP','NEXT','copay','','');
INSERT INTO code_carc VALUES('PR','35','denial',NULL,'BENEFIT','PATIENT','lifetime maximum reached','','');
INSERT INTO code_carc VALUES('PR','42','denial',NULL,'CONTR','PATIENT','charge above the allowed amount (retired; still seen)','','');
INSERT INTO code_carc VALUES('PR','44','denial',NULL,'CONTR','PATIENT','prompt-pay discount','','');
INSERT INTO code_carc VALUES('PR','45','denial',NULL,'CONTR','PATIENT','charge above contracted/allowed amount','','');
INSERT INTO code_carc VALUES('PR','49','denial',NULL,'BENEFIT','PATIENT','routine/preventive exam not covered','','');
INSERT INTO code_carc VALUES('PR','59','denial',NULL,'CONTR','PATIENT','reduced under multiple/concurrent procedure rules','','');
INSERT INTO code_carc VALUES('PR','66','patient','ar.patient','PATRESP','NEXT','blood deductible','','');
INSERT INTO code_carc VALUES('PR','89','denial',NULL,'CONTR','PATIENT','professional fees removed from charges','','');
INSERT INTO code_carc VALUES('PR','96','denial',NULL,'BENEFIT','PATIENT','non-covered; read RARC','','');
INSERT INTO code_carc VALUES('PR','B10','denial',NULL,'BUNDLE','PATIENT','allowed reduced: component already paid','','');
INSERT INTO code_carc VALUES('PR','B22','denial',NULL,'CODING','PATIENT','adjusted by diagnosis','','');
INSERT INTO code_carc VALUES('PR','B4','denial',NULL,'TIMELY','PATIENT','late filing penalty','','');
CREATE TABLE code_plb ( -- append-only
    code TEXT NOT NULL,                 -- '*': all others
    account TEXT NOT NULL REFERENCES account (id), meaning TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    PRIMARY KEY (code, effective_from)
) STRICT, WITHOUT ROWID;
INSERT INTO code_plb VALUES('*','plb.other','any other','','');
INSERT INTO code_plb VALUES('50','plb.other','late charge','','');
INSERT INTO code_plb VALUES('51','plb.other','interest penalty charge','','');
INSERT INTO code_plb VALUES('72','plb.recoupment','our refund acknowledged','','');
INSERT INTO code_plb VALUES('90','plb.other','early payment allowance','','');
INSERT INTO code_plb VALUES('AH','plb.other','origination fee','','');
INSERT INTO code_plb VALUES('AM','plb.other','applied to a borrower''s account','','');
INSERT INTO code_plb VALUES('AP','plb.other','advance payment','','');
INSERT INTO code_plb VALUES('B2','plb.other','rebate','','');
INSERT INTO code_plb VALUES('B3','plb.recoupment','recovery allowance','','');
INSERT INTO code_plb VALUES('BD','plb.other','bad debt (cost report)','','');
INSERT INTO code_plb VALUES('BN','plb.other','bonus','','');
INSERT INTO code_plb VALUES('C5','plb.other','temporary allowance','','');
INSERT INTO code_plb VALUES('CR','income.capitation','capitation interest','','');
INSERT INTO code_plb VALUES('CS','plb.other','adjustment of any kind','','');
INSERT INTO code_plb VALUES('CT','income.capitation','capitation payment','','');
INSERT INTO code_plb VALUES('CV','plb.other','capital pass-through','','');
INSERT INTO code_plb VALUES('CW','plb.other','anaesthetist pass-through','','');
INSERT INTO code_plb VALUES('DM','plb.other','direct medical education','','');
INSERT INTO code_plb VALUES('E3','plb.other','withheld','','');
INSERT INTO code_plb VALUES('FB','plb.forward','balance carried forward','','');
INSERT INTO code_plb VALUES('FC','plb.other','fund allocation','','');
INSERT INTO code_plb VALUES('GO','plb.other','graduate education pass-through','','');
INSERT INTO code_plb VALUES('HM','plb.other','haemophilia add-on','','');
INSERT INTO code_plb VALUES('IP','plb.other','incentive premium','','');
INSERT INTO code_plb VALUES('IR','plb.other','tax withheld','','');
INSERT INTO code_plb VALUES('IS','plb.other','interim settlement','','');
INSERT INTO code_plb VALUES('J1','plb.other','not reimbursable','','');
INSERT INTO code_plb VALUES('L3','plb.other','penalty','','');
INSERT INTO code_plb VALUES('L6','plb.interest','interest owed to us','','');
INSERT INTO code_plb VALUES('LE','plb.other','levy','','');
INSERT INTO code_plb VALUES('LS','plb.other','lump sum','','');
INSERT INTO code_plb VALUES('OA','plb.other','organ acquisition pass-through','','');
INSERT INTO code_plb VALUES('OB','plb.recoupment','offset for an affiliated provider','','');
INSERT INTO code_plb VALUES('PI','plb.other','periodic interim payment','','');
INSERT INTO code_plb VALUES('PL','plb.other','final settlement','','');
INSERT INTO code_plb VALUES('RA','plb.other','retroactive adjustment','','');
INSERT INTO code_plb VALUES('RE','plb.other','return on equity','','');
INSERT INTO code_plb VALUES('SL','plb.other','student loan repayment','','');
INSERT INTO code_plb VALUES('TL','plb.other','third-party liability','','');
INSERT INTO code_plb VALUES('WO','plb.recoupment','overpayment taken back','','');
INSERT INTO code_plb VALUES('WU','plb.recoupment','recovery for a third party','','');
CREATE TABLE code_rarc ( -- append-only
    rarc TEXT NOT NULL, meaning TEXT NOT NULL, alert INTEGER NOT NULL CHECK (alert IN (0, 1)),
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    PRIMARY KEY (rarc, effective_from)
) STRICT, WITHOUT ROWID;
INSERT INTO code_rarc VALUES('M119','NDC missing/invalid/deactivated',0,'','');
INSERT INTO code_rarc VALUES('M124','patient owns equipment info missing',0,'','');
INSERT INTO code_rarc VALUES('M127','medical record missing',0,'','');
INSERT INTO code_rarc VALUES('M15','separately billed tests/services bundled',0,'','');
INSERT INTO code_rarc VALUES('M20','HCPCS missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M27','provider/patient liability waiver note (limitation of liability)',1,'','');
INSERT INTO code_rarc VALUES('M44','condition code missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M45','occurrence code missing',0,'','');
INSERT INTO code_rarc VALUES('M46','occurrence span missing',0,'','');
INSERT INTO code_rarc VALUES('M49','value code/amount missing',0,'','');
INSERT INTO code_rarc VALUES('M50','revenue code missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M51','procedure code missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M52','from date missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M53','days/units missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M59','to date missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M60','certificate of medical necessity missing',0,'','');
INSERT INTO code_rarc VALUES('M62','treatment authorization code missing',0,'','');
INSERT INTO code_rarc VALUES('M64','other diagnosis missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M76','diagnosis or condition missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M77','place of service missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M79','charge missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('M80','not covered with/at same time as another service',0,'','');
INSERT INTO code_rarc VALUES('M81','code to highest specificity',0,'','');
INSERT INTO code_rarc VALUES('M86','payment already made for similar service in time frame',0,'','');
INSERT INTO code_rarc VALUES('M97','not paid to practitioner in this place',0,'','');
INSERT INTO code_rarc VALUES('MA01','appeal rights',1,'','');
INSERT INTO code_rarc VALUES('MA04','primary payer information missing (MSP)',0,'','');
INSERT INTO code_rarc VALUES('MA07','forwarded to Medicaid',1,'','');
INSERT INTO code_rarc VALUES('MA112','group practice information missing',0,'','');
INSERT INTO code_rarc VALUES('MA120','CLIA missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('MA13','may be subject to penalties if billing patient',1,'','');
INSERT INTO code_rarc VALUES('MA130','claim unprocessable, no appeal rights: submit NEW claim',0,'','');
INSERT INTO code_rarc VALUES('MA15','claim split to speed handling',1,'','');
INSERT INTO code_rarc VALUES('MA18','forwarded to supplemental insurer',1,'','');
INSERT INTO code_rarc VALUES('MA27','entitlement number or name missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('MA30','type of bill missing',0,'','');
INSERT INTO code_rarc VALUES('MA36','patient name missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('MA39','patient sex missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('MA61','SSN or claim number missing',0,'','');
INSERT INTO code_rarc VALUES('MA63','principal diagnosis missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('MA66','principal procedure missing/invalid',0,'','');
INSERT INTO code_rarc VALUES('MA83','primary/secondary Medicare status not shown',0,'','');
INSERT INTO code_rarc VALUES('MA92','other insurance plan info missing',0,'','');
INSERT INTO code_rarc VALUES('N1','appeal rights',1,'','');
INSERT INTO code_rarc VALUES('N104','not payable under this contractor''s jurisdiction',0,'','');
INSERT INTO code_rarc VALUES('N115','decision based on LCD',0,'','');
INSERT INTO code_rarc VALUES('N122','add-on without primary code',0,'','');
INSERT INTO code_rarc VALUES('N130','see plan benefit documents',0,'','');
INSERT INTO code_rarc VALUES('N179','additional info requested from member',0,'','');
INSERT INTO code_rarc VALUES('N180','item does not meet category criteria',0,'','');
INSERT INTO code_rarc VALUES('N19','procedure incidental to primary',0,'','');
INSERT INTO code_rarc VALUES('N20','not payable with other service same date',0,'','');
INSERT INTO code_rarc VALUES('N202','explanation sent separately',1,'','');
INSERT INTO code_rarc VALUES('N255','billing provider taxonomy missing',0,'','');
INSERT INTO code_rarc VALUES('N257','billing provider primary id missing',0,'','');
INSERT INTO code_rarc VALUES('N264','ordering provider name missing',0,'','');
INSERT INTO code_rarc VALUES('N265','ordering provider id missing',0,'','');
INSERT INTO code_rarc VALUES('N276','other payer referring id missing',0,'','');
INSERT INTO code_rarc VALUES('N285','referring provider name missing',0,'','');
INSERT INTO code_rarc VALUES('N286','referring provider id missing',0,'','');
INSERT INTO code_rarc VALUES('N288','rendering taxonomy missing',0,'','');
INSERT INTO code_rarc VALUES('N29','documentation/orders/notes missing',0,'','');
INSERT INTO code_rarc VALUES('N290','rendering primary id missing',0,'','');
INSERT INTO code_rarc VALUES('N30','patient ineligible for service',0,'','');
INSERT INTO code_rarc VALUES('N34','wrong claim form/format',0,'','');
INSERT INTO code_rarc VALUES('N362','days/units exceed acceptable maximum',0,'','');
INSERT INTO code_rarc VALUES('N382','patient identifier missing',0,'','');
INSERT INTO code_rarc VALUES('N386','decision based on NCD',0,'','');
INSERT INTO code_rarc VALUES('N4','prior insurance EOB missing',0,'','');
INSERT INTO code_rarc VALUES('N425','statutorily excluded',0,'','');
INSERT INTO code_rarc VALUES('N428','not covered in this place',0,'','');
INSERT INTO code_rarc VALUES('N432','recovery audit adjustment',1,'','');
INSERT INTO code_rarc VALUES('N448','not in fee schedule',0,'','');
INSERT INTO code_rarc VALUES('N479','EOB (COB/MSP) missing',0,'','');
INSERT INTO code_rarc VALUES('N519','invalid modifier combination',0,'','');
INSERT INTO code_rarc VALUES('N522','duplicate of crossover claim',0,'','');
INSERT INTO code_rarc VALUES('N54','claim info inconsistent with pre-certified services',0,'','');
INSERT INTO code_rarc VALUES('N56','code inaccurate for service billed',0,'','');
INSERT INTO code_rarc VALUES('N570','credentialing data',0,'','');
INSERT INTO code_rarc VALUES('N657','bill with appropriate code',0,'','');
INSERT INTO code_rarc VALUES('N674','pre-requisite procedure missing',0,'','');
INSERT INTO code_rarc VALUES('N702','decision based on review of similar claims',0,'','');
INSERT INTO code_rarc VALUES('N706','documentation missing',0,'','');
INSERT INTO code_rarc VALUES('N822','modifier missing',0,'','');
INSERT INTO code_rarc VALUES('N823','modifier incomplete or invalid',0,'','');
INSERT INTO code_rarc VALUES('N89','forwarded to another payer',1,'','');
INSERT INTO code_rarc VALUES('N95','provider type/specialty may not bill service',0,'','');
CREATE TABLE code_pos ( -- append-only
    pos TEXT NOT NULL, meaning TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    PRIMARY KEY (pos, effective_from)
) STRICT, WITHOUT ROWID;
INSERT INTO code_pos VALUES('01','pharmacy','','');
INSERT INTO code_pos VALUES('02','telehealth, patient not at home','2017-01-01','');
INSERT INTO code_pos VALUES('03','school','','');
INSERT INTO code_pos VALUES('04','homeless shelter','','');
INSERT INTO code_pos VALUES('05','Indian Health Service, free-standing','','');
INSERT INTO code_pos VALUES('06','Indian Health Service, provider-based','','');
INSERT INTO code_pos VALUES('07','tribal, free-standing','','');
INSERT INTO code_pos VALUES('08','tribal, provider-based','','');
INSERT INTO code_pos VALUES('09','prison','','');
INSERT INTO code_pos VALUES('10','telehealth, patient at home','2022-01-01','');
INSERT INTO code_pos VALUES('11','office','','');
INSERT INTO code_pos VALUES('12','home','','');
INSERT INTO code_pos VALUES('13','assisted living','','');
INSERT INTO code_pos VALUES('14','group home','','');
INSERT INTO code_pos VALUES('15','mobile unit','','');
INSERT INTO code_pos VALUES('16','temporary lodging','','');
INSERT INTO code_pos VALUES('17','walk-in retail clinic','','');
INSERT INTO code_pos VALUES('18','worksite','','');
INSERT INTO code_pos VALUES('19','off-campus outpatient hospital','2016-01-01','');
INSERT INTO code_pos VALUES('20','urgent care','','');
INSERT INTO code_pos VALUES('21','inpatient hospital','','');
INSERT INTO code_pos VALUES('22','on-campus outpatient hospital','','');
INSERT INTO code_pos VALUES('23','emergency room','','');
INSERT INTO code_pos VALUES('24','ambulatory surgical center','','');
INSERT INTO code_pos VALUES('25','birthing center','','');
INSERT INTO code_pos VALUES('26','military facility','','');
INSERT INTO code_pos VALUES('27','outreach or street','2023-10-01','');
INSERT INTO code_pos VALUES('31','skilled nursing facility','','');
INSERT INTO code_pos VALUES('32','nursing facility','','');
INSERT INTO code_pos VALUES('33','custodial care','','');
INSERT INTO code_pos VALUES('34','hospice','','');
INSERT INTO code_pos VALUES('41','ambulance, land','','');
INSERT INTO code_pos VALUES('42','ambulance, air or water','','');
INSERT INTO code_pos VALUES('49','independent clinic','','');
INSERT INTO code_pos VALUES('50','federally qualified health center','','');
INSERT INTO code_pos VALUES('51','inpatient psychiatric facility','','');
INSERT INTO code_pos VALUES('52','psychiatric partial hospital','','');
INSERT INTO code_pos VALUES('53','community mental health center','','');
INSERT INTO code_pos VALUES('54','intermediate care facility','','');
INSERT INTO code_pos VALUES('55','residential substance abuse facility','','');
INSERT INTO code_pos VALUES('56','residential psychiatric facility','','');
INSERT INTO code_pos VALUES('57','non-residential substance abuse facility','','');
INSERT INTO code_pos VALUES('58','opioid treatment','2020-01-01','');
INSERT INTO code_pos VALUES('60','mass immunization','','');
INSERT INTO code_pos VALUES('61','inpatient rehabilitation','','');
INSERT INTO code_pos VALUES('62','outpatient rehabilitation','','');
INSERT INTO code_pos VALUES('65','end-stage renal disease facility','','');
INSERT INTO code_pos VALUES('66','PACE center','2024-08-01','');
INSERT INTO code_pos VALUES('71','public health clinic','','');
INSERT INTO code_pos VALUES('72','rural health clinic','','');
INSERT INTO code_pos VALUES('81','independent laboratory','','');
INSERT INTO code_pos VALUES('99','other','','');
CREATE TABLE code_state ( -- append-only
    state TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO code_state VALUES('AA','Armed Forces Americas');
INSERT INTO code_state VALUES('AE','Armed Forces Europe');
INSERT INTO code_state VALUES('AK','Alaska');
INSERT INTO code_state VALUES('AL','Alabama');
INSERT INTO code_state VALUES('AP','Armed Forces Pacific');
INSERT INTO code_state VALUES('AR','Arkansas');
INSERT INTO code_state VALUES('AS','American Samoa');
INSERT INTO code_state VALUES('AZ','Arizona');
INSERT INTO code_state VALUES('CA','California');
INSERT INTO code_state VALUES('CO','Colorado');
INSERT INTO code_state VALUES('CT','Connecticut');
INSERT INTO code_state VALUES('DC','District of Columbia');
INSERT INTO code_state VALUES('DE','Delaware');
INSERT INTO code_state VALUES('FL','Florida');
INSERT INTO code_state VALUES('GA','Georgia');
INSERT INTO code_state VALUES('GU','Guam');
INSERT INTO code_state VALUES('HI','Hawaii');
INSERT INTO code_state VALUES('IA','Iowa');
INSERT INTO code_state VALUES('ID','Idaho');
INSERT INTO code_state VALUES('IL','Illinois');
INSERT INTO code_state VALUES('IN','Indiana');
INSERT INTO code_state VALUES('KS','Kansas');
INSERT INTO code_state VALUES('KY','Kentucky');
INSERT INTO code_state VALUES('LA','Louisiana');
INSERT INTO code_state VALUES('MA','Massachusetts');
INSERT INTO code_state VALUES('MD','Maryland');
INSERT INTO code_state VALUES('ME','Maine');
INSERT INTO code_state VALUES('MI','Michigan');
INSERT INTO code_state VALUES('MN','Minnesota');
INSERT INTO code_state VALUES('MO','Missouri');
INSERT INTO code_state VALUES('MP','Northern Mariana Islands');
INSERT INTO code_state VALUES('MS','Mississippi');
INSERT INTO code_state VALUES('MT','Montana');
INSERT INTO code_state VALUES('NC','North Carolina');
INSERT INTO code_state VALUES('ND','North Dakota');
INSERT INTO code_state VALUES('NE','Nebraska');
INSERT INTO code_state VALUES('NH','New Hampshire');
INSERT INTO code_state VALUES('NJ','New Jersey');
INSERT INTO code_state VALUES('NM','New Mexico');
INSERT INTO code_state VALUES('NV','Nevada');
INSERT INTO code_state VALUES('NY','New York');
INSERT INTO code_state VALUES('OH','Ohio');
INSERT INTO code_state VALUES('OK','Oklahoma');
INSERT INTO code_state VALUES('OR','Oregon');
INSERT INTO code_state VALUES('PA','Pennsylvania');
INSERT INTO code_state VALUES('PR','Puerto Rico');
INSERT INTO code_state VALUES('RI','Rhode Island');
INSERT INTO code_state VALUES('SC','South Carolina');
INSERT INTO code_state VALUES('SD','South Dakota');
INSERT INTO code_state VALUES('TN','Tennessee');
INSERT INTO code_state VALUES('TX','Texas');
INSERT INTO code_state VALUES('UT','Utah');
INSERT INTO code_state VALUES('VA','Virginia');
INSERT INTO code_state VALUES('VI','Virgin Islands');
INSERT INTO code_state VALUES('VT','Vermont');
INSERT INTO code_state VALUES('WA','Washington');
INSERT INTO code_state VALUES('WI','Wisconsin');
INSERT INTO code_state VALUES('WV','West Virginia');
INSERT INTO code_state VALUES('WY','Wyoming');
CREATE TABLE code_filing ( -- append-only
    filing_code TEXT NOT NULL, meaning TEXT NOT NULL,
    effective_from TEXT NOT NULL, effective_to TEXT NOT NULL,
    PRIMARY KEY (filing_code, effective_from)
) STRICT, WITHOUT ROWID;
INSERT INTO code_filing VALUES('11','other non-federal program','','');
INSERT INTO code_filing VALUES('12','preferred provider organization','','');
INSERT INTO code_filing VALUES('13','point of service','','');
INSERT INTO code_filing VALUES('14','exclusive provider organization','','');
INSERT INTO code_filing VALUES('15','indemnity insurance','','');
INSERT INTO code_filing VALUES('16','Medicare Advantage (HMO Medicare risk)','','');
INSERT INTO code_filing VALUES('17','dental maintenance organization','','');
INSERT INTO code_filing VALUES('AM','automobile medical','','');
INSERT INTO code_filing VALUES('BL','Blue Cross or Blue Shield','','');
INSERT INTO code_filing VALUES('CH','TRICARE','','');
INSERT INTO code_filing VALUES('CI','commercial insurance','','');
INSERT INTO code_filing VALUES('DS','disability','','');
INSERT INTO code_filing VALUES('FI','federal employees program','','');
INSERT INTO code_filing VALUES('HM','health maintenance organization','','');
INSERT INTO code_filing VALUES('LM','liability medical','','');
INSERT INTO code_filing VALUES('MA','Medicare Part A','','');
INSERT INTO code_filing VALUES('MB','Medicare Part B','','');
INSERT INTO code_filing VALUES('MC','Medicaid','','');
INSERT INTO code_filing VALUES('OF','other federal program','','');
INSERT INTO code_filing VALUES('TV','Title V','','');
INSERT INTO code_filing VALUES('VA','Veterans Affairs plan','','');
INSERT INTO code_filing VALUES('WC','workers'' compensation','','');
INSERT INTO code_filing VALUES('ZZ','mutually defined','','');
CREATE TABLE patient ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, patient_id TEXT NOT NULL,
    last_name TEXT NOT NULL, first_name TEXT NOT NULL, middle_name TEXT NOT NULL, suffix TEXT NOT NULL,
    birth_date TEXT NOT NULL, sex TEXT NOT NULL,
    address1 TEXT NOT NULL, address2 TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL,
    zip TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE coverage ( -- append-only
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL, patient_id TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank >= 1),
    payer_id TEXT NOT NULL, member_id TEXT NOT NULL, group_number TEXT NOT NULL, plan_name TEXT NOT NULL,
    relationship TEXT NOT NULL,         -- X12: 18 self, 01 spouse, 19 child, G8 other ..
    subscriber_last TEXT NOT NULL, subscriber_first TEXT NOT NULL,
    subscriber_dob TEXT NOT NULL, subscriber_sex TEXT NOT NULL,
    subscriber_address1 TEXT NOT NULL, subscriber_city TEXT NOT NULL,
    subscriber_state TEXT NOT NULL, subscriber_zip TEXT NOT NULL,
    msp_type TEXT NOT NULL,             -- SBR05
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE encounter ( -- append-only
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL,             -- = id for the first version
    practice_id TEXT NOT NULL, visit_id TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('professional', 'institutional', 'dental')),
    patient INTEGER NOT NULL REFERENCES patient (id),
    coverage_1 INTEGER REFERENCES coverage (id), -- none at all: self-pay
    coverage_2 INTEGER REFERENCES coverage (id),
    coverage_3 INTEGER REFERENCES coverage (id),
    service_from TEXT NOT NULL, service_to TEXT NOT NULL,
    pos TEXT NOT NULL, facility_id TEXT NOT NULL, rendering_npi TEXT NOT NULL,
    referring_npi TEXT NOT NULL, referring_last TEXT NOT NULL, referring_first TEXT NOT NULL,
    supervising_npi TEXT NOT NULL, supervising_last TEXT NOT NULL, supervising_first TEXT NOT NULL,
    ordering_npi TEXT NOT NULL, ordering_last TEXT NOT NULL, ordering_first TEXT NOT NULL,
    authorization TEXT NOT NULL, referral TEXT NOT NULL, claim_note TEXT NOT NULL,
    accident TEXT NOT NULL, accident_date TEXT NOT NULL, accident_state TEXT NOT NULL,
    onset_date TEXT NOT NULL, lmp_date TEXT NOT NULL, admission_date TEXT NOT NULL, discharge_date TEXT NOT NULL,
    clia TEXT NOT NULL, patient_paid INTEGER, -- cents: AMT*F5, no posting
    attachment_type TEXT NOT NULL, attachment_control TEXT NOT NULL,
    hold INTEGER NOT NULL CHECK (hold IN (0, 1)),
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL
) STRICT;
CREATE TABLE diagnosis ( -- append-only
    encounter INTEGER NOT NULL REFERENCES encounter (id),
    kind TEXT NOT NULL,                 -- 'dx': HI01 .. HI12 of a professional claim, in order
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    code TEXT NOT NULL,                 -- upper case, no dot
    poa TEXT NOT NULL,                  -- present on admission: institutional
    PRIMARY KEY (encounter, kind, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE charge ( -- append-only
    id INTEGER PRIMARY KEY,
    visit INTEGER NOT NULL REFERENCES encounter (id),
    line INTEGER NOT NULL,              -- the file's, else its order
    supersedes INTEGER UNIQUE REFERENCES charge (id),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    service_from TEXT NOT NULL, service_to TEXT NOT NULL,
    code TEXT NOT NULL, mod1 TEXT NOT NULL, mod2 TEXT NOT NULL, mod3 TEXT NOT NULL, mod4 TEXT NOT NULL,
    units INTEGER NOT NULL,             -- thousandths
    unit_type TEXT NOT NULL,
    cents INTEGER NOT NULL CHECK (cents >= 0),
    dx_pointers TEXT NOT NULL,          -- '1,2'
    line_description TEXT NOT NULL, ndc TEXT NOT NULL, ndc_quantity TEXT NOT NULL, ndc_unit TEXT NOT NULL,
    minutes TEXT NOT NULL, line_note TEXT NOT NULL,
    revenue_code TEXT NOT NULL, tooth TEXT NOT NULL, surface TEXT NOT NULL, quadrant TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL,
    CHECK (withdrawn = 0 OR (cents = 0 AND supersedes IS NOT NULL))
) STRICT;
CREATE TABLE claim ( -- changes: encounter, patient, coverage, practice, provider, facility, payer, partner_id, cents, due_on, state, state_on, reason
    id INTEGER PRIMARY KEY,
    practice_id TEXT NOT NULL,
    visit INTEGER NOT NULL REFERENCES encounter (id),
    payer_id TEXT NOT NULL,             -- the party asked
    rank INTEGER NOT NULL CHECK (rank >= 1),
    frequency TEXT NOT NULL CHECK (length(frequency) = 1), -- CLM05-3
    replaces INTEGER REFERENCES claim (id),      -- frequency 7, 8: which
    -- the versions it will print next: they may be renewed until it is ready
    encounter INTEGER NOT NULL REFERENCES encounter (id),
    patient INTEGER NOT NULL REFERENCES patient (id),
    coverage INTEGER REFERENCES coverage (id),   -- NULL: a payer the visit does not name (crossover)
    practice INTEGER REFERENCES practice (id),   -- NULL: not set up (scrub holds it)
    provider INTEGER REFERENCES provider (id),   -- rendering
    facility INTEGER REFERENCES facility (id),
    payer INTEGER REFERENCES payer (id),
    partner_id TEXT NOT NULL,
    cents INTEGER NOT NULL CHECK (cents >= 0),   -- CLM02
    drafted_on TEXT NOT NULL,
    due_on TEXT NOT NULL,               -- timely filing limit, '' if the payer has none
    state TEXT NOT NULL CHECK (state IN ('draft', 'held', 'ready', 'out', 'answered', 'closed')),
    state_on TEXT NOT NULL,
    reason TEXT NOT NULL                -- held, closed: why; else ''
) STRICT;
CREATE TABLE claim_line ( -- append-only
    claim INTEGER NOT NULL REFERENCES claim (id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1), -- LX01
    charge INTEGER NOT NULL REFERENCES charge (id),
    PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE finding ( -- changes: cleared_on
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    line INTEGER NOT NULL,              -- claim_line.ordinal; 0: the claim
    edit_id TEXT NOT NULL, edit_version INTEGER NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('warn', 'hold')),
    column_name TEXT NOT NULL,          -- of the charge file
    shape TEXT NOT NULL,                -- the value, masked
    message TEXT NOT NULL,
    found_on TEXT NOT NULL, cleared_on TEXT
) STRICT;
CREATE TABLE repair ( -- append-only
    id INTEGER PRIMARY KEY,
    submission INTEGER NOT NULL REFERENCES submission (id),
    line INTEGER NOT NULL, column_name TEXT NOT NULL, what TEXT NOT NULL,
    UNIQUE (submission, line, column_name)
) STRICT;
CREATE TABLE batch ( -- append-only
    id INTEGER PRIMARY KEY,
    partner_id TEXT NOT NULL, partner INTEGER NOT NULL REFERENCES partner (id),
    kind TEXT NOT NULL,                 -- 837P
    control_number INTEGER NOT NULL,    -- ISA13 = GS06
    document INTEGER NOT NULL REFERENCES document (id),
    as_of TEXT NOT NULL, built_on TEXT NOT NULL,
    sets INTEGER NOT NULL, claims INTEGER NOT NULL, cents INTEGER NOT NULL,
    UNIQUE (partner_id, control_number)
) STRICT;
CREATE TABLE batch_set ( -- append-only
    batch INTEGER NOT NULL REFERENCES batch (id),
    set_ordinal INTEGER NOT NULL,       -- ST02 as a number
    reference TEXT NOT NULL UNIQUE,     -- BHT03
    claims INTEGER NOT NULL, cents INTEGER NOT NULL,
    PRIMARY KEY (batch, set_ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE submission ( -- changes: state, clearinghouse_number, payer_claim_number
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id),
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 99), -- of this claim
    clm01 TEXT NOT NULL UNIQUE,
    batch INTEGER NOT NULL REFERENCES batch (id),
    set_ordinal INTEGER NOT NULL,       -- ST02 as a number
    first_segment INTEGER NOT NULL, last_segment INTEGER NOT NULL, -- in its set, ST = 1
    cents INTEGER NOT NULL,             -- CLM02 as printed
    -- the versions it printed
    encounter INTEGER NOT NULL REFERENCES encounter (id),
    patient INTEGER NOT NULL REFERENCES patient (id),
    coverage INTEGER REFERENCES coverage (id),
    practice INTEGER NOT NULL REFERENCES practice (id),
    provider INTEGER REFERENCES provider (id),
    facility INTEGER REFERENCES facility (id),
    payer INTEGER NOT NULL REFERENCES payer (id),
    payer_2 INTEGER REFERENCES payer (id), payer_3 INTEGER REFERENCES payer (id), -- the other payers told
    state TEXT NOT NULL REFERENCES submission_state (state),
    clearinghouse_number TEXT NOT NULL, payer_claim_number TEXT NOT NULL,
    UNIQUE (claim, ordinal)
) STRICT;
CREATE TABLE submission_event ( -- append-only
    id INTEGER PRIMARY KEY,
    submission INTEGER NOT NULL REFERENCES submission (id),
    event TEXT NOT NULL REFERENCES submission_event_kind (event),
    unit INTEGER REFERENCES x12_transaction (id), -- what said so; NULL: we did
    segment INTEGER NOT NULL,           -- there; 0: the whole
    names_claim INTEGER NOT NULL CHECK (names_claim IN (0, 1)), -- a reject that blames this claim
    detail TEXT NOT NULL,               -- codes, never free text
    was TEXT NOT NULL, became TEXT NOT NULL, odd INTEGER NOT NULL CHECK (odd IN (0, 1)),
    happened_on TEXT NOT NULL
) STRICT;
CREATE TABLE submission_state ( -- append-only
    state TEXT NOT NULL PRIMARY KEY, meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO submission_state VALUES('accepted','Passed the partner''s check of the file (999) or of the claim (277CA)');
INSERT INTO submission_state VALUES('answered','A remittance speaks of it');
INSERT INTO submission_state VALUES('batched','In a file that is being made');
INSERT INTO submission_state VALUES('published','In the outbox');
INSERT INTO submission_state VALUES('rejected','Refused: it was never on file with the payer');
INSERT INTO submission_state VALUES('taken','Fetched by the partner or its envelope was readable; awaited');
CREATE TABLE submission_event_kind ( -- append-only
    event TEXT NOT NULL PRIMARY KEY, meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO submission_event_kind VALUES('277ca_accept','277CA A0, A2, A5: the claim was taken in or passed on');
INSERT INTO submission_event_kind VALUES('277ca_receipt','277CA A1 of a claim: received and not yet judged');
INSERT INTO submission_event_kind VALUES('277ca_reject','277CA A3, A6, A7, A8: the claim was refused');
INSERT INTO submission_event_kind VALUES('999_accept','999 A or E: its set is sound in form; nothing of the claim was looked at');
INSERT INTO submission_event_kind VALUES('999_reject','999 R, M, W, X: its set was turned away');
INSERT INTO submission_event_kind VALUES('publish','Its file stands in the outbox');
INSERT INTO submission_event_kind VALUES('remit','An 835 speaks of it');
INSERT INTO submission_event_kind VALUES('requeue','Its claim goes out again by itself: another claim of the set was to blame');
INSERT INTO submission_event_kind VALUES('resubmit','A person sends its claim again');
INSERT INTO submission_event_kind VALUES('retry','Its claim goes out again by itself, once: nobody was to blame (RULINGS 23)');
INSERT INTO submission_event_kind VALUES('status_ask','We asked for its status (276)');
INSERT INTO submission_event_kind VALUES('status_found','277 P or F: the payer works on it or is done with it');
INSERT INTO submission_event_kind VALUES('status_lost','277 D0 or A4: the payer does not know it');
INSERT INTO submission_event_kind VALUES('ta1_accept','TA1 A or E: the envelope was readable; nothing more');
INSERT INTO submission_event_kind VALUES('ta1_reject','TA1 R: the whole file was turned away');
INSERT INTO submission_event_kind VALUES('ta1_repeat','TA1 R 025: the partner says it had this file already');
INSERT INTO submission_event_kind VALUES('take','Its file was fetched by the partner or sent');
CREATE TABLE submission_transition ( -- append-only
    state TEXT NOT NULL REFERENCES submission_state (state),
    event TEXT NOT NULL REFERENCES submission_event_kind (event),
    next_state TEXT NOT NULL REFERENCES submission_state (state),
    odd INTEGER NOT NULL CHECK (odd IN (0, 1)), -- changes nothing and opens a task
    PRIMARY KEY (state, event)
) STRICT, WITHOUT ROWID;
INSERT INTO submission_transition VALUES('accepted','277ca_accept','accepted',0);
INSERT INTO submission_transition VALUES('accepted','277ca_receipt','accepted',0);
INSERT INTO submission_transition VALUES('accepted','277ca_reject','rejected',0);
INSERT INTO submission_transition VALUES('accepted','999_accept','accepted',0);
INSERT INTO submission_transition VALUES('accepted','999_reject','accepted',1);
INSERT INTO submission_transition VALUES('accepted','publish','accepted',0);
INSERT INTO submission_transition VALUES('accepted','remit','answered',0);
INSERT INTO submission_transition VALUES('accepted','requeue','accepted',0);
INSERT INTO submission_transition VALUES('accepted','resubmit','accepted',0);
INSERT INTO submission_transition VALUES('accepted','retry','accepted',0);
INSERT INTO submission_transition VALUES('accepted','status_ask','accepted',0);
INSERT INTO submission_transition VALUES('accepted','status_found','accepted',0);
INSERT INTO submission_transition VALUES('accepted','status_lost','accepted',0);
INSERT INTO submission_transition VALUES('accepted','ta1_accept','accepted',0);
INSERT INTO submission_transition VALUES('accepted','ta1_reject','accepted',1);
INSERT INTO submission_transition VALUES('accepted','ta1_repeat','accepted',0);
INSERT INTO submission_transition VALUES('accepted','take','accepted',0);
INSERT INTO submission_transition VALUES('answered','277ca_accept','answered',0);
INSERT INTO submission_transition VALUES('answered','277ca_receipt','answered',0);
INSERT INTO submission_transition VALUES('answered','277ca_reject','answered',1);
INSERT INTO submission_transition VALUES('answered','999_accept','answered',0);
INSERT INTO submission_transition VALUES('answered','999_reject','answered',1);
INSERT INTO submission_transition VALUES('answered','publish','answered',0);
INSERT INTO submission_transition VALUES('answered','remit','answered',0);
INSERT INTO submission_transition VALUES('answered','requeue','answered',0);
INSERT INTO submission_transition VALUES('answered','resubmit','answered',0);
INSERT INTO submission_transition VALUES('answered','retry','answered',0);
INSERT INTO submission_transition VALUES('answered','status_ask','answered',0);
INSERT INTO submission_transition VALUES('answered','status_found','answered',0);
INSERT INTO submission_transition VALUES('answered','status_lost','answered',0);
INSERT INTO submission_transition VALUES('answered','ta1_accept','answered',0);
INSERT INTO submission_transition VALUES('answered','ta1_reject','answered',1);
INSERT INTO submission_transition VALUES('answered','ta1_repeat','answered',0);
INSERT INTO submission_transition VALUES('answered','take','answered',0);
INSERT INTO submission_transition VALUES('batched','277ca_accept','accepted',0);
INSERT INTO submission_transition VALUES('batched','277ca_receipt','taken',0);
INSERT INTO submission_transition VALUES('batched','277ca_reject','rejected',0);
INSERT INTO submission_transition VALUES('batched','999_accept','accepted',0);
INSERT INTO submission_transition VALUES('batched','999_reject','rejected',0);
INSERT INTO submission_transition VALUES('batched','publish','published',0);
INSERT INTO submission_transition VALUES('batched','remit','answered',0);
INSERT INTO submission_transition VALUES('batched','requeue','batched',0);
INSERT INTO submission_transition VALUES('batched','resubmit','batched',0);
INSERT INTO submission_transition VALUES('batched','retry','batched',0);
INSERT INTO submission_transition VALUES('batched','status_ask','batched',0);
INSERT INTO submission_transition VALUES('batched','status_found','accepted',0);
INSERT INTO submission_transition VALUES('batched','status_lost','batched',0);
INSERT INTO submission_transition VALUES('batched','ta1_accept','taken',0);
INSERT INTO submission_transition VALUES('batched','ta1_reject','rejected',0);
INSERT INTO submission_transition VALUES('batched','ta1_repeat','taken',0);
INSERT INTO submission_transition VALUES('batched','take','taken',0);
INSERT INTO submission_transition VALUES('published','277ca_accept','accepted',0);
INSERT INTO submission_transition VALUES('published','277ca_receipt','taken',0);
INSERT INTO submission_transition VALUES('published','277ca_reject','rejected',0);
INSERT INTO submission_transition VALUES('published','999_accept','accepted',0);
INSERT INTO submission_transition VALUES('published','999_reject','rejected',0);
INSERT INTO submission_transition VALUES('published','publish','published',0);
INSERT INTO submission_transition VALUES('published','remit','answered',0);
INSERT INTO submission_transition VALUES('published','requeue','published',0);
INSERT INTO submission_transition VALUES('published','resubmit','published',0);
INSERT INTO submission_transition VALUES('published','retry','published',0);
INSERT INTO submission_transition VALUES('published','status_ask','published',0);
INSERT INTO submission_transition VALUES('published','status_found','accepted',0);
INSERT INTO submission_transition VALUES('published','status_lost','published',0);
INSERT INTO submission_transition VALUES('published','ta1_accept','taken',0);
INSERT INTO submission_transition VALUES('published','ta1_reject','rejected',0);
INSERT INTO submission_transition VALUES('published','ta1_repeat','taken',0);
INSERT INTO submission_transition VALUES('published','take','taken',0);
INSERT INTO submission_transition VALUES('rejected','277ca_accept','rejected',0);
INSERT INTO submission_transition VALUES('rejected','277ca_receipt','rejected',0);
INSERT INTO submission_transition VALUES('rejected','277ca_reject','rejected',0);
INSERT INTO submission_transition VALUES('rejected','999_accept','rejected',0);
INSERT INTO submission_transition VALUES('rejected','999_reject','rejected',0);
INSERT INTO submission_transition VALUES('rejected','publish','rejected',0);
INSERT INTO submission_transition VALUES('rejected','remit','answered',0);
INSERT INTO submission_transition VALUES('rejected','requeue','rejected',0);
INSERT INTO submission_transition VALUES('rejected','resubmit','rejected',0);
INSERT INTO submission_transition VALUES('rejected','retry','rejected',0);
INSERT INTO submission_transition VALUES('rejected','status_ask','rejected',0);
INSERT INTO submission_transition VALUES('rejected','status_found','rejected',0);
INSERT INTO submission_transition VALUES('rejected','status_lost','rejected',0);
INSERT INTO submission_transition VALUES('rejected','ta1_accept','rejected',0);
INSERT INTO submission_transition VALUES('rejected','ta1_reject','rejected',0);
INSERT INTO submission_transition VALUES('rejected','ta1_repeat','rejected',0);
INSERT INTO submission_transition VALUES('rejected','take','rejected',0);
INSERT INTO submission_transition VALUES('taken','277ca_accept','accepted',0);
INSERT INTO submission_transition VALUES('taken','277ca_receipt','taken',0);
INSERT INTO submission_transition VALUES('taken','277ca_reject','rejected',0);
INSERT INTO submission_transition VALUES('taken','999_accept','accepted',0);
INSERT INTO submission_transition VALUES('taken','999_reject','rejected',0);
INSERT INTO submission_transition VALUES('taken','publish','taken',0);
INSERT INTO submission_transition VALUES('taken','remit','answered',0);
INSERT INTO submission_transition VALUES('taken','requeue','taken',0);
INSERT INTO submission_transition VALUES('taken','resubmit','taken',0);
INSERT INTO submission_transition VALUES('taken','retry','taken',0);
INSERT INTO submission_transition VALUES('taken','status_ask','taken',0);
INSERT INTO submission_transition VALUES('taken','status_found','accepted',0);
INSERT INTO submission_transition VALUES('taken','status_lost','taken',0);
INSERT INTO submission_transition VALUES('taken','ta1_accept','taken',0);
INSERT INTO submission_transition VALUES('taken','ta1_reject','rejected',0);
INSERT INTO submission_transition VALUES('taken','ta1_repeat','taken',0);
INSERT INTO submission_transition VALUES('taken','take','taken',0);
CREATE TABLE expectation ( -- changes: met_on, met_by, ended_on
    id INTEGER PRIMARY KEY,
    batch INTEGER REFERENCES batch (id),           -- of a batch and its sets,
    submission INTEGER REFERENCES submission (id), -- or of one claim's sending,
    remit INTEGER REFERENCES remit (id),           -- or a payment's deposit
    set_ordinal INTEGER NOT NULL,       -- of the batch; 0: the whole (TA1)
    kind TEXT NOT NULL,                 -- ta1, 999, 277ca, 277ca_payer, 835, pickup, deposit
    opened_on TEXT NOT NULL, due_at TEXT NOT NULL,   -- instant
    met_on TEXT, met_by INTEGER REFERENCES x12_transaction (id),
    ended_on TEXT,                      -- no longer awaited: its set was rejected, its claim sent again
    CHECK ((batch IS NOT NULL) + (submission IS NOT NULL) + (remit IS NOT NULL) = 1),
    UNIQUE (batch, set_ordinal, kind)
) STRICT;
CREATE TABLE code_ack ( -- append-only
    element TEXT NOT NULL,              -- TA105, IK304, IK403, IK502, AK905
    code TEXT NOT NULL, meaning TEXT NOT NULL,
    PRIMARY KEY (element, code)
) STRICT, WITHOUT ROWID;
INSERT INTO code_ack VALUES('AK905','1','the group is not supported');
INSERT INTO code_ack VALUES('AK905','19','the group control number is used twice');
INSERT INTO code_ack VALUES('AK905','2','the group''s version is not supported');
INSERT INTO code_ack VALUES('AK905','3','the group''s trailer is missing');
INSERT INTO code_ack VALUES('AK905','4','the group control number is not the same at its end');
INSERT INTO code_ack VALUES('AK905','5','the number of sets is wrong');
INSERT INTO code_ack VALUES('AK905','6','the group control number is not valid');
INSERT INTO code_ack VALUES('IK304','1','a segment that is not known');
INSERT INTO code_ack VALUES('IK304','2','a segment that is not expected here');
INSERT INTO code_ack VALUES('IK304','3','a required segment is missing');
INSERT INTO code_ack VALUES('IK304','4','a loop is repeated too often');
INSERT INTO code_ack VALUES('IK304','5','a segment is repeated too often');
INSERT INTO code_ack VALUES('IK304','6','a segment that this transaction has not');
INSERT INTO code_ack VALUES('IK304','7','a segment out of order');
INSERT INTO code_ack VALUES('IK304','8','elements of a segment are wrong');
INSERT INTO code_ack VALUES('IK304','I4','a segment that the guide does not use');
INSERT INTO code_ack VALUES('IK304','I6','a segment that this situation needs is missing');
INSERT INTO code_ack VALUES('IK304','I7','a loop is there too few times');
INSERT INTO code_ack VALUES('IK304','I8','a segment is there too few times');
INSERT INTO code_ack VALUES('IK304','I9','a segment that this situation forbids');
INSERT INTO code_ack VALUES('IK403','1','a required element is missing');
INSERT INTO code_ack VALUES('IK403','10','two elements exclude each other');
INSERT INTO code_ack VALUES('IK403','12','an element is repeated too often');
INSERT INTO code_ack VALUES('IK403','13','too many components');
INSERT INTO code_ack VALUES('IK403','2','an element that another one needs is missing');
INSERT INTO code_ack VALUES('IK403','3','too many elements');
INSERT INTO code_ack VALUES('IK403','4','an element is too short');
INSERT INTO code_ack VALUES('IK403','5','an element is too long');
INSERT INTO code_ack VALUES('IK403','6','an element has a character that is not allowed');
INSERT INTO code_ack VALUES('IK403','7','an element has a code that is not valid');
INSERT INTO code_ack VALUES('IK403','8','a date is not valid');
INSERT INTO code_ack VALUES('IK403','9','a time is not valid');
INSERT INTO code_ack VALUES('IK403','I10','an element that the guide does not use');
INSERT INTO code_ack VALUES('IK403','I11','an element is there too few times');
INSERT INTO code_ack VALUES('IK403','I12','an element has not the form it must have');
INSERT INTO code_ack VALUES('IK403','I13','an element that this situation forbids');
INSERT INTO code_ack VALUES('IK403','I6','an element has a code that the guide does not use');
INSERT INTO code_ack VALUES('IK403','I9','an element that this situation needs is missing');
INSERT INTO code_ack VALUES('IK502','1','the transaction is not supported');
INSERT INTO code_ack VALUES('IK502','18','the set does not belong in this group');
INSERT INTO code_ack VALUES('IK502','19','the guide named is not valid');
INSERT INTO code_ack VALUES('IK502','2','the set''s trailer is missing');
INSERT INTO code_ack VALUES('IK502','23','the set control number is used twice in the group');
INSERT INTO code_ack VALUES('IK502','3','the set control number is not the same at its end');
INSERT INTO code_ack VALUES('IK502','4','the number of segments is wrong');
INSERT INTO code_ack VALUES('IK502','5','segments are wrong');
INSERT INTO code_ack VALUES('IK502','6','the transaction id is missing or not valid');
INSERT INTO code_ack VALUES('IK502','7','the set control number is missing or not valid');
INSERT INTO code_ack VALUES('IK502','I5','segments do not follow the guide');
INSERT INTO code_ack VALUES('IK502','I6','the guide is not supported');
INSERT INTO code_ack VALUES('TA105','000','no error');
INSERT INTO code_ack VALUES('TA105','001','the interchange control number is not the same at its end');
INSERT INTO code_ack VALUES('TA105','002','the standard named is not supported');
INSERT INTO code_ack VALUES('TA105','003','the version of the controls is not supported');
INSERT INTO code_ack VALUES('TA105','004','the segment terminator is not valid');
INSERT INTO code_ack VALUES('TA105','005','the sender''s id qualifier is not valid');
INSERT INTO code_ack VALUES('TA105','006','the sender''s id is not valid');
INSERT INTO code_ack VALUES('TA105','007','the receiver''s id qualifier is not valid');
INSERT INTO code_ack VALUES('TA105','008','the receiver''s id is not valid');
INSERT INTO code_ack VALUES('TA105','009','the receiver is not known');
INSERT INTO code_ack VALUES('TA105','010','the authorization qualifier is not valid');
INSERT INTO code_ack VALUES('TA105','011','the authorization is not valid');
INSERT INTO code_ack VALUES('TA105','012','the security qualifier is not valid');
INSERT INTO code_ack VALUES('TA105','013','the security information is not valid');
INSERT INTO code_ack VALUES('TA105','014','the date is not valid');
INSERT INTO code_ack VALUES('TA105','015','the time is not valid');
INSERT INTO code_ack VALUES('TA105','016','the standards id is not valid');
INSERT INTO code_ack VALUES('TA105','017','the version id is not valid');
INSERT INTO code_ack VALUES('TA105','018','the control number is not valid');
INSERT INTO code_ack VALUES('TA105','019','the request for an acknowledgment is not valid');
INSERT INTO code_ack VALUES('TA105','020','the test indicator does not fit the account');
INSERT INTO code_ack VALUES('TA105','021','the number of groups is wrong');
INSERT INTO code_ack VALUES('TA105','022','the order of the envelopes is wrong');
INSERT INTO code_ack VALUES('TA105','023','the file ends too early');
INSERT INTO code_ack VALUES('TA105','024','the content is not valid');
INSERT INTO code_ack VALUES('TA105','025','this control number was received before');
INSERT INTO code_ack VALUES('TA105','026','the element separator is not valid');
INSERT INTO code_ack VALUES('TA105','027','the component separator is not valid');
INSERT INTO code_ack VALUES('TA105','028','the delivery date is not valid');
INSERT INTO code_ack VALUES('TA105','029','the delivery time is not valid');
INSERT INTO code_ack VALUES('TA105','030','the delivery time code is not valid');
INSERT INTO code_ack VALUES('TA105','031','the grade of service is not valid');
CREATE TABLE x12_answer ( -- append-only
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL UNIQUE REFERENCES document (id), -- that came
    partner INTEGER NOT NULL REFERENCES partner (id),   -- the version that was in force
    check_level TEXT NOT NULL CHECK (check_level IN ('', 'envelope', 'structure', 'elements', 'balance')),
    sent INTEGER REFERENCES document (id), -- the answer in outbox/; NULL: nothing was to be said
    first_control INTEGER NOT NULL,     -- ISA13 of its first interchange; 0 without an answer
    controls INTEGER NOT NULL CHECK (controls >= 0), -- numbers used, one after the other
    accepted INTEGER NOT NULL, rejected INTEGER NOT NULL, -- sets, but acknowledgments
    answered_on TEXT NOT NULL,
    CHECK ((sent IS NULL) = (controls = 0))
) STRICT;
CREATE TABLE remit ( -- append-only
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id),
    ordinal INTEGER NOT NULL,           -- 1 in an 835; a keyed file of paper EOBs has many
    handling TEXT NOT NULL,             -- BPR01
    cents INTEGER NOT NULL,             -- BPR02
    credit_debit TEXT NOT NULL, method TEXT NOT NULL, -- BPR03, BPR04
    bpr16 TEXT NOT NULL,                -- payment date as sent
    trace TEXT NOT NULL, originator TEXT NOT NULL,    -- TRN02, TRN03
    payer_name TEXT NOT NULL, payer_plan_id TEXT NOT NULL, payer_2u TEXT NOT NULL, -- N102, N104, REF 2U
    payee_npi TEXT NOT NULL, payee_tin TEXT NOT NULL,
    UNIQUE (unit, ordinal)
) STRICT;
CREATE TABLE remit_claim ( -- append-only
    id INTEGER PRIMARY KEY,
    remit INTEGER NOT NULL REFERENCES remit (id),
    segment INTEGER NOT NULL,           -- of its CLP, ST = 1
    clp01 TEXT NOT NULL, clp01_normal TEXT NOT NULL, -- as sent; letters and digits alone
    status TEXT NOT NULL,
    charge INTEGER NOT NULL, paid INTEGER NOT NULL, patient_share INTEGER, -- CLP03, 04, 05
    filing_code TEXT NOT NULL, payer_claim_number TEXT NOT NULL, original_number TEXT NOT NULL, -- CLP06, 07, REF F8
    last_name TEXT NOT NULL, first_name TEXT NOT NULL, member_id TEXT NOT NULL,
    rendering_npi TEXT NOT NULL,
    service_from TEXT NOT NULL, service_to TEXT NOT NULL, -- ISO or ''
    remarks TEXT NOT NULL,              -- MOA, MIA: space-separated
    UNIQUE (remit, segment)
) STRICT;
CREATE TABLE remit_line ( -- append-only
    id INTEGER PRIMARY KEY,
    remit_claim INTEGER NOT NULL REFERENCES remit_claim (id),
    segment INTEGER NOT NULL,
    qualifier TEXT NOT NULL,            -- SVC01-1
    code TEXT NOT NULL, modifiers TEXT NOT NULL, original_code TEXT NOT NULL, -- SVC01, SVC06
    revenue_code TEXT NOT NULL,         -- SVC04
    charge INTEGER NOT NULL, paid INTEGER NOT NULL,
    units TEXT NOT NULL,
    line_control TEXT NOT NULL,         -- REF 6R
    service_on TEXT NOT NULL,           -- ISO or ''
    allowed INTEGER,                    -- AMT B6
    remarks TEXT NOT NULL,              -- LQ: space-separated
    UNIQUE (remit_claim, segment)
) STRICT;
CREATE TABLE remit_adjustment ( -- append-only
    id INTEGER PRIMARY KEY,
    remit_claim INTEGER NOT NULL REFERENCES remit_claim (id),
    remit_line INTEGER REFERENCES remit_line (id), -- NULL: claim level
    segment INTEGER NOT NULL, position INTEGER NOT NULL, -- of its CAS; triplet 1 to 6
    group_code TEXT NOT NULL, carc TEXT NOT NULL, cents INTEGER NOT NULL, quantity TEXT NOT NULL,
    UNIQUE (remit_claim, segment, position)
) STRICT;
CREATE TABLE remit_provider_adjustment ( -- append-only
    id INTEGER PRIMARY KEY,
    remit INTEGER NOT NULL REFERENCES remit (id),
    segment INTEGER NOT NULL, position INTEGER NOT NULL, -- of its PLB; pair 1 to 6
    provider TEXT NOT NULL, fiscal_period TEXT NOT NULL,
    code TEXT NOT NULL, reference TEXT NOT NULL, cents INTEGER NOT NULL, -- positive: the payer takes
    UNIQUE (remit, segment, position)
) STRICT;
CREATE TABLE remit_segment ( -- append-only
    id INTEGER PRIMARY KEY,
    remit INTEGER NOT NULL REFERENCES remit (id),
    remit_claim INTEGER REFERENCES remit_claim (id),
    remit_line INTEGER REFERENCES remit_line (id),
    segment INTEGER NOT NULL, loop TEXT NOT NULL, text TEXT NOT NULL,
    UNIQUE (remit, segment)
) STRICT;
CREATE TABLE remit_decision ( -- append-only
    id INTEGER PRIMARY KEY,
    remit INTEGER NOT NULL REFERENCES remit (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('posted', 'held', 'refused')),
    payer_id TEXT NOT NULL,             -- '': not known
    payer_rung TEXT NOT NULL,           -- what told it: TRN03, 2U, N104, claim, none
    practice_id TEXT NOT NULL,          -- whose money, '': not known
    decided_on TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id) -- the set itself, or the person's answer
) STRICT;
CREATE TABLE remit_posting ( -- changes: withdrawn
    remit INTEGER PRIMARY KEY REFERENCES remit (id),
    originator TEXT NOT NULL, trace TEXT NOT NULL, cents INTEGER NOT NULL, bpr16 TEXT NOT NULL, -- as sent
    answer INTEGER NOT NULL,            -- 0, or the answer that posted it in spite of an equal key
    withdrawn INTEGER NOT NULL,         -- 0, or the answer that took it back
    posted_on TEXT NOT NULL, effective_on TEXT NOT NULL,
    UNIQUE (originator, trace, cents, bpr16, answer, withdrawn)
) STRICT;
CREATE TABLE remit_match ( -- append-only
    id INTEGER PRIMARY KEY,
    remit_claim INTEGER NOT NULL REFERENCES remit_claim (id),
    claim INTEGER REFERENCES claim (id), submission INTEGER REFERENCES submission (id),
    rung TEXT NOT NULL,                 -- clm01, normal, payer_number, line_control, facts, none
    verdict TEXT NOT NULL CHECK (verdict IN ('post', 'held', 'unmatched', 'informational')),
    reason TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES x12_transaction (id), row INTEGER NOT NULL -- the set and CLP, or the answer
) STRICT;
CREATE TABLE remit_line_match ( -- append-only
    remit_line INTEGER NOT NULL REFERENCES remit_line (id),
    charge INTEGER NOT NULL REFERENCES charge (id),
    rung TEXT NOT NULL,                 -- line_control, code, order
    PRIMARY KEY (remit_line, charge)
) STRICT, WITHOUT ROWID;
CREATE TABLE adjudication ( -- append-only
    id INTEGER PRIMARY KEY,
    remit_claim INTEGER NOT NULL REFERENCES remit_claim (id),
    charge INTEGER NOT NULL REFERENCES charge (id),
    payer_id TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('paid', 'patient', 'partial', 'denied', 'zero_allowed', 'unknown')),
    charged INTEGER NOT NULL, paid INTEGER NOT NULL, contractual INTEGER NOT NULL,
    patient INTEGER NOT NULL, denied INTEGER NOT NULL,
    UNIQUE (remit_claim, charge)
) STRICT;
CREATE TABLE denial ( -- changes: closed_on, closed_by
    id INTEGER PRIMARY KEY,
    adjudication INTEGER NOT NULL UNIQUE REFERENCES adjudication (id),
    charge INTEGER NOT NULL REFERENCES charge (id), claim INTEGER NOT NULL REFERENCES claim (id),
    payer_id TEXT NOT NULL, cents INTEGER NOT NULL,
    codes TEXT NOT NULL,                -- 'CO 50, CO 45'
    category TEXT NOT NULL, route TEXT NOT NULL,
    opened_on TEXT NOT NULL, closed_on TEXT, closed_by TEXT NOT NULL
) STRICT;
CREATE TABLE account ( -- append-only
    id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL,
    per_charge INTEGER NOT NULL CHECK (per_charge IN (0, 1)) -- a receivable: every cent belongs to a charge and party
) STRICT, WITHOUT ROWID;
INSERT INTO account VALUES('adjust.bad_debt','Bad debt',0);
INSERT INTO account VALUES('adjust.contractual','Contractual adjustments',0);
INSERT INTO account VALUES('adjust.other','Other reductions',0);
INSERT INTO account VALUES('adjust.sequestration','Federal sequestration',0);
INSERT INTO account VALUES('adjust.withhold','Withheld by payers',0);
INSERT INTO account VALUES('adjust.writeoff','Written off',0);
INSERT INTO account VALUES('ar.patient','Owed by patients',1);
INSERT INTO account VALUES('ar.payer','Owed by payers',1);
INSERT INTO account VALUES('cash.bank','In the bank',0);
INSERT INTO account VALUES('cash.patient','Received from patients until its deposit is matched',0);
INSERT INTO account VALUES('cash.payer','Received from payers until its deposit is matched',0);
INSERT INTO account VALUES('equity.opening','Brought in from a former system',0);
INSERT INTO account VALUES('income.capitation','Capitation',0);
INSERT INTO account VALUES('plb.forward','Provider level: balance carried forward',0);
INSERT INTO account VALUES('plb.interest','Provider level: interest',0);
INSERT INTO account VALUES('plb.other','Provider level: other',0);
INSERT INTO account VALUES('plb.recoupment','Provider level: taken back',0);
INSERT INTO account VALUES('refund.due','Credits to be sent back',0);
INSERT INTO account VALUES('refund.paid','Credits sent back',0);
INSERT INTO account VALUES('revenue','Charges',0);
INSERT INTO account VALUES('suspense.held','Paid for claims we know and could not post',0);
INSERT INTO account VALUES('suspense.unapplied','Patients'' money not yet put to a visit',0);
INSERT INTO account VALUES('suspense.unmatched','Paid for claims we do not know',0);
CREATE TABLE transfer ( -- append-only
    id INTEGER PRIMARY KEY,
    posted_on TEXT NOT NULL,            -- the night; never goes back, never into a closed period
    effective_on TEXT NOT NULL,         -- when it was true: service, payment date
    from_account TEXT NOT NULL REFERENCES account (id), from_party TEXT NOT NULL, -- a payer_id, 'patient' or ''
    to_account TEXT NOT NULL REFERENCES account (id), to_party TEXT NOT NULL,
    charge INTEGER REFERENCES charge (id),
    cents INTEGER NOT NULL CHECK (cents > 0),
    group_code TEXT NOT NULL, carc TEXT NOT NULL,
    practice_id TEXT NOT NULL,          -- whose books; '': not known
    unit INTEGER REFERENCES x12_transaction (id), segment INTEGER NOT NULL, -- or CSV row; NULL: a nightly rule
    remit_claim INTEGER REFERENCES remit_claim (id), -- of a payment: which CLP
    rule TEXT NOT NULL,                 -- the step that decided it
    reverses INTEGER UNIQUE REFERENCES transfer (id),
    CHECK (from_account <> to_account OR from_party <> to_party),
    CHECK (from_account NOT LIKE 'ar.%' OR (from_party <> '' AND charge IS NOT NULL)),
    CHECK (to_account NOT LIKE 'ar.%' OR (to_party <> '' AND charge IS NOT NULL))
) STRICT;
CREATE TABLE charge_balance ( -- derived: kept by triggers
    charge INTEGER NOT NULL REFERENCES charge (id), party TEXT NOT NULL,
    cents INTEGER NOT NULL,
    PRIMARY KEY (charge, party)
) STRICT, WITHOUT ROWID;
CREATE TABLE period ( -- append-only
    month TEXT NOT NULL PRIMARY KEY,    -- '2026-01'
    closed_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE task_kind ( -- append-only
    kind TEXT NOT NULL PRIMARY KEY, meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO task_kind VALUES('credit_balance','More paid than was owed');
INSERT INTO task_kind VALUES('denied','A line that a payer will not pay');
INSERT INTO task_kind VALUES('deposit','A deposit or payment without its other half');
INSERT INTO task_kind VALUES('duplicate_remit','A payment or an adjudication that came before');
INSERT INTO task_kind VALUES('eligibility','Coverage that needs a look');
INSERT INTO task_kind VALUES('no_answer','Silence where an answer was due');
INSERT INTO task_kind VALUES('rejected','A claim or batch that was refused at the door');
INSERT INTO task_kind VALUES('replacement','A visit that changed after its claim was sent');
INSERT INTO task_kind VALUES('scrub_hold','A claim that would be refused as it is');
INSERT INTO task_kind VALUES('secondary','A further payer to be asked');
INSERT INTO task_kind VALUES('setup','Setup or a file that needs a look');
INSERT INTO task_kind VALUES('unbalanced_remit','A payment or a claim of one that does not add up or could not be posted');
INSERT INTO task_kind VALUES('underpaid','Paid less than agreed');
INSERT INTO task_kind VALUES('unmatched_remit','Paid for a claim we do not know');
CREATE TABLE task ( -- changes: due_on, cents, what, why, next_action, snoozed_to, closed_on, closed_by
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL REFERENCES task_kind (kind), -- its worklist
    subject TEXT NOT NULL,              -- what it is about, once: 'finding 12', 'unit 7'
    opened_on TEXT NOT NULL, due_on TEXT NOT NULL,
    cents INTEGER NOT NULL,
    practice_id TEXT NOT NULL, payer_id TEXT NOT NULL,
    claim INTEGER REFERENCES claim (id), line INTEGER NOT NULL, column_name TEXT NOT NULL,
    remit_claim INTEGER REFERENCES remit_claim (id),
    unit INTEGER REFERENCES x12_transaction (id),
    what TEXT NOT NULL,                 -- one sentence
    why TEXT NOT NULL,                  -- codes
    next_action TEXT NOT NULL,
    snoozed_to TEXT, closed_on TEXT, closed_by TEXT NOT NULL
) STRICT;
CREATE TABLE job_run ( -- changes: ended_at, outcome, done, held; operational
    id INTEGER PRIMARY KEY,
    job TEXT NOT NULL, version TEXT NOT NULL,
    as_of TEXT NOT NULL, night TEXT NOT NULL,
    started_at TEXT NOT NULL, ended_at TEXT,    -- wall clock, UTC
    outcome INTEGER,                    -- exit status; NULL: it did not end
    done INTEGER NOT NULL, held INTEGER NOT NULL
) STRICT;
CREATE TABLE audit ( -- append-only; operational
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES job_run (id),
    transfer_to INTEGER NOT NULL,       -- transfers up to here
    event_to INTEGER NOT NULL,          -- submission events up to here
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE TABLE site (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    schema_version INTEGER NOT NULL
) STRICT;
INSERT INTO site VALUES(1,2);
CREATE TABLE exchange ( -- changes: ended_at, outcome, sent, got; operational
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES job_run (id),
    partner_id TEXT NOT NULL,
    started_at INTEGER NOT NULL, ended_at INTEGER,  -- wall clock, seconds since 1970
    -- NULL: it did not end. done; held: something needs a person; busy: try later; denied: the login;
    -- config: host key or directories
    outcome TEXT CHECK (outcome IN ('done', 'held', 'busy', 'denied', 'config')),
    sent INTEGER NOT NULL, got INTEGER NOT NULL     -- files
) STRICT;
CREATE TABLE delivery ( -- append-only; operational
    id INTEGER PRIMARY KEY,
    outgoing INTEGER NOT NULL REFERENCES outgoing (id),
    exchange INTEGER NOT NULL REFERENCES exchange (id),
    at INTEGER NOT NULL,                -- wall clock, seconds since 1970
    step TEXT NOT NULL CHECK (step IN ('put', 'rename', 'failed', 'unknown', 'sent', 'taken')),
    evidence TEXT NOT NULL,
    remote TEXT NOT NULL,               -- directory and name there
    bytes INTEGER NOT NULL              -- seen there; 0: not looked at
) STRICT;
CREATE TABLE fetched ( -- changes: state; operational
    id INTEGER PRIMARY KEY,
    exchange INTEGER NOT NULL REFERENCES exchange (id),
    partner_id TEXT NOT NULL,
    directory TEXT NOT NULL,            -- there
    name BLOB NOT NULL,                 -- the sender's: never printed
    bytes INTEGER NOT NULL,
    mtime INTEGER NOT NULL,             -- by the partner's clock; 0: not told
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    local_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('arriving', 'arrived', 'same', 'released'))
) STRICT;
CREATE INDEX document_content ON document (sha256, direction, id);
CREATE INDEX sighting_document ON sighting (document);
CREATE INDEX outgoing_name ON outgoing (folder, name);
CREATE UNIQUE INDEX outgoing_once ON outgoing (folder, name) WHERE replaces = 0;
CREATE INDEX outgoing_publishing ON outgoing (state) WHERE state = 'publishing';
CREATE INDEX outgoing_document ON outgoing (document);
CREATE INDEX x12_transaction_content ON x12_transaction (content_sha256, kind, id);
CREATE INDEX x12_transaction_later ON x12_transaction (later) WHERE later IS NOT NULL;
CREATE INDEX x12_transaction_new ON x12_transaction (kind, id) WHERE state = 'new';
CREATE INDEX attempt_unit ON attempt (unit, id);
CREATE INDEX practice_key ON practice (practice_id, id);
CREATE INDEX provider_key ON provider (provider_id, practice_id, id);
CREATE INDEX provider_npi ON provider (npi, id);
CREATE INDEX facility_key ON facility (facility_id, practice_id, id);
CREATE INDEX payer_key ON payer (payer_id, id);
CREATE INDEX partner_key ON partner (partner_id, id);
CREATE INDEX fee_key ON fee (code, modifier, fee_payer_id, practice_id, effective_from, id);
CREATE INDEX app_user_key ON app_user (user_id, id);
CREATE INDEX payer_rule_key ON payer_rule (rule_payer_id, edit_id, practice_id, effective_from, id);
CREATE VIEW practice_now AS SELECT * FROM practice p WHERE id = (SELECT max(id) FROM practice WHERE practice_id = p.practice_id);
CREATE VIEW provider_now AS SELECT * FROM provider p WHERE id = (SELECT max(id) FROM provider WHERE provider_id = p.provider_id AND practice_id = p.practice_id);
CREATE VIEW facility_now AS SELECT * FROM facility f WHERE id = (SELECT max(id) FROM facility WHERE facility_id = f.facility_id AND practice_id = f.practice_id);
CREATE VIEW payer_now AS SELECT * FROM payer p WHERE id = (SELECT max(id) FROM payer WHERE payer_id = p.payer_id);
CREATE VIEW partner_now AS SELECT * FROM partner p WHERE id = (SELECT max(id) FROM partner WHERE partner_id = p.partner_id);
CREATE VIEW app_user_now AS SELECT * FROM app_user u WHERE id = (SELECT max(id) FROM app_user WHERE user_id = u.user_id);
CREATE VIEW fee_now AS SELECT * FROM fee f WHERE id = (SELECT max(id) FROM fee WHERE practice_id = f.practice_id AND fee_payer_id = f.fee_payer_id AND code = f.code AND modifier = f.modifier AND effective_from = f.effective_from);
CREATE VIEW payer_rule_now AS SELECT * FROM payer_rule r WHERE id = (SELECT max(id) FROM payer_rule WHERE practice_id = r.practice_id AND rule_payer_id = r.rule_payer_id AND edit_id = r.edit_id AND effective_from = r.effective_from);
CREATE INDEX patient_key ON patient (practice_id, patient_id, id);
CREATE INDEX coverage_key ON coverage (practice_id, patient_id, rank, id);
CREATE INDEX coverage_member ON coverage (member_id);
CREATE INDEX encounter_key ON encounter (practice_id, visit_id, id);
CREATE INDEX encounter_visit ON encounter (visit, id);
CREATE UNIQUE INDEX encounter_first ON encounter (practice_id, visit_id) WHERE visit = id;
CREATE INDEX charge_visit ON charge (visit, line, id);
CREATE UNIQUE INDEX charge_first ON charge (visit, line) WHERE supersedes IS NULL;
CREATE VIEW encounter_now AS
    SELECT * FROM encounter e WHERE id = (SELECT max(id) FROM encounter WHERE visit = e.visit);
CREATE VIEW charge_now AS
    SELECT * FROM charge c WHERE withdrawn = 0
       AND NOT EXISTS (SELECT 1 FROM charge s WHERE s.supersedes = c.id);
CREATE INDEX claim_visit ON claim (visit, payer_id);
CREATE INDEX claim_state ON claim (state, id);
CREATE INDEX claim_coverage ON claim (coverage);
CREATE INDEX claim_line_charge ON claim_line (charge);
CREATE UNIQUE INDEX finding_open ON finding (claim, line, edit_id, column_name) WHERE cleared_on IS NULL;
CREATE INDEX finding_claim ON finding (claim);
CREATE INDEX submission_batch ON submission (batch, set_ordinal, first_segment);
CREATE INDEX submission_payer_number ON submission (payer_claim_number) WHERE payer_claim_number <> '';
CREATE INDEX submission_event_of ON submission_event (submission, id);
CREATE INDEX submission_event_unit ON submission_event (unit);
CREATE INDEX expectation_submission ON expectation (submission) WHERE submission IS NOT NULL;
CREATE INDEX expectation_open ON expectation (due_at) WHERE met_on IS NULL AND ended_on IS NULL;
CREATE VIEW visit_versions AS
SELECT e.visit, e.id AS encounter, e.patient, e.coverage_1,
       (SELECT max(id) FROM practice WHERE practice_id = e.practice_id) AS practice,
       (SELECT r.id FROM provider AS r
         WHERE r.npi = e.rendering_npi AND r.npi <> '' AND r.practice_id IN (e.practice_id, '')
           AND r.id = (SELECT max(id) FROM provider WHERE provider_id = r.provider_id AND practice_id = r.practice_id)
         ORDER BY r.practice_id DESC, r.active_to = '' DESC, r.active_to DESC, r.id DESC LIMIT 1) AS provider,
       (SELECT id FROM facility
         WHERE facility_id = e.facility_id AND facility_id <> '' AND practice_id IN (e.practice_id, '')
         ORDER BY practice_id DESC, id DESC LIMIT 1) AS facility
  FROM encounter_now AS e;
CREATE VIEW scrub_set AS
SELECT c.id AS claim
  FROM claim AS c JOIN encounter AS e ON e.id = c.encounter
 WHERE c.state IN ('draft', 'held') AND e.form = 'professional'
   AND (c.state = 'draft' OR EXISTS (SELECT 1 FROM finding
         WHERE claim = c.id AND severity = 'hold' AND cleared_on IS NULL));
CREATE VIEW scrub_claim AS
SELECT c.id AS claim, c.practice_id, c.visit, c.payer_id, c.rank, c.frequency, c.replaces, c.cents, c.partner_id,
       c.due_on, c.drafted_on,
       e.id AS encounter, e.visit_id, e.service_from, e.service_to, e.pos, e.facility_id,
       e.rendering_npi, e.referring_npi, e.referring_last, e.referring_first,
       e.supervising_npi, e.supervising_last, e.supervising_first,
       e.ordering_npi, e.ordering_last, e.ordering_first,
       e.authorization, e.referral, e.claim_note, e.accident, e.accident_date, e.accident_state,
       e.onset_date, e.lmp_date, e.admission_date, e.discharge_date, e.clia, e.patient_paid,
       e.attachment_type, e.attachment_control,
       p.patient_id, p.last_name AS patient_last, p.first_name AS patient_first, p.middle_name AS patient_middle,
       p.suffix AS patient_suffix, p.birth_date AS patient_dob, p.sex AS patient_sex,
       p.address1 AS patient_address1, p.address2 AS patient_address2, p.city AS patient_city,
       p.state AS patient_state, p.zip AS patient_zip,
       c.coverage, 'ins' || c.rank || '_' AS ins, v.member_id, v.group_number, v.plan_name, v.relationship,
       v.subscriber_last, v.subscriber_first, v.subscriber_dob, v.subscriber_sex, v.msp_type,
       c.practice, b.name AS billing_name, b.npi AS billing_npi, b.tin AS billing_tin,
       b.taxonomy AS billing_taxonomy, b.entity AS billing_entity, b.address1 AS billing_address1,
       b.address2 AS billing_address2, b.city AS billing_city, b.state AS billing_state, b.zip AS billing_zip,
       c.provider, r.taxonomy AS rendering_taxonomy, r.last_name AS rendering_last,
       r.active_from AS rendering_from, r.active_to AS rendering_to,
       c.facility, f.npi AS facility_npi, f.name AS facility_name, f.address1 AS facility_address1,
       f.city AS facility_city, f.state AS facility_state, f.zip AS facility_zip, f.clia AS facility_clia,
       c.payer, y.payer_name, y.edi_payer_id, y.filing_code, y.class, y.timely_filing_days,
       a.id AS partner, a.accepts
  FROM scrub_set AS s
  JOIN claim AS c ON c.id = s.claim
  LEFT JOIN encounter AS e ON e.id = c.encounter
  LEFT JOIN patient AS p ON p.id = c.patient
  LEFT JOIN coverage AS v ON v.id = c.coverage
  LEFT JOIN practice AS b ON b.id = c.practice
  LEFT JOIN provider AS r ON r.id = c.provider
  LEFT JOIN facility AS f ON f.id = c.facility
  LEFT JOIN payer AS y ON y.id = c.payer
  LEFT JOIN partner AS a ON a.id = (SELECT max(id) FROM partner WHERE partner_id = c.partner_id);
CREATE VIEW scrub_line AS
SELECT s.claim, l.ordinal AS line, h.id AS charge, h.line AS file_line, h.service_from, h.service_to,
       h.code, h.mod1, h.mod2, h.mod3, h.mod4, h.units, h.unit_type, h.cents, h.dx_pointers,
       h.line_description, h.ndc, h.ndc_quantity, h.ndc_unit, h.minutes, h.line_note
  FROM scrub_set AS s
  JOIN claim_line AS l ON l.claim = s.claim
  JOIN charge AS h ON h.id = l.charge;
CREATE VIEW scrub_dx AS
SELECT s.claim, d.ordinal, d.code
  FROM scrub_set AS s
  JOIN claim AS c ON c.id = s.claim
  JOIN diagnosis AS d ON d.encounter = c.encounter AND d.kind = 'dx';
CREATE VIEW scrub_rule AS
SELECT c.id AS claim, r.edit_id, r.action, r.parameter
  FROM scrub_set AS s
  JOIN claim AS c ON c.id = s.claim
  JOIN encounter AS e ON e.id = c.encounter
  JOIN payer_rule AS r ON r.rule_payer_id IN (c.payer_id, '*', '')
 WHERE r.id = (SELECT n.id FROM payer_rule AS n
                WHERE n.rule_payer_id IN (c.payer_id, '*', '') AND n.edit_id = r.edit_id
                  AND n.practice_id IN (c.practice_id, '')
                  AND n.id = (SELECT max(id) FROM payer_rule
                               WHERE rule_payer_id = n.rule_payer_id AND edit_id = n.edit_id
                                 AND practice_id = n.practice_id AND effective_from = n.effective_from)
                  AND n.effective_from <= e.service_from
                  AND (n.effective_to = '' OR e.service_from <= n.effective_to)
                ORDER BY n.rule_payer_id IN ('*', ''), n.practice_id DESC, n.effective_from DESC, n.id DESC
                LIMIT 1);
CREATE VIEW batch_state AS
    SELECT b.id AS batch, b.partner_id, b.kind, b.control_number, b.built_on,
           b.claims AS sent_claims, b.cents AS sent_cents,
           count(*) FILTER (WHERE s.state IN ('accepted', 'answered')) AS accepted_claims,
           coalesce(sum(s.cents) FILTER (WHERE s.state IN ('accepted', 'answered')), 0) AS accepted_cents,
           count(*) FILTER (WHERE s.state = 'rejected') AS rejected_claims,
           coalesce(sum(s.cents) FILTER (WHERE s.state = 'rejected'), 0) AS rejected_cents,
           count(*) FILTER (WHERE s.state IN ('batched', 'published', 'taken')) AS awaited_claims,
           coalesce(sum(s.cents) FILTER (WHERE s.state IN ('batched', 'published', 'taken')), 0) AS awaited_cents,
           count(*) FILTER (WHERE s.state = 'answered') AS answered_claims,
           coalesce(sum(s.cents) FILTER (WHERE s.state = 'answered'), 0) AS answered_cents
      FROM batch AS b
      LEFT JOIN submission AS s ON s.batch = b.id
     GROUP BY b.id;
CREATE VIEW odd_event AS
    SELECT e.id, e.submission, e.event, e.unit, e.segment
      FROM submission_event AS e
     WHERE e.odd = 1
        OR (e.event IN ('ta1_accept', '999_accept', '277ca_receipt', '277ca_accept', 'status_found')
            AND EXISTS (SELECT 1 FROM submission_event AS r
                         WHERE r.submission = e.submission AND r.id < e.id AND r.odd = 0
                           AND (r.event = 'ta1_reject' OR (r.event = '999_reject' AND e.event <> 'ta1_accept'))));
CREATE INDEX remit_trace ON remit (trace, originator);
CREATE INDEX remit_claim_number ON remit_claim (payer_claim_number);
CREATE INDEX remit_segment_claim ON remit_segment (remit_claim);
CREATE INDEX remit_decision_remit ON remit_decision (remit, id);
CREATE INDEX remit_match_remit_claim ON remit_match (remit_claim, id);
CREATE INDEX remit_match_claim ON remit_match (claim);
CREATE INDEX remit_line_match_charge ON remit_line_match (charge);
CREATE INDEX adjudication_charge ON adjudication (charge, id);
CREATE INDEX denial_charge ON denial (charge) WHERE closed_on IS NULL;
CREATE INDEX denial_claim ON denial (claim) WHERE closed_on IS NULL;
CREATE INDEX transfer_charge ON transfer (charge);
CREATE INDEX transfer_unit ON transfer (unit);
CREATE INDEX transfer_remit_claim ON transfer (remit_claim) WHERE remit_claim IS NOT NULL;
CREATE INDEX charge_balance_open ON charge_balance (party, charge) WHERE cents <> 0;
CREATE TRIGGER transfer_from AFTER INSERT ON transfer WHEN NEW.from_account LIKE 'ar.%'
BEGIN
    INSERT INTO charge_balance (charge, party, cents) VALUES (NEW.charge, NEW.from_party, -NEW.cents)
        ON CONFLICT (charge, party) DO UPDATE SET cents = cents - NEW.cents;
END;
CREATE TRIGGER transfer_to AFTER INSERT ON transfer WHEN NEW.to_account LIKE 'ar.%'
BEGIN
    INSERT INTO charge_balance (charge, party, cents) VALUES (NEW.charge, NEW.to_party, NEW.cents)
        ON CONFLICT (charge, party) DO UPDATE SET cents = cents + NEW.cents;
END;
CREATE TRIGGER transfer_period BEFORE INSERT ON transfer
WHEN EXISTS (SELECT 1 FROM period WHERE month >= substr(NEW.posted_on, 1, 7))
  OR NEW.posted_on < (SELECT posted_on FROM transfer ORDER BY id DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'transfer into a closed period, or back in time');
END;
CREATE UNIQUE INDEX task_open ON task (kind, subject) WHERE closed_on IS NULL;
CREATE INDEX task_claim ON task (claim) WHERE closed_on IS NULL;
CREATE INDEX task_unit ON task (unit) WHERE closed_on IS NULL;
CREATE INDEX exchange_partner ON exchange (partner_id, id);
CREATE INDEX delivery_outgoing ON delivery (outgoing, id);
CREATE UNIQUE INDEX delivery_once ON delivery (outgoing, step) WHERE step IN ('sent', 'taken');
CREATE INDEX fetched_name ON fetched (partner_id, directory, name, id);
CREATE INDEX fetched_arriving ON fetched (partner_id) WHERE state = 'arriving';
CREATE VIEW visit_now AS
    SELECT e.visit, e.practice_id, e.visit_id, p.patient_id, e.service_from, e.form, e.hold, e.unit, e.row
      FROM encounter_now AS e
      JOIN patient AS p ON p.id = e.patient;
CREATE VIEW receivable_flow AS
    SELECT id, charge, from_party AS party, to_account AS other, cents, posted_on FROM transfer
     WHERE from_account IN ('ar.payer', 'ar.patient') AND to_account NOT IN ('ar.payer', 'ar.patient')
    UNION ALL
    SELECT id, charge, to_party, from_account, -cents, posted_on FROM transfer
     WHERE to_account IN ('ar.payer', 'ar.patient') AND from_account NOT IN ('ar.payer', 'ar.patient');
CREATE VIEW receivable_flow_kind AS
    SELECT id, charge, party, other, cents, posted_on,
           CASE WHEN other = 'revenue' THEN 'charge'
                WHEN other IN ('adjust.contractual', 'adjust.sequestration') THEN 'contractual'
                WHEN other IN ('adjust.withhold', 'adjust.other') THEN 'other'
                WHEN other IN ('adjust.writeoff', 'adjust.bad_debt') THEN 'writeoff'
                WHEN other = 'cash.payer' THEN 'payer'
                WHEN other = 'cash.patient' OR party = 'patient' THEN 'patient'
                ELSE 'payer' END AS kind
      FROM receivable_flow;
CREATE VIEW visit_money AS
    SELECT c.visit,
           -sum(CASE f.kind WHEN 'charge' THEN f.cents ELSE 0 END) AS booked,
           sum(CASE f.kind WHEN 'payer' THEN f.cents ELSE 0 END) AS payer_paid,
           sum(CASE f.kind WHEN 'patient' THEN f.cents ELSE 0 END) AS patient_paid,
           sum(CASE f.kind WHEN 'contractual' THEN f.cents ELSE 0 END) AS contractual,
           sum(CASE f.kind WHEN 'other' THEN f.cents ELSE 0 END) AS other_adjustment,
           sum(CASE f.kind WHEN 'writeoff' THEN f.cents ELSE 0 END) AS writeoff
      FROM receivable_flow_kind AS f
      JOIN charge AS c ON c.id = f.charge
     GROUP BY c.visit;
CREATE VIEW visit_party AS
    SELECT c.visit, b.party, sum(b.cents) AS cents
      FROM charge_balance AS b
      JOIN charge AS c ON c.id = b.charge
     WHERE b.cents <> 0
     GROUP BY c.visit, b.party
    HAVING sum(b.cents) <> 0;
CREATE VIEW visit_party_unsent AS
    SELECT c.visit, b.party, sum(b.cents) AS cents
      FROM charge_balance AS b
      JOIN charge AS c ON c.id = b.charge
     WHERE b.cents <> 0 AND b.party <> 'patient'
       AND NOT EXISTS (SELECT 1 FROM claim_line AS l
                         JOIN claim AS k ON k.id = l.claim AND k.payer_id = b.party
                         JOIN submission AS s ON s.claim = k.id
                        WHERE l.charge = b.charge)
     GROUP BY c.visit, b.party;
CREATE VIEW visit_party_since AS
WITH moved (visit, party, id, cents, effective_on) AS (
    SELECT c.visit, t.to_party, t.id, t.cents, t.effective_on FROM transfer AS t JOIN charge AS c ON c.id = t.charge
     WHERE t.to_account IN ('ar.payer', 'ar.patient')
    UNION ALL
    SELECT c.visit, t.from_party, t.id, -t.cents, t.effective_on FROM transfer AS t JOIN charge AS c ON c.id = t.charge
     WHERE t.from_account IN ('ar.payer', 'ar.patient')),
running AS (
    SELECT visit, party, id, effective_on, sum(cents) OVER (PARTITION BY visit, party ORDER BY id, cents) AS after
      FROM moved),
clear AS (
    SELECT visit, party, max(id) AS id FROM running WHERE after <= 0 GROUP BY visit, party)
SELECT r.visit, r.party, min(r.effective_on) AS since
  FROM running AS r
  LEFT JOIN clear AS c ON c.visit = r.visit AND c.party = r.party
 WHERE r.id > coalesce(c.id, 0)
 GROUP BY r.visit, r.party;
CREATE VIEW denial_open AS
    SELECT d.charge, d.payer_id, min(sum(d.cents), b.cents) AS cents
      FROM denial AS d
      JOIN charge_balance AS b ON b.charge = d.charge AND b.party = d.payer_id
     WHERE d.closed_on IS NULL AND b.cents > 0
       AND NOT EXISTS (SELECT 1 FROM submission AS s JOIN batch AS a ON a.id = s.batch
                        WHERE s.claim = d.claim AND a.built_on > d.opened_on)
     GROUP BY d.charge, d.payer_id;
CREATE VIEW visit_owner AS
    SELECT visit, substr(min(printf('%d%d%015d', party = 'patient', cents < 0, 999999999999999 - abs(cents)) || party), 18) AS party
      FROM visit_party
     GROUP BY visit;
CREATE VIEW visit_claim AS
    SELECT visit, 999999999999999 - CAST(substr(first, 3, 15) AS INTEGER) AS claim, substr(first, 18) AS state
      FROM (SELECT k.visit, min(printf('%d%d%015d', k.payer_id IS NOT o.party, k.payer_id IS o.party AND k.state = 'closed',
                                       999999999999999 - k.id) || k.state) AS first
              FROM claim AS k
              LEFT JOIN visit_owner AS o ON o.visit = k.visit
             GROUP BY k.visit);
CREATE VIEW claim_control AS
    SELECT claim, clm01, max(ordinal) AS ordinal FROM submission GROUP BY claim;
CREATE VIEW payer_cash AS
    SELECT id, from_account AS other, cents, remit_claim, charge, posted_on,
           CAST(CASE WHEN reverses IS NULL THEN unit
                ELSE (SELECT o.unit FROM transfer AS o WHERE o.id = transfer.reverses) END AS INTEGER) AS unit
      FROM transfer WHERE to_account = 'cash.payer'
    UNION ALL
    SELECT id, to_account, -cents, remit_claim, charge, posted_on,
           CAST(CASE WHEN reverses IS NULL THEN unit
                ELSE (SELECT o.unit FROM transfer AS o WHERE o.id = transfer.reverses) END AS INTEGER)
      FROM transfer WHERE from_account = 'cash.payer' AND to_account <> 'cash.bank';
CREATE VIEW remit_claim_cash AS
    SELECT remit_claim, sum(cents) AS cents FROM payer_cash WHERE remit_claim IS NOT NULL GROUP BY remit_claim;
CREATE VIEW remit_money AS
WITH by_claim AS (
    SELECT c.remit,
           sum(CASE WHEN p.other IN ('ar.payer', 'ar.patient') THEN p.cents ELSE 0 END) AS to_charges,
           sum(CASE p.other WHEN 'suspense.unmatched' THEN p.cents ELSE 0 END) AS unmatched,
           sum(CASE p.other WHEN 'suspense.held' THEN p.cents ELSE 0 END) AS held,
           sum(p.cents) AS cents
      FROM payer_cash AS p
      JOIN remit_claim AS c ON c.id = p.remit_claim
     GROUP BY c.remit),
-- interest that a payer put into a claim's payment leaves the charge again (RULINGS 17)
interest AS (
    SELECT c.remit, sum(CASE t.from_account WHEN 'plb.interest' THEN t.cents ELSE -t.cents END) AS cents
      FROM transfer AS t
      JOIN remit_claim AS c ON c.id = t.remit_claim
     WHERE t.from_account = 'plb.interest' OR t.to_account = 'plb.interest'
     GROUP BY c.remit),
by_provider AS (
    SELECT unit, sum(cents) AS cents, sum(CASE other WHEN 'plb.interest' THEN cents ELSE 0 END) AS interest
      FROM payer_cash
     WHERE remit_claim IS NULL
     GROUP BY unit),
staged AS (
    SELECT remit, sum(cents) AS cents FROM remit_provider_adjustment GROUP BY remit)
SELECT r.id AS remit, r.unit, u.document, u.ordinal AS set_ordinal, doc.received_on, u.state AS unit_state,
       CASE WHEN q.withdrawn = 0 THEN 'posted' WHEN q.withdrawn > 0 THEN 'refused'
            WHEN u.state = 'superseded' THEN 'superseded' ELSE coalesce(d.verdict, 'held') END AS state,
       coalesce(d.practice_id, '') AS practice_id, coalesce(d.payer_id, '') AS payer_id,
       r.trace, r.originator, r.bpr16, r.cents AS bpr02,
       coalesce(c.to_charges, 0) - coalesce(i.cents, 0) AS to_charges,
       coalesce(c.unmatched, 0) AS unmatched, coalesce(c.held, 0) AS held, coalesce(i.cents, 0) AS claim_interest,
       coalesce(s.cents, 0) AS plb_staged, -coalesce(p.cents, 0) AS plb_moved, coalesce(p.interest, 0) AS plb_interest,
       coalesce(c.cents, 0) + coalesce(p.cents, 0) AS cash, q.posted_on
  FROM remit AS r
  JOIN x12_transaction AS u ON u.id = r.unit
  JOIN document AS doc ON doc.id = u.document
  LEFT JOIN remit_decision AS d ON d.id = (SELECT max(l.id) FROM remit_decision AS l WHERE l.remit = r.id)
  LEFT JOIN remit_posting AS q ON q.remit = r.id
  LEFT JOIN by_claim AS c ON c.remit = r.id
  LEFT JOIN interest AS i ON i.remit = r.id
  LEFT JOIN by_provider AS p ON p.unit = r.unit AND r.ordinal = 1
  LEFT JOIN staged AS s ON s.remit = r.id
;
CREATE VIEW ledger AS
    SELECT id, posted_on, to_account AS account, to_party AS party, charge, cents AS debit, 0 AS credit FROM transfer
    UNION ALL
    SELECT id, posted_on, from_account, from_party, charge, 0, cents FROM transfer;
CREATE TRIGGER guard_delete_account BEFORE DELETE ON "account" BEGIN SELECT RAISE(ABORT, 'account: rows are never deleted'); END;
CREATE TRIGGER guard_delete_adjudication BEFORE DELETE ON "adjudication" BEGIN SELECT RAISE(ABORT, 'adjudication: rows are never deleted'); END;
CREATE TRIGGER guard_delete_app_user BEFORE DELETE ON "app_user" BEGIN SELECT RAISE(ABORT, 'app_user: rows are never deleted'); END;
CREATE TRIGGER guard_delete_attempt BEFORE DELETE ON "attempt" BEGIN SELECT RAISE(ABORT, 'attempt: rows are never deleted'); END;
CREATE TRIGGER guard_delete_audit BEFORE DELETE ON "audit" BEGIN SELECT RAISE(ABORT, 'audit: rows are never deleted'); END;
CREATE TRIGGER guard_delete_batch BEFORE DELETE ON "batch" BEGIN SELECT RAISE(ABORT, 'batch: rows are never deleted'); END;
CREATE TRIGGER guard_delete_batch_set BEFORE DELETE ON "batch_set" BEGIN SELECT RAISE(ABORT, 'batch_set: rows are never deleted'); END;
CREATE TRIGGER guard_delete_charge BEFORE DELETE ON "charge" BEGIN SELECT RAISE(ABORT, 'charge: rows are never deleted'); END;
CREATE TRIGGER guard_delete_claim BEFORE DELETE ON "claim" BEGIN SELECT RAISE(ABORT, 'claim: rows are never deleted'); END;
CREATE TRIGGER guard_delete_claim_line BEFORE DELETE ON "claim_line" BEGIN SELECT RAISE(ABORT, 'claim_line: rows are never deleted'); END;
CREATE TRIGGER guard_delete_code_ack BEFORE DELETE ON "code_ack" BEGIN SELECT RAISE(ABORT, 'code_ack: rows are never deleted'); END;
CREATE TRIGGER guard_delete_code_carc BEFORE DELETE ON "code_carc" BEGIN SELECT RAISE(ABORT, 'code_carc: rows are never deleted'); END;
CREATE TRIGGER guard_delete_code_filing BEFORE DELETE ON "code_filing" BEGIN SELECT RAISE(ABORT, 'code_filing: rows are never deleted'); END;
CREATE TRIGGER guard_delete_code_plb BEFORE DELETE ON "code_plb" BEGIN SELECT RAISE(ABORT, 'code_plb: rows are never deleted'); END;
CREATE TRIGGER guard_delete_code_pos BEFORE DELETE ON "code_pos" BEGIN SELECT RAISE(ABORT, 'code_pos: rows are never deleted'); END;
CREATE TRIGGER guard_delete_code_rarc BEFORE DELETE ON "code_rarc" BEGIN SELECT RAISE(ABORT, 'code_rarc: rows are never deleted'); END;
CREATE TRIGGER guard_delete_code_state BEFORE DELETE ON "code_state" BEGIN SELECT RAISE(ABORT, 'code_state: rows are never deleted'); END;
CREATE TRIGGER guard_delete_coverage BEFORE DELETE ON "coverage" BEGIN SELECT RAISE(ABORT, 'coverage: rows are never deleted'); END;
CREATE TRIGGER guard_delete_delivery BEFORE DELETE ON "delivery" BEGIN SELECT RAISE(ABORT, 'delivery: rows are never deleted'); END;
CREATE TRIGGER guard_delete_denial BEFORE DELETE ON "denial" BEGIN SELECT RAISE(ABORT, 'denial: rows are never deleted'); END;
CREATE TRIGGER guard_delete_diagnosis BEFORE DELETE ON "diagnosis" BEGIN SELECT RAISE(ABORT, 'diagnosis: rows are never deleted'); END;
CREATE TRIGGER guard_delete_document BEFORE DELETE ON "document" BEGIN SELECT RAISE(ABORT, 'document: rows are never deleted'); END;
CREATE TRIGGER guard_delete_encounter BEFORE DELETE ON "encounter" BEGIN SELECT RAISE(ABORT, 'encounter: rows are never deleted'); END;
CREATE TRIGGER guard_delete_exchange BEFORE DELETE ON "exchange" BEGIN SELECT RAISE(ABORT, 'exchange: rows are never deleted'); END;
CREATE TRIGGER guard_delete_expectation BEFORE DELETE ON "expectation" BEGIN SELECT RAISE(ABORT, 'expectation: rows are never deleted'); END;
CREATE TRIGGER guard_delete_facility BEFORE DELETE ON "facility" BEGIN SELECT RAISE(ABORT, 'facility: rows are never deleted'); END;
CREATE TRIGGER guard_delete_fee BEFORE DELETE ON "fee" BEGIN SELECT RAISE(ABORT, 'fee: rows are never deleted'); END;
CREATE TRIGGER guard_delete_fetched BEFORE DELETE ON "fetched" BEGIN SELECT RAISE(ABORT, 'fetched: rows are never deleted'); END;
CREATE TRIGGER guard_delete_finding BEFORE DELETE ON "finding" BEGIN SELECT RAISE(ABORT, 'finding: rows are never deleted'); END;
CREATE TRIGGER guard_delete_job_run BEFORE DELETE ON "job_run" BEGIN SELECT RAISE(ABORT, 'job_run: rows are never deleted'); END;
CREATE TRIGGER guard_delete_outgoing BEFORE DELETE ON "outgoing" BEGIN SELECT RAISE(ABORT, 'outgoing: rows are never deleted'); END;
CREATE TRIGGER guard_delete_partner BEFORE DELETE ON "partner" BEGIN SELECT RAISE(ABORT, 'partner: rows are never deleted'); END;
CREATE TRIGGER guard_delete_partner_answering BEFORE DELETE ON "partner_answering" BEGIN SELECT RAISE(ABORT, 'partner_answering: rows are never deleted'); END;
CREATE TRIGGER guard_delete_patient BEFORE DELETE ON "patient" BEGIN SELECT RAISE(ABORT, 'patient: rows are never deleted'); END;
CREATE TRIGGER guard_delete_payer BEFORE DELETE ON "payer" BEGIN SELECT RAISE(ABORT, 'payer: rows are never deleted'); END;
CREATE TRIGGER guard_delete_payer_alias BEFORE DELETE ON "payer_alias" BEGIN SELECT RAISE(ABORT, 'payer_alias: rows are never deleted'); END;
CREATE TRIGGER guard_delete_payer_rule BEFORE DELETE ON "payer_rule" BEGIN SELECT RAISE(ABORT, 'payer_rule: rows are never deleted'); END;
CREATE TRIGGER guard_delete_period BEFORE DELETE ON "period" BEGIN SELECT RAISE(ABORT, 'period: rows are never deleted'); END;
CREATE TRIGGER guard_delete_practice BEFORE DELETE ON "practice" BEGIN SELECT RAISE(ABORT, 'practice: rows are never deleted'); END;
CREATE TRIGGER guard_delete_provider BEFORE DELETE ON "provider" BEGIN SELECT RAISE(ABORT, 'provider: rows are never deleted'); END;
CREATE TRIGGER guard_delete_remit BEFORE DELETE ON "remit" BEGIN SELECT RAISE(ABORT, 'remit: rows are never deleted'); END;
CREATE TRIGGER guard_delete_remit_adjustment BEFORE DELETE ON "remit_adjustment" BEGIN SELECT RAISE(ABORT, 'remit_adjustment: rows are never deleted'); END;
CREATE TRIGGER guard_delete_remit_claim BEFORE DELETE ON "remit_claim" BEGIN SELECT RAISE(ABORT, 'remit_claim: rows are never deleted'); END;
CREATE TRIGGER guard_delete_remit_decision BEFORE DELETE ON "remit_decision" BEGIN SELECT RAISE(ABORT, 'remit_decision: rows are never deleted'); END;
CREATE TRIGGER guard_delete_remit_line BEFORE DELETE ON "remit_line" BEGIN SELECT RAISE(ABORT, 'remit_line: rows are never deleted'); END;
CREATE TRIGGER guard_delete_remit_line_match BEFORE DELETE ON "remit_line_match" BEGIN SELECT RAISE(ABORT, 'remit_line_match: rows are never deleted'); END;
CREATE TRIGGER guard_delete_remit_match BEFORE DELETE ON "remit_match" BEGIN SELECT RAISE(ABORT, 'remit_match: rows are never deleted'); END;
CREATE TRIGGER guard_delete_remit_posting BEFORE DELETE ON "remit_posting" BEGIN SELECT RAISE(ABORT, 'remit_posting: rows are never deleted'); END;
CREATE TRIGGER guard_delete_remit_provider_adjustment BEFORE DELETE ON "remit_provider_adjustment" BEGIN SELECT RAISE(ABORT, 'remit_provider_adjustment: rows are never deleted'); END;
CREATE TRIGGER guard_delete_remit_segment BEFORE DELETE ON "remit_segment" BEGIN SELECT RAISE(ABORT, 'remit_segment: rows are never deleted'); END;
CREATE TRIGGER guard_delete_repair BEFORE DELETE ON "repair" BEGIN SELECT RAISE(ABORT, 'repair: rows are never deleted'); END;
CREATE TRIGGER guard_delete_sighting BEFORE DELETE ON "sighting" BEGIN SELECT RAISE(ABORT, 'sighting: rows are never deleted'); END;
CREATE TRIGGER guard_delete_submission BEFORE DELETE ON "submission" BEGIN SELECT RAISE(ABORT, 'submission: rows are never deleted'); END;
CREATE TRIGGER guard_delete_submission_event BEFORE DELETE ON "submission_event" BEGIN SELECT RAISE(ABORT, 'submission_event: rows are never deleted'); END;
CREATE TRIGGER guard_delete_submission_event_kind BEFORE DELETE ON "submission_event_kind" BEGIN SELECT RAISE(ABORT, 'submission_event_kind: rows are never deleted'); END;
CREATE TRIGGER guard_delete_submission_state BEFORE DELETE ON "submission_state" BEGIN SELECT RAISE(ABORT, 'submission_state: rows are never deleted'); END;
CREATE TRIGGER guard_delete_submission_transition BEFORE DELETE ON "submission_transition" BEGIN SELECT RAISE(ABORT, 'submission_transition: rows are never deleted'); END;
CREATE TRIGGER guard_delete_task BEFORE DELETE ON "task" BEGIN SELECT RAISE(ABORT, 'task: rows are never deleted'); END;
CREATE TRIGGER guard_delete_task_kind BEFORE DELETE ON "task_kind" BEGIN SELECT RAISE(ABORT, 'task_kind: rows are never deleted'); END;
CREATE TRIGGER guard_delete_transfer BEFORE DELETE ON "transfer" BEGIN SELECT RAISE(ABORT, 'transfer: rows are never deleted'); END;
CREATE TRIGGER guard_delete_x12_answer BEFORE DELETE ON "x12_answer" BEGIN SELECT RAISE(ABORT, 'x12_answer: rows are never deleted'); END;
CREATE TRIGGER guard_delete_x12_interchange BEFORE DELETE ON "x12_interchange" BEGIN SELECT RAISE(ABORT, 'x12_interchange: rows are never deleted'); END;
CREATE TRIGGER guard_delete_x12_transaction BEFORE DELETE ON "x12_transaction" BEGIN SELECT RAISE(ABORT, 'x12_transaction: rows are never deleted'); END;
CREATE TRIGGER guard_insert_account BEFORE INSERT ON "account" WHEN EXISTS (SELECT 1 FROM "account" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'account: a row with this key is there'); END;
CREATE TRIGGER guard_insert_adjudication BEFORE INSERT ON "adjudication" WHEN EXISTS (SELECT 1 FROM "adjudication" WHERE "remit_claim" = NEW."remit_claim" AND "charge" = NEW."charge") OR EXISTS (SELECT 1 FROM "adjudication" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'adjudication: a row with this key is there'); END;
CREATE TRIGGER guard_insert_app_user BEFORE INSERT ON "app_user" WHEN EXISTS (SELECT 1 FROM "app_user" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'app_user: a row with this key is there'); END;
CREATE TRIGGER guard_insert_attempt BEFORE INSERT ON "attempt" WHEN EXISTS (SELECT 1 FROM "attempt" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'attempt: a row with this key is there'); END;
CREATE TRIGGER guard_insert_audit BEFORE INSERT ON "audit" WHEN EXISTS (SELECT 1 FROM "audit" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'audit: a row with this key is there'); END;
CREATE TRIGGER guard_insert_batch BEFORE INSERT ON "batch" WHEN EXISTS (SELECT 1 FROM "batch" WHERE "partner_id" = NEW."partner_id" AND "control_number" = NEW."control_number") OR EXISTS (SELECT 1 FROM "batch" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'batch: a row with this key is there'); END;
CREATE TRIGGER guard_insert_batch_set BEFORE INSERT ON "batch_set" WHEN EXISTS (SELECT 1 FROM "batch_set" WHERE "batch" = NEW."batch" AND "set_ordinal" = NEW."set_ordinal") OR EXISTS (SELECT 1 FROM "batch_set" WHERE "reference" = NEW."reference") BEGIN SELECT RAISE(ABORT, 'batch_set: a row with this key is there'); END;
CREATE TRIGGER guard_insert_charge BEFORE INSERT ON "charge" WHEN EXISTS (SELECT 1 FROM "charge" WHERE "supersedes" = NEW."supersedes") OR EXISTS (SELECT 1 FROM "charge" WHERE "visit" = NEW."visit" AND "line" = NEW."line" AND (supersedes IS NULL) AND EXISTS (SELECT 1 FROM (SELECT NEW."id" AS "id", NEW."visit" AS "visit", NEW."line" AS "line", NEW."supersedes" AS "supersedes", NEW."withdrawn" AS "withdrawn", NEW."service_from" AS "service_from", NEW."service_to" AS "service_to", NEW."code" AS "code", NEW."mod1" AS "mod1", NEW."mod2" AS "mod2", NEW."mod3" AS "mod3", NEW."mod4" AS "mod4", NEW."units" AS "units", NEW."unit_type" AS "unit_type", NEW."cents" AS "cents", NEW."dx_pointers" AS "dx_pointers", NEW."line_description" AS "line_description", NEW."ndc" AS "ndc", NEW."ndc_quantity" AS "ndc_quantity", NEW."ndc_unit" AS "ndc_unit", NEW."minutes" AS "minutes", NEW."line_note" AS "line_note", NEW."revenue_code" AS "revenue_code", NEW."tooth" AS "tooth", NEW."surface" AS "surface", NEW."quadrant" AS "quadrant", NEW."unit" AS "unit", NEW."row" AS "row") WHERE supersedes IS NULL)) OR EXISTS (SELECT 1 FROM "charge" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'charge: a row with this key is there'); END;
CREATE TRIGGER guard_insert_claim BEFORE INSERT ON "claim" WHEN EXISTS (SELECT 1 FROM "claim" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'claim: a row with this key is there'); END;
CREATE TRIGGER guard_insert_claim_line BEFORE INSERT ON "claim_line" WHEN EXISTS (SELECT 1 FROM "claim_line" WHERE "claim" = NEW."claim" AND "ordinal" = NEW."ordinal") BEGIN SELECT RAISE(ABORT, 'claim_line: a row with this key is there'); END;
CREATE TRIGGER guard_insert_code_ack BEFORE INSERT ON "code_ack" WHEN EXISTS (SELECT 1 FROM "code_ack" WHERE "element" = NEW."element" AND "code" = NEW."code") BEGIN SELECT RAISE(ABORT, 'code_ack: a row with this key is there'); END;
CREATE TRIGGER guard_insert_code_carc BEFORE INSERT ON "code_carc" WHEN EXISTS (SELECT 1 FROM "code_carc" WHERE "group_code" = NEW."group_code" AND "carc" = NEW."carc" AND "effective_from" = NEW."effective_from") BEGIN SELECT RAISE(ABORT, 'code_carc: a row with this key is there'); END;
CREATE TRIGGER guard_insert_code_filing BEFORE INSERT ON "code_filing" WHEN EXISTS (SELECT 1 FROM "code_filing" WHERE "filing_code" = NEW."filing_code" AND "effective_from" = NEW."effective_from") BEGIN SELECT RAISE(ABORT, 'code_filing: a row with this key is there'); END;
CREATE TRIGGER guard_insert_code_plb BEFORE INSERT ON "code_plb" WHEN EXISTS (SELECT 1 FROM "code_plb" WHERE "code" = NEW."code" AND "effective_from" = NEW."effective_from") BEGIN SELECT RAISE(ABORT, 'code_plb: a row with this key is there'); END;
CREATE TRIGGER guard_insert_code_pos BEFORE INSERT ON "code_pos" WHEN EXISTS (SELECT 1 FROM "code_pos" WHERE "pos" = NEW."pos" AND "effective_from" = NEW."effective_from") BEGIN SELECT RAISE(ABORT, 'code_pos: a row with this key is there'); END;
CREATE TRIGGER guard_insert_code_rarc BEFORE INSERT ON "code_rarc" WHEN EXISTS (SELECT 1 FROM "code_rarc" WHERE "rarc" = NEW."rarc" AND "effective_from" = NEW."effective_from") BEGIN SELECT RAISE(ABORT, 'code_rarc: a row with this key is there'); END;
CREATE TRIGGER guard_insert_code_state BEFORE INSERT ON "code_state" WHEN EXISTS (SELECT 1 FROM "code_state" WHERE "state" = NEW."state") BEGIN SELECT RAISE(ABORT, 'code_state: a row with this key is there'); END;
CREATE TRIGGER guard_insert_coverage BEFORE INSERT ON "coverage" WHEN EXISTS (SELECT 1 FROM "coverage" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'coverage: a row with this key is there'); END;
CREATE TRIGGER guard_insert_delivery BEFORE INSERT ON "delivery" WHEN EXISTS (SELECT 1 FROM "delivery" WHERE "outgoing" = NEW."outgoing" AND "step" = NEW."step" AND (step IN ('sent', 'taken')) AND EXISTS (SELECT 1 FROM (SELECT NEW."id" AS "id", NEW."outgoing" AS "outgoing", NEW."exchange" AS "exchange", NEW."at" AS "at", NEW."step" AS "step", NEW."evidence" AS "evidence", NEW."remote" AS "remote", NEW."bytes" AS "bytes") WHERE step IN ('sent', 'taken'))) OR EXISTS (SELECT 1 FROM "delivery" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'delivery: a row with this key is there'); END;
CREATE TRIGGER guard_insert_denial BEFORE INSERT ON "denial" WHEN EXISTS (SELECT 1 FROM "denial" WHERE "adjudication" = NEW."adjudication") OR EXISTS (SELECT 1 FROM "denial" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'denial: a row with this key is there'); END;
CREATE TRIGGER guard_insert_diagnosis BEFORE INSERT ON "diagnosis" WHEN EXISTS (SELECT 1 FROM "diagnosis" WHERE "encounter" = NEW."encounter" AND "kind" = NEW."kind" AND "ordinal" = NEW."ordinal") BEGIN SELECT RAISE(ABORT, 'diagnosis: a row with this key is there'); END;
CREATE TRIGGER guard_insert_document BEFORE INSERT ON "document" WHEN EXISTS (SELECT 1 FROM "document" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'document: a row with this key is there'); END;
CREATE TRIGGER guard_insert_encounter BEFORE INSERT ON "encounter" WHEN EXISTS (SELECT 1 FROM "encounter" WHERE "practice_id" = NEW."practice_id" AND "visit_id" = NEW."visit_id" AND (visit = id) AND EXISTS (SELECT 1 FROM (SELECT NEW."id" AS "id", NEW."visit" AS "visit", NEW."practice_id" AS "practice_id", NEW."visit_id" AS "visit_id", NEW."form" AS "form", NEW."patient" AS "patient", NEW."coverage_1" AS "coverage_1", NEW."coverage_2" AS "coverage_2", NEW."coverage_3" AS "coverage_3", NEW."service_from" AS "service_from", NEW."service_to" AS "service_to", NEW."pos" AS "pos", NEW."facility_id" AS "facility_id", NEW."rendering_npi" AS "rendering_npi", NEW."referring_npi" AS "referring_npi", NEW."referring_last" AS "referring_last", NEW."referring_first" AS "referring_first", NEW."supervising_npi" AS "supervising_npi", NEW."supervising_last" AS "supervising_last", NEW."supervising_first" AS "supervising_first", NEW."ordering_npi" AS "ordering_npi", NEW."ordering_last" AS "ordering_last", NEW."ordering_first" AS "ordering_first", NEW."authorization" AS "authorization", NEW."referral" AS "referral", NEW."claim_note" AS "claim_note", NEW."accident" AS "accident", NEW."accident_date" AS "accident_date", NEW."accident_state" AS "accident_state", NEW."onset_date" AS "onset_date", NEW."lmp_date" AS "lmp_date", NEW."admission_date" AS "admission_date", NEW."discharge_date" AS "discharge_date", NEW."clia" AS "clia", NEW."patient_paid" AS "patient_paid", NEW."attachment_type" AS "attachment_type", NEW."attachment_control" AS "attachment_control", NEW."hold" AS "hold", NEW."unit" AS "unit", NEW."row" AS "row") WHERE visit = id)) OR EXISTS (SELECT 1 FROM "encounter" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'encounter: a row with this key is there'); END;
CREATE TRIGGER guard_insert_exchange BEFORE INSERT ON "exchange" WHEN EXISTS (SELECT 1 FROM "exchange" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'exchange: a row with this key is there'); END;
CREATE TRIGGER guard_insert_expectation BEFORE INSERT ON "expectation" WHEN EXISTS (SELECT 1 FROM "expectation" WHERE "batch" = NEW."batch" AND "set_ordinal" = NEW."set_ordinal" AND "kind" = NEW."kind") OR EXISTS (SELECT 1 FROM "expectation" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'expectation: a row with this key is there'); END;
CREATE TRIGGER guard_insert_facility BEFORE INSERT ON "facility" WHEN EXISTS (SELECT 1 FROM "facility" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'facility: a row with this key is there'); END;
CREATE TRIGGER guard_insert_fee BEFORE INSERT ON "fee" WHEN EXISTS (SELECT 1 FROM "fee" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'fee: a row with this key is there'); END;
CREATE TRIGGER guard_insert_fetched BEFORE INSERT ON "fetched" WHEN EXISTS (SELECT 1 FROM "fetched" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'fetched: a row with this key is there'); END;
CREATE TRIGGER guard_insert_finding BEFORE INSERT ON "finding" WHEN EXISTS (SELECT 1 FROM "finding" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'finding: a row with this key is there'); END;
CREATE TRIGGER guard_insert_job_run BEFORE INSERT ON "job_run" WHEN EXISTS (SELECT 1 FROM "job_run" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'job_run: a row with this key is there'); END;
CREATE TRIGGER guard_insert_outgoing BEFORE INSERT ON "outgoing" WHEN EXISTS (SELECT 1 FROM "outgoing" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'outgoing: a row with this key is there'); END;
CREATE TRIGGER guard_insert_partner BEFORE INSERT ON "partner" WHEN EXISTS (SELECT 1 FROM "partner" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'partner: a row with this key is there'); END;
CREATE TRIGGER guard_insert_partner_answering BEFORE INSERT ON "partner_answering" WHEN EXISTS (SELECT 1 FROM "partner_answering" WHERE "partner" = NEW."partner") BEGIN SELECT RAISE(ABORT, 'partner_answering: a row with this key is there'); END;
CREATE TRIGGER guard_insert_patient BEFORE INSERT ON "patient" WHEN EXISTS (SELECT 1 FROM "patient" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'patient: a row with this key is there'); END;
CREATE TRIGGER guard_insert_payer BEFORE INSERT ON "payer" WHEN EXISTS (SELECT 1 FROM "payer" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'payer: a row with this key is there'); END;
CREATE TRIGGER guard_insert_payer_alias BEFORE INSERT ON "payer_alias" WHEN EXISTS (SELECT 1 FROM "payer_alias" WHERE "kind" = NEW."kind" AND "value" = NEW."value" AND "payer_id" = NEW."payer_id") OR EXISTS (SELECT 1 FROM "payer_alias" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'payer_alias: a row with this key is there'); END;
CREATE TRIGGER guard_insert_payer_rule BEFORE INSERT ON "payer_rule" WHEN EXISTS (SELECT 1 FROM "payer_rule" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'payer_rule: a row with this key is there'); END;
CREATE TRIGGER guard_insert_period BEFORE INSERT ON "period" WHEN EXISTS (SELECT 1 FROM "period" WHERE "month" = NEW."month") BEGIN SELECT RAISE(ABORT, 'period: a row with this key is there'); END;
CREATE TRIGGER guard_insert_practice BEFORE INSERT ON "practice" WHEN EXISTS (SELECT 1 FROM "practice" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'practice: a row with this key is there'); END;
CREATE TRIGGER guard_insert_provider BEFORE INSERT ON "provider" WHEN EXISTS (SELECT 1 FROM "provider" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'provider: a row with this key is there'); END;
CREATE TRIGGER guard_insert_remit BEFORE INSERT ON "remit" WHEN EXISTS (SELECT 1 FROM "remit" WHERE "unit" = NEW."unit" AND "ordinal" = NEW."ordinal") OR EXISTS (SELECT 1 FROM "remit" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'remit: a row with this key is there'); END;
CREATE TRIGGER guard_insert_remit_adjustment BEFORE INSERT ON "remit_adjustment" WHEN EXISTS (SELECT 1 FROM "remit_adjustment" WHERE "remit_claim" = NEW."remit_claim" AND "segment" = NEW."segment" AND "position" = NEW."position") OR EXISTS (SELECT 1 FROM "remit_adjustment" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'remit_adjustment: a row with this key is there'); END;
CREATE TRIGGER guard_insert_remit_claim BEFORE INSERT ON "remit_claim" WHEN EXISTS (SELECT 1 FROM "remit_claim" WHERE "remit" = NEW."remit" AND "segment" = NEW."segment") OR EXISTS (SELECT 1 FROM "remit_claim" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'remit_claim: a row with this key is there'); END;
CREATE TRIGGER guard_insert_remit_decision BEFORE INSERT ON "remit_decision" WHEN EXISTS (SELECT 1 FROM "remit_decision" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'remit_decision: a row with this key is there'); END;
CREATE TRIGGER guard_insert_remit_line BEFORE INSERT ON "remit_line" WHEN EXISTS (SELECT 1 FROM "remit_line" WHERE "remit_claim" = NEW."remit_claim" AND "segment" = NEW."segment") OR EXISTS (SELECT 1 FROM "remit_line" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'remit_line: a row with this key is there'); END;
CREATE TRIGGER guard_insert_remit_line_match BEFORE INSERT ON "remit_line_match" WHEN EXISTS (SELECT 1 FROM "remit_line_match" WHERE "remit_line" = NEW."remit_line" AND "charge" = NEW."charge") BEGIN SELECT RAISE(ABORT, 'remit_line_match: a row with this key is there'); END;
CREATE TRIGGER guard_insert_remit_match BEFORE INSERT ON "remit_match" WHEN EXISTS (SELECT 1 FROM "remit_match" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'remit_match: a row with this key is there'); END;
CREATE TRIGGER guard_insert_remit_posting BEFORE INSERT ON "remit_posting" WHEN EXISTS (SELECT 1 FROM "remit_posting" WHERE "originator" = NEW."originator" AND "trace" = NEW."trace" AND "cents" = NEW."cents" AND "bpr16" = NEW."bpr16" AND "answer" = NEW."answer" AND "withdrawn" = NEW."withdrawn") OR EXISTS (SELECT 1 FROM "remit_posting" WHERE "remit" = NEW."remit") BEGIN SELECT RAISE(ABORT, 'remit_posting: a row with this key is there'); END;
CREATE TRIGGER guard_insert_remit_provider_adjustment BEFORE INSERT ON "remit_provider_adjustment" WHEN EXISTS (SELECT 1 FROM "remit_provider_adjustment" WHERE "remit" = NEW."remit" AND "segment" = NEW."segment" AND "position" = NEW."position") OR EXISTS (SELECT 1 FROM "remit_provider_adjustment" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'remit_provider_adjustment: a row with this key is there'); END;
CREATE TRIGGER guard_insert_remit_segment BEFORE INSERT ON "remit_segment" WHEN EXISTS (SELECT 1 FROM "remit_segment" WHERE "remit" = NEW."remit" AND "segment" = NEW."segment") OR EXISTS (SELECT 1 FROM "remit_segment" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'remit_segment: a row with this key is there'); END;
CREATE TRIGGER guard_insert_repair BEFORE INSERT ON "repair" WHEN EXISTS (SELECT 1 FROM "repair" WHERE "submission" = NEW."submission" AND "line" = NEW."line" AND "column_name" = NEW."column_name") OR EXISTS (SELECT 1 FROM "repair" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'repair: a row with this key is there'); END;
CREATE TRIGGER guard_insert_sighting BEFORE INSERT ON "sighting" WHEN EXISTS (SELECT 1 FROM "sighting" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'sighting: a row with this key is there'); END;
CREATE TRIGGER guard_insert_submission BEFORE INSERT ON "submission" WHEN EXISTS (SELECT 1 FROM "submission" WHERE "claim" = NEW."claim" AND "ordinal" = NEW."ordinal") OR EXISTS (SELECT 1 FROM "submission" WHERE "clm01" = NEW."clm01") OR EXISTS (SELECT 1 FROM "submission" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'submission: a row with this key is there'); END;
CREATE TRIGGER guard_insert_submission_event BEFORE INSERT ON "submission_event" WHEN EXISTS (SELECT 1 FROM "submission_event" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'submission_event: a row with this key is there'); END;
CREATE TRIGGER guard_insert_submission_event_kind BEFORE INSERT ON "submission_event_kind" WHEN EXISTS (SELECT 1 FROM "submission_event_kind" WHERE "event" = NEW."event") BEGIN SELECT RAISE(ABORT, 'submission_event_kind: a row with this key is there'); END;
CREATE TRIGGER guard_insert_submission_state BEFORE INSERT ON "submission_state" WHEN EXISTS (SELECT 1 FROM "submission_state" WHERE "state" = NEW."state") BEGIN SELECT RAISE(ABORT, 'submission_state: a row with this key is there'); END;
CREATE TRIGGER guard_insert_submission_transition BEFORE INSERT ON "submission_transition" WHEN EXISTS (SELECT 1 FROM "submission_transition" WHERE "state" = NEW."state" AND "event" = NEW."event") BEGIN SELECT RAISE(ABORT, 'submission_transition: a row with this key is there'); END;
CREATE TRIGGER guard_insert_task BEFORE INSERT ON "task" WHEN EXISTS (SELECT 1 FROM "task" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'task: a row with this key is there'); END;
CREATE TRIGGER guard_insert_task_kind BEFORE INSERT ON "task_kind" WHEN EXISTS (SELECT 1 FROM "task_kind" WHERE "kind" = NEW."kind") BEGIN SELECT RAISE(ABORT, 'task_kind: a row with this key is there'); END;
CREATE TRIGGER guard_insert_transfer BEFORE INSERT ON "transfer" WHEN EXISTS (SELECT 1 FROM "transfer" WHERE "reverses" = NEW."reverses") OR EXISTS (SELECT 1 FROM "transfer" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'transfer: a row with this key is there'); END;
CREATE TRIGGER guard_insert_x12_answer BEFORE INSERT ON "x12_answer" WHEN EXISTS (SELECT 1 FROM "x12_answer" WHERE "document" = NEW."document") OR EXISTS (SELECT 1 FROM "x12_answer" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'x12_answer: a row with this key is there'); END;
CREATE TRIGGER guard_insert_x12_interchange BEFORE INSERT ON "x12_interchange" WHEN EXISTS (SELECT 1 FROM "x12_interchange" WHERE "document" = NEW."document" AND "ordinal" = NEW."ordinal") OR EXISTS (SELECT 1 FROM "x12_interchange" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'x12_interchange: a row with this key is there'); END;
CREATE TRIGGER guard_insert_x12_transaction BEFORE INSERT ON "x12_transaction" WHEN EXISTS (SELECT 1 FROM "x12_transaction" WHERE "document" = NEW."document" AND "ordinal" = NEW."ordinal") OR EXISTS (SELECT 1 FROM "x12_transaction" WHERE "id" = NEW."id") BEGIN SELECT RAISE(ABORT, 'x12_transaction: a row with this key is there'); END;
CREATE TRIGGER guard_update_account BEFORE UPDATE OF "id", "name", "per_charge" ON "account" BEGIN SELECT RAISE(ABORT, 'account: rows are never changed'); END;
CREATE TRIGGER guard_update_adjudication BEFORE UPDATE OF "id", "remit_claim", "charge", "payer_id", "class", "charged", "paid", "contractual", "patient", "denied" ON "adjudication" BEGIN SELECT RAISE(ABORT, 'adjudication: rows are never changed'); END;
CREATE TRIGGER guard_update_app_user BEFORE UPDATE OF "id", "user_id", "login", "user_name", "practice_id", "may", "writeoff_limit", "email", "reports", "unit", "row" ON "app_user" BEGIN SELECT RAISE(ABORT, 'app_user: rows are never changed'); END;
CREATE TRIGGER guard_update_attempt BEFORE UPDATE OF "id", "unit", "run" ON "attempt" BEGIN SELECT RAISE(ABORT, 'attempt: rows are never changed'); END;
CREATE TRIGGER guard_update_audit BEFORE UPDATE OF "id", "run", "transfer_to", "event_to", "sha256" ON "audit" BEGIN SELECT RAISE(ABORT, 'audit: rows are never changed'); END;
CREATE TRIGGER guard_update_batch BEFORE UPDATE OF "id", "partner_id", "partner", "kind", "control_number", "document", "as_of", "built_on", "sets", "claims", "cents" ON "batch" BEGIN SELECT RAISE(ABORT, 'batch: rows are never changed'); END;
CREATE TRIGGER guard_update_batch_set BEFORE UPDATE OF "batch", "set_ordinal", "reference", "claims", "cents" ON "batch_set" BEGIN SELECT RAISE(ABORT, 'batch_set: rows are never changed'); END;
CREATE TRIGGER guard_update_charge BEFORE UPDATE OF "id", "visit", "line", "supersedes", "withdrawn", "service_from", "service_to", "code", "mod1", "mod2", "mod3", "mod4", "units", "unit_type", "cents", "dx_pointers", "line_description", "ndc", "ndc_quantity", "ndc_unit", "minutes", "line_note", "revenue_code", "tooth", "surface", "quadrant", "unit", "row" ON "charge" BEGIN SELECT RAISE(ABORT, 'charge: rows are never changed'); END;
CREATE TRIGGER guard_update_claim BEFORE UPDATE OF "id", "practice_id", "visit", "payer_id", "rank", "frequency", "replaces", "drafted_on" ON "claim" BEGIN SELECT RAISE(ABORT, 'claim: rows are never changed'); END;
CREATE TRIGGER guard_update_claim_line BEFORE UPDATE OF "claim", "ordinal", "charge" ON "claim_line" BEGIN SELECT RAISE(ABORT, 'claim_line: rows are never changed'); END;
CREATE TRIGGER guard_update_code_ack BEFORE UPDATE OF "element", "code", "meaning" ON "code_ack" BEGIN SELECT RAISE(ABORT, 'code_ack: rows are never changed'); END;
CREATE TRIGGER guard_update_code_carc BEFORE UPDATE OF "group_code", "carc", "class", "account", "category", "route", "meaning", "effective_from", "effective_to" ON "code_carc" BEGIN SELECT RAISE(ABORT, 'code_carc: rows are never changed'); END;
CREATE TRIGGER guard_update_code_filing BEFORE UPDATE OF "filing_code", "meaning", "effective_from", "effective_to" ON "code_filing" BEGIN SELECT RAISE(ABORT, 'code_filing: rows are never changed'); END;
CREATE TRIGGER guard_update_code_plb BEFORE UPDATE OF "code", "account", "meaning", "effective_from", "effective_to" ON "code_plb" BEGIN SELECT RAISE(ABORT, 'code_plb: rows are never changed'); END;
CREATE TRIGGER guard_update_code_pos BEFORE UPDATE OF "pos", "meaning", "effective_from", "effective_to" ON "code_pos" BEGIN SELECT RAISE(ABORT, 'code_pos: rows are never changed'); END;
CREATE TRIGGER guard_update_code_rarc BEFORE UPDATE OF "rarc", "meaning", "alert", "effective_from", "effective_to" ON "code_rarc" BEGIN SELECT RAISE(ABORT, 'code_rarc: rows are never changed'); END;
CREATE TRIGGER guard_update_code_state BEFORE UPDATE OF "state", "name" ON "code_state" BEGIN SELECT RAISE(ABORT, 'code_state: rows are never changed'); END;
CREATE TRIGGER guard_update_coverage BEFORE UPDATE OF "id", "practice_id", "patient_id", "rank", "payer_id", "member_id", "group_number", "plan_name", "relationship", "subscriber_last", "subscriber_first", "subscriber_dob", "subscriber_sex", "subscriber_address1", "subscriber_city", "subscriber_state", "subscriber_zip", "msp_type", "unit", "row" ON "coverage" BEGIN SELECT RAISE(ABORT, 'coverage: rows are never changed'); END;
CREATE TRIGGER guard_update_delivery BEFORE UPDATE OF "id", "outgoing", "exchange", "at", "step", "evidence", "remote", "bytes" ON "delivery" BEGIN SELECT RAISE(ABORT, 'delivery: rows are never changed'); END;
CREATE TRIGGER guard_update_denial BEFORE UPDATE OF "id", "adjudication", "charge", "claim", "payer_id", "cents", "codes", "category", "route", "opened_on" ON "denial" BEGIN SELECT RAISE(ABORT, 'denial: rows are never changed'); END;
CREATE TRIGGER guard_update_diagnosis BEFORE UPDATE OF "encounter", "kind", "ordinal", "code", "poa" ON "diagnosis" BEGIN SELECT RAISE(ABORT, 'diagnosis: rows are never changed'); END;
CREATE TRIGGER guard_update_document BEFORE UPDATE OF "id", "direction", "sha256", "bytes", "kind", "whole", "as_of", "received_on", "dropped_by", "login", "by_owner", "folder", "container" ON "document" BEGIN SELECT RAISE(ABORT, 'document: rows are never changed'); END;
CREATE TRIGGER guard_update_encounter BEFORE UPDATE OF "id", "visit", "practice_id", "visit_id", "form", "patient", "coverage_1", "coverage_2", "coverage_3", "service_from", "service_to", "pos", "facility_id", "rendering_npi", "referring_npi", "referring_last", "referring_first", "supervising_npi", "supervising_last", "supervising_first", "ordering_npi", "ordering_last", "ordering_first", "authorization", "referral", "claim_note", "accident", "accident_date", "accident_state", "onset_date", "lmp_date", "admission_date", "discharge_date", "clia", "patient_paid", "attachment_type", "attachment_control", "hold", "unit", "row" ON "encounter" BEGIN SELECT RAISE(ABORT, 'encounter: rows are never changed'); END;
CREATE TRIGGER guard_update_exchange BEFORE UPDATE OF "id", "run", "partner_id", "started_at" ON "exchange" BEGIN SELECT RAISE(ABORT, 'exchange: rows are never changed'); END;
CREATE TRIGGER guard_update_expectation BEFORE UPDATE OF "id", "batch", "submission", "remit", "set_ordinal", "kind", "opened_on", "due_at" ON "expectation" BEGIN SELECT RAISE(ABORT, 'expectation: rows are never changed'); END;
CREATE TRIGGER guard_update_facility BEFORE UPDATE OF "id", "practice_id", "facility_id", "name", "npi", "address1", "address2", "city", "state", "zip", "pos", "clia", "unit", "row" ON "facility" BEGIN SELECT RAISE(ABORT, 'facility: rows are never changed'); END;
CREATE TRIGGER guard_update_fee BEFORE UPDATE OF "id", "practice_id", "fee_payer_id", "code", "modifier", "effective_from", "effective_to", "charge", "allowed", "unit", "row" ON "fee" BEGIN SELECT RAISE(ABORT, 'fee: rows are never changed'); END;
CREATE TRIGGER guard_update_fetched BEFORE UPDATE OF "id", "exchange", "partner_id", "directory", "name", "bytes", "mtime", "sha256", "local_name" ON "fetched" BEGIN SELECT RAISE(ABORT, 'fetched: rows are never changed'); END;
CREATE TRIGGER guard_update_finding BEFORE UPDATE OF "id", "claim", "line", "edit_id", "edit_version", "severity", "column_name", "shape", "message", "found_on" ON "finding" BEGIN SELECT RAISE(ABORT, 'finding: rows are never changed'); END;
CREATE TRIGGER guard_update_job_run BEFORE UPDATE OF "id", "job", "version", "as_of", "night", "started_at" ON "job_run" BEGIN SELECT RAISE(ABORT, 'job_run: rows are never changed'); END;
CREATE TRIGGER guard_update_outgoing BEFORE UPDATE OF "id", "document", "folder", "name", "replaces" ON "outgoing" BEGIN SELECT RAISE(ABORT, 'outgoing: rows are never changed'); END;
CREATE TRIGGER guard_update_partner BEFORE UPDATE OF "id", "partner_id", "partner_name", "isa_sender_qualifier", "isa_sender_id", "isa_receiver_qualifier", "isa_receiver_id", "gs_sender", "gs_receiver", "submitter_name", "submitter_id", "contact_name", "contact_phone", "receiver_name", "receiver_id", "usage", "accepts", "expects", "isa14", "max_claims_per_set", "max_sets_per_file", "control_from", "control_to", "next_control", "claim_prefix", "unit", "row" ON "partner" BEGIN SELECT RAISE(ABORT, 'partner: rows are never changed'); END;
CREATE TRIGGER guard_update_partner_answering BEFORE UPDATE OF "partner", "check_level", "answers" ON "partner_answering" BEGIN SELECT RAISE(ABORT, 'partner_answering: rows are never changed'); END;
CREATE TRIGGER guard_update_patient BEFORE UPDATE OF "id", "practice_id", "patient_id", "last_name", "first_name", "middle_name", "suffix", "birth_date", "sex", "address1", "address2", "city", "state", "zip", "phone", "email", "unit", "row" ON "patient" BEGIN SELECT RAISE(ABORT, 'patient: rows are never changed'); END;
CREATE TRIGGER guard_update_payer BEFORE UPDATE OF "id", "payer_id", "payer_name", "edi_payer_id", "filing_code", "partner_id", "class", "timely_filing_days", "appeal_days", "corrected_days", "eligibility", "status_inquiry", "posting", "remit_ids", "crossover_days", "address1", "city", "state", "zip", "unit", "row" ON "payer" BEGIN SELECT RAISE(ABORT, 'payer: rows are never changed'); END;
CREATE TRIGGER guard_update_payer_alias BEFORE UPDATE OF "id", "kind", "value", "payer_id", "unit" ON "payer_alias" BEGIN SELECT RAISE(ABORT, 'payer_alias: rows are never changed'); END;
CREATE TRIGGER guard_update_payer_rule BEFORE UPDATE OF "id", "practice_id", "rule_payer_id", "edit_id", "action", "parameter", "effective_from", "effective_to", "note", "unit", "row" ON "payer_rule" BEGIN SELECT RAISE(ABORT, 'payer_rule: rows are never changed'); END;
CREATE TRIGGER guard_update_period BEFORE UPDATE OF "month", "closed_on" ON "period" BEGIN SELECT RAISE(ABORT, 'period: rows are never changed'); END;
CREATE TRIGGER guard_update_practice BEFORE UPDATE OF "id", "practice_id", "name", "npi", "tin", "taxonomy", "entity", "first_name", "address1", "address2", "city", "state", "zip", "phone", "payto_address1", "payto_address2", "payto_city", "payto_state", "payto_zip", "statement_message", "unit", "row" ON "practice" BEGIN SELECT RAISE(ABORT, 'practice: rows are never changed'); END;
CREATE TRIGGER guard_update_provider BEFORE UPDATE OF "id", "provider_id", "npi", "last_name", "first_name", "middle", "credential", "taxonomy", "practice_id", "active_from", "active_to", "unit", "row" ON "provider" BEGIN SELECT RAISE(ABORT, 'provider: rows are never changed'); END;
CREATE TRIGGER guard_update_remit BEFORE UPDATE OF "id", "unit", "ordinal", "handling", "cents", "credit_debit", "method", "bpr16", "trace", "originator", "payer_name", "payer_plan_id", "payer_2u", "payee_npi", "payee_tin" ON "remit" BEGIN SELECT RAISE(ABORT, 'remit: rows are never changed'); END;
CREATE TRIGGER guard_update_remit_adjustment BEFORE UPDATE OF "id", "remit_claim", "remit_line", "segment", "position", "group_code", "carc", "cents", "quantity" ON "remit_adjustment" BEGIN SELECT RAISE(ABORT, 'remit_adjustment: rows are never changed'); END;
CREATE TRIGGER guard_update_remit_claim BEFORE UPDATE OF "id", "remit", "segment", "clp01", "clp01_normal", "status", "charge", "paid", "patient_share", "filing_code", "payer_claim_number", "original_number", "last_name", "first_name", "member_id", "rendering_npi", "service_from", "service_to", "remarks" ON "remit_claim" BEGIN SELECT RAISE(ABORT, 'remit_claim: rows are never changed'); END;
CREATE TRIGGER guard_update_remit_decision BEFORE UPDATE OF "id", "remit", "verdict", "payer_id", "payer_rung", "practice_id", "decided_on", "unit" ON "remit_decision" BEGIN SELECT RAISE(ABORT, 'remit_decision: rows are never changed'); END;
CREATE TRIGGER guard_update_remit_line BEFORE UPDATE OF "id", "remit_claim", "segment", "qualifier", "code", "modifiers", "original_code", "revenue_code", "charge", "paid", "units", "line_control", "service_on", "allowed", "remarks" ON "remit_line" BEGIN SELECT RAISE(ABORT, 'remit_line: rows are never changed'); END;
CREATE TRIGGER guard_update_remit_line_match BEFORE UPDATE OF "remit_line", "charge", "rung" ON "remit_line_match" BEGIN SELECT RAISE(ABORT, 'remit_line_match: rows are never changed'); END;
CREATE TRIGGER guard_update_remit_match BEFORE UPDATE OF "id", "remit_claim", "claim", "submission", "rung", "verdict", "reason", "unit", "row" ON "remit_match" BEGIN SELECT RAISE(ABORT, 'remit_match: rows are never changed'); END;
CREATE TRIGGER guard_update_remit_posting BEFORE UPDATE OF "remit", "originator", "trace", "cents", "bpr16", "answer", "posted_on", "effective_on" ON "remit_posting" BEGIN SELECT RAISE(ABORT, 'remit_posting: rows are never changed'); END;
CREATE TRIGGER guard_update_remit_provider_adjustment BEFORE UPDATE OF "id", "remit", "segment", "position", "provider", "fiscal_period", "code", "reference", "cents" ON "remit_provider_adjustment" BEGIN SELECT RAISE(ABORT, 'remit_provider_adjustment: rows are never changed'); END;
CREATE TRIGGER guard_update_remit_segment BEFORE UPDATE OF "id", "remit", "remit_claim", "remit_line", "segment", "loop", "text" ON "remit_segment" BEGIN SELECT RAISE(ABORT, 'remit_segment: rows are never changed'); END;
CREATE TRIGGER guard_update_repair BEFORE UPDATE OF "id", "submission", "line", "column_name", "what" ON "repair" BEGIN SELECT RAISE(ABORT, 'repair: rows are never changed'); END;
CREATE TRIGGER guard_update_sighting BEFORE UPDATE OF "id", "document", "run", "name", "uid", "folder", "device", "inode", "mtime_ns" ON "sighting" BEGIN SELECT RAISE(ABORT, 'sighting: rows are never changed'); END;
CREATE TRIGGER guard_update_submission BEFORE UPDATE OF "id", "claim", "ordinal", "clm01", "batch", "set_ordinal", "first_segment", "last_segment", "cents", "encounter", "patient", "coverage", "practice", "provider", "facility", "payer", "payer_2", "payer_3" ON "submission" BEGIN SELECT RAISE(ABORT, 'submission: rows are never changed'); END;
CREATE TRIGGER guard_update_submission_event BEFORE UPDATE OF "id", "submission", "event", "unit", "segment", "names_claim", "detail", "was", "became", "odd", "happened_on" ON "submission_event" BEGIN SELECT RAISE(ABORT, 'submission_event: rows are never changed'); END;
CREATE TRIGGER guard_update_submission_event_kind BEFORE UPDATE OF "event", "meaning" ON "submission_event_kind" BEGIN SELECT RAISE(ABORT, 'submission_event_kind: rows are never changed'); END;
CREATE TRIGGER guard_update_submission_state BEFORE UPDATE OF "state", "meaning" ON "submission_state" BEGIN SELECT RAISE(ABORT, 'submission_state: rows are never changed'); END;
CREATE TRIGGER guard_update_submission_transition BEFORE UPDATE OF "state", "event", "next_state", "odd" ON "submission_transition" BEGIN SELECT RAISE(ABORT, 'submission_transition: rows are never changed'); END;
CREATE TRIGGER guard_update_task BEFORE UPDATE OF "id", "kind", "subject", "opened_on", "practice_id", "payer_id", "claim", "line", "column_name", "remit_claim", "unit" ON "task" BEGIN SELECT RAISE(ABORT, 'task: rows are never changed'); END;
CREATE TRIGGER guard_update_task_kind BEFORE UPDATE OF "kind", "meaning" ON "task_kind" BEGIN SELECT RAISE(ABORT, 'task_kind: rows are never changed'); END;
CREATE TRIGGER guard_update_transfer BEFORE UPDATE OF "id", "posted_on", "effective_on", "from_account", "from_party", "to_account", "to_party", "charge", "cents", "group_code", "carc", "practice_id", "unit", "segment", "remit_claim", "rule", "reverses" ON "transfer" BEGIN SELECT RAISE(ABORT, 'transfer: rows are never changed'); END;
CREATE TRIGGER guard_update_x12_answer BEFORE UPDATE OF "id", "document", "partner", "check_level", "sent", "first_control", "controls", "accepted", "rejected", "answered_on" ON "x12_answer" BEGIN SELECT RAISE(ABORT, 'x12_answer: rows are never changed'); END;
CREATE TRIGGER guard_update_x12_interchange BEFORE UPDATE OF "id", "document", "ordinal", "offset", "element_separator", "component_separator", "repetition_separator", "terminator", "sender_qualifier", "sender", "receiver_qualifier", "receiver", "version", "control_number", "usage" ON "x12_interchange" BEGIN SELECT RAISE(ABORT, 'x12_interchange: rows are never changed'); END;
CREATE TRIGGER guard_update_x12_transaction BEFORE UPDATE OF "id", "document", "interchange", "ordinal", "kind", "gs_control", "gs_version", "set_control", "offset", "length", "segments", "closed", "content_sha256" ON "x12_transaction" BEGIN SELECT RAISE(ABORT, 'x12_transaction: rows are never changed'); END;
COMMIT;
