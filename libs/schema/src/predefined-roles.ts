/** The roles that every database has from the start, each with the first major version that has it (manual, 21.5 "Predefined Roles"). */
export const predefinedRoles: ReadonlyMap<string, number> = new Map([
  ['pg_checkpoint', 15],
  ['pg_create_subscription', 16],
  ['pg_database_owner', 14],
  ['pg_execute_server_program', 11],
  ['pg_maintain', 17],
  ['pg_monitor', 10],
  ['pg_read_all_data', 14],
  ['pg_read_all_settings', 10],
  ['pg_read_all_stats', 10],
  ['pg_read_server_files', 11],
  ['pg_signal_autovacuum_worker', 18],
  ['pg_signal_backend', 10],
  ['pg_stat_scan_tables', 10],
  ['pg_use_reserved_connections', 16],
  ['pg_write_all_data', 14],
  ['pg_write_server_files', 11],
]);
