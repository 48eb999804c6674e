import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_audit_log_event" AS ENUM('login', 'loginRefused', 'accountLocked', 'accountUnlocked', 'passwordChanged', 'sessionsEnded', 'secondFactorOn', 'secondFactorOff', 'secondFactorReset', 'recoveryCodeUsed', 'recoveryCodesRenewed', 'accountCreated', 'accountDeleted', 'roleChanged', 'published', 'publicChanged', 'unpublished', 'trashed', 'restored', 'deleted', 'exported');
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'contributor' BEFORE 'editor';
  CREATE TABLE "audit_log" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"event" "enum_audit_log_event" NOT NULL,
  	"actor_name" varchar NOT NULL,
  	"subject" varchar,
  	"detail" varchar,
  	"actor" varchar,
  	"subject_collection" varchar,
  	"subject_id" varchar
  );
  
  CREATE TABLE "second_factors" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"account" varchar NOT NULL,
  	"secret" varchar NOT NULL,
  	"recovery_codes" jsonb NOT NULL,
  	"last_period" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users" ALTER COLUMN "role" DROP DEFAULT;
  ALTER TABLE "eras" ADD COLUMN "created_by_id" uuid;
  ALTER TABLE "eras" ADD COLUMN "first_published_at" timestamp(3) with time zone;
  ALTER TABLE "_eras_v" ADD COLUMN "version_created_by_id" uuid;
  ALTER TABLE "_eras_v" ADD COLUMN "version_first_published_at" timestamp(3) with time zone;
  ALTER TABLE "milestones" ADD COLUMN "created_by_id" uuid;
  ALTER TABLE "milestones" ADD COLUMN "first_published_at" timestamp(3) with time zone;
  ALTER TABLE "_milestones_v" ADD COLUMN "version_created_by_id" uuid;
  ALTER TABLE "_milestones_v" ADD COLUMN "version_first_published_at" timestamp(3) with time zone;
  ALTER TABLE "sources" ADD COLUMN "created_by_id" uuid;
  ALTER TABLE "sources" ADD COLUMN "first_published_at" timestamp(3) with time zone;
  ALTER TABLE "_sources_v" ADD COLUMN "version_created_by_id" uuid;
  ALTER TABLE "_sources_v" ADD COLUMN "version_first_published_at" timestamp(3) with time zone;
  ALTER TABLE "projects" ADD COLUMN "created_by_id" uuid;
  ALTER TABLE "projects" ADD COLUMN "first_published_at" timestamp(3) with time zone;
  ALTER TABLE "_projects_v" ADD COLUMN "version_created_by_id" uuid;
  ALTER TABLE "_projects_v" ADD COLUMN "version_first_published_at" timestamp(3) with time zone;
  ALTER TABLE "experiments" ADD COLUMN "created_by_id" uuid;
  ALTER TABLE "experiments" ADD COLUMN "first_published_at" timestamp(3) with time zone;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_created_by_id" uuid;
  ALTER TABLE "_experiments_v" ADD COLUMN "version_first_published_at" timestamp(3) with time zone;
  ALTER TABLE "territories" ADD COLUMN "created_by_id" uuid;
  ALTER TABLE "territories" ADD COLUMN "first_published_at" timestamp(3) with time zone;
  ALTER TABLE "_territories_v" ADD COLUMN "version_created_by_id" uuid;
  ALTER TABLE "_territories_v" ADD COLUMN "version_first_published_at" timestamp(3) with time zone;
  ALTER TABLE "cohorts" ADD COLUMN "created_by_id" uuid;
  ALTER TABLE "cohorts" ADD COLUMN "first_published_at" timestamp(3) with time zone;
  ALTER TABLE "_cohorts_v" ADD COLUMN "version_created_by_id" uuid;
  ALTER TABLE "_cohorts_v" ADD COLUMN "version_first_published_at" timestamp(3) with time zone;
  ALTER TABLE "partners" ADD COLUMN "created_by_id" uuid;
  ALTER TABLE "partners" ADD COLUMN "first_published_at" timestamp(3) with time zone;
  ALTER TABLE "_partners_v" ADD COLUMN "version_created_by_id" uuid;
  ALTER TABLE "_partners_v" ADD COLUMN "version_first_published_at" timestamp(3) with time zone;
  ALTER TABLE "supports" ADD COLUMN "created_by_id" uuid;
  ALTER TABLE "supports" ADD COLUMN "first_published_at" timestamp(3) with time zone;
  ALTER TABLE "_supports_v" ADD COLUMN "version_created_by_id" uuid;
  ALTER TABLE "_supports_v" ADD COLUMN "version_first_published_at" timestamp(3) with time zone;
  ALTER TABLE "pages" ADD COLUMN "created_by_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "first_published_at" timestamp(3) with time zone;
  ALTER TABLE "_pages_v" ADD COLUMN "version_created_by_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_first_published_at" timestamp(3) with time zone;
  ALTER TABLE "users_sessions" ADD COLUMN "device" varchar;
  CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");
  CREATE INDEX "audit_log_event_idx" ON "audit_log" USING btree ("event");
  CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree ("actor");
  CREATE INDEX "audit_log_subject_id_idx" ON "audit_log" USING btree ("subject_id");
  CREATE UNIQUE INDEX "second_factors_account_idx" ON "second_factors" USING btree ("account");
  CREATE INDEX "second_factors_updated_at_idx" ON "second_factors" USING btree ("updated_at");
  CREATE INDEX "second_factors_created_at_idx" ON "second_factors" USING btree ("created_at");
  ALTER TABLE "eras" ADD CONSTRAINT "eras_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_eras_v" ADD CONSTRAINT "_eras_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "milestones" ADD CONSTRAINT "milestones_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_milestones_v" ADD CONSTRAINT "_milestones_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sources" ADD CONSTRAINT "sources_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sources_v" ADD CONSTRAINT "_sources_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "experiments" ADD CONSTRAINT "experiments_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_experiments_v" ADD CONSTRAINT "_experiments_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "territories" ADD CONSTRAINT "territories_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_territories_v" ADD CONSTRAINT "_territories_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cohorts_v" ADD CONSTRAINT "_cohorts_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "supports" ADD CONSTRAINT "supports_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_supports_v" ADD CONSTRAINT "_supports_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "eras_created_by_idx" ON "eras" USING btree ("created_by_id");
  CREATE INDEX "_eras_v_version_version_created_by_idx" ON "_eras_v" USING btree ("version_created_by_id");
  CREATE INDEX "milestones_created_by_idx" ON "milestones" USING btree ("created_by_id");
  CREATE INDEX "_milestones_v_version_version_created_by_idx" ON "_milestones_v" USING btree ("version_created_by_id");
  CREATE INDEX "sources_created_by_idx" ON "sources" USING btree ("created_by_id");
  CREATE INDEX "_sources_v_version_version_created_by_idx" ON "_sources_v" USING btree ("version_created_by_id");
  CREATE INDEX "projects_created_by_idx" ON "projects" USING btree ("created_by_id");
  CREATE INDEX "_projects_v_version_version_created_by_idx" ON "_projects_v" USING btree ("version_created_by_id");
  CREATE INDEX "experiments_created_by_idx" ON "experiments" USING btree ("created_by_id");
  CREATE INDEX "_experiments_v_version_version_created_by_idx" ON "_experiments_v" USING btree ("version_created_by_id");
  CREATE INDEX "territories_created_by_idx" ON "territories" USING btree ("created_by_id");
  CREATE INDEX "_territories_v_version_version_created_by_idx" ON "_territories_v" USING btree ("version_created_by_id");
  CREATE INDEX "cohorts_created_by_idx" ON "cohorts" USING btree ("created_by_id");
  CREATE INDEX "_cohorts_v_version_version_created_by_idx" ON "_cohorts_v" USING btree ("version_created_by_id");
  CREATE INDEX "partners_created_by_idx" ON "partners" USING btree ("created_by_id");
  CREATE INDEX "_partners_v_version_version_created_by_idx" ON "_partners_v" USING btree ("version_created_by_id");
  CREATE INDEX "supports_created_by_idx" ON "supports" USING btree ("created_by_id");
  CREATE INDEX "_supports_v_version_version_created_by_idx" ON "_supports_v" USING btree ("version_created_by_id");
  CREATE INDEX "pages_created_by_idx" ON "pages" USING btree ("created_by_id");
  CREATE INDEX "_pages_v_version_version_created_by_idx" ON "_pages_v" USING btree ("version_created_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "audit_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "second_factors" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "second_factors" CASCADE;
  ALTER TABLE "eras" DROP CONSTRAINT "eras_created_by_id_users_id_fk";
  
  ALTER TABLE "_eras_v" DROP CONSTRAINT "_eras_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "milestones" DROP CONSTRAINT "milestones_created_by_id_users_id_fk";
  
  ALTER TABLE "_milestones_v" DROP CONSTRAINT "_milestones_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "sources" DROP CONSTRAINT "sources_created_by_id_users_id_fk";
  
  ALTER TABLE "_sources_v" DROP CONSTRAINT "_sources_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "projects" DROP CONSTRAINT "projects_created_by_id_users_id_fk";
  
  ALTER TABLE "_projects_v" DROP CONSTRAINT "_projects_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "experiments" DROP CONSTRAINT "experiments_created_by_id_users_id_fk";
  
  ALTER TABLE "_experiments_v" DROP CONSTRAINT "_experiments_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "territories" DROP CONSTRAINT "territories_created_by_id_users_id_fk";
  
  ALTER TABLE "_territories_v" DROP CONSTRAINT "_territories_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "cohorts" DROP CONSTRAINT "cohorts_created_by_id_users_id_fk";
  
  ALTER TABLE "_cohorts_v" DROP CONSTRAINT "_cohorts_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "partners" DROP CONSTRAINT "partners_created_by_id_users_id_fk";
  
  ALTER TABLE "_partners_v" DROP CONSTRAINT "_partners_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "supports" DROP CONSTRAINT "supports_created_by_id_users_id_fk";
  
  ALTER TABLE "_supports_v" DROP CONSTRAINT "_supports_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_created_by_id_users_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_created_by_id_users_id_fk";
  
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'editor'::text;
  DROP TYPE "public"."enum_users_role";
  CREATE TYPE "public"."enum_users_role" AS ENUM('reader', 'editor', 'publisher', 'administrator');
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'editor'::"public"."enum_users_role";
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_role" USING "role"::"public"."enum_users_role";
  DROP INDEX "eras_created_by_idx";
  DROP INDEX "_eras_v_version_version_created_by_idx";
  DROP INDEX "milestones_created_by_idx";
  DROP INDEX "_milestones_v_version_version_created_by_idx";
  DROP INDEX "sources_created_by_idx";
  DROP INDEX "_sources_v_version_version_created_by_idx";
  DROP INDEX "projects_created_by_idx";
  DROP INDEX "_projects_v_version_version_created_by_idx";
  DROP INDEX "experiments_created_by_idx";
  DROP INDEX "_experiments_v_version_version_created_by_idx";
  DROP INDEX "territories_created_by_idx";
  DROP INDEX "_territories_v_version_version_created_by_idx";
  DROP INDEX "cohorts_created_by_idx";
  DROP INDEX "_cohorts_v_version_version_created_by_idx";
  DROP INDEX "partners_created_by_idx";
  DROP INDEX "_partners_v_version_version_created_by_idx";
  DROP INDEX "supports_created_by_idx";
  DROP INDEX "_supports_v_version_version_created_by_idx";
  DROP INDEX "pages_created_by_idx";
  DROP INDEX "_pages_v_version_version_created_by_idx";
  ALTER TABLE "eras" DROP COLUMN "created_by_id";
  ALTER TABLE "eras" DROP COLUMN "first_published_at";
  ALTER TABLE "_eras_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_eras_v" DROP COLUMN "version_first_published_at";
  ALTER TABLE "milestones" DROP COLUMN "created_by_id";
  ALTER TABLE "milestones" DROP COLUMN "first_published_at";
  ALTER TABLE "_milestones_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_milestones_v" DROP COLUMN "version_first_published_at";
  ALTER TABLE "sources" DROP COLUMN "created_by_id";
  ALTER TABLE "sources" DROP COLUMN "first_published_at";
  ALTER TABLE "_sources_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_sources_v" DROP COLUMN "version_first_published_at";
  ALTER TABLE "projects" DROP COLUMN "created_by_id";
  ALTER TABLE "projects" DROP COLUMN "first_published_at";
  ALTER TABLE "_projects_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_projects_v" DROP COLUMN "version_first_published_at";
  ALTER TABLE "experiments" DROP COLUMN "created_by_id";
  ALTER TABLE "experiments" DROP COLUMN "first_published_at";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_experiments_v" DROP COLUMN "version_first_published_at";
  ALTER TABLE "territories" DROP COLUMN "created_by_id";
  ALTER TABLE "territories" DROP COLUMN "first_published_at";
  ALTER TABLE "_territories_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_territories_v" DROP COLUMN "version_first_published_at";
  ALTER TABLE "cohorts" DROP COLUMN "created_by_id";
  ALTER TABLE "cohorts" DROP COLUMN "first_published_at";
  ALTER TABLE "_cohorts_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_cohorts_v" DROP COLUMN "version_first_published_at";
  ALTER TABLE "partners" DROP COLUMN "created_by_id";
  ALTER TABLE "partners" DROP COLUMN "first_published_at";
  ALTER TABLE "_partners_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_partners_v" DROP COLUMN "version_first_published_at";
  ALTER TABLE "supports" DROP COLUMN "created_by_id";
  ALTER TABLE "supports" DROP COLUMN "first_published_at";
  ALTER TABLE "_supports_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_supports_v" DROP COLUMN "version_first_published_at";
  ALTER TABLE "pages" DROP COLUMN "created_by_id";
  ALTER TABLE "pages" DROP COLUMN "first_published_at";
  ALTER TABLE "_pages_v" DROP COLUMN "version_created_by_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_first_published_at";
  ALTER TABLE "users_sessions" DROP COLUMN "device";
  DROP TYPE "public"."enum_audit_log_event";`)
}
