-- An acknowledgment answers the file whose control number it names (ISA13 = GS06: batch), of the
-- partner who speaks: his ISA06, ISA08 are our ISA08, ISA06 as the batch printed them. Some
-- clearinghouses answer under another id than the one we send to: then the number alone must be
-- one file's. A 999 must name the functional group of what we sent, too.
UPDATE ack SET batch = (
    WITH named (id, to_us) AS (
        SELECT b.id, p.isa_receiver_id = i.sender AND p.isa_sender_id = i.receiver
          FROM batch AS b
          JOIN partner AS p ON p.id = b.partner
          JOIN x12_transaction AS t ON t.id = :unit
          JOIN x12_interchange AS i ON i.id = t.interchange
         WHERE b.control_number = ack.control
           AND CASE ack.functional WHEN '' THEN 1 WHEN 'HC' THEN b.kind LIKE '837%'
                    WHEN 'HS' THEN b.kind = '270' WHEN 'HR' THEN b.kind = '276' ELSE 0 END)
    SELECT CASE WHEN count(*) FILTER (WHERE to_us) = 1 THEN max(id) FILTER (WHERE to_us)
                WHEN count(*) = 1 THEN max(id) END
      FROM named);
