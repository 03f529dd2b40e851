export { chooseFindings, sayOtherwise } from './changed.js';
export {
  byCode,
  type Findings,
  type Head,
  headsOf,
  listOfCodes,
  MadeFindings,
  placesOf,
} from './findings.js';
export { joinFindings } from './joined.js';
export { NumberList } from './number-list.js';
export { NumberSet } from './number-set.js';
export { type FindAgain, RowFindings } from './row-findings.js';
