-- The name of the rulebook stood here for lists by rulebook; those walk the index of terms since V5.
ALTER TABLE dossier DROP COLUMN rulebook_name;
