import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_eras_hue" AS ENUM('ochre', 'prussian', 'moss', 'vermilion', 'plum', 'copper', 'teal', 'garnet', 'slate', 'olive');
  CREATE TYPE "public"."enum_eras_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__eras_v_version_hue" AS ENUM('ochre', 'prussian', 'moss', 'vermilion', 'plum', 'copper', 'teal', 'garnet', 'slate', 'olive');
  CREATE TYPE "public"."enum__eras_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_milestones_themes" AS ENUM('openGovernment', 'parliament', 'elections', 'participation', 'transparency', 'civicTech', 'territories', 'deliberation', 'climate', 'inclusion', 'incubation', 'measurement');
  CREATE TYPE "public"."enum_milestones_kind" AS ENUM('founding', 'launch', 'event', 'publication', 'decision', 'advocacy', 'governance', 'context');
  CREATE TYPE "public"."enum_milestones_confidence" AS ENUM('established', 'stated', 'disputed');
  CREATE TYPE "public"."enum_milestones_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__milestones_v_version_themes" AS ENUM('openGovernment', 'parliament', 'elections', 'participation', 'transparency', 'civicTech', 'territories', 'deliberation', 'climate', 'inclusion', 'incubation', 'measurement');
  CREATE TYPE "public"."enum__milestones_v_version_kind" AS ENUM('founding', 'launch', 'event', 'publication', 'decision', 'advocacy', 'governance', 'context');
  CREATE TYPE "public"."enum__milestones_v_version_confidence" AS ENUM('established', 'stated', 'disputed');
  CREATE TYPE "public"."enum__milestones_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_sources_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sources_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_projects_phases_kind" AS ENUM('idea', 'active', 'paused', 'transferred', 'merged', 'ended', 'unknown');
  CREATE TYPE "public"."enum_projects_phases_confidence" AS ENUM('established', 'stated', 'disputed');
  CREATE TYPE "public"."enum_projects_themes" AS ENUM('openGovernment', 'parliament', 'elections', 'participation', 'transparency', 'civicTech', 'territories', 'deliberation', 'climate', 'inclusion', 'incubation', 'measurement');
  CREATE TYPE "public"."enum_projects_kind" AS ENUM('tool', 'programme', 'coalition', 'assembly', 'event');
  CREATE TYPE "public"."enum_projects_carried_by_kind" AS ENUM('association', 'member', 'third');
  CREATE TYPE "public"."enum_projects_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__projects_v_version_phases_kind" AS ENUM('idea', 'active', 'paused', 'transferred', 'merged', 'ended', 'unknown');
  CREATE TYPE "public"."enum__projects_v_version_phases_confidence" AS ENUM('established', 'stated', 'disputed');
  CREATE TYPE "public"."enum__projects_v_version_themes" AS ENUM('openGovernment', 'parliament', 'elections', 'participation', 'transparency', 'civicTech', 'territories', 'deliberation', 'climate', 'inclusion', 'incubation', 'measurement');
  CREATE TYPE "public"."enum__projects_v_version_kind" AS ENUM('tool', 'programme', 'coalition', 'assembly', 'event');
  CREATE TYPE "public"."enum__projects_v_version_carried_by_kind" AS ENUM('association', 'member', 'third');
  CREATE TYPE "public"."enum__projects_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_experiments_documents_licence" AS ENUM('cc-by-sa-4.0', 'cc-by-4.0', 'cc0', 'etalab-2.0', 'all-rights-reserved', 'unknown');
  CREATE TYPE "public"."enum_experiments_themes" AS ENUM('openGovernment', 'parliament', 'elections', 'participation', 'transparency', 'civicTech', 'territories', 'deliberation', 'climate', 'inclusion', 'incubation', 'measurement');
  CREATE TYPE "public"."enum_experiments_documentation" AS ENUM('documented', 'partial', 'undocumented');
  CREATE TYPE "public"."enum_experiments_confidence" AS ENUM('established', 'stated', 'disputed');
  CREATE TYPE "public"."enum_experiments_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__experiments_v_version_documents_licence" AS ENUM('cc-by-sa-4.0', 'cc-by-4.0', 'cc0', 'etalab-2.0', 'all-rights-reserved', 'unknown');
  CREATE TYPE "public"."enum__experiments_v_version_themes" AS ENUM('openGovernment', 'parliament', 'elections', 'participation', 'transparency', 'civicTech', 'territories', 'deliberation', 'climate', 'inclusion', 'incubation', 'measurement');
  CREATE TYPE "public"."enum__experiments_v_version_documentation" AS ENUM('documented', 'partial', 'undocumented');
  CREATE TYPE "public"."enum__experiments_v_version_confidence" AS ENUM('established', 'stated', 'disputed');
  CREATE TYPE "public"."enum__experiments_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_territories_kind" AS ENUM('commune', 'departement', 'region', 'country');
  CREATE TYPE "public"."enum_territories_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__territories_v_version_kind" AS ENUM('commune', 'departement', 'region', 'country');
  CREATE TYPE "public"."enum__territories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_cohorts_completeness" AS ENUM('complete', 'partial', 'unknown');
  CREATE TYPE "public"."enum_cohorts_confidence" AS ENUM('established', 'stated', 'disputed');
  CREATE TYPE "public"."enum_cohorts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__cohorts_v_version_completeness" AS ENUM('complete', 'partial', 'unknown');
  CREATE TYPE "public"."enum__cohorts_v_version_confidence" AS ENUM('established', 'stated', 'disputed');
  CREATE TYPE "public"."enum__cohorts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_partners_kind" AS ENUM('company', 'public', 'authority', 'association', 'foundation', 'international', 'media', 'other');
  CREATE TYPE "public"."enum_partners_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__partners_v_version_kind" AS ENUM('company', 'public', 'authority', 'association', 'foundation', 'international', 'media', 'other');
  CREATE TYPE "public"."enum__partners_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_supports_role" AS ENUM('funder', 'inKind', 'partner', 'host', 'coorganiser', 'authority', 'operator', 'endorsement');
  CREATE TYPE "public"."enum_supports_confidence" AS ENUM('established', 'stated', 'disputed');
  CREATE TYPE "public"."enum_supports_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__supports_v_version_role" AS ENUM('funder', 'inKind', 'partner', 'host', 'coorganiser', 'authority', 'operator', 'endorsement');
  CREATE TYPE "public"."enum__supports_v_version_confidence" AS ENUM('established', 'stated', 'disputed');
  CREATE TYPE "public"."enum__supports_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_kind" AS ENUM('about', 'contact', 'legal', 'privacy', 'accessibility', 'other');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_kind" AS ENUM('about', 'contact', 'legal', 'privacy', 'accessibility', 'other');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_media_licence" AS ENUM('cc-by-sa-4.0', 'cc-by-4.0', 'cc0', 'etalab-2.0', 'all-rights-reserved', 'unknown');
  CREATE TYPE "public"."enum_users_role" AS ENUM('reader', 'editor', 'publisher', 'administrator');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_site_content_licence" AS ENUM('cc-by-sa-4.0', 'cc-by-4.0', 'cc0', 'etalab-2.0', 'all-rights-reserved', 'unknown');
  CREATE TABLE "eras" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"public_id" varchar,
  	"span" varchar,
  	"span_earliest" varchar,
  	"span_latest" varchar,
  	"hue" "enum_eras_hue" DEFAULT 'ochre',
  	"standfirst" varchar,
  	"body" jsonb,
  	"cover_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_eras_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_eras_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_public_id" varchar,
  	"version_span" varchar,
  	"version_span_earliest" varchar,
  	"version_span_latest" varchar,
  	"version_hue" "enum__eras_v_version_hue" DEFAULT 'ochre',
  	"version_standfirst" varchar,
  	"version_body" jsonb,
  	"version_cover_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__eras_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "milestones_tellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"according" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "milestones_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"file_id" uuid
  );
  
  CREATE TABLE "milestones_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_milestones_themes",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "milestones" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"public_id" varchar,
  	"era_id" uuid,
  	"date" varchar,
  	"date_earliest" varchar,
  	"date_latest" varchar,
  	"kind" "enum_milestones_kind" DEFAULT 'event',
  	"text" jsonb,
  	"place" varchar,
  	"organisers" varchar,
  	"confidence" "enum_milestones_confidence" DEFAULT 'stated',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_milestones_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "milestones_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" uuid,
  	"projects_id" uuid,
  	"experiments_id" uuid,
  	"partners_id" uuid,
  	"territories_id" uuid
  );
  
  CREATE TABLE "_milestones_v_version_tellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"according" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_milestones_v_version_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"file_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_milestones_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__milestones_v_version_themes",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_milestones_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_public_id" varchar,
  	"version_era_id" uuid,
  	"version_date" varchar,
  	"version_date_earliest" varchar,
  	"version_date_latest" varchar,
  	"version_kind" "enum__milestones_v_version_kind" DEFAULT 'event',
  	"version_text" jsonb,
  	"version_place" varchar,
  	"version_organisers" varchar,
  	"version_confidence" "enum__milestones_v_version_confidence" DEFAULT 'stated',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__milestones_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_milestones_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" uuid,
  	"projects_id" uuid,
  	"experiments_id" uuid,
  	"partners_id" uuid,
  	"territories_id" uuid
  );
  
  CREATE TABLE "sources" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"public_id" varchar,
  	"publisher" varchar,
  	"author" varchar,
  	"date" varchar,
  	"date_earliest" varchar,
  	"date_latest" varchar,
  	"url" varchar,
  	"archived_url" varchar,
  	"read_on" timestamp(3) with time zone,
  	"is_own" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_sources_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_sources_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_public_id" varchar,
  	"version_publisher" varchar,
  	"version_author" varchar,
  	"version_date" varchar,
  	"version_date_earliest" varchar,
  	"version_date_latest" varchar,
  	"version_url" varchar,
  	"version_archived_url" varchar,
  	"version_read_on" timestamp(3) with time zone,
  	"version_is_own" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__sources_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "projects_phases_tellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"according" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "projects_phases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_projects_phases_kind",
  	"date" varchar,
  	"date_earliest" varchar,
  	"date_latest" varchar,
  	"successor" varchar,
  	"note" varchar,
  	"confidence" "enum_projects_phases_confidence" DEFAULT 'stated'
  );
  
  CREATE TABLE "projects_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" varchar,
  	"period" varchar,
  	"period_earliest" varchar,
  	"period_latest" varchar,
  	"consent_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "projects_websites" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"label" varchar,
  	"period" varchar,
  	"period_earliest" varchar,
  	"period_latest" varchar,
  	"archived_url" varchar
  );
  
  CREATE TABLE "projects_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_projects_themes",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "projects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"public_id" varchar,
  	"tagline" varchar,
  	"kind" "enum_projects_kind" DEFAULT 'tool',
  	"span" varchar,
  	"span_earliest" varchar,
  	"span_latest" varchar,
  	"carried_by_kind" "enum_projects_carried_by_kind" DEFAULT 'member',
  	"carried_by_name" varchar,
  	"carried_by_organisation_id" uuid,
  	"body" jsonb,
  	"end_note_happened" varchar,
  	"end_note_remains" varchar,
  	"end_note_contact" varchar,
  	"end_note_learned" varchar,
  	"source_code_url" varchar,
  	"licence" varchar,
  	"cohort_id" uuid,
  	"part_of_id" uuid,
  	"verified_on" timestamp(3) with time zone,
  	"verified_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_projects_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "projects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" uuid,
  	"eras_id" uuid
  );
  
  CREATE TABLE "_projects_v_version_phases_tellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"according" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_phases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum__projects_v_version_phases_kind",
  	"date" varchar,
  	"date_earliest" varchar,
  	"date_latest" varchar,
  	"successor" varchar,
  	"note" varchar,
  	"confidence" "enum__projects_v_version_phases_confidence" DEFAULT 'stated',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" varchar,
  	"period" varchar,
  	"period_earliest" varchar,
  	"period_latest" varchar,
  	"consent_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_websites" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"label" varchar,
  	"period" varchar,
  	"period_earliest" varchar,
  	"period_latest" varchar,
  	"archived_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__projects_v_version_themes",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_projects_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_public_id" varchar,
  	"version_tagline" varchar,
  	"version_kind" "enum__projects_v_version_kind" DEFAULT 'tool',
  	"version_span" varchar,
  	"version_span_earliest" varchar,
  	"version_span_latest" varchar,
  	"version_carried_by_kind" "enum__projects_v_version_carried_by_kind" DEFAULT 'member',
  	"version_carried_by_name" varchar,
  	"version_carried_by_organisation_id" uuid,
  	"version_body" jsonb,
  	"version_end_note_happened" varchar,
  	"version_end_note_remains" varchar,
  	"version_end_note_contact" varchar,
  	"version_end_note_learned" varchar,
  	"version_source_code_url" varchar,
  	"version_licence" varchar,
  	"version_cohort_id" uuid,
  	"version_part_of_id" uuid,
  	"version_verified_on" timestamp(3) with time zone,
  	"version_verified_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__projects_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_projects_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" uuid,
  	"eras_id" uuid
  );
  
  CREATE TABLE "experiments_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"file_id" uuid,
  	"licence" "enum_experiments_documents_licence" DEFAULT 'unknown'
  );
  
  CREATE TABLE "experiments_tellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"according" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "experiments_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_experiments_themes",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "experiments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"public_id" varchar,
  	"tagline" varchar,
  	"territory_id" uuid,
  	"dates" varchar,
  	"dates_earliest" varchar,
  	"dates_latest" varchar,
  	"documentation" "enum_experiments_documentation" DEFAULT 'documented',
  	"question" varchar,
  	"method" varchar,
  	"tried" jsonb,
  	"with_whom" varchar,
  	"result" jsonb,
  	"learned" varchar,
  	"association_part" varchar,
  	"confidence" "enum_experiments_confidence" DEFAULT 'stated',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_experiments_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "experiments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partners_id" uuid,
  	"sources_id" uuid,
  	"projects_id" uuid,
  	"eras_id" uuid
  );
  
  CREATE TABLE "_experiments_v_version_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"file_id" uuid,
  	"licence" "enum__experiments_v_version_documents_licence" DEFAULT 'unknown',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_experiments_v_version_tellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"according" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_experiments_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__experiments_v_version_themes",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_experiments_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_public_id" varchar,
  	"version_tagline" varchar,
  	"version_territory_id" uuid,
  	"version_dates" varchar,
  	"version_dates_earliest" varchar,
  	"version_dates_latest" varchar,
  	"version_documentation" "enum__experiments_v_version_documentation" DEFAULT 'documented',
  	"version_question" varchar,
  	"version_method" varchar,
  	"version_tried" jsonb,
  	"version_with_whom" varchar,
  	"version_result" jsonb,
  	"version_learned" varchar,
  	"version_association_part" varchar,
  	"version_confidence" "enum__experiments_v_version_confidence" DEFAULT 'stated',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__experiments_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_experiments_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partners_id" uuid,
  	"sources_id" uuid,
  	"projects_id" uuid,
  	"eras_id" uuid
  );
  
  CREATE TABLE "territories" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"public_id" varchar,
  	"kind" "enum_territories_kind" DEFAULT 'commune',
  	"insee_code" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_territories_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_territories_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_public_id" varchar,
  	"version_kind" "enum__territories_v_version_kind" DEFAULT 'commune',
  	"version_insee_code" varchar,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__territories_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "cohorts_other_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"description" varchar
  );
  
  CREATE TABLE "cohorts_tellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"according" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "cohorts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"public_id" varchar,
  	"programme_id" uuid,
  	"year" varchar,
  	"year_earliest" varchar,
  	"year_latest" varchar,
  	"completeness" "enum_cohorts_completeness" DEFAULT 'unknown',
  	"size" numeric,
  	"body" jsonb,
  	"confidence" "enum_cohorts_confidence" DEFAULT 'stated',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_cohorts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cohorts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partners_id" uuid,
  	"sources_id" uuid
  );
  
  CREATE TABLE "_cohorts_v_version_other_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"description" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_cohorts_v_version_tellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"according" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_cohorts_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_public_id" varchar,
  	"version_programme_id" uuid,
  	"version_year" varchar,
  	"version_year_earliest" varchar,
  	"version_year_latest" varchar,
  	"version_completeness" "enum__cohorts_v_version_completeness" DEFAULT 'unknown',
  	"version_size" numeric,
  	"version_body" jsonb,
  	"version_confidence" "enum__cohorts_v_version_confidence" DEFAULT 'stated',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__cohorts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_cohorts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partners_id" uuid,
  	"sources_id" uuid
  );
  
  CREATE TABLE "partners" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"public_id" varchar,
  	"kind" "enum_partners_kind" DEFAULT 'other',
  	"tagline" varchar,
  	"body" jsonb,
  	"logo_id" uuid,
  	"url" varchar,
  	"period" varchar,
  	"period_earliest" varchar,
  	"period_latest" varchar,
  	"identifiers_siren" varchar,
  	"identifiers_rna" varchar,
  	"identifiers_wikidata" varchar,
  	"territory_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_partners_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "partners_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"eras_id" uuid,
  	"sources_id" uuid
  );
  
  CREATE TABLE "_partners_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_public_id" varchar,
  	"version_kind" "enum__partners_v_version_kind" DEFAULT 'other',
  	"version_tagline" varchar,
  	"version_body" jsonb,
  	"version_logo_id" uuid,
  	"version_url" varchar,
  	"version_period" varchar,
  	"version_period_earliest" varchar,
  	"version_period_latest" varchar,
  	"version_identifiers_siren" varchar,
  	"version_identifiers_rna" varchar,
  	"version_identifiers_wikidata" varchar,
  	"version_territory_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__partners_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_partners_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"eras_id" uuid,
  	"sources_id" uuid
  );
  
  CREATE TABLE "supports_tellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"according" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "supports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"public_id" varchar,
  	"partner_id" uuid,
  	"role" "enum_supports_role" DEFAULT 'partner',
  	"period" varchar,
  	"period_earliest" varchar,
  	"period_latest" varchar,
  	"credit_line" varchar,
  	"logo_rights_until" timestamp(3) with time zone,
  	"note" varchar,
  	"confidence" "enum_supports_confidence" DEFAULT 'stated',
  	"amount" numeric,
  	"amount_is_public" boolean DEFAULT false,
  	"public_amount" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_supports_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "supports_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" uuid,
  	"experiments_id" uuid,
  	"milestones_id" uuid,
  	"cohorts_id" uuid,
  	"sources_id" uuid
  );
  
  CREATE TABLE "_supports_v_version_tellings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"according" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_supports_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_public_id" varchar,
  	"version_partner_id" uuid,
  	"version_role" "enum__supports_v_version_role" DEFAULT 'partner',
  	"version_period" varchar,
  	"version_period_earliest" varchar,
  	"version_period_latest" varchar,
  	"version_credit_line" varchar,
  	"version_logo_rights_until" timestamp(3) with time zone,
  	"version_note" varchar,
  	"version_confidence" "enum__supports_v_version_confidence" DEFAULT 'stated',
  	"version_amount" numeric,
  	"version_amount_is_public" boolean DEFAULT false,
  	"version_public_amount" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__supports_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_supports_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" uuid,
  	"experiments_id" uuid,
  	"milestones_id" uuid,
  	"cohorts_id" uuid,
  	"sources_id" uuid
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"public_id" varchar,
  	"kind" "enum_pages_kind" DEFAULT 'other',
  	"standfirst" varchar,
  	"body" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_public_id" varchar,
  	"version_kind" "enum__pages_v_version_kind" DEFAULT 'other',
  	"version_standfirst" varchar,
  	"version_body" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar,
  	"decorative" boolean DEFAULT false,
  	"caption" varchar,
  	"credit" varchar,
  	"licence" "enum_media_licence" DEFAULT 'unknown' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_webp480_url" varchar,
  	"sizes_webp480_width" numeric,
  	"sizes_webp480_height" numeric,
  	"sizes_webp480_mime_type" varchar,
  	"sizes_webp480_filesize" numeric,
  	"sizes_webp480_filename" varchar,
  	"sizes_avif480_url" varchar,
  	"sizes_avif480_width" numeric,
  	"sizes_avif480_height" numeric,
  	"sizes_avif480_mime_type" varchar,
  	"sizes_avif480_filesize" numeric,
  	"sizes_avif480_filename" varchar,
  	"sizes_webp960_url" varchar,
  	"sizes_webp960_width" numeric,
  	"sizes_webp960_height" numeric,
  	"sizes_webp960_mime_type" varchar,
  	"sizes_webp960_filesize" numeric,
  	"sizes_webp960_filename" varchar,
  	"sizes_avif960_url" varchar,
  	"sizes_avif960_width" numeric,
  	"sizes_avif960_height" numeric,
  	"sizes_avif960_mime_type" varchar,
  	"sizes_avif960_filesize" numeric,
  	"sizes_avif960_filename" varchar,
  	"sizes_webp1600_url" varchar,
  	"sizes_webp1600_width" numeric,
  	"sizes_webp1600_height" numeric,
  	"sizes_webp1600_mime_type" varchar,
  	"sizes_webp1600_filesize" numeric,
  	"sizes_webp1600_filename" varchar,
  	"sizes_avif1600_url" varchar,
  	"sizes_avif1600_width" numeric,
  	"sizes_avif1600_height" numeric,
  	"sizes_avif1600_mime_type" varchar,
  	"sizes_avif1600_filesize" numeric,
  	"sizes_avif1600_filename" varchar
  );
  
  CREATE TABLE "former_addresses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"folder" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "former_addresses_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"eras_id" uuid,
  	"projects_id" uuid,
  	"partners_id" uuid,
  	"experiments_id" uuid,
  	"territories_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'editor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
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
  	"pages_id" uuid,
  	"media_id" uuid,
  	"former_addresses_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "history" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Notre histoire' NOT NULL,
  	"standfirst" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "navigation" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "navigation_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid
  );
  
  CREATE TABLE "site" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'Démocratie Ouverte' NOT NULL,
  	"description" varchar,
  	"legal_form" varchar,
  	"legal_seat" varchar,
  	"legal_rna" varchar,
  	"legal_siren" varchar,
  	"legal_publication_director" varchar,
  	"legal_host" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"contact_address" varchar,
  	"content_licence" "enum_site_content_licence" DEFAULT 'cc-by-sa-4.0' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "eras" ADD CONSTRAINT "eras_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_eras_v" ADD CONSTRAINT "_eras_v_parent_id_eras_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."eras"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_eras_v" ADD CONSTRAINT "_eras_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "milestones_tellings" ADD CONSTRAINT "milestones_tellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_documents" ADD CONSTRAINT "milestones_documents_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "milestones_documents" ADD CONSTRAINT "milestones_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_themes" ADD CONSTRAINT "milestones_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones" ADD CONSTRAINT "milestones_era_id_eras_id_fk" FOREIGN KEY ("era_id") REFERENCES "public"."eras"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_experiments_fk" FOREIGN KEY ("experiments_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "milestones_rels" ADD CONSTRAINT "milestones_rels_territories_fk" FOREIGN KEY ("territories_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_tellings" ADD CONSTRAINT "_milestones_v_version_tellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_documents" ADD CONSTRAINT "_milestones_v_version_documents_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_documents" ADD CONSTRAINT "_milestones_v_version_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_version_themes" ADD CONSTRAINT "_milestones_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v" ADD CONSTRAINT "_milestones_v_parent_id_milestones_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."milestones"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_milestones_v" ADD CONSTRAINT "_milestones_v_version_era_id_eras_id_fk" FOREIGN KEY ("version_era_id") REFERENCES "public"."eras"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_milestones_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_experiments_fk" FOREIGN KEY ("experiments_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_milestones_v_rels" ADD CONSTRAINT "_milestones_v_rels_territories_fk" FOREIGN KEY ("territories_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sources_v" ADD CONSTRAINT "_sources_v_parent_id_sources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_phases_tellings" ADD CONSTRAINT "projects_phases_tellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_phases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_phases" ADD CONSTRAINT "projects_phases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_people" ADD CONSTRAINT "projects_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_websites" ADD CONSTRAINT "projects_websites_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_themes" ADD CONSTRAINT "projects_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_carried_by_organisation_id_partners_id_fk" FOREIGN KEY ("carried_by_organisation_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_part_of_id_projects_id_fk" FOREIGN KEY ("part_of_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_eras_fk" FOREIGN KEY ("eras_id") REFERENCES "public"."eras"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_phases_tellings" ADD CONSTRAINT "_projects_v_version_phases_tellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v_version_phases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_phases" ADD CONSTRAINT "_projects_v_version_phases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_people" ADD CONSTRAINT "_projects_v_version_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_websites" ADD CONSTRAINT "_projects_v_version_websites_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_themes" ADD CONSTRAINT "_projects_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_parent_id_projects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_carried_by_organisation_id_partners_id_fk" FOREIGN KEY ("version_carried_by_organisation_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_cohort_id_cohorts_id_fk" FOREIGN KEY ("version_cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_part_of_id_projects_id_fk" FOREIGN KEY ("version_part_of_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_eras_fk" FOREIGN KEY ("eras_id") REFERENCES "public"."eras"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experiments_documents" ADD CONSTRAINT "experiments_documents_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "experiments_documents" ADD CONSTRAINT "experiments_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experiments_tellings" ADD CONSTRAINT "experiments_tellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experiments_themes" ADD CONSTRAINT "experiments_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experiments" ADD CONSTRAINT "experiments_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "experiments_rels" ADD CONSTRAINT "experiments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experiments_rels" ADD CONSTRAINT "experiments_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experiments_rels" ADD CONSTRAINT "experiments_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experiments_rels" ADD CONSTRAINT "experiments_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "experiments_rels" ADD CONSTRAINT "experiments_rels_eras_fk" FOREIGN KEY ("eras_id") REFERENCES "public"."eras"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experiments_v_version_documents" ADD CONSTRAINT "_experiments_v_version_documents_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_experiments_v_version_documents" ADD CONSTRAINT "_experiments_v_version_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_experiments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experiments_v_version_tellings" ADD CONSTRAINT "_experiments_v_version_tellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_experiments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experiments_v_version_themes" ADD CONSTRAINT "_experiments_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_experiments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experiments_v" ADD CONSTRAINT "_experiments_v_parent_id_experiments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."experiments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_experiments_v" ADD CONSTRAINT "_experiments_v_version_territory_id_territories_id_fk" FOREIGN KEY ("version_territory_id") REFERENCES "public"."territories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_experiments_v_rels" ADD CONSTRAINT "_experiments_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_experiments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experiments_v_rels" ADD CONSTRAINT "_experiments_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experiments_v_rels" ADD CONSTRAINT "_experiments_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experiments_v_rels" ADD CONSTRAINT "_experiments_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_experiments_v_rels" ADD CONSTRAINT "_experiments_v_rels_eras_fk" FOREIGN KEY ("eras_id") REFERENCES "public"."eras"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_territories_v" ADD CONSTRAINT "_territories_v_parent_id_territories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."territories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cohorts_other_members" ADD CONSTRAINT "cohorts_other_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cohorts_tellings" ADD CONSTRAINT "cohorts_tellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_programme_id_projects_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cohorts_rels" ADD CONSTRAINT "cohorts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cohorts_rels" ADD CONSTRAINT "cohorts_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cohorts_rels" ADD CONSTRAINT "cohorts_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cohorts_v_version_other_members" ADD CONSTRAINT "_cohorts_v_version_other_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cohorts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cohorts_v_version_tellings" ADD CONSTRAINT "_cohorts_v_version_tellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cohorts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cohorts_v" ADD CONSTRAINT "_cohorts_v_parent_id_cohorts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cohorts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cohorts_v" ADD CONSTRAINT "_cohorts_v_version_programme_id_projects_id_fk" FOREIGN KEY ("version_programme_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cohorts_v_rels" ADD CONSTRAINT "_cohorts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_cohorts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cohorts_v_rels" ADD CONSTRAINT "_cohorts_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cohorts_v_rels" ADD CONSTRAINT "_cohorts_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_territory_id_territories_id_fk" FOREIGN KEY ("territory_id") REFERENCES "public"."territories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_eras_fk" FOREIGN KEY ("eras_id") REFERENCES "public"."eras"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_territory_id_territories_id_fk" FOREIGN KEY ("version_territory_id") REFERENCES "public"."territories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_eras_fk" FOREIGN KEY ("eras_id") REFERENCES "public"."eras"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "supports_tellings" ADD CONSTRAINT "supports_tellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."supports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "supports" ADD CONSTRAINT "supports_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "supports_rels" ADD CONSTRAINT "supports_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."supports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "supports_rels" ADD CONSTRAINT "supports_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "supports_rels" ADD CONSTRAINT "supports_rels_experiments_fk" FOREIGN KEY ("experiments_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "supports_rels" ADD CONSTRAINT "supports_rels_milestones_fk" FOREIGN KEY ("milestones_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "supports_rels" ADD CONSTRAINT "supports_rels_cohorts_fk" FOREIGN KEY ("cohorts_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "supports_rels" ADD CONSTRAINT "supports_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_supports_v_version_tellings" ADD CONSTRAINT "_supports_v_version_tellings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_supports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_supports_v" ADD CONSTRAINT "_supports_v_parent_id_supports_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."supports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_supports_v" ADD CONSTRAINT "_supports_v_version_partner_id_partners_id_fk" FOREIGN KEY ("version_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_supports_v_rels" ADD CONSTRAINT "_supports_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_supports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_supports_v_rels" ADD CONSTRAINT "_supports_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_supports_v_rels" ADD CONSTRAINT "_supports_v_rels_experiments_fk" FOREIGN KEY ("experiments_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_supports_v_rels" ADD CONSTRAINT "_supports_v_rels_milestones_fk" FOREIGN KEY ("milestones_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_supports_v_rels" ADD CONSTRAINT "_supports_v_rels_cohorts_fk" FOREIGN KEY ("cohorts_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_supports_v_rels" ADD CONSTRAINT "_supports_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."former_addresses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_eras_fk" FOREIGN KEY ("eras_id") REFERENCES "public"."eras"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_experiments_fk" FOREIGN KEY ("experiments_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_territories_fk" FOREIGN KEY ("territories_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "former_addresses_rels" ADD CONSTRAINT "former_addresses_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_eras_fk" FOREIGN KEY ("eras_id") REFERENCES "public"."eras"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_milestones_fk" FOREIGN KEY ("milestones_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_experiments_fk" FOREIGN KEY ("experiments_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_territories_fk" FOREIGN KEY ("territories_id") REFERENCES "public"."territories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_cohorts_fk" FOREIGN KEY ("cohorts_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_supports_fk" FOREIGN KEY ("supports_id") REFERENCES "public"."supports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_former_addresses_fk" FOREIGN KEY ("former_addresses_id") REFERENCES "public"."former_addresses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "eras_slug_idx" ON "eras" USING btree ("slug");
  CREATE UNIQUE INDEX "eras_public_id_idx" ON "eras" USING btree ("public_id");
  CREATE INDEX "eras_span_earliest_idx" ON "eras" USING btree ("span_earliest");
  CREATE INDEX "eras_span_latest_idx" ON "eras" USING btree ("span_latest");
  CREATE INDEX "eras_cover_idx" ON "eras" USING btree ("cover_id");
  CREATE INDEX "eras_updated_at_idx" ON "eras" USING btree ("updated_at");
  CREATE INDEX "eras_created_at_idx" ON "eras" USING btree ("created_at");
  CREATE INDEX "eras_deleted_at_idx" ON "eras" USING btree ("deleted_at");
  CREATE INDEX "eras__status_idx" ON "eras" USING btree ("_status");
  CREATE INDEX "_eras_v_parent_idx" ON "_eras_v" USING btree ("parent_id");
  CREATE INDEX "_eras_v_version_version_slug_idx" ON "_eras_v" USING btree ("version_slug");
  CREATE INDEX "_eras_v_version_version_public_id_idx" ON "_eras_v" USING btree ("version_public_id");
  CREATE INDEX "_eras_v_version_version_span_earliest_idx" ON "_eras_v" USING btree ("version_span_earliest");
  CREATE INDEX "_eras_v_version_version_span_latest_idx" ON "_eras_v" USING btree ("version_span_latest");
  CREATE INDEX "_eras_v_version_version_cover_idx" ON "_eras_v" USING btree ("version_cover_id");
  CREATE INDEX "_eras_v_version_version_updated_at_idx" ON "_eras_v" USING btree ("version_updated_at");
  CREATE INDEX "_eras_v_version_version_created_at_idx" ON "_eras_v" USING btree ("version_created_at");
  CREATE INDEX "_eras_v_version_version_deleted_at_idx" ON "_eras_v" USING btree ("version_deleted_at");
  CREATE INDEX "_eras_v_version_version__status_idx" ON "_eras_v" USING btree ("version__status");
  CREATE INDEX "_eras_v_created_at_idx" ON "_eras_v" USING btree ("created_at");
  CREATE INDEX "_eras_v_updated_at_idx" ON "_eras_v" USING btree ("updated_at");
  CREATE INDEX "_eras_v_latest_idx" ON "_eras_v" USING btree ("latest");
  CREATE INDEX "_eras_v_autosave_idx" ON "_eras_v" USING btree ("autosave");
  CREATE INDEX "milestones_tellings_order_idx" ON "milestones_tellings" USING btree ("_order");
  CREATE INDEX "milestones_tellings_parent_id_idx" ON "milestones_tellings" USING btree ("_parent_id");
  CREATE INDEX "milestones_documents_order_idx" ON "milestones_documents" USING btree ("_order");
  CREATE INDEX "milestones_documents_parent_id_idx" ON "milestones_documents" USING btree ("_parent_id");
  CREATE INDEX "milestones_documents_file_idx" ON "milestones_documents" USING btree ("file_id");
  CREATE INDEX "milestones_themes_order_idx" ON "milestones_themes" USING btree ("order");
  CREATE INDEX "milestones_themes_parent_idx" ON "milestones_themes" USING btree ("parent_id");
  CREATE UNIQUE INDEX "milestones_slug_idx" ON "milestones" USING btree ("slug");
  CREATE UNIQUE INDEX "milestones_public_id_idx" ON "milestones" USING btree ("public_id");
  CREATE INDEX "milestones_era_idx" ON "milestones" USING btree ("era_id");
  CREATE INDEX "milestones_date_earliest_idx" ON "milestones" USING btree ("date_earliest");
  CREATE INDEX "milestones_date_latest_idx" ON "milestones" USING btree ("date_latest");
  CREATE INDEX "milestones_updated_at_idx" ON "milestones" USING btree ("updated_at");
  CREATE INDEX "milestones_created_at_idx" ON "milestones" USING btree ("created_at");
  CREATE INDEX "milestones_deleted_at_idx" ON "milestones" USING btree ("deleted_at");
  CREATE INDEX "milestones__status_idx" ON "milestones" USING btree ("_status");
  CREATE INDEX "milestones_rels_order_idx" ON "milestones_rels" USING btree ("order");
  CREATE INDEX "milestones_rels_parent_idx" ON "milestones_rels" USING btree ("parent_id");
  CREATE INDEX "milestones_rels_path_idx" ON "milestones_rels" USING btree ("path");
  CREATE INDEX "milestones_rels_sources_id_idx" ON "milestones_rels" USING btree ("sources_id");
  CREATE INDEX "milestones_rels_projects_id_idx" ON "milestones_rels" USING btree ("projects_id");
  CREATE INDEX "milestones_rels_experiments_id_idx" ON "milestones_rels" USING btree ("experiments_id");
  CREATE INDEX "milestones_rels_partners_id_idx" ON "milestones_rels" USING btree ("partners_id");
  CREATE INDEX "milestones_rels_territories_id_idx" ON "milestones_rels" USING btree ("territories_id");
  CREATE INDEX "_milestones_v_version_tellings_order_idx" ON "_milestones_v_version_tellings" USING btree ("_order");
  CREATE INDEX "_milestones_v_version_tellings_parent_id_idx" ON "_milestones_v_version_tellings" USING btree ("_parent_id");
  CREATE INDEX "_milestones_v_version_documents_order_idx" ON "_milestones_v_version_documents" USING btree ("_order");
  CREATE INDEX "_milestones_v_version_documents_parent_id_idx" ON "_milestones_v_version_documents" USING btree ("_parent_id");
  CREATE INDEX "_milestones_v_version_documents_file_idx" ON "_milestones_v_version_documents" USING btree ("file_id");
  CREATE INDEX "_milestones_v_version_themes_order_idx" ON "_milestones_v_version_themes" USING btree ("order");
  CREATE INDEX "_milestones_v_version_themes_parent_idx" ON "_milestones_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_milestones_v_parent_idx" ON "_milestones_v" USING btree ("parent_id");
  CREATE INDEX "_milestones_v_version_version_slug_idx" ON "_milestones_v" USING btree ("version_slug");
  CREATE INDEX "_milestones_v_version_version_public_id_idx" ON "_milestones_v" USING btree ("version_public_id");
  CREATE INDEX "_milestones_v_version_version_era_idx" ON "_milestones_v" USING btree ("version_era_id");
  CREATE INDEX "_milestones_v_version_version_date_earliest_idx" ON "_milestones_v" USING btree ("version_date_earliest");
  CREATE INDEX "_milestones_v_version_version_date_latest_idx" ON "_milestones_v" USING btree ("version_date_latest");
  CREATE INDEX "_milestones_v_version_version_updated_at_idx" ON "_milestones_v" USING btree ("version_updated_at");
  CREATE INDEX "_milestones_v_version_version_created_at_idx" ON "_milestones_v" USING btree ("version_created_at");
  CREATE INDEX "_milestones_v_version_version_deleted_at_idx" ON "_milestones_v" USING btree ("version_deleted_at");
  CREATE INDEX "_milestones_v_version_version__status_idx" ON "_milestones_v" USING btree ("version__status");
  CREATE INDEX "_milestones_v_created_at_idx" ON "_milestones_v" USING btree ("created_at");
  CREATE INDEX "_milestones_v_updated_at_idx" ON "_milestones_v" USING btree ("updated_at");
  CREATE INDEX "_milestones_v_latest_idx" ON "_milestones_v" USING btree ("latest");
  CREATE INDEX "_milestones_v_autosave_idx" ON "_milestones_v" USING btree ("autosave");
  CREATE INDEX "_milestones_v_rels_order_idx" ON "_milestones_v_rels" USING btree ("order");
  CREATE INDEX "_milestones_v_rels_parent_idx" ON "_milestones_v_rels" USING btree ("parent_id");
  CREATE INDEX "_milestones_v_rels_path_idx" ON "_milestones_v_rels" USING btree ("path");
  CREATE INDEX "_milestones_v_rels_sources_id_idx" ON "_milestones_v_rels" USING btree ("sources_id");
  CREATE INDEX "_milestones_v_rels_projects_id_idx" ON "_milestones_v_rels" USING btree ("projects_id");
  CREATE INDEX "_milestones_v_rels_experiments_id_idx" ON "_milestones_v_rels" USING btree ("experiments_id");
  CREATE INDEX "_milestones_v_rels_partners_id_idx" ON "_milestones_v_rels" USING btree ("partners_id");
  CREATE INDEX "_milestones_v_rels_territories_id_idx" ON "_milestones_v_rels" USING btree ("territories_id");
  CREATE UNIQUE INDEX "sources_slug_idx" ON "sources" USING btree ("slug");
  CREATE UNIQUE INDEX "sources_public_id_idx" ON "sources" USING btree ("public_id");
  CREATE INDEX "sources_date_earliest_idx" ON "sources" USING btree ("date_earliest");
  CREATE INDEX "sources_date_latest_idx" ON "sources" USING btree ("date_latest");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE INDEX "sources_deleted_at_idx" ON "sources" USING btree ("deleted_at");
  CREATE INDEX "sources__status_idx" ON "sources" USING btree ("_status");
  CREATE INDEX "_sources_v_parent_idx" ON "_sources_v" USING btree ("parent_id");
  CREATE INDEX "_sources_v_version_version_slug_idx" ON "_sources_v" USING btree ("version_slug");
  CREATE INDEX "_sources_v_version_version_public_id_idx" ON "_sources_v" USING btree ("version_public_id");
  CREATE INDEX "_sources_v_version_version_date_earliest_idx" ON "_sources_v" USING btree ("version_date_earliest");
  CREATE INDEX "_sources_v_version_version_date_latest_idx" ON "_sources_v" USING btree ("version_date_latest");
  CREATE INDEX "_sources_v_version_version_updated_at_idx" ON "_sources_v" USING btree ("version_updated_at");
  CREATE INDEX "_sources_v_version_version_created_at_idx" ON "_sources_v" USING btree ("version_created_at");
  CREATE INDEX "_sources_v_version_version_deleted_at_idx" ON "_sources_v" USING btree ("version_deleted_at");
  CREATE INDEX "_sources_v_version_version__status_idx" ON "_sources_v" USING btree ("version__status");
  CREATE INDEX "_sources_v_created_at_idx" ON "_sources_v" USING btree ("created_at");
  CREATE INDEX "_sources_v_updated_at_idx" ON "_sources_v" USING btree ("updated_at");
  CREATE INDEX "_sources_v_latest_idx" ON "_sources_v" USING btree ("latest");
  CREATE INDEX "_sources_v_autosave_idx" ON "_sources_v" USING btree ("autosave");
  CREATE INDEX "projects_phases_tellings_order_idx" ON "projects_phases_tellings" USING btree ("_order");
  CREATE INDEX "projects_phases_tellings_parent_id_idx" ON "projects_phases_tellings" USING btree ("_parent_id");
  CREATE INDEX "projects_phases_order_idx" ON "projects_phases" USING btree ("_order");
  CREATE INDEX "projects_phases_parent_id_idx" ON "projects_phases" USING btree ("_parent_id");
  CREATE INDEX "projects_phases_date_earliest_idx" ON "projects_phases" USING btree ("date_earliest");
  CREATE INDEX "projects_phases_date_latest_idx" ON "projects_phases" USING btree ("date_latest");
  CREATE INDEX "projects_people_order_idx" ON "projects_people" USING btree ("_order");
  CREATE INDEX "projects_people_parent_id_idx" ON "projects_people" USING btree ("_parent_id");
  CREATE INDEX "projects_people_period_earliest_idx" ON "projects_people" USING btree ("period_earliest");
  CREATE INDEX "projects_people_period_latest_idx" ON "projects_people" USING btree ("period_latest");
  CREATE INDEX "projects_websites_order_idx" ON "projects_websites" USING btree ("_order");
  CREATE INDEX "projects_websites_parent_id_idx" ON "projects_websites" USING btree ("_parent_id");
  CREATE INDEX "projects_websites_period_earliest_idx" ON "projects_websites" USING btree ("period_earliest");
  CREATE INDEX "projects_websites_period_latest_idx" ON "projects_websites" USING btree ("period_latest");
  CREATE INDEX "projects_themes_order_idx" ON "projects_themes" USING btree ("order");
  CREATE INDEX "projects_themes_parent_idx" ON "projects_themes" USING btree ("parent_id");
  CREATE UNIQUE INDEX "projects_slug_idx" ON "projects" USING btree ("slug");
  CREATE UNIQUE INDEX "projects_public_id_idx" ON "projects" USING btree ("public_id");
  CREATE INDEX "projects_span_earliest_idx" ON "projects" USING btree ("span_earliest");
  CREATE INDEX "projects_span_latest_idx" ON "projects" USING btree ("span_latest");
  CREATE INDEX "projects_carried_by_carried_by_organisation_idx" ON "projects" USING btree ("carried_by_organisation_id");
  CREATE INDEX "projects_cohort_idx" ON "projects" USING btree ("cohort_id");
  CREATE INDEX "projects_part_of_idx" ON "projects" USING btree ("part_of_id");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  CREATE INDEX "projects_deleted_at_idx" ON "projects" USING btree ("deleted_at");
  CREATE INDEX "projects__status_idx" ON "projects" USING btree ("_status");
  CREATE INDEX "projects_rels_order_idx" ON "projects_rels" USING btree ("order");
  CREATE INDEX "projects_rels_parent_idx" ON "projects_rels" USING btree ("parent_id");
  CREATE INDEX "projects_rels_path_idx" ON "projects_rels" USING btree ("path");
  CREATE INDEX "projects_rels_sources_id_idx" ON "projects_rels" USING btree ("sources_id");
  CREATE INDEX "projects_rels_eras_id_idx" ON "projects_rels" USING btree ("eras_id");
  CREATE INDEX "_projects_v_version_phases_tellings_order_idx" ON "_projects_v_version_phases_tellings" USING btree ("_order");
  CREATE INDEX "_projects_v_version_phases_tellings_parent_id_idx" ON "_projects_v_version_phases_tellings" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_version_phases_order_idx" ON "_projects_v_version_phases" USING btree ("_order");
  CREATE INDEX "_projects_v_version_phases_parent_id_idx" ON "_projects_v_version_phases" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_version_phases_date_earliest_idx" ON "_projects_v_version_phases" USING btree ("date_earliest");
  CREATE INDEX "_projects_v_version_phases_date_latest_idx" ON "_projects_v_version_phases" USING btree ("date_latest");
  CREATE INDEX "_projects_v_version_people_order_idx" ON "_projects_v_version_people" USING btree ("_order");
  CREATE INDEX "_projects_v_version_people_parent_id_idx" ON "_projects_v_version_people" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_version_people_period_earliest_idx" ON "_projects_v_version_people" USING btree ("period_earliest");
  CREATE INDEX "_projects_v_version_people_period_latest_idx" ON "_projects_v_version_people" USING btree ("period_latest");
  CREATE INDEX "_projects_v_version_websites_order_idx" ON "_projects_v_version_websites" USING btree ("_order");
  CREATE INDEX "_projects_v_version_websites_parent_id_idx" ON "_projects_v_version_websites" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_version_websites_period_earliest_idx" ON "_projects_v_version_websites" USING btree ("period_earliest");
  CREATE INDEX "_projects_v_version_websites_period_latest_idx" ON "_projects_v_version_websites" USING btree ("period_latest");
  CREATE INDEX "_projects_v_version_themes_order_idx" ON "_projects_v_version_themes" USING btree ("order");
  CREATE INDEX "_projects_v_version_themes_parent_idx" ON "_projects_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_projects_v_parent_idx" ON "_projects_v" USING btree ("parent_id");
  CREATE INDEX "_projects_v_version_version_slug_idx" ON "_projects_v" USING btree ("version_slug");
  CREATE INDEX "_projects_v_version_version_public_id_idx" ON "_projects_v" USING btree ("version_public_id");
  CREATE INDEX "_projects_v_version_version_span_earliest_idx" ON "_projects_v" USING btree ("version_span_earliest");
  CREATE INDEX "_projects_v_version_version_span_latest_idx" ON "_projects_v" USING btree ("version_span_latest");
  CREATE INDEX "_projects_v_version_carried_by_version_carried_by_organi_idx" ON "_projects_v" USING btree ("version_carried_by_organisation_id");
  CREATE INDEX "_projects_v_version_version_cohort_idx" ON "_projects_v" USING btree ("version_cohort_id");
  CREATE INDEX "_projects_v_version_version_part_of_idx" ON "_projects_v" USING btree ("version_part_of_id");
  CREATE INDEX "_projects_v_version_version_updated_at_idx" ON "_projects_v" USING btree ("version_updated_at");
  CREATE INDEX "_projects_v_version_version_created_at_idx" ON "_projects_v" USING btree ("version_created_at");
  CREATE INDEX "_projects_v_version_version_deleted_at_idx" ON "_projects_v" USING btree ("version_deleted_at");
  CREATE INDEX "_projects_v_version_version__status_idx" ON "_projects_v" USING btree ("version__status");
  CREATE INDEX "_projects_v_created_at_idx" ON "_projects_v" USING btree ("created_at");
  CREATE INDEX "_projects_v_updated_at_idx" ON "_projects_v" USING btree ("updated_at");
  CREATE INDEX "_projects_v_latest_idx" ON "_projects_v" USING btree ("latest");
  CREATE INDEX "_projects_v_autosave_idx" ON "_projects_v" USING btree ("autosave");
  CREATE INDEX "_projects_v_rels_order_idx" ON "_projects_v_rels" USING btree ("order");
  CREATE INDEX "_projects_v_rels_parent_idx" ON "_projects_v_rels" USING btree ("parent_id");
  CREATE INDEX "_projects_v_rels_path_idx" ON "_projects_v_rels" USING btree ("path");
  CREATE INDEX "_projects_v_rels_sources_id_idx" ON "_projects_v_rels" USING btree ("sources_id");
  CREATE INDEX "_projects_v_rels_eras_id_idx" ON "_projects_v_rels" USING btree ("eras_id");
  CREATE INDEX "experiments_documents_order_idx" ON "experiments_documents" USING btree ("_order");
  CREATE INDEX "experiments_documents_parent_id_idx" ON "experiments_documents" USING btree ("_parent_id");
  CREATE INDEX "experiments_documents_file_idx" ON "experiments_documents" USING btree ("file_id");
  CREATE INDEX "experiments_tellings_order_idx" ON "experiments_tellings" USING btree ("_order");
  CREATE INDEX "experiments_tellings_parent_id_idx" ON "experiments_tellings" USING btree ("_parent_id");
  CREATE INDEX "experiments_themes_order_idx" ON "experiments_themes" USING btree ("order");
  CREATE INDEX "experiments_themes_parent_idx" ON "experiments_themes" USING btree ("parent_id");
  CREATE UNIQUE INDEX "experiments_slug_idx" ON "experiments" USING btree ("slug");
  CREATE UNIQUE INDEX "experiments_public_id_idx" ON "experiments" USING btree ("public_id");
  CREATE INDEX "experiments_territory_idx" ON "experiments" USING btree ("territory_id");
  CREATE INDEX "experiments_dates_earliest_idx" ON "experiments" USING btree ("dates_earliest");
  CREATE INDEX "experiments_dates_latest_idx" ON "experiments" USING btree ("dates_latest");
  CREATE INDEX "experiments_updated_at_idx" ON "experiments" USING btree ("updated_at");
  CREATE INDEX "experiments_created_at_idx" ON "experiments" USING btree ("created_at");
  CREATE INDEX "experiments_deleted_at_idx" ON "experiments" USING btree ("deleted_at");
  CREATE INDEX "experiments__status_idx" ON "experiments" USING btree ("_status");
  CREATE INDEX "experiments_rels_order_idx" ON "experiments_rels" USING btree ("order");
  CREATE INDEX "experiments_rels_parent_idx" ON "experiments_rels" USING btree ("parent_id");
  CREATE INDEX "experiments_rels_path_idx" ON "experiments_rels" USING btree ("path");
  CREATE INDEX "experiments_rels_partners_id_idx" ON "experiments_rels" USING btree ("partners_id");
  CREATE INDEX "experiments_rels_sources_id_idx" ON "experiments_rels" USING btree ("sources_id");
  CREATE INDEX "experiments_rels_projects_id_idx" ON "experiments_rels" USING btree ("projects_id");
  CREATE INDEX "experiments_rels_eras_id_idx" ON "experiments_rels" USING btree ("eras_id");
  CREATE INDEX "_experiments_v_version_documents_order_idx" ON "_experiments_v_version_documents" USING btree ("_order");
  CREATE INDEX "_experiments_v_version_documents_parent_id_idx" ON "_experiments_v_version_documents" USING btree ("_parent_id");
  CREATE INDEX "_experiments_v_version_documents_file_idx" ON "_experiments_v_version_documents" USING btree ("file_id");
  CREATE INDEX "_experiments_v_version_tellings_order_idx" ON "_experiments_v_version_tellings" USING btree ("_order");
  CREATE INDEX "_experiments_v_version_tellings_parent_id_idx" ON "_experiments_v_version_tellings" USING btree ("_parent_id");
  CREATE INDEX "_experiments_v_version_themes_order_idx" ON "_experiments_v_version_themes" USING btree ("order");
  CREATE INDEX "_experiments_v_version_themes_parent_idx" ON "_experiments_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_experiments_v_parent_idx" ON "_experiments_v" USING btree ("parent_id");
  CREATE INDEX "_experiments_v_version_version_slug_idx" ON "_experiments_v" USING btree ("version_slug");
  CREATE INDEX "_experiments_v_version_version_public_id_idx" ON "_experiments_v" USING btree ("version_public_id");
  CREATE INDEX "_experiments_v_version_version_territory_idx" ON "_experiments_v" USING btree ("version_territory_id");
  CREATE INDEX "_experiments_v_version_version_dates_earliest_idx" ON "_experiments_v" USING btree ("version_dates_earliest");
  CREATE INDEX "_experiments_v_version_version_dates_latest_idx" ON "_experiments_v" USING btree ("version_dates_latest");
  CREATE INDEX "_experiments_v_version_version_updated_at_idx" ON "_experiments_v" USING btree ("version_updated_at");
  CREATE INDEX "_experiments_v_version_version_created_at_idx" ON "_experiments_v" USING btree ("version_created_at");
  CREATE INDEX "_experiments_v_version_version_deleted_at_idx" ON "_experiments_v" USING btree ("version_deleted_at");
  CREATE INDEX "_experiments_v_version_version__status_idx" ON "_experiments_v" USING btree ("version__status");
  CREATE INDEX "_experiments_v_created_at_idx" ON "_experiments_v" USING btree ("created_at");
  CREATE INDEX "_experiments_v_updated_at_idx" ON "_experiments_v" USING btree ("updated_at");
  CREATE INDEX "_experiments_v_latest_idx" ON "_experiments_v" USING btree ("latest");
  CREATE INDEX "_experiments_v_autosave_idx" ON "_experiments_v" USING btree ("autosave");
  CREATE INDEX "_experiments_v_rels_order_idx" ON "_experiments_v_rels" USING btree ("order");
  CREATE INDEX "_experiments_v_rels_parent_idx" ON "_experiments_v_rels" USING btree ("parent_id");
  CREATE INDEX "_experiments_v_rels_path_idx" ON "_experiments_v_rels" USING btree ("path");
  CREATE INDEX "_experiments_v_rels_partners_id_idx" ON "_experiments_v_rels" USING btree ("partners_id");
  CREATE INDEX "_experiments_v_rels_sources_id_idx" ON "_experiments_v_rels" USING btree ("sources_id");
  CREATE INDEX "_experiments_v_rels_projects_id_idx" ON "_experiments_v_rels" USING btree ("projects_id");
  CREATE INDEX "_experiments_v_rels_eras_id_idx" ON "_experiments_v_rels" USING btree ("eras_id");
  CREATE UNIQUE INDEX "territories_slug_idx" ON "territories" USING btree ("slug");
  CREATE UNIQUE INDEX "territories_public_id_idx" ON "territories" USING btree ("public_id");
  CREATE INDEX "territories_updated_at_idx" ON "territories" USING btree ("updated_at");
  CREATE INDEX "territories_created_at_idx" ON "territories" USING btree ("created_at");
  CREATE INDEX "territories_deleted_at_idx" ON "territories" USING btree ("deleted_at");
  CREATE INDEX "territories__status_idx" ON "territories" USING btree ("_status");
  CREATE INDEX "_territories_v_parent_idx" ON "_territories_v" USING btree ("parent_id");
  CREATE INDEX "_territories_v_version_version_slug_idx" ON "_territories_v" USING btree ("version_slug");
  CREATE INDEX "_territories_v_version_version_public_id_idx" ON "_territories_v" USING btree ("version_public_id");
  CREATE INDEX "_territories_v_version_version_updated_at_idx" ON "_territories_v" USING btree ("version_updated_at");
  CREATE INDEX "_territories_v_version_version_created_at_idx" ON "_territories_v" USING btree ("version_created_at");
  CREATE INDEX "_territories_v_version_version_deleted_at_idx" ON "_territories_v" USING btree ("version_deleted_at");
  CREATE INDEX "_territories_v_version_version__status_idx" ON "_territories_v" USING btree ("version__status");
  CREATE INDEX "_territories_v_created_at_idx" ON "_territories_v" USING btree ("created_at");
  CREATE INDEX "_territories_v_updated_at_idx" ON "_territories_v" USING btree ("updated_at");
  CREATE INDEX "_territories_v_latest_idx" ON "_territories_v" USING btree ("latest");
  CREATE INDEX "_territories_v_autosave_idx" ON "_territories_v" USING btree ("autosave");
  CREATE INDEX "cohorts_other_members_order_idx" ON "cohorts_other_members" USING btree ("_order");
  CREATE INDEX "cohorts_other_members_parent_id_idx" ON "cohorts_other_members" USING btree ("_parent_id");
  CREATE INDEX "cohorts_tellings_order_idx" ON "cohorts_tellings" USING btree ("_order");
  CREATE INDEX "cohorts_tellings_parent_id_idx" ON "cohorts_tellings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "cohorts_slug_idx" ON "cohorts" USING btree ("slug");
  CREATE UNIQUE INDEX "cohorts_public_id_idx" ON "cohorts" USING btree ("public_id");
  CREATE INDEX "cohorts_programme_idx" ON "cohorts" USING btree ("programme_id");
  CREATE INDEX "cohorts_year_earliest_idx" ON "cohorts" USING btree ("year_earliest");
  CREATE INDEX "cohorts_year_latest_idx" ON "cohorts" USING btree ("year_latest");
  CREATE INDEX "cohorts_updated_at_idx" ON "cohorts" USING btree ("updated_at");
  CREATE INDEX "cohorts_created_at_idx" ON "cohorts" USING btree ("created_at");
  CREATE INDEX "cohorts_deleted_at_idx" ON "cohorts" USING btree ("deleted_at");
  CREATE INDEX "cohorts__status_idx" ON "cohorts" USING btree ("_status");
  CREATE INDEX "cohorts_rels_order_idx" ON "cohorts_rels" USING btree ("order");
  CREATE INDEX "cohorts_rels_parent_idx" ON "cohorts_rels" USING btree ("parent_id");
  CREATE INDEX "cohorts_rels_path_idx" ON "cohorts_rels" USING btree ("path");
  CREATE INDEX "cohorts_rels_partners_id_idx" ON "cohorts_rels" USING btree ("partners_id");
  CREATE INDEX "cohorts_rels_sources_id_idx" ON "cohorts_rels" USING btree ("sources_id");
  CREATE INDEX "_cohorts_v_version_other_members_order_idx" ON "_cohorts_v_version_other_members" USING btree ("_order");
  CREATE INDEX "_cohorts_v_version_other_members_parent_id_idx" ON "_cohorts_v_version_other_members" USING btree ("_parent_id");
  CREATE INDEX "_cohorts_v_version_tellings_order_idx" ON "_cohorts_v_version_tellings" USING btree ("_order");
  CREATE INDEX "_cohorts_v_version_tellings_parent_id_idx" ON "_cohorts_v_version_tellings" USING btree ("_parent_id");
  CREATE INDEX "_cohorts_v_parent_idx" ON "_cohorts_v" USING btree ("parent_id");
  CREATE INDEX "_cohorts_v_version_version_slug_idx" ON "_cohorts_v" USING btree ("version_slug");
  CREATE INDEX "_cohorts_v_version_version_public_id_idx" ON "_cohorts_v" USING btree ("version_public_id");
  CREATE INDEX "_cohorts_v_version_version_programme_idx" ON "_cohorts_v" USING btree ("version_programme_id");
  CREATE INDEX "_cohorts_v_version_version_year_earliest_idx" ON "_cohorts_v" USING btree ("version_year_earliest");
  CREATE INDEX "_cohorts_v_version_version_year_latest_idx" ON "_cohorts_v" USING btree ("version_year_latest");
  CREATE INDEX "_cohorts_v_version_version_updated_at_idx" ON "_cohorts_v" USING btree ("version_updated_at");
  CREATE INDEX "_cohorts_v_version_version_created_at_idx" ON "_cohorts_v" USING btree ("version_created_at");
  CREATE INDEX "_cohorts_v_version_version_deleted_at_idx" ON "_cohorts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_cohorts_v_version_version__status_idx" ON "_cohorts_v" USING btree ("version__status");
  CREATE INDEX "_cohorts_v_created_at_idx" ON "_cohorts_v" USING btree ("created_at");
  CREATE INDEX "_cohorts_v_updated_at_idx" ON "_cohorts_v" USING btree ("updated_at");
  CREATE INDEX "_cohorts_v_latest_idx" ON "_cohorts_v" USING btree ("latest");
  CREATE INDEX "_cohorts_v_autosave_idx" ON "_cohorts_v" USING btree ("autosave");
  CREATE INDEX "_cohorts_v_rels_order_idx" ON "_cohorts_v_rels" USING btree ("order");
  CREATE INDEX "_cohorts_v_rels_parent_idx" ON "_cohorts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_cohorts_v_rels_path_idx" ON "_cohorts_v_rels" USING btree ("path");
  CREATE INDEX "_cohorts_v_rels_partners_id_idx" ON "_cohorts_v_rels" USING btree ("partners_id");
  CREATE INDEX "_cohorts_v_rels_sources_id_idx" ON "_cohorts_v_rels" USING btree ("sources_id");
  CREATE UNIQUE INDEX "partners_slug_idx" ON "partners" USING btree ("slug");
  CREATE UNIQUE INDEX "partners_public_id_idx" ON "partners" USING btree ("public_id");
  CREATE INDEX "partners_logo_idx" ON "partners" USING btree ("logo_id");
  CREATE INDEX "partners_period_earliest_idx" ON "partners" USING btree ("period_earliest");
  CREATE INDEX "partners_period_latest_idx" ON "partners" USING btree ("period_latest");
  CREATE INDEX "partners_territory_idx" ON "partners" USING btree ("territory_id");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners_deleted_at_idx" ON "partners" USING btree ("deleted_at");
  CREATE INDEX "partners__status_idx" ON "partners" USING btree ("_status");
  CREATE INDEX "partners_rels_order_idx" ON "partners_rels" USING btree ("order");
  CREATE INDEX "partners_rels_parent_idx" ON "partners_rels" USING btree ("parent_id");
  CREATE INDEX "partners_rels_path_idx" ON "partners_rels" USING btree ("path");
  CREATE INDEX "partners_rels_eras_id_idx" ON "partners_rels" USING btree ("eras_id");
  CREATE INDEX "partners_rels_sources_id_idx" ON "partners_rels" USING btree ("sources_id");
  CREATE INDEX "_partners_v_parent_idx" ON "_partners_v" USING btree ("parent_id");
  CREATE INDEX "_partners_v_version_version_slug_idx" ON "_partners_v" USING btree ("version_slug");
  CREATE INDEX "_partners_v_version_version_public_id_idx" ON "_partners_v" USING btree ("version_public_id");
  CREATE INDEX "_partners_v_version_version_logo_idx" ON "_partners_v" USING btree ("version_logo_id");
  CREATE INDEX "_partners_v_version_version_period_earliest_idx" ON "_partners_v" USING btree ("version_period_earliest");
  CREATE INDEX "_partners_v_version_version_period_latest_idx" ON "_partners_v" USING btree ("version_period_latest");
  CREATE INDEX "_partners_v_version_version_territory_idx" ON "_partners_v" USING btree ("version_territory_id");
  CREATE INDEX "_partners_v_version_version_updated_at_idx" ON "_partners_v" USING btree ("version_updated_at");
  CREATE INDEX "_partners_v_version_version_created_at_idx" ON "_partners_v" USING btree ("version_created_at");
  CREATE INDEX "_partners_v_version_version_deleted_at_idx" ON "_partners_v" USING btree ("version_deleted_at");
  CREATE INDEX "_partners_v_version_version__status_idx" ON "_partners_v" USING btree ("version__status");
  CREATE INDEX "_partners_v_created_at_idx" ON "_partners_v" USING btree ("created_at");
  CREATE INDEX "_partners_v_updated_at_idx" ON "_partners_v" USING btree ("updated_at");
  CREATE INDEX "_partners_v_latest_idx" ON "_partners_v" USING btree ("latest");
  CREATE INDEX "_partners_v_autosave_idx" ON "_partners_v" USING btree ("autosave");
  CREATE INDEX "_partners_v_rels_order_idx" ON "_partners_v_rels" USING btree ("order");
  CREATE INDEX "_partners_v_rels_parent_idx" ON "_partners_v_rels" USING btree ("parent_id");
  CREATE INDEX "_partners_v_rels_path_idx" ON "_partners_v_rels" USING btree ("path");
  CREATE INDEX "_partners_v_rels_eras_id_idx" ON "_partners_v_rels" USING btree ("eras_id");
  CREATE INDEX "_partners_v_rels_sources_id_idx" ON "_partners_v_rels" USING btree ("sources_id");
  CREATE INDEX "supports_tellings_order_idx" ON "supports_tellings" USING btree ("_order");
  CREATE INDEX "supports_tellings_parent_id_idx" ON "supports_tellings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "supports_slug_idx" ON "supports" USING btree ("slug");
  CREATE UNIQUE INDEX "supports_public_id_idx" ON "supports" USING btree ("public_id");
  CREATE INDEX "supports_partner_idx" ON "supports" USING btree ("partner_id");
  CREATE INDEX "supports_period_earliest_idx" ON "supports" USING btree ("period_earliest");
  CREATE INDEX "supports_period_latest_idx" ON "supports" USING btree ("period_latest");
  CREATE INDEX "supports_updated_at_idx" ON "supports" USING btree ("updated_at");
  CREATE INDEX "supports_created_at_idx" ON "supports" USING btree ("created_at");
  CREATE INDEX "supports_deleted_at_idx" ON "supports" USING btree ("deleted_at");
  CREATE INDEX "supports__status_idx" ON "supports" USING btree ("_status");
  CREATE INDEX "supports_rels_order_idx" ON "supports_rels" USING btree ("order");
  CREATE INDEX "supports_rels_parent_idx" ON "supports_rels" USING btree ("parent_id");
  CREATE INDEX "supports_rels_path_idx" ON "supports_rels" USING btree ("path");
  CREATE INDEX "supports_rels_projects_id_idx" ON "supports_rels" USING btree ("projects_id");
  CREATE INDEX "supports_rels_experiments_id_idx" ON "supports_rels" USING btree ("experiments_id");
  CREATE INDEX "supports_rels_milestones_id_idx" ON "supports_rels" USING btree ("milestones_id");
  CREATE INDEX "supports_rels_cohorts_id_idx" ON "supports_rels" USING btree ("cohorts_id");
  CREATE INDEX "supports_rels_sources_id_idx" ON "supports_rels" USING btree ("sources_id");
  CREATE INDEX "_supports_v_version_tellings_order_idx" ON "_supports_v_version_tellings" USING btree ("_order");
  CREATE INDEX "_supports_v_version_tellings_parent_id_idx" ON "_supports_v_version_tellings" USING btree ("_parent_id");
  CREATE INDEX "_supports_v_parent_idx" ON "_supports_v" USING btree ("parent_id");
  CREATE INDEX "_supports_v_version_version_slug_idx" ON "_supports_v" USING btree ("version_slug");
  CREATE INDEX "_supports_v_version_version_public_id_idx" ON "_supports_v" USING btree ("version_public_id");
  CREATE INDEX "_supports_v_version_version_partner_idx" ON "_supports_v" USING btree ("version_partner_id");
  CREATE INDEX "_supports_v_version_version_period_earliest_idx" ON "_supports_v" USING btree ("version_period_earliest");
  CREATE INDEX "_supports_v_version_version_period_latest_idx" ON "_supports_v" USING btree ("version_period_latest");
  CREATE INDEX "_supports_v_version_version_updated_at_idx" ON "_supports_v" USING btree ("version_updated_at");
  CREATE INDEX "_supports_v_version_version_created_at_idx" ON "_supports_v" USING btree ("version_created_at");
  CREATE INDEX "_supports_v_version_version_deleted_at_idx" ON "_supports_v" USING btree ("version_deleted_at");
  CREATE INDEX "_supports_v_version_version__status_idx" ON "_supports_v" USING btree ("version__status");
  CREATE INDEX "_supports_v_created_at_idx" ON "_supports_v" USING btree ("created_at");
  CREATE INDEX "_supports_v_updated_at_idx" ON "_supports_v" USING btree ("updated_at");
  CREATE INDEX "_supports_v_latest_idx" ON "_supports_v" USING btree ("latest");
  CREATE INDEX "_supports_v_autosave_idx" ON "_supports_v" USING btree ("autosave");
  CREATE INDEX "_supports_v_rels_order_idx" ON "_supports_v_rels" USING btree ("order");
  CREATE INDEX "_supports_v_rels_parent_idx" ON "_supports_v_rels" USING btree ("parent_id");
  CREATE INDEX "_supports_v_rels_path_idx" ON "_supports_v_rels" USING btree ("path");
  CREATE INDEX "_supports_v_rels_projects_id_idx" ON "_supports_v_rels" USING btree ("projects_id");
  CREATE INDEX "_supports_v_rels_experiments_id_idx" ON "_supports_v_rels" USING btree ("experiments_id");
  CREATE INDEX "_supports_v_rels_milestones_id_idx" ON "_supports_v_rels" USING btree ("milestones_id");
  CREATE INDEX "_supports_v_rels_cohorts_id_idx" ON "_supports_v_rels" USING btree ("cohorts_id");
  CREATE INDEX "_supports_v_rels_sources_id_idx" ON "_supports_v_rels" USING btree ("sources_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE UNIQUE INDEX "pages_public_id_idx" ON "pages" USING btree ("public_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_public_id_idx" ON "_pages_v" USING btree ("version_public_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_webp480_sizes_webp480_filename_idx" ON "media" USING btree ("sizes_webp480_filename");
  CREATE INDEX "media_sizes_avif480_sizes_avif480_filename_idx" ON "media" USING btree ("sizes_avif480_filename");
  CREATE INDEX "media_sizes_webp960_sizes_webp960_filename_idx" ON "media" USING btree ("sizes_webp960_filename");
  CREATE INDEX "media_sizes_avif960_sizes_avif960_filename_idx" ON "media" USING btree ("sizes_avif960_filename");
  CREATE INDEX "media_sizes_webp1600_sizes_webp1600_filename_idx" ON "media" USING btree ("sizes_webp1600_filename");
  CREATE INDEX "media_sizes_avif1600_sizes_avif1600_filename_idx" ON "media" USING btree ("sizes_avif1600_filename");
  CREATE INDEX "former_addresses_folder_idx" ON "former_addresses" USING btree ("folder");
  CREATE INDEX "former_addresses_slug_idx" ON "former_addresses" USING btree ("slug");
  CREATE INDEX "former_addresses_updated_at_idx" ON "former_addresses" USING btree ("updated_at");
  CREATE INDEX "former_addresses_created_at_idx" ON "former_addresses" USING btree ("created_at");
  CREATE UNIQUE INDEX "folder_slug_idx" ON "former_addresses" USING btree ("folder","slug");
  CREATE INDEX "former_addresses_rels_order_idx" ON "former_addresses_rels" USING btree ("order");
  CREATE INDEX "former_addresses_rels_parent_idx" ON "former_addresses_rels" USING btree ("parent_id");
  CREATE INDEX "former_addresses_rels_path_idx" ON "former_addresses_rels" USING btree ("path");
  CREATE INDEX "former_addresses_rels_eras_id_idx" ON "former_addresses_rels" USING btree ("eras_id");
  CREATE INDEX "former_addresses_rels_projects_id_idx" ON "former_addresses_rels" USING btree ("projects_id");
  CREATE INDEX "former_addresses_rels_partners_id_idx" ON "former_addresses_rels" USING btree ("partners_id");
  CREATE INDEX "former_addresses_rels_experiments_id_idx" ON "former_addresses_rels" USING btree ("experiments_id");
  CREATE INDEX "former_addresses_rels_territories_id_idx" ON "former_addresses_rels" USING btree ("territories_id");
  CREATE INDEX "former_addresses_rels_pages_id_idx" ON "former_addresses_rels" USING btree ("pages_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_eras_id_idx" ON "payload_locked_documents_rels" USING btree ("eras_id");
  CREATE INDEX "payload_locked_documents_rels_milestones_id_idx" ON "payload_locked_documents_rels" USING btree ("milestones_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("projects_id");
  CREATE INDEX "payload_locked_documents_rels_experiments_id_idx" ON "payload_locked_documents_rels" USING btree ("experiments_id");
  CREATE INDEX "payload_locked_documents_rels_territories_id_idx" ON "payload_locked_documents_rels" USING btree ("territories_id");
  CREATE INDEX "payload_locked_documents_rels_cohorts_id_idx" ON "payload_locked_documents_rels" USING btree ("cohorts_id");
  CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
  CREATE INDEX "payload_locked_documents_rels_supports_id_idx" ON "payload_locked_documents_rels" USING btree ("supports_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_former_addresses_id_idx" ON "payload_locked_documents_rels" USING btree ("former_addresses_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "navigation_rels_order_idx" ON "navigation_rels" USING btree ("order");
  CREATE INDEX "navigation_rels_parent_idx" ON "navigation_rels" USING btree ("parent_id");
  CREATE INDEX "navigation_rels_path_idx" ON "navigation_rels" USING btree ("path");
  CREATE INDEX "navigation_rels_pages_id_idx" ON "navigation_rels" USING btree ("pages_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "eras" CASCADE;
  DROP TABLE "_eras_v" CASCADE;
  DROP TABLE "milestones_tellings" CASCADE;
  DROP TABLE "milestones_documents" CASCADE;
  DROP TABLE "milestones_themes" CASCADE;
  DROP TABLE "milestones" CASCADE;
  DROP TABLE "milestones_rels" CASCADE;
  DROP TABLE "_milestones_v_version_tellings" CASCADE;
  DROP TABLE "_milestones_v_version_documents" CASCADE;
  DROP TABLE "_milestones_v_version_themes" CASCADE;
  DROP TABLE "_milestones_v" CASCADE;
  DROP TABLE "_milestones_v_rels" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "_sources_v" CASCADE;
  DROP TABLE "projects_phases_tellings" CASCADE;
  DROP TABLE "projects_phases" CASCADE;
  DROP TABLE "projects_people" CASCADE;
  DROP TABLE "projects_websites" CASCADE;
  DROP TABLE "projects_themes" CASCADE;
  DROP TABLE "projects" CASCADE;
  DROP TABLE "projects_rels" CASCADE;
  DROP TABLE "_projects_v_version_phases_tellings" CASCADE;
  DROP TABLE "_projects_v_version_phases" CASCADE;
  DROP TABLE "_projects_v_version_people" CASCADE;
  DROP TABLE "_projects_v_version_websites" CASCADE;
  DROP TABLE "_projects_v_version_themes" CASCADE;
  DROP TABLE "_projects_v" CASCADE;
  DROP TABLE "_projects_v_rels" CASCADE;
  DROP TABLE "experiments_documents" CASCADE;
  DROP TABLE "experiments_tellings" CASCADE;
  DROP TABLE "experiments_themes" CASCADE;
  DROP TABLE "experiments" CASCADE;
  DROP TABLE "experiments_rels" CASCADE;
  DROP TABLE "_experiments_v_version_documents" CASCADE;
  DROP TABLE "_experiments_v_version_tellings" CASCADE;
  DROP TABLE "_experiments_v_version_themes" CASCADE;
  DROP TABLE "_experiments_v" CASCADE;
  DROP TABLE "_experiments_v_rels" CASCADE;
  DROP TABLE "territories" CASCADE;
  DROP TABLE "_territories_v" CASCADE;
  DROP TABLE "cohorts_other_members" CASCADE;
  DROP TABLE "cohorts_tellings" CASCADE;
  DROP TABLE "cohorts" CASCADE;
  DROP TABLE "cohorts_rels" CASCADE;
  DROP TABLE "_cohorts_v_version_other_members" CASCADE;
  DROP TABLE "_cohorts_v_version_tellings" CASCADE;
  DROP TABLE "_cohorts_v" CASCADE;
  DROP TABLE "_cohorts_v_rels" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "partners_rels" CASCADE;
  DROP TABLE "_partners_v" CASCADE;
  DROP TABLE "_partners_v_rels" CASCADE;
  DROP TABLE "supports_tellings" CASCADE;
  DROP TABLE "supports" CASCADE;
  DROP TABLE "supports_rels" CASCADE;
  DROP TABLE "_supports_v_version_tellings" CASCADE;
  DROP TABLE "_supports_v" CASCADE;
  DROP TABLE "_supports_v_rels" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "former_addresses" CASCADE;
  DROP TABLE "former_addresses_rels" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "history" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TABLE "navigation_rels" CASCADE;
  DROP TABLE "site" CASCADE;
  DROP TYPE "public"."enum_eras_hue";
  DROP TYPE "public"."enum_eras_status";
  DROP TYPE "public"."enum__eras_v_version_hue";
  DROP TYPE "public"."enum__eras_v_version_status";
  DROP TYPE "public"."enum_milestones_themes";
  DROP TYPE "public"."enum_milestones_kind";
  DROP TYPE "public"."enum_milestones_confidence";
  DROP TYPE "public"."enum_milestones_status";
  DROP TYPE "public"."enum__milestones_v_version_themes";
  DROP TYPE "public"."enum__milestones_v_version_kind";
  DROP TYPE "public"."enum__milestones_v_version_confidence";
  DROP TYPE "public"."enum__milestones_v_version_status";
  DROP TYPE "public"."enum_sources_status";
  DROP TYPE "public"."enum__sources_v_version_status";
  DROP TYPE "public"."enum_projects_phases_kind";
  DROP TYPE "public"."enum_projects_phases_confidence";
  DROP TYPE "public"."enum_projects_themes";
  DROP TYPE "public"."enum_projects_kind";
  DROP TYPE "public"."enum_projects_carried_by_kind";
  DROP TYPE "public"."enum_projects_status";
  DROP TYPE "public"."enum__projects_v_version_phases_kind";
  DROP TYPE "public"."enum__projects_v_version_phases_confidence";
  DROP TYPE "public"."enum__projects_v_version_themes";
  DROP TYPE "public"."enum__projects_v_version_kind";
  DROP TYPE "public"."enum__projects_v_version_carried_by_kind";
  DROP TYPE "public"."enum__projects_v_version_status";
  DROP TYPE "public"."enum_experiments_documents_licence";
  DROP TYPE "public"."enum_experiments_themes";
  DROP TYPE "public"."enum_experiments_documentation";
  DROP TYPE "public"."enum_experiments_confidence";
  DROP TYPE "public"."enum_experiments_status";
  DROP TYPE "public"."enum__experiments_v_version_documents_licence";
  DROP TYPE "public"."enum__experiments_v_version_themes";
  DROP TYPE "public"."enum__experiments_v_version_documentation";
  DROP TYPE "public"."enum__experiments_v_version_confidence";
  DROP TYPE "public"."enum__experiments_v_version_status";
  DROP TYPE "public"."enum_territories_kind";
  DROP TYPE "public"."enum_territories_status";
  DROP TYPE "public"."enum__territories_v_version_kind";
  DROP TYPE "public"."enum__territories_v_version_status";
  DROP TYPE "public"."enum_cohorts_completeness";
  DROP TYPE "public"."enum_cohorts_confidence";
  DROP TYPE "public"."enum_cohorts_status";
  DROP TYPE "public"."enum__cohorts_v_version_completeness";
  DROP TYPE "public"."enum__cohorts_v_version_confidence";
  DROP TYPE "public"."enum__cohorts_v_version_status";
  DROP TYPE "public"."enum_partners_kind";
  DROP TYPE "public"."enum_partners_status";
  DROP TYPE "public"."enum__partners_v_version_kind";
  DROP TYPE "public"."enum__partners_v_version_status";
  DROP TYPE "public"."enum_supports_role";
  DROP TYPE "public"."enum_supports_confidence";
  DROP TYPE "public"."enum_supports_status";
  DROP TYPE "public"."enum__supports_v_version_role";
  DROP TYPE "public"."enum__supports_v_version_confidence";
  DROP TYPE "public"."enum__supports_v_version_status";
  DROP TYPE "public"."enum_pages_kind";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_kind";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_media_licence";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_site_content_licence";`)
}
