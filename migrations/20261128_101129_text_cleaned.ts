import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_audit_log_event" ADD VALUE 'textCleaned';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_log" ALTER COLUMN "event" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_log_event";
  CREATE TYPE "public"."enum_audit_log_event" AS ENUM('login', 'loginRefused', 'accountLocked', 'accountUnlocked', 'passwordChanged', 'sessionsEnded', 'secondFactorOn', 'secondFactorOff', 'secondFactorReset', 'recoveryCodeUsed', 'recoveryCodesRenewed', 'accountCreated', 'accountDeleted', 'roleChanged', 'published', 'publicChanged', 'unpublished', 'trashed', 'restored', 'deleted', 'exported');
  ALTER TABLE "audit_log" ALTER COLUMN "event" SET DATA TYPE "public"."enum_audit_log_event" USING (CASE "event" WHEN 'textCleaned' THEN 'publicChanged' ELSE "event" END)::"public"."enum_audit_log_event";`)
}
