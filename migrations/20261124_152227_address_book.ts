import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "former_addresses" ADD COLUMN "public_id" varchar;
  ALTER TABLE "former_addresses" ADD COLUMN "replacement" varchar;
  ALTER TABLE "former_addresses" ADD COLUMN "redirects" boolean DEFAULT false;
  ALTER TABLE "former_addresses" ADD COLUMN "note" varchar;
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
  ALTER TABLE "former_addresses" DROP COLUMN "public_id";
  ALTER TABLE "former_addresses" DROP COLUMN "replacement";
  ALTER TABLE "former_addresses" DROP COLUMN "redirects";
  ALTER TABLE "former_addresses" DROP COLUMN "note";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "milestones_id";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "sources_id";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "cohorts_id";
  ALTER TABLE "former_addresses_rels" DROP COLUMN "supports_id";`)
}
