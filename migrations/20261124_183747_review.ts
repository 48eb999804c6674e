import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_review_steps_kind" AS ENUM('submitted', 'returned', 'published', 'reverted', 'unpublished');
  CREATE TABLE "review_steps" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"document_kind" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"kind" "enum_review_steps_kind" NOT NULL,
  	"by_id" uuid,
  	"to_id" uuid,
  	"comment" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "eras" ADD COLUMN "change_note" varchar;
  ALTER TABLE "eras" ADD COLUMN "public_changes" jsonb;
  ALTER TABLE "eras" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "_eras_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_eras_v" ADD COLUMN "version_public_changes" jsonb;
  ALTER TABLE "_eras_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "milestones" ADD COLUMN "change_note" varchar;
  ALTER TABLE "milestones" ADD COLUMN "public_changes" jsonb;
  ALTER TABLE "milestones" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "_milestones_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_milestones_v" ADD COLUMN "version_public_changes" jsonb;
  ALTER TABLE "_milestones_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "sources" ADD COLUMN "change_note" varchar;
  ALTER TABLE "sources" ADD COLUMN "public_changes" jsonb;
  ALTER TABLE "sources" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "_sources_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_sources_v" ADD COLUMN "version_public_changes" jsonb;
  ALTER TABLE "_sources_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "projects" ADD COLUMN "change_note" varchar;
  ALTER TABLE "projects" ADD COLUMN "public_changes" jsonb;
  ALTER TABLE "projects" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "_projects_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_public_changes" jsonb;
  ALTER TABLE "_projects_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "experiments" ADD COLUMN "change_note" varchar;
  ALTER TABLE "experiments" ADD COLUMN "public_changes" jsonb;
  ALTER TABLE "experiments" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_public_changes" jsonb;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "territories" ADD COLUMN "change_note" varchar;
  ALTER TABLE "territories" ADD COLUMN "public_changes" jsonb;
  ALTER TABLE "territories" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "_territories_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_territories_v" ADD COLUMN "version_public_changes" jsonb;
  ALTER TABLE "_territories_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "cohorts" ADD COLUMN "change_note" varchar;
  ALTER TABLE "cohorts" ADD COLUMN "public_changes" jsonb;
  ALTER TABLE "cohorts" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "_cohorts_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_cohorts_v" ADD COLUMN "version_public_changes" jsonb;
  ALTER TABLE "_cohorts_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "partners" ADD COLUMN "change_note" varchar;
  ALTER TABLE "partners" ADD COLUMN "public_changes" jsonb;
  ALTER TABLE "partners" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "_partners_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_public_changes" jsonb;
  ALTER TABLE "_partners_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "supports" ADD COLUMN "change_note" varchar;
  ALTER TABLE "supports" ADD COLUMN "public_changes" jsonb;
  ALTER TABLE "supports" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "_supports_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_supports_v" ADD COLUMN "version_public_changes" jsonb;
  ALTER TABLE "_supports_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "change_note" varchar;
  ALTER TABLE "pages" ADD COLUMN "public_changes" jsonb;
  ALTER TABLE "pages" ADD COLUMN "edited_by_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_change_note" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_public_changes" jsonb;
  ALTER TABLE "_pages_v" ADD COLUMN "version_edited_by_id" uuid;
  ALTER TABLE "review_steps" ADD CONSTRAINT "review_steps_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_steps" ADD CONSTRAINT "review_steps_to_id_users_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "review_steps_document_id_idx" ON "review_steps" USING btree ("document_id");
  CREATE INDEX "review_steps_by_idx" ON "review_steps" USING btree ("by_id");
  CREATE INDEX "review_steps_to_idx" ON "review_steps" USING btree ("to_id");
  CREATE INDEX "review_steps_updated_at_idx" ON "review_steps" USING btree ("updated_at");
  CREATE INDEX "review_steps_created_at_idx" ON "review_steps" USING btree ("created_at");
  ALTER TABLE "eras" ADD CONSTRAINT "eras_edited_by_id_users_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_eras_v" ADD CONSTRAINT "_eras_v_version_edited_by_id_users_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "milestones" ADD CONSTRAINT "milestones_edited_by_id_users_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_milestones_v" ADD CONSTRAINT "_milestones_v_version_edited_by_id_users_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sources" ADD CONSTRAINT "sources_edited_by_id_users_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sources_v" ADD CONSTRAINT "_sources_v_version_edited_by_id_users_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_edited_by_id_users_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_edited_by_id_users_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "experiments" ADD CONSTRAINT "experiments_edited_by_id_users_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_experiments_v" ADD CONSTRAINT "_experiments_v_version_edited_by_id_users_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "territories" ADD CONSTRAINT "territories_edited_by_id_users_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_territories_v" ADD CONSTRAINT "_territories_v_version_edited_by_id_users_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_edited_by_id_users_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cohorts_v" ADD CONSTRAINT "_cohorts_v_version_edited_by_id_users_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_edited_by_id_users_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_edited_by_id_users_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "supports" ADD CONSTRAINT "supports_edited_by_id_users_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_supports_v" ADD CONSTRAINT "_supports_v_version_edited_by_id_users_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_edited_by_id_users_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_edited_by_id_users_id_fk" FOREIGN KEY ("version_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "eras_edited_by_idx" ON "eras" USING btree ("edited_by_id");
  CREATE INDEX "_eras_v_version_version_edited_by_idx" ON "_eras_v" USING btree ("version_edited_by_id");
  CREATE INDEX "milestones_edited_by_idx" ON "milestones" USING btree ("edited_by_id");
  CREATE INDEX "_milestones_v_version_version_edited_by_idx" ON "_milestones_v" USING btree ("version_edited_by_id");
  CREATE INDEX "sources_edited_by_idx" ON "sources" USING btree ("edited_by_id");
  CREATE INDEX "_sources_v_version_version_edited_by_idx" ON "_sources_v" USING btree ("version_edited_by_id");
  CREATE INDEX "projects_edited_by_idx" ON "projects" USING btree ("edited_by_id");
  CREATE INDEX "_projects_v_version_version_edited_by_idx" ON "_projects_v" USING btree ("version_edited_by_id");
  CREATE INDEX "experiments_edited_by_idx" ON "experiments" USING btree ("edited_by_id");
  CREATE INDEX "_experiments_v_version_version_edited_by_idx" ON "_experiments_v" USING btree ("version_edited_by_id");
  CREATE INDEX "territories_edited_by_idx" ON "territories" USING btree ("edited_by_id");
  CREATE INDEX "_territories_v_version_version_edited_by_idx" ON "_territories_v" USING btree ("version_edited_by_id");
  CREATE INDEX "cohorts_edited_by_idx" ON "cohorts" USING btree ("edited_by_id");
  CREATE INDEX "_cohorts_v_version_version_edited_by_idx" ON "_cohorts_v" USING btree ("version_edited_by_id");
  CREATE INDEX "partners_edited_by_idx" ON "partners" USING btree ("edited_by_id");
  CREATE INDEX "_partners_v_version_version_edited_by_idx" ON "_partners_v" USING btree ("version_edited_by_id");
  CREATE INDEX "supports_edited_by_idx" ON "supports" USING btree ("edited_by_id");
  CREATE INDEX "_supports_v_version_version_edited_by_idx" ON "_supports_v" USING btree ("version_edited_by_id");
  CREATE INDEX "pages_edited_by_idx" ON "pages" USING btree ("edited_by_id");
  CREATE INDEX "_pages_v_version_version_edited_by_idx" ON "_pages_v" USING btree ("version_edited_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "review_steps" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "review_steps" CASCADE;
  ALTER TABLE "eras" DROP CONSTRAINT "eras_edited_by_id_users_id_fk";
  
  ALTER TABLE "_eras_v" DROP CONSTRAINT "_eras_v_version_edited_by_id_users_id_fk";
  
  ALTER TABLE "milestones" DROP CONSTRAINT "milestones_edited_by_id_users_id_fk";
  
  ALTER TABLE "_milestones_v" DROP CONSTRAINT "_milestones_v_version_edited_by_id_users_id_fk";
  
  ALTER TABLE "sources" DROP CONSTRAINT "sources_edited_by_id_users_id_fk";
  
  ALTER TABLE "_sources_v" DROP CONSTRAINT "_sources_v_version_edited_by_id_users_id_fk";
  
  ALTER TABLE "projects" DROP CONSTRAINT "projects_edited_by_id_users_id_fk";
  
  ALTER TABLE "_projects_v" DROP CONSTRAINT "_projects_v_version_edited_by_id_users_id_fk";
  
  ALTER TABLE "experiments" DROP CONSTRAINT "experiments_edited_by_id_users_id_fk";
  
  ALTER TABLE "_experiments_v" DROP CONSTRAINT "_experiments_v_version_edited_by_id_users_id_fk";
  
  ALTER TABLE "territories" DROP CONSTRAINT "territories_edited_by_id_users_id_fk";
  
  ALTER TABLE "_territories_v" DROP CONSTRAINT "_territories_v_version_edited_by_id_users_id_fk";
  
  ALTER TABLE "cohorts" DROP CONSTRAINT "cohorts_edited_by_id_users_id_fk";
  
  ALTER TABLE "_cohorts_v" DROP CONSTRAINT "_cohorts_v_version_edited_by_id_users_id_fk";
  
  ALTER TABLE "partners" DROP CONSTRAINT "partners_edited_by_id_users_id_fk";
  
  ALTER TABLE "_partners_v" DROP CONSTRAINT "_partners_v_version_edited_by_id_users_id_fk";
  
  ALTER TABLE "supports" DROP CONSTRAINT "supports_edited_by_id_users_id_fk";
  
  ALTER TABLE "_supports_v" DROP CONSTRAINT "_supports_v_version_edited_by_id_users_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_edited_by_id_users_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_edited_by_id_users_id_fk";
  
  DROP INDEX "eras_edited_by_idx";
  DROP INDEX "_eras_v_version_version_edited_by_idx";
  DROP INDEX "milestones_edited_by_idx";
  DROP INDEX "_milestones_v_version_version_edited_by_idx";
  DROP INDEX "sources_edited_by_idx";
  DROP INDEX "_sources_v_version_version_edited_by_idx";
  DROP INDEX "projects_edited_by_idx";
  DROP INDEX "_projects_v_version_version_edited_by_idx";
  DROP INDEX "experiments_edited_by_idx";
  DROP INDEX "_experiments_v_version_version_edited_by_idx";
  DROP INDEX "territories_edited_by_idx";
  DROP INDEX "_territories_v_version_version_edited_by_idx";
  DROP INDEX "cohorts_edited_by_idx";
  DROP INDEX "_cohorts_v_version_version_edited_by_idx";
  DROP INDEX "partners_edited_by_idx";
  DROP INDEX "_partners_v_version_version_edited_by_idx";
  DROP INDEX "supports_edited_by_idx";
  DROP INDEX "_supports_v_version_version_edited_by_idx";
  DROP INDEX "pages_edited_by_idx";
  DROP INDEX "_pages_v_version_version_edited_by_idx";
  ALTER TABLE "eras" DROP COLUMN "change_note";
  ALTER TABLE "eras" DROP COLUMN "public_changes";
  ALTER TABLE "eras" DROP COLUMN "edited_by_id";
  ALTER TABLE "_eras_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_eras_v" DROP COLUMN "version_public_changes";
  ALTER TABLE "_eras_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "milestones" DROP COLUMN "change_note";
  ALTER TABLE "milestones" DROP COLUMN "public_changes";
  ALTER TABLE "milestones" DROP COLUMN "edited_by_id";
  ALTER TABLE "_milestones_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_milestones_v" DROP COLUMN "version_public_changes";
  ALTER TABLE "_milestones_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "sources" DROP COLUMN "change_note";
  ALTER TABLE "sources" DROP COLUMN "public_changes";
  ALTER TABLE "sources" DROP COLUMN "edited_by_id";
  ALTER TABLE "_sources_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_sources_v" DROP COLUMN "version_public_changes";
  ALTER TABLE "_sources_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "projects" DROP COLUMN "change_note";
  ALTER TABLE "projects" DROP COLUMN "public_changes";
  ALTER TABLE "projects" DROP COLUMN "edited_by_id";
  ALTER TABLE "_projects_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_projects_v" DROP COLUMN "version_public_changes";
  ALTER TABLE "_projects_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "experiments" DROP COLUMN "change_note";
  ALTER TABLE "experiments" DROP COLUMN "public_changes";
  ALTER TABLE "experiments" DROP COLUMN "edited_by_id";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_public_changes";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "territories" DROP COLUMN "change_note";
  ALTER TABLE "territories" DROP COLUMN "public_changes";
  ALTER TABLE "territories" DROP COLUMN "edited_by_id";
  ALTER TABLE "_territories_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_territories_v" DROP COLUMN "version_public_changes";
  ALTER TABLE "_territories_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "cohorts" DROP COLUMN "change_note";
  ALTER TABLE "cohorts" DROP COLUMN "public_changes";
  ALTER TABLE "cohorts" DROP COLUMN "edited_by_id";
  ALTER TABLE "_cohorts_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_cohorts_v" DROP COLUMN "version_public_changes";
  ALTER TABLE "_cohorts_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "partners" DROP COLUMN "change_note";
  ALTER TABLE "partners" DROP COLUMN "public_changes";
  ALTER TABLE "partners" DROP COLUMN "edited_by_id";
  ALTER TABLE "_partners_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_partners_v" DROP COLUMN "version_public_changes";
  ALTER TABLE "_partners_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "supports" DROP COLUMN "change_note";
  ALTER TABLE "supports" DROP COLUMN "public_changes";
  ALTER TABLE "supports" DROP COLUMN "edited_by_id";
  ALTER TABLE "_supports_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_supports_v" DROP COLUMN "version_public_changes";
  ALTER TABLE "_supports_v" DROP COLUMN "version_edited_by_id";
  ALTER TABLE "pages" DROP COLUMN "change_note";
  ALTER TABLE "pages" DROP COLUMN "public_changes";
  ALTER TABLE "pages" DROP COLUMN "edited_by_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_change_note";
  ALTER TABLE "_pages_v" DROP COLUMN "version_public_changes";
  ALTER TABLE "_pages_v" DROP COLUMN "version_edited_by_id";
  DROP TYPE "public"."enum_review_steps_kind";`)
}
