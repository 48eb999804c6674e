import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_experiments_documents_licence" ADD VALUE 'cc-by' BEFORE 'cc0';
  ALTER TYPE "public"."enum__experiments_v_version_documents_licence" ADD VALUE 'cc-by' BEFORE 'cc0';
  ALTER TYPE "public"."enum_media_licence" ADD VALUE 'cc-by' BEFORE 'cc0';
  ALTER TYPE "public"."enum_site_content_licence" ADD VALUE 'cc-by' BEFORE 'cc0';
  CREATE TABLE "accessibility" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"stated_on" timestamp(3) with time zone,
  	"audit_date" timestamp(3) with time zone,
  	"audit_auditor" varchar,
  	"audit_rgaa_version" varchar,
  	"audit_rate" numeric,
  	"non_conformities" varchar,
  	"derogations" varchar,
  	"exempted" varchar,
  	"technologies" varchar,
  	"environments" varchar,
  	"contact" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "projects" ADD COLUMN "opened" varchar;
  ALTER TABLE "projects" ADD COLUMN "opened_earliest" varchar;
  ALTER TABLE "projects" ADD COLUMN "opened_latest" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_opened" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_opened_earliest" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_opened_latest" varchar;
  ALTER TABLE "experiments" ADD COLUMN "verified_on" timestamp(3) with time zone;
  ALTER TABLE "experiments" ADD COLUMN "verified_by" varchar;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_verified_on" timestamp(3) with time zone;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_verified_by" varchar;
  CREATE INDEX "projects_opened_earliest_idx" ON "projects" USING btree ("opened_earliest");
  CREATE INDEX "projects_opened_latest_idx" ON "projects" USING btree ("opened_latest");
  CREATE INDEX "_projects_v_version_version_opened_earliest_idx" ON "_projects_v" USING btree ("version_opened_earliest");
  CREATE INDEX "_projects_v_version_version_opened_latest_idx" ON "_projects_v" USING btree ("version_opened_latest");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "accessibility" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "accessibility" CASCADE;
  ALTER TABLE "experiments_documents" ALTER COLUMN "licence" SET DATA TYPE text;
  UPDATE "experiments_documents" SET "licence" = 'unknown' WHERE "licence" = 'cc-by';
  ALTER TABLE "experiments_documents" ALTER COLUMN "licence" SET DEFAULT 'unknown'::text;
  DROP TYPE "public"."enum_experiments_documents_licence";
  CREATE TYPE "public"."enum_experiments_documents_licence" AS ENUM('cc-by-sa-4.0', 'cc-by-4.0', 'cc0', 'etalab-2.0', 'all-rights-reserved', 'unknown');
  ALTER TABLE "experiments_documents" ALTER COLUMN "licence" SET DEFAULT 'unknown'::"public"."enum_experiments_documents_licence";
  ALTER TABLE "experiments_documents" ALTER COLUMN "licence" SET DATA TYPE "public"."enum_experiments_documents_licence" USING "licence"::"public"."enum_experiments_documents_licence";
  ALTER TABLE "_experiments_v_version_documents" ALTER COLUMN "licence" SET DATA TYPE text;
  UPDATE "_experiments_v_version_documents" SET "licence" = 'unknown' WHERE "licence" = 'cc-by';
  ALTER TABLE "_experiments_v_version_documents" ALTER COLUMN "licence" SET DEFAULT 'unknown'::text;
  DROP TYPE "public"."enum__experiments_v_version_documents_licence";
  CREATE TYPE "public"."enum__experiments_v_version_documents_licence" AS ENUM('cc-by-sa-4.0', 'cc-by-4.0', 'cc0', 'etalab-2.0', 'all-rights-reserved', 'unknown');
  ALTER TABLE "_experiments_v_version_documents" ALTER COLUMN "licence" SET DEFAULT 'unknown'::"public"."enum__experiments_v_version_documents_licence";
  ALTER TABLE "_experiments_v_version_documents" ALTER COLUMN "licence" SET DATA TYPE "public"."enum__experiments_v_version_documents_licence" USING "licence"::"public"."enum__experiments_v_version_documents_licence";
  ALTER TABLE "media" ALTER COLUMN "licence" SET DATA TYPE text;
  UPDATE "media" SET "licence" = 'unknown' WHERE "licence" = 'cc-by';
  ALTER TABLE "media" ALTER COLUMN "licence" SET DEFAULT 'unknown'::text;
  DROP TYPE "public"."enum_media_licence";
  CREATE TYPE "public"."enum_media_licence" AS ENUM('cc-by-sa-4.0', 'cc-by-4.0', 'cc0', 'etalab-2.0', 'all-rights-reserved', 'unknown');
  ALTER TABLE "media" ALTER COLUMN "licence" SET DEFAULT 'unknown'::"public"."enum_media_licence";
  ALTER TABLE "media" ALTER COLUMN "licence" SET DATA TYPE "public"."enum_media_licence" USING "licence"::"public"."enum_media_licence";
  ALTER TABLE "site" ALTER COLUMN "content_licence" SET DATA TYPE text;
  UPDATE "site" SET "content_licence" = 'unknown' WHERE "content_licence" = 'cc-by';
  ALTER TABLE "site" ALTER COLUMN "content_licence" SET DEFAULT 'cc-by-sa-4.0'::text;
  DROP TYPE "public"."enum_site_content_licence";
  CREATE TYPE "public"."enum_site_content_licence" AS ENUM('cc-by-sa-4.0', 'cc-by-4.0', 'cc0', 'etalab-2.0', 'all-rights-reserved', 'unknown');
  ALTER TABLE "site" ALTER COLUMN "content_licence" SET DEFAULT 'cc-by-sa-4.0'::"public"."enum_site_content_licence";
  ALTER TABLE "site" ALTER COLUMN "content_licence" SET DATA TYPE "public"."enum_site_content_licence" USING "content_licence"::"public"."enum_site_content_licence";
  DROP INDEX "projects_opened_earliest_idx";
  DROP INDEX "projects_opened_latest_idx";
  DROP INDEX "_projects_v_version_version_opened_earliest_idx";
  DROP INDEX "_projects_v_version_version_opened_latest_idx";
  ALTER TABLE "projects" DROP COLUMN "opened";
  ALTER TABLE "projects" DROP COLUMN "opened_earliest";
  ALTER TABLE "projects" DROP COLUMN "opened_latest";
  ALTER TABLE "_projects_v" DROP COLUMN "version_opened";
  ALTER TABLE "_projects_v" DROP COLUMN "version_opened_earliest";
  ALTER TABLE "_projects_v" DROP COLUMN "version_opened_latest";
  ALTER TABLE "experiments" DROP COLUMN "verified_on";
  ALTER TABLE "experiments" DROP COLUMN "verified_by";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_verified_on";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_verified_by";`)
}
