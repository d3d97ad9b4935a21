export { appliesTo } from './applies-to';
export {
  bigintTypes,
  dateTypes,
  defaultTypes,
  targets,
  type Assertion,
  type Emission,
  type EmittedFile,
  type Emitter,
  type EmitterInput,
  type Evidence,
  type LineRange,
  type Target,
  type TypeChoices,
} from './emission';
export { emitters } from './emitters';
export {
  evidenceMap,
  evidenceMapFormat,
  linesOf,
  textAt,
  type ElementPlace,
  type EvidenceMap,
  type MappedElement,
} from './evidence-map';
export { candidateValues } from './samples/candidate-values';
export { freshValue } from './samples/random-values';
export { sampleFunctions } from './samples/sample-function';
export { sampleHelpers } from './samples/sample-helpers';
export { sampleName } from './samples/sample-name';
export type { Solution } from './samples/equations';
export { inOrderOfSolution, solutionsIn, solvedValue } from './samples/solved-values';
export { checkGroups, chosenColumns, keysOf, type ValueGroup } from './samples/value-groups';
