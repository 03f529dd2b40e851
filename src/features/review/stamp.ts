/** Takes a time; gives it as ISO text by this machine's clock on the wall, with its offset from UTC. */
export function stampOf(time: Date): string {
  const offset = -time.getTimezoneOffset();
  const wall = new Date(time.getTime() + offset * 60_000)
    .toISOString()
    .slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  const minutes = Math.abs(offset);
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`;
}
