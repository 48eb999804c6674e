import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "eras" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_eras_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "milestones" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_milestones_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "sources" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_sources_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "projects" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "experiments" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "territories" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_territories_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "cohorts" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_cohorts_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "partners" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "supports" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_supports_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "pages" ADD COLUMN "removal_note" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_removal_note" varchar;
  ALTER TABLE "former_addresses" ADD COLUMN "public_id" varchar;
  ALTER TABLE "former_addresses" ADD COLUMN "replacement" varchar;
  ALTER TABLE "former_addresses" ADD COLUMN "redirects" boolean DEFAULT false;
  ALTER TABLE "former_addresses_rels" ADD COLUMN "milestones_id" uuid;
  ALTER TABLE "former_addresses_rels" ADD COLUMN "sources_id" uuid;
  ALTER TABLE "former_addresses_rels" ADD COLUMN "cohorts_id" uuid;
  ALTER TABLE "former_addresses_rels" ADD COLUMN "supports_id" uuid;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_milestones_fk" FOREIGN KEY ("milestones_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_cohorts_fk" FOREIGN KEY ("cohorts_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_supports_fk" FOREIGN KEY ("supports_id") REFERENCES "public"."supports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "former_addresses_public_id_idx" ON "former_addresses" USING btree ("public_id");
  CREATE INDEX "former_addresses_replacement_idx" ON "former_addresses" USING btree ("replacement");
  CREATE INDEX "former_addresses_rels_milestones_id_idx" ON "former_addresses_rels" USING btree ("milestones_id");
  CREATE INDEX "former_addresses_rels_sources_id_idx" ON "former_addresses_rels" USING btree ("sources_id");
  CREATE INDEX "former_addresses_rels_cohorts_id_idx" ON "former_addresses_rels" USING btree ("cohorts_id");
  CREATE INDEX "former_addresses_rels_supports_id_idx" ON "former_addresses_rels" USING btree ("supports_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "former_addresses_rels" DROP CONSTRAINT "former_addresses_rels_milestones_fk";
  
  ALTER TABLE "former_addresses_rels" DROP CONSTRAINT "former_addresses_rels_sources_fk";
  
  ALTER TABLE "former_addresses_rels" DROP CONSTRAINT "former_addresses_rels_cohorts_fk";
  
  ALTER TABLE "former_addresses_rels" DROP CONSTRAINT "former_addresses_rels_supports_fk";
  
  DROP INDEX "former_addresses_public_id_idx";
  DROP INDEX "former_addresses_replacement_idx";
  DROP INDEX "former_addresses_rels_milestones_id_idx";
  DROP INDEX "former_addresses_rels_sources_id_idx";
  DROP INDEX "former_addresses_rels_cohorts_id_idx";
  DROP INDEX "former_addresses_rels_supports_id_idx";
  ALTER TABLE "eras" DROP COLUMN "removal_note";
  ALTER TABLE "_eras_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "milestones" DROP COLUMN "removal_note";
  ALTER TABLE "_milestones_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "sources" DROP COLUMN "removal_note";
  ALTER TABLE "_sources_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "projects" DROP COLUMN "removal_note";
  ALTER TABLE "_projects_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "experiments" DROP COLUMN "removal_note";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "territories" DROP COLUMN "removal_note";
  ALTER TABLE "_territories_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "cohorts" DROP COLUMN "removal_note";
  ALTER TABLE "_cohorts_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "partners" DROP COLUMN "removal_note";
  ALTER TABLE "_partners_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "supports" DROP COLUMN "removal_note";
  ALTER TABLE "_supports_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "pages" DROP COLUMN "removal_note";
  ALTER TABLE "_pages_v" DROP COLUMN "version_removal_note";
  ALTER TABLE "former_addresses" DROP COLUMN "public_id";
  ALTER TABLE "former_addresses" DROP COLUMN "replacement";
  ALTER TABLE "former_addresses" DROP COLUMN "redirects";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "milestones_id";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "sources_id";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "cohorts_id";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "supports_id";`)
}
