/** When everything was last exported as JSON, kept by the page itself: it is about this machine, and losing it does no harm. */
const KEY = 'last-backup';

/** Days since the last backup; null where there was none. In a turn of its own: the first look into that store holds Firefox up. */
export async function daysSinceBackup(now: Date): Promise<number | null> {
  await new Promise((turn) => setTimeout(turn));
  const last = Date.parse(localStorage.getItem(KEY) ?? '');
  return Number.isNaN(last) ? null : Math.floor((now.getTime() - last) / 86_400_000);
}

export function noteBackup(now: Date): void {
  localStorage.setItem(KEY, now.toISOString());
}
