import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "former_addresses" ADD COLUMN "document" varchar;
  ALTER TABLE "former_addresses" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "former_addresses" ADD COLUMN "title" varchar;
  ALTER TABLE "former_addresses" ADD COLUMN "archived_url" varchar;
  CREATE INDEX "former_addresses_document_idx" ON "former_addresses" USING btree ("document");
  CREATE INDEX "former_addresses_withdrawn_at_idx" ON "former_addresses" USING btree ("withdrawn_at");
  UPDATE "former_addresses" AS "entry"
    SET "document" = coalesce("rel"."eras_id", "rel"."projects_id", "rel"."partners_id", "rel"."experiments_id", "rel"."territories_id", "rel"."pages_id")::varchar
    FROM "former_addresses_rels" AS "rel" WHERE "rel"."parent_id" = "entry"."id" AND "rel"."path" = 'target';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM "former_addresses" WHERE "withdrawn_at" IS NOT NULL;
  DROP INDEX "former_addresses_document_idx";
  DROP INDEX "former_addresses_withdrawn_at_idx";
  ALTER TABLE "former_addresses" DROP COLUMN "document";
  ALTER TABLE "former_addresses" DROP COLUMN "withdrawn_at";
  ALTER TABLE "former_addresses" DROP COLUMN "title";
  ALTER TABLE "former_addresses" DROP COLUMN "archived_url";`)
}
