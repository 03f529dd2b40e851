/** What Windows, the strictest of the systems, does not allow in a file name. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Names that are devices on Windows, with any extension, and the name of our own manifest. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|manifest)$/i;

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
