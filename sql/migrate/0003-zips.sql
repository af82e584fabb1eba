-- 0003: which documents were in a zip. The same statement as in sql/schema/10-documents.sql, to the letter.
CREATE INDEX document_container ON document (container) WHERE container IS NOT NULL;
