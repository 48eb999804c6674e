import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "starter_entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"document_updated_at" varchar NOT NULL,
  	"fingerprint" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "starter_entries_id" uuid;
  CREATE UNIQUE INDEX "starter_entries_key_idx" ON "starter_entries" USING btree ("key");
  CREATE INDEX "starter_entries_updated_at_idx" ON "starter_entries" USING btree ("updated_at");
  CREATE INDEX "starter_entries_created_at_idx" ON "starter_entries" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_starter_entries_fk" FOREIGN KEY ("starter_entries_id") REFERENCES "public"."starter_entries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_starter_entries_id_idx" ON "payload_locked_documents_rels" USING btree ("starter_entries_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "starter_entries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "starter_entries" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_starter_entries_fk";
  
  DROP INDEX IF EXISTS "payload_locked_documents_rels_starter_entries_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "starter_entries_id";`)
}
