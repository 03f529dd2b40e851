import { composeText, tidySpace } from '../../../lib/text/index.js';

/** The resolution of the National Assembly that a merged province rests on. */
export interface ProvinceBasis {
  readonly resolution: string;
  /** The day it was passed, `YYYY-MM-DD`. */
  readonly adopted: string;
}

const BASIS =
  /Nghị quyết số (\d+\/\d{4}\/QH\d+) ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4}) của Quốc hội về sắp xếp đơn vị hành chính cấp tỉnh/;

/**
 * Takes the text of a resolution on communes; gives the resolution on provinces that it rests on.
 * Only the resolutions of merged provinces name one.
 */
export function readProvinceBasis(text: string): ProvinceBasis | undefined {
  const found = BASIS.exec(tidySpace(composeText(text).replaceAll('*', ' ')));
  if (found === null) return undefined;
  const [, resolution = '', day = '', month = '', year = ''] = found;
  return { resolution, adopted: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}
