export { addressOfChange } from './address-of-change';
export { applyChanges } from './apply-changes';
export type { Change, ChangeKind, ChangeOf } from './change';
export {
  changesFormat,
  type ChangesDocument,
  type ClassifiedChange,
  type SchemaState,
  type Start,
} from './changes-document';
export { classifications, classify, losesGuarantee, type Classification } from './classify';
export { describeChange } from './describe-change';
export { diffSchemas } from './diff-schemas';
export { extensionsNeeded } from './extensions-needed';
export { idleBackfills } from './idle-backfills';
export { isEqual } from './is-equal';
export { isRename, type Rename } from './find-renames';
export { namesThatFollow, type FollowingName } from './names-that-follow';
export { renameConflicts, type RenameConflict } from './rename-conflicts';
export { isWidening } from './widening';
