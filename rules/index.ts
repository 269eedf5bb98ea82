// All rules, by id: the one list that the command line hands to the engine.
import { type Rule, withPage } from '../src/lint/rule.ts';
import ambiguousSymbol from './ambiguous-symbol/index.ts';
import blankCell from './blank-cell/index.ts';
import choiceUnsatisfied from './choice-unsatisfied/index.ts';
import columnSetMismatch from './column-set-mismatch/index.ts';
import commandMismatch from './command-mismatch/index.ts';
import conditionUnsatisfied from './condition-unsatisfied/index.ts';
import conflictingClaims from './conflicting-claims/index.ts';
import countMismatch from './count-mismatch/index.ts';
import crossDocumentConflict from './cross-document-conflict/index.ts';
import crossTableConflict from './cross-table-conflict/index.ts';
import disprovenCell from './disproven-cell/index.ts';
import duplicateFeature from './duplicate-feature/index.ts';
import duplicateTarget from './duplicate-target/index.ts';
import emptyTarget from './empty-target/index.ts';
import emptyValue from './empty-value/index.ts';
import footnoteDuplicate from './footnote-duplicate/index.ts';
import footnoteUndefined from './footnote-undefined/index.ts';
import footnoteUnused from './footnote-unused/index.ts';
import impossibleHistory from './impossible-history/index.ts';
import invalidCondition from './invalid-condition/index.ts';
import invalidSuppression from './invalid-suppression/index.ts';
import legendMismatch from './legend-mismatch/index.ts';
import levelNotesContradiction from './level-notes-contradiction/index.ts';
import linkMismatch from './link-mismatch/index.ts';
import lookalikeSymbol from './lookalike-symbol/index.ts';
import malformedCommand from './malformed-command/index.ts';
import malformedSyntax from './malformed-syntax/index.ts';
import malformedValue from './malformed-value/index.ts';
import mandatoryNotComplete from './mandatory-not-complete/index.ts';
import missingDetails from './missing-details/index.ts';
import missingStatus from './missing-status/index.ts';
import missingSummaryRow from './missing-summary-row/index.ts';
import missingTarget from './missing-target/index.ts';
import mixedSymbols from './mixed-symbols/index.ts';
import nameSpelling from './name-spelling/index.ts';
import notRendered from './not-rendered/index.ts';
import notesReferenceUnresolved from './notes-reference-unresolved/index.ts';
import orderMismatch from './order-mismatch/index.ts';
import pairedFeatureMismatch from './paired-feature-mismatch/index.ts';
import partialNeedsNotes from './partial-needs-notes/index.ts';
import promotable from './promotable/index.ts';
import raggedRow from './ragged-row/index.ts';
import repeatedWord from './repeated-word/index.ts';
import requiresUnsatisfied from './requires-unsatisfied/index.ts';
import rowSetMismatch from './row-set-mismatch/index.ts';
import stageLevelMismatch from './stage-level-mismatch/index.ts';
import staleEvidence from './stale-evidence/index.ts';
import statusMismatch from './status-mismatch/index.ts';
import statusNotesContradiction from './status-notes-contradiction/index.ts';
import summaryDetailMismatch from './summary-detail-mismatch/index.ts';
import targetNameMismatch from './target-name-mismatch/index.ts';
import titleStyle from './title-style/index.ts';
import uncertainReading from './uncertain-reading/index.ts';
import undeclaredTarget from './undeclared-target/index.ts';
import understatedCell from './understated-cell/index.ts';
import unknownBudget from './unknown-budget/index.ts';
import unknownKey from './unknown-key/index.ts';
import unknownStatus from './unknown-status/index.ts';
import unknownSymbol from './unknown-symbol/index.ts';
import unknownTarget from './unknown-target/index.ts';
import unlistedFeature from './unlisted-feature/index.ts';
import unprovenCell from './unproven-cell/index.ts';
import unreadColumn from './unread-column/index.ts';
import unreadableFile from './unreadable-file/index.ts';
import unsupportedEverywhere from './unsupported-everywhere/index.ts';
import untrimmedText from './untrimmed-text/index.ts';
import unusedDefinition from './unused-definition/index.ts';
import unusedSuppression from './unused-suppression/index.ts';

export const RULES: readonly Rule[] = [
  ambiguousSymbol,
  blankCell,
  choiceUnsatisfied,
  columnSetMismatch,
  commandMismatch,
  conditionUnsatisfied,
  conflictingClaims,
  countMismatch,
  crossDocumentConflict,
  crossTableConflict,
  disprovenCell,
  duplicateFeature,
  duplicateTarget,
  emptyTarget,
  emptyValue,
  footnoteDuplicate,
  footnoteUndefined,
  footnoteUnused,
  impossibleHistory,
  invalidCondition,
  invalidSuppression,
  legendMismatch,
  levelNotesContradiction,
  linkMismatch,
  lookalikeSymbol,
  malformedCommand,
  malformedSyntax,
  malformedValue,
  mandatoryNotComplete,
  missingDetails,
  missingStatus,
  missingSummaryRow,
  missingTarget,
  mixedSymbols,
  nameSpelling,
  notRendered,
  notesReferenceUnresolved,
  orderMismatch,
  pairedFeatureMismatch,
  partialNeedsNotes,
  promotable,
  raggedRow,
  repeatedWord,
  requiresUnsatisfied,
  rowSetMismatch,
  stageLevelMismatch,
  staleEvidence,
  statusMismatch,
  statusNotesContradiction,
  summaryDetailMismatch,
  targetNameMismatch,
  titleStyle,
  uncertainReading,
  undeclaredTarget,
  understatedCell,
  unknownBudget,
  unknownKey,
  unknownStatus,
  unknownSymbol,
  unknownTarget,
  unlistedFeature,
  unprovenCell,
  unreadColumn,
  unreadableFile,
  unsupportedEverywhere,
  untrimmedText,
  unusedDefinition,
  unusedSuppression,
].map(withPage);
