const two = (number: number) => String(number).padStart(2, '0');

/** The day on the reader's own calendar, `YYYY-MM-DD`. */
export function localDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The same with the time of the reader's clock to the second, in the one form that spreadsheets of every language read as a time. */
export function localTime(at: Date): string {
  return `${localDay(at)} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`;
}
