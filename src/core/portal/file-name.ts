/** What Windows, the strictest of the systems, does not allow in a file name. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Names that are devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** These, and the name of our own manifest. */
const RESERVED = new RegExp(`${DEVICE.source}|^manifest$`, 'i');

/** What a name that a person wrote may not hold or be, in the terms above; a global expression remembers where it was. */
const UNFIT = new RegExp(`${FORBIDDEN.source}|^[.\\s]|[.\\s]$`, 'u');

/** File systems count in bytes, of which a letter has up to four in NFD. */
const MOST_BYTES = 200;

/** Whether a file may have a name on every system: it leads nowhere else, is no device, isn't hidden, isn't cut. */
export function isFileName(name: string): boolean {
  const [stem = ''] = name.split('.');
  return !UNFIT.test(name) && !DEVICE.test(stem.trim()) && Buffer.byteLength(name) <= MOST_BYTES;
}

/** In characters of up to four bytes: file systems give a name 255, and ours get longer for a while. */
const LONGEST = 50;

/**
 * A dataset's name as the first part of a file name that cannot leave its folder, hide, or be taken
 * for something else on any system: `../x` becomes `-x`, `con` becomes `con-`.
 */
export function fileNameOf(dataset: string): string {
  const allowed = dataset.normalize('NFC').replace(FORBIDDEN, '-');
  const short = [...allowed]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '');
  if (short === '') return 'dataset';
  return RESERVED.test(short.replace(/\..*/s, '')) ? `${short}-` : short;
}
