export { catalogue, type DiagnosticCode } from './catalogue';
export { counted } from './counted';
export { hasErrors, problem, warning, type Diagnostic, type Origin } from './diagnostic';
export { printAnnotation } from './print-annotation';
export { printDiagnostic, printFrame } from './print-diagnostic';
export { printPercent } from './print-percent';
export { suggest, suggester } from './suggest';
