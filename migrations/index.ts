import * as migration_20261123_170819_initial from './20261123_170819_initial';
import * as migration_20261123_170925_starter_entries from './20261123_170925_starter_entries';
import * as migration_20261123_182351_site_source_code from './20261123_182351_site_source_code';
import * as migration_20261123_235757_records from './20261123_235757_records';
import * as migration_20261124_015549_withdrawn_addresses from './20261124_015549_withdrawn_addresses';
import * as migration_20261124_150537_accounts from './20261124_150537_accounts';
import * as migration_20261124_150538_audit_log_append_only from './20261124_150538_audit_log_append_only';
import * as migration_20261124_162004_address_book from './20261124_162004_address_book';
import * as migration_20261124_163520_tasks_and_reminders from './20261124_163520_tasks_and_reminders';
import * as migration_20261124_183747_review from './20261124_183747_review';
import * as migration_20261128_101129_text_cleaned from './20261128_101129_text_cleaned';
import * as migration_20261128_101130_clean_texts from './20261128_101130_clean_texts';
import * as migration_20261128_101744_sign_in from './20261128_101744_sign_in';
import * as migration_20261128_102844_files from './20261128_102844_files';
import * as migration_20261128_102903_existing_files from './20261128_102903_existing_files';
import * as migration_20261128_104408_story from './20261128_104408_story';
import * as migration_20261128_112051_invitation from './20261128_112051_invitation';

export const migrations = [
  {
    up: migration_20261123_170819_initial.up,
    down: migration_20261123_170819_initial.down,
    name: '20261123_170819_initial',
  },
  {
    up: migration_20261123_170925_starter_entries.up,
    down: migration_20261123_170925_starter_entries.down,
    name: '20261123_170925_starter_entries',
  },
  {
    up: migration_20261123_182351_site_source_code.up,
    down: migration_20261123_182351_site_source_code.down,
    name: '20261123_182351_site_source_code',
  },
  {
    up: migration_20261123_235757_records.up,
    down: migration_20261123_235757_records.down,
    name: '20261123_235757_records',
  },
  {
    up: migration_20261124_015549_withdrawn_addresses.up,
    down: migration_20261124_015549_withdrawn_addresses.down,
    name: '20261124_015549_withdrawn_addresses',
  },
  {
    up: migration_20261124_150537_accounts.up,
    down: migration_20261124_150537_accounts.down,
    name: '20261124_150537_accounts',
  },
  {
    up: migration_20261124_150538_audit_log_append_only.up,
    down: migration_20261124_150538_audit_log_append_only.down,
    name: '20261124_150538_audit_log_append_only',
  },
  {
    up: migration_20261124_162004_address_book.up,
    down: migration_20261124_162004_address_book.down,
    name: '20261124_162004_address_book',
  },
  {
    up: migration_20261124_163520_tasks_and_reminders.up,
    down: migration_20261124_163520_tasks_and_reminders.down,
    name: '20261124_163520_tasks_and_reminders',
  },
  {
    up: migration_20261124_183747_review.up,
    down: migration_20261124_183747_review.down,
    name: '20261124_183747_review',
  },
  {
    up: migration_20261128_101129_text_cleaned.up,
    down: migration_20261128_101129_text_cleaned.down,
    name: '20261128_101129_text_cleaned',
  },
  {
    up: migration_20261128_101130_clean_texts.up,
    down: migration_20261128_101130_clean_texts.down,
    name: '20261128_101130_clean_texts',
  },
  {
    up: migration_20261128_101744_sign_in.up,
    down: migration_20261128_101744_sign_in.down,
    name: '20261128_101744_sign_in',
  },
  {
    up: migration_20261128_102844_files.up,
    down: migration_20261128_102844_files.down,
    name: '20261128_102844_files',
  },
  {
    up: migration_20261128_102903_existing_files.up,
    down: migration_20261128_102903_existing_files.down,
    name: '20261128_102903_existing_files',
  },
  {
    up: migration_20261128_104408_story.up,
    down: migration_20261128_104408_story.down,
    name: '20261128_104408_story',
  },
  {
    up: migration_20261128_112051_invitation.up,
    down: migration_20261128_112051_invitation.down,
    name: '20261128_112051_invitation'
  },
];
