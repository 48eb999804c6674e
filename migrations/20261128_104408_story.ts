import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_projects_article" AS ENUM('bareM', 'bareF', 'le', 'la', 'elidedM', 'elidedF', 'lesM', 'lesF');
  CREATE TYPE "public"."enum__projects_v_version_article" AS ENUM('bareM', 'bareF', 'le', 'la', 'elidedM', 'elidedF', 'lesM', 'lesF');
  CREATE TYPE "public"."enum_territories_article" AS ENUM('bareM', 'bareF', 'le', 'la', 'elidedM', 'elidedF', 'lesM', 'lesF');
  CREATE TYPE "public"."enum__territories_v_version_article" AS ENUM('bareM', 'bareF', 'le', 'la', 'elidedM', 'elidedF', 'lesM', 'lesF');
  CREATE TYPE "public"."enum_partners_article" AS ENUM('bareM', 'bareF', 'le', 'la', 'elidedM', 'elidedF', 'lesM', 'lesF');
  CREATE TYPE "public"."enum__partners_v_version_article" AS ENUM('bareM', 'bareF', 'le', 'la', 'elidedM', 'elidedF', 'lesM', 'lesF');
  CREATE TABLE "site_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" uuid
  );
  
  ALTER TABLE "history" ALTER COLUMN "title" SET DEFAULT 'L’histoire';
  ALTER TABLE "milestones" ADD COLUMN "disputed_point" varchar;
  ALTER TABLE "_milestones_v" ADD COLUMN "version_disputed_point" varchar;
  ALTER TABLE "sources" ADD COLUMN "is_description" boolean DEFAULT false;
  ALTER TABLE "_sources_v" ADD COLUMN "version_is_description" boolean DEFAULT false;
  ALTER TABLE "projects" ADD COLUMN "article" "enum_projects_article";
  ALTER TABLE "projects" ADD COLUMN "gaps" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_article" "enum__projects_v_version_article";
  ALTER TABLE "_projects_v" ADD COLUMN "version_gaps" varchar;
  ALTER TABLE "experiments" ADD COLUMN "gaps" varchar;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_gaps" varchar;
  ALTER TABLE "territories" ADD COLUMN "article" "enum_territories_article";
  ALTER TABLE "_territories_v" ADD COLUMN "version_article" "enum__territories_v_version_article";
  ALTER TABLE "partners" ADD COLUMN "article" "enum_partners_article";
  ALTER TABLE "_partners_v" ADD COLUMN "version_article" "enum__partners_v_version_article";
  ALTER TABLE "site" ADD COLUMN "opening" varchar;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "site_rels_order_idx" ON "site_rels" USING btree ("order");
  CREATE INDEX "site_rels_parent_idx" ON "site_rels" USING btree ("parent_id");
  CREATE INDEX "site_rels_path_idx" ON "site_rels" USING btree ("path");
  CREATE INDEX "site_rels_projects_id_idx" ON "site_rels" USING btree ("projects_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "site_rels" CASCADE;
  ALTER TABLE "history" ALTER COLUMN "title" SET DEFAULT 'Notre histoire';
  ALTER TABLE "milestones" DROP COLUMN "disputed_point";
  ALTER TABLE "_milestones_v" DROP COLUMN "version_disputed_point";
  ALTER TABLE "sources" DROP COLUMN "is_description";
  ALTER TABLE "_sources_v" DROP COLUMN "version_is_description";
  ALTER TABLE "projects" DROP COLUMN "article";
  ALTER TABLE "projects" DROP COLUMN "gaps";
  ALTER TABLE "_projects_v" DROP COLUMN "version_article";
  ALTER TABLE "_projects_v" DROP COLUMN "version_gaps";
  ALTER TABLE "experiments" DROP COLUMN "gaps";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_gaps";
  ALTER TABLE "territories" DROP COLUMN "article";
  ALTER TABLE "_territories_v" DROP COLUMN "version_article";
  ALTER TABLE "partners" DROP COLUMN "article";
  ALTER TABLE "_partners_v" DROP COLUMN "version_article";
  ALTER TABLE "site" DROP COLUMN "opening";
  DROP TYPE "public"."enum_projects_article";
  DROP TYPE "public"."enum__projects_v_version_article";
  DROP TYPE "public"."enum_territories_article";
  DROP TYPE "public"."enum__territories_v_version_article";
  DROP TYPE "public"."enum_partners_article";
  DROP TYPE "public"."enum__partners_v_version_article";`)
}
