import type { Diagnostic } from '@wesley/diagnostics';
import { documentFiles } from './documents/documents';
import { readConfig } from './documents/read-config';
import type { Config } from './documents/config';
import type { Host } from './host';

/** What every verb knows about the project that it works in. */
export interface Project {
  readonly host: Host;
  readonly config: Config;
  /** Where the config lies, whether or not there is one. */
  readonly configFile: string;
}

/** Opens the project, or says everything that is wrong with its config. */
export async function openProject(
  host: Host,
  configFile: string = documentFiles.config,
): Promise<{ readonly project?: Project; readonly diagnostics: readonly Diagnostic[] }> {
  const { config, problems } = readConfig(await host.read(configFile), configFile);
  if (problems) return { diagnostics: problems };
  return { project: { host, config, configFile }, diagnostics: [] };
}
