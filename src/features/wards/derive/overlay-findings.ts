import { type Finding, finding } from '../../../core/findings/index.js';
import { type DerivedText, overlayOf } from '../../../core/law/index.js';
import {
  type OpenOverlay,
  overlayText,
  registerVersion,
  runRegister,
} from '../../../core/register/index.js';
import { writeWhole } from '../../../lib/tables/index.js';

/**
 * Writes the proposal to a file for review, with what the overlay of this run holds already; gives what is to
 * be said of it. A proposal with errors is not written: what is missing in it nobody would see later.
 */
export async function overlayFindings(
  texts: readonly DerivedText[],
  found: readonly Finding[],
  out: string | undefined,
  force: boolean,
): Promise<Finding[]> {
  if (out === undefined) return [];
  const place = { file: out };
  const { overlay, uncoded } = overlayOf(texts, baseOf(runRegister()));
  const isEmpty = overlay.relations.length + overlay.provinces.length === 0;
  const errors = found.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 || isEmpty)
    return [finding('overlay-withheld', { place }, { errors: errors || '' })];
  await writeWhole(out, overlayText(overlay), { force, isPublic: true });
  return uncoded.length === 0
    ? []
    : [finding('overlay-codes-needed', { place }, { units: uncoded })];
}

/** What a new overlay is added to. */
function baseOf(run: OpenOverlay | undefined) {
  return (
    run?.overlay ?? { register: registerVersion(), resolutions: [], provinces: [], relations: [] }
  );
}
