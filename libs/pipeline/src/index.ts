export { accept, type AcceptOptions } from './accept';
export { annotationsFor } from './annotations';
export { validateBundle, type BundleReport, type ValidateBundleOptions } from './bundle/validate-bundle';
export { developmentSigners } from './development-keys';
export type { Baseline, BaselineOrigin } from './documents/baseline';
export {
  defaultConfig,
  defaultRows,
  namings,
  withDefaults,
  type Config,
  type ConfigFile,
  type Naming,
} from './documents/config';
export { documentFiles, recordFile, type DocumentName, type Documents } from './documents/documents';
export type { Layout, Layouts } from './documents/in-layout';
export { parseDocument, type Parsed } from './documents/parse-document';
export type { ElementOrigin, PlacesDocument } from './documents/places';
export { projectPath } from './documents/project-path';
export type { PhaseRecord } from './documents/phase-record';
export { explainLine, type ExplainLineOptions } from './explain-line/explain-line';
export type { ExplainedElement, LineExplanation } from './explain-line/explanation';
export type { Host } from './host';
export { init, type InitOptions, type InitResult } from './init/init';
export { nodeHost, type NodeHostRequest } from './node-host';
export { camelCase, commonOptions, optionsOfVerb, phaseOptions, type Option } from './options';
export { exitCodes, type ExitCode, type Outcome } from './outcome';
export { phaseDescriptions, phaseNames, type PhaseName } from './phase-names';
export { runPhase, type RunOptions } from './run-phase';
export { serverName } from './server-name';
export { verifyCertificate, type VerifyOptions } from './verify-certificate';
export { version } from './version';
