import { agencyAbolished } from './agency-abolished.js';
import { agencyUnknown } from './agency-unknown.js';
import { cellContradicts } from './cell-contradicts.js';
import { contextContradicts } from './context-contradicts.js';
import { fieldUnknown } from './field-unknown.js';
import { levelDistrict } from './level-district.js';

/** Codes about levels, agencies and fields of work. */
export const recordsAgencies = {
  'level-district': levelDistrict,
  'agency-abolished': agencyAbolished,
  'agency-unknown': agencyUnknown,
  'field-unknown': fieldUnknown,
  'context-contradicts': contextContradicts,
  'cell-contradicts': cellContradicts,
};
