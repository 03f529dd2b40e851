import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../../lib/documents/index.js';
import { type Grid, readContent } from '../../../lib/tables/index.js';
import { compareCodePoints } from '../../../lib/text/index.js';
import type { FormerDistrict, FormerProvince } from '../../register/index.js';
import type { RegisterSources } from '../build/sources.js';
import { readCommuneLetter, readProvinceLetter } from '../sources/code-letters.js';
import { readFormerDistricts } from '../sources/former/former-districts.js';
import { type ReadFormerNames, readFormerNames } from '../sources/former/former-names.js';
import { readFormerProvinces } from '../sources/former/former-provinces.js';
import { readLaterChanges } from '../sources/later-changes.js';
import { type ReadEarlierUnits, readEarlierUnits } from '../sources/lists/earlier-units.js';
import { readOldList } from '../sources/lists/old-list.js';
import { readWitness } from '../sources/province-witness.js';

/** Where each source stands in the folder of sources. */
const FILES = {
  resolutions: 'resolutions',
  communeLetter: '1027_CTK-CSCL.md',
  provinceLetter: '915_CTK-CSCL.csv',
  oldCommunes: 'gso-old-wards-2025-06-30.csv',
  oldDistricts: 'gso-old-districts-2025-06-30.csv',
  changes: 'changes-2026.csv',
  witness: 'provinces-2025-07-01.csv',
  formerNames: 'former-names-2024.csv',
  communityNames: 'former-names-community.csv',
  firstList: 'older/snapshots/snapshot-2015-08-31.csv',
  earlierEnds: 'older/former-names.csv',
  earlierNames: 'older/unit-names-2004-2025.csv',
  earlierChanges: 'older/commune-changes.csv',
  earlierLists: 'older/snapshots-index.csv',
  formerDistricts: 'older/former-districts.csv',
  formerProvinces: 'older/former-provinces.csv',
} as const;

/** Reads every source of the register from a folder. Throws `Failure` or `SourceError`. */
export async function readRegisterSources(folder: string): Promise<{
  sources: RegisterSources;
  former: ReadFormerNames;
  earlier: ReadEarlierUnits;
  formerDistricts: readonly FormerDistrict[];
  formerProvinces: readonly FormerProvince[];
}> {
  const rows = (file: keyof typeof FILES) => readRows(join(folder, FILES[file]));
  const old = readOldList(await rows('oldCommunes'), await rows('oldDistricts'));
  const provinces = readProvinceLetter(await rows('provinceLetter'));
  const letter = await readDocument(join(folder, FILES.communeLetter));
  const lists = {
    first: await rows('firstList'),
    names: await rows('earlierNames'),
    changes: await rows('earlierChanges'),
    ended: await rows('earlierEnds'),
    lists: await rows('earlierLists'),
  };
  const earlier = readEarlierUnits(lists, old);
  const undated = { official: await rows('formerNames'), community: await rows('communityNames') };
  return {
    sources: {
      resolutions: await readTexts(join(folder, FILES.resolutions)),
      old,
      provinces,
      communes: readCommuneLetter(letter.text, provinces),
      changes: readLaterChanges(await rows('changes')),
      witness: readWitness(await rows('witness')),
    },
    former: readFormerNames(undated, old, earlier.communes),
    earlier,
    formerDistricts: readFormerDistricts(await rows('formerDistricts'), old),
    formerProvinces: readFormerProvinces(await rows('formerProvinces'), old),
  };
}

async function readTexts(folder: string): Promise<RegisterSources['resolutions']> {
  const names = (await readdir(folder)).filter((name) => /\.(md|txt|docx)$/i.test(name));
  return Promise.all(
    names.sort(compareCodePoints).map(async (name) => {
      const { text } = await readDocument(join(folder, name));
      return { name, text };
    }),
  );
}

/** A delimited file as rows of text: codes keep their leading zeros. */
async function readRows(path: string): Promise<string[][]> {
  const { grids } = await readContent(path);
  return grids.flatMap((grid: Grid) =>
    grid.rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? '')),
  );
}
