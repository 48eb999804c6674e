import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_audit_log_event" ADD VALUE 'invitationSent' BEFORE 'accountDeleted';
  ALTER TYPE "public"."enum_audit_log_event" ADD VALUE 'invitationAccepted' BEFORE 'accountDeleted';
  ALTER TABLE "users" ADD COLUMN "invitation_key" varchar;
  ALTER TABLE "users" ADD COLUMN "invitation_until" timestamp(3) with time zone;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_log" ALTER COLUMN "event" SET DATA TYPE text;
  DROP TYPE "public"."enum_audit_log_event";
  CREATE TYPE "public"."enum_audit_log_event" AS ENUM('login', 'loginRefused', 'accountLocked', 'accountUnlocked', 'passwordChanged', 'emailChanged', 'sessionsEnded', 'secondFactorOn', 'secondFactorOff', 'secondFactorReset', 'recoveryCodeUsed', 'recoveryCodesRenewed', 'accountCreated', 'accountDeleted', 'roleChanged', 'published', 'publicChanged', 'unpublished', 'trashed', 'restored', 'deleted', 'exported', 'textCleaned');
  ALTER TABLE "audit_log" ALTER COLUMN "event" SET DATA TYPE "public"."enum_audit_log_event" USING "event"::"public"."enum_audit_log_event";
  ALTER TABLE "users" DROP COLUMN "invitation_key";
  ALTER TABLE "users" DROP COLUMN "invitation_until";`)
}
