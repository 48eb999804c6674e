import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'sendMail' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'sendReminders' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'cleanUp' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'sendMail' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'sendReminders' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'cleanUp' BEFORE 'schedulePublish';
  CREATE TABLE "reminders" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"trace" varchar NOT NULL,
  	"told_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_jobs_stats" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"stats" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "projects" ADD COLUMN "responsible_id" uuid;
  ALTER TABLE "_projects_v" ADD COLUMN "version_responsible_id" uuid;
  ALTER TABLE "experiments" ADD COLUMN "responsible_id" uuid;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_responsible_id" uuid;
  ALTER TABLE "users" ADD COLUMN "reminders" boolean DEFAULT true;
  ALTER TABLE "payload_jobs" ADD COLUMN "meta" jsonb;
  CREATE INDEX "reminders_trace_idx" ON "reminders" USING btree ("trace");
  CREATE INDEX "reminders_told_at_idx" ON "reminders" USING btree ("told_at");
  CREATE INDEX "reminders_updated_at_idx" ON "reminders" USING btree ("updated_at");
  CREATE INDEX "reminders_created_at_idx" ON "reminders" USING btree ("created_at");
  ALTER TABLE "projects" ADD CONSTRAINT "projects_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_responsible_id_users_id_fk" FOREIGN KEY ("version_responsible_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "experiments" ADD CONSTRAINT "experiments_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_experiments_v" ADD CONSTRAINT "_experiments_v_version_responsible_id_users_id_fk" FOREIGN KEY ("version_responsible_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "projects_responsible_idx" ON "projects" USING btree ("responsible_id");
  CREATE INDEX "_projects_v_version_version_responsible_idx" ON "_projects_v" USING btree ("version_responsible_id");
  CREATE INDEX "experiments_responsible_idx" ON "experiments" USING btree ("responsible_id");
  CREATE INDEX "_experiments_v_version_version_responsible_idx" ON "_experiments_v" USING btree ("version_responsible_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reminders" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_stats" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reminders" CASCADE;
  DROP TABLE "payload_jobs_stats" CASCADE;
  ALTER TABLE "projects" DROP CONSTRAINT "projects_responsible_id_users_id_fk";
  
  ALTER TABLE "_projects_v" DROP CONSTRAINT "_projects_v_version_responsible_id_users_id_fk";
  
  ALTER TABLE "experiments" DROP CONSTRAINT "experiments_responsible_id_users_id_fk";
  
  ALTER TABLE "_experiments_v" DROP CONSTRAINT "_experiments_v_version_responsible_id_users_id_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "projects_responsible_idx";
  DROP INDEX "_projects_v_version_version_responsible_idx";
  DROP INDEX "experiments_responsible_idx";
  DROP INDEX "_experiments_v_version_version_responsible_idx";
  ALTER TABLE "projects" DROP COLUMN "responsible_id";
  ALTER TABLE "_projects_v" DROP COLUMN "version_responsible_id";
  ALTER TABLE "experiments" DROP COLUMN "responsible_id";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_responsible_id";
  ALTER TABLE "users" DROP COLUMN "reminders";
  ALTER TABLE "payload_jobs" DROP COLUMN "meta";`)
}
