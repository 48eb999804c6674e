import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * Pictures of before stay public until the task has looked at them, which cleans them and gives them files of their own. Apart
 * from the migration before: a value added to a type can't be used in the same transaction.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "media" DROP COLUMN "focal_x";
  ALTER TABLE "media" DROP COLUMN "focal_y";
  UPDATE "media" SET "is_shown" = true;
  INSERT INTO "payload_jobs" ("id", "input", "task_slug", "queue")
  SELECT gen_random_uuid(), jsonb_build_object('document', "id"::text, 'gone', '[]'::jsonb), 'files', 'files' FROM "media";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DELETE FROM "payload_jobs_log" WHERE "task_slug" = 'files';
  DELETE FROM "payload_jobs" WHERE "task_slug" = 'files';
  ALTER TABLE "media" ADD COLUMN "focal_x" numeric;
  ALTER TABLE "media" ADD COLUMN "focal_y" numeric;`)
}
