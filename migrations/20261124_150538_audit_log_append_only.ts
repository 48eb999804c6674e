import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** No statement, not even the site's own, changes a line of the audit log, nor deletes one younger than a year. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE FUNCTION "audit_log_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' AND OLD."at" < now() - interval '365 days' THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'The audit log is append-only: % refused.', TG_OP;
  END
  $$;
  CREATE TRIGGER "audit_log_rows_stay" BEFORE UPDATE OR DELETE ON "audit_log" FOR EACH ROW EXECUTE FUNCTION "audit_log_is_append_only"();
  CREATE TRIGGER "audit_log_stays" BEFORE TRUNCATE ON "audit_log" FOR EACH STATEMENT EXECUTE FUNCTION "audit_log_is_append_only"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TRIGGER "audit_log_rows_stay" ON "audit_log";
  DROP TRIGGER "audit_log_stays" ON "audit_log";
  DROP FUNCTION "audit_log_is_append_only"();`)
}
