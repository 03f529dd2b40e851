import { districtOrder } from './district-order.js';
import { figuresDiffer } from './figures-differ.js';
import { formedDiffers } from './formed-differs.js';
import { listedUnitAbsent } from './listed-unit-absent.js';
import { orderDayDiffers } from './order-day-differs.js';
import { referenceUnmet } from './reference-unmet.js';
import { remainderUnfounded } from './remainder-unfounded.js';
import { remainderWithoutReference } from './remainder-without-reference.js';
import { resolutionProvinceDiffers } from './resolution-province-differs.js';
import { resolutionProvinceUnknown } from './resolution-province-unknown.js';
import { totalDiffers } from './total-differs.js';
import { unarrangedDiffers } from './unarranged-differs.js';

/** Codes about clauses that contradict each other or the totals. */
export const lawClauses = {
  'reference-unmet': referenceUnmet,
  'remainder-unfounded': remainderUnfounded,
  'remainder-without-reference': remainderWithoutReference,
  'resolution-province-unknown': resolutionProvinceUnknown,
  'resolution-province-differs': resolutionProvinceDiffers,
  'total-differs': totalDiffers,
  'formed-differs': formedDiffers,
  'unarranged-differs': unarrangedDiffers,
  'figures-differ': figuresDiffer,
  'listed-unit-absent': listedUnitAbsent,
  'district-order': districtOrder,
  'order-day-differs': orderDayDiffers,
};
