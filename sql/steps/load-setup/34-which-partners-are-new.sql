-- A row that says something else than the one in force of its key is a new version.
INSERT INTO partner (partner_id, partner_name, isa_sender_qualifier, isa_sender_id, isa_receiver_qualifier,
    isa_receiver_id, gs_sender, gs_receiver, submitter_name, submitter_id, contact_name,
    contact_phone, receiver_name, receiver_id, usage, accepts, expects, isa14, max_claims_per_set,
    max_sets_per_file, control_from, control_to, next_control, claim_prefix, unit, row)
SELECT s.partner_id, s.partner_name, s.isa_sender_qualifier, s.isa_sender_id,
       s.isa_receiver_qualifier, s.isa_receiver_id, s.gs_sender, s.gs_receiver, s.submitter_name,
       s.submitter_id, s.contact_name, s.contact_phone, s.receiver_name, s.receiver_id, s.usage,
       s.accepts, s.expects, s.isa14, s.max_claims_per_set, s.max_sets_per_file, s.control_from,
       s.control_to, s.next_control, s.claim_prefix, :unit, s.row
  FROM setup_partner AS s
  LEFT JOIN partner AS n ON n.id = (SELECT max(id) FROM partner WHERE partner_id = s.partner_id)
  LEFT JOIN partner_answering AS a ON a.partner = n.id
 WHERE NOT EXISTS (SELECT 1 FROM staged_reject WHERE row = s.row)
   AND (n.partner_id, n.partner_name, n.isa_sender_qualifier, n.isa_sender_id,
         n.isa_receiver_qualifier, n.isa_receiver_id, n.gs_sender, n.gs_receiver, n.submitter_name,
         n.submitter_id, n.contact_name, n.contact_phone, n.receiver_name, n.receiver_id, n.usage,
         n.accepts, n.expects, n.isa14, n.max_claims_per_set, n.max_sets_per_file, n.control_from,
         n.control_to, n.next_control, n.claim_prefix, coalesce(a.check_level, ''), coalesce(a.answers, ''))
        IS NOT (s.partner_id, s.partner_name, s.isa_sender_qualifier, s.isa_sender_id,
               s.isa_receiver_qualifier, s.isa_receiver_id, s.gs_sender, s.gs_receiver, s.submitter_name,
               s.submitter_id, s.contact_name, s.contact_phone, s.receiver_name, s.receiver_id, s.usage,
               s.accepts, s.expects, s.isa14, s.max_claims_per_set, s.max_sets_per_file, s.control_from,
               s.control_to, s.next_control, s.claim_prefix, s.check_level, s.answers)
 ORDER BY s.row;
