import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "legacy_addresses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"is_pattern" boolean,
  	"address" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "legacy_addresses_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"eras_id" uuid,
  	"milestones_id" uuid,
  	"sources_id" uuid,
  	"projects_id" uuid,
  	"experiments_id" uuid,
  	"territories_id" uuid,
  	"cohorts_id" uuid,
  	"partners_id" uuid,
  	"supports_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "missing_addresses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"count" numeric NOT NULL,
  	"last_day" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "eras" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "eras" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_eras_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_eras_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "milestones" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "milestones" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_milestones_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_milestones_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "sources" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "sources" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_sources_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_sources_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "projects" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "projects" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_projects_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "experiments" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "experiments" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "territories" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "territories" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_territories_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_territories_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "cohorts" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "cohorts" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_cohorts_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_cohorts_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "partners" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "partners" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_partners_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "supports" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "supports" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_supports_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_supports_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "pages" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "pages" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "former_addresses" ADD COLUMN "public_id" varchar;
  ALTER TABLE "former_addresses" ADD COLUMN "replacement" varchar;
  ALTER TABLE "former_addresses" ADD COLUMN "redirects" boolean DEFAULT false;
  ALTER TABLE "former_addresses_rels" ADD COLUMN "milestones_id" uuid;
  ALTER TABLE "former_addresses_rels" ADD COLUMN "sources_id" uuid;
  ALTER TABLE "former_addresses_rels" ADD COLUMN "cohorts_id" uuid;
  ALTER TABLE "former_addresses_rels" ADD COLUMN "supports_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "legacy_addresses_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "missing_addresses_id" uuid;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legacy_addresses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_eras_fk" FOREIGN KEY ("eras_id") REFERENCES "public"."eras"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_milestones_fk" FOREIGN KEY ("milestones_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_experiments_fk" FOREIGN KEY ("experiments_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_territories_fk" FOREIGN KEY ("territories_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_cohorts_fk" FOREIGN KEY ("cohorts_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_supports_fk" FOREIGN KEY ("supports_id") REFERENCES "public"."supports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legacy_addresses_rels" ADD CONSTRAINT "legacy_addresses_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "legacy_addresses_path_idx" ON "legacy_addresses" USING btree ("path");
  CREATE INDEX "legacy_addresses_is_pattern_idx" ON "legacy_addresses" USING btree ("is_pattern");
  CREATE INDEX "legacy_addresses_updated_at_idx" ON "legacy_addresses" USING btree ("updated_at");
  CREATE INDEX "legacy_addresses_created_at_idx" ON "legacy_addresses" USING btree ("created_at");
  CREATE INDEX "legacy_addresses_rels_order_idx" ON "legacy_addresses_rels" USING btree ("order");
  CREATE INDEX "legacy_addresses_rels_parent_idx" ON "legacy_addresses_rels" USING btree ("parent_id");
  CREATE INDEX "legacy_addresses_rels_path_idx" ON "legacy_addresses_rels" USING btree ("path");
  CREATE INDEX "legacy_addresses_rels_eras_id_idx" ON "legacy_addresses_rels" USING btree ("eras_id");
  CREATE INDEX "legacy_addresses_rels_milestones_id_idx" ON "legacy_addresses_rels" USING btree ("milestones_id");
  CREATE INDEX "legacy_addresses_rels_sources_id_idx" ON "legacy_addresses_rels" USING btree ("sources_id");
  CREATE INDEX "legacy_addresses_rels_projects_id_idx" ON "legacy_addresses_rels" USING btree ("projects_id");
  CREATE INDEX "legacy_addresses_rels_experiments_id_idx" ON "legacy_addresses_rels" USING btree ("experiments_id");
  CREATE INDEX "legacy_addresses_rels_territories_id_idx" ON "legacy_addresses_rels" USING btree ("territories_id");
  CREATE INDEX "legacy_addresses_rels_cohorts_id_idx" ON "legacy_addresses_rels" USING btree ("cohorts_id");
  CREATE INDEX "legacy_addresses_rels_partners_id_idx" ON "legacy_addresses_rels" USING btree ("partners_id");
  CREATE INDEX "legacy_addresses_rels_supports_id_idx" ON "legacy_addresses_rels" USING btree ("supports_id");
  CREATE INDEX "legacy_addresses_rels_pages_id_idx" ON "legacy_addresses_rels" USING btree ("pages_id");
  CREATE UNIQUE INDEX "missing_addresses_path_idx" ON "missing_addresses" USING btree ("path");
  CREATE INDEX "missing_addresses_count_idx" ON "missing_addresses" USING btree ("count");
  CREATE INDEX "missing_addresses_last_day_idx" ON "missing_addresses" USING btree ("last_day");
  CREATE INDEX "missing_addresses_updated_at_idx" ON "missing_addresses" USING btree ("updated_at");
  CREATE INDEX "missing_addresses_created_at_idx" ON "missing_addresses" USING btree ("created_at");
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_milestones_fk" FOREIGN KEY ("milestones_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_cohorts_fk" FOREIGN KEY ("cohorts_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_supports_fk" FOREIGN KEY ("supports_id") REFERENCES "public"."supports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legacy_addresses_fk" FOREIGN KEY ("legacy_addresses_id") REFERENCES "public"."legacy_addresses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_missing_addresses_fk" FOREIGN KEY ("missing_addresses_id") REFERENCES "public"."missing_addresses"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "former_addresses_public_id_idx" ON "former_addresses" USING btree ("public_id");
  CREATE INDEX "former_addresses_replacement_idx" ON "former_addresses" USING btree ("replacement");
  CREATE INDEX "former_addresses_rels_milestones_id_idx" ON "former_addresses_rels" USING btree ("milestones_id");
  CREATE INDEX "former_addresses_rels_sources_id_idx" ON "former_addresses_rels" USING btree ("sources_id");
  CREATE INDEX "former_addresses_rels_cohorts_id_idx" ON "former_addresses_rels" USING btree ("cohorts_id");
  CREATE INDEX "former_addresses_rels_supports_id_idx" ON "former_addresses_rels" USING btree ("supports_id");
  CREATE INDEX "payload_locked_documents_rels_legacy_addresses_id_idx" ON "payload_locked_documents_rels" USING btree ("legacy_addresses_id");
  CREATE INDEX "payload_locked_documents_rels_missing_addresses_id_idx" ON "payload_locked_documents_rels" USING btree ("missing_addresses_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "legacy_addresses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legacy_addresses_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "missing_addresses" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "legacy_addresses" CASCADE;
  DROP TABLE "legacy_addresses_rels" CASCADE;
  DROP TABLE "missing_addresses" CASCADE;
  ALTER TABLE "former_addresses_rels" DROP CONSTRAINT "former_addresses_rels_milestones_fk";
  
  ALTER TABLE "former_addresses_rels" DROP CONSTRAINT "former_addresses_rels_sources_fk";
  
  ALTER TABLE "former_addresses_rels" DROP CONSTRAINT "former_addresses_rels_cohorts_fk";
  
  ALTER TABLE "former_addresses_rels" DROP CONSTRAINT "former_addresses_rels_supports_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_legacy_addresses_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_missing_addresses_fk";
  
  DROP INDEX "former_addresses_public_id_idx";
  DROP INDEX "former_addresses_replacement_idx";
  DROP INDEX "former_addresses_rels_milestones_id_idx";
  DROP INDEX "former_addresses_rels_sources_id_idx";
  DROP INDEX "former_addresses_rels_cohorts_id_idx";
  DROP INDEX "former_addresses_rels_supports_id_idx";
  DROP INDEX "payload_locked_documents_rels_legacy_addresses_id_idx";
  DROP INDEX "payload_locked_documents_rels_missing_addresses_id_idx";
  ALTER TABLE "eras" DROP COLUMN "archived_on";
  ALTER TABLE "eras" DROP COLUMN "removal_note";
  ALTER TABLE "_eras_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_eras_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "milestones" DROP COLUMN "archived_on";
  ALTER TABLE "milestones" DROP COLUMN "removal_note";
  ALTER TABLE "_milestones_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_milestones_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "sources" DROP COLUMN "archived_on";
  ALTER TABLE "sources" DROP COLUMN "removal_note";
  ALTER TABLE "_sources_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_sources_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "projects" DROP COLUMN "archived_on";
  ALTER TABLE "projects" DROP COLUMN "removal_note";
  ALTER TABLE "_projects_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_projects_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "experiments" DROP COLUMN "archived_on";
  ALTER TABLE "experiments" DROP COLUMN "removal_note";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "territories" DROP COLUMN "archived_on";
  ALTER TABLE "territories" DROP COLUMN "removal_note";
  ALTER TABLE "_territories_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_territories_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "cohorts" DROP COLUMN "archived_on";
  ALTER TABLE "cohorts" DROP COLUMN "removal_note";
  ALTER TABLE "_cohorts_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_cohorts_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "partners" DROP COLUMN "archived_on";
  ALTER TABLE "partners" DROP COLUMN "removal_note";
  ALTER TABLE "_partners_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_partners_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "supports" DROP COLUMN "archived_on";
  ALTER TABLE "supports" DROP COLUMN "removal_note";
  ALTER TABLE "_supports_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_supports_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "pages" DROP COLUMN "archived_on";
  ALTER TABLE "pages" DROP COLUMN "removal_note";
  ALTER TABLE "_pages_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_pages_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "former_addresses" DROP COLUMN "public_id";
  ALTER TABLE "former_addresses" DROP COLUMN "replacement";
  ALTER TABLE "former_addresses" DROP COLUMN "redirects";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "milestones_id";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "sources_id";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "cohorts_id";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "supports_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "legacy_addresses_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "missing_addresses_id";`)
}
