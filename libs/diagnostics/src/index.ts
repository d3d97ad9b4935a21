export { catalogue, type DiagnosticCode } from './catalogue';
export { hasErrors, problem, warning, type Diagnostic, type Origin } from './diagnostic';
export { printDiagnostic } from './print-diagnostic';
export { suggest } from './suggest';
