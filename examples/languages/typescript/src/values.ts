const FIRST_INTERVAL = 100;
const LONGEST_INTERVAL = 5_000;
const DEADLINE = 600_000;

/**
 * Parse a time in a response, such as `2026-11-21 14:05:09` or `2026-11-21T14:05:09Z`. A time
 * without a zone is in UTC; `new Date(text)` takes it for local time.
 */
export function parseTime(text: string): Date {
  const utc = /(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`;
  const time = new Date(utc.replace(" ", "T"));
  if (Number.isNaN(time.getTime())) {
    throw new RangeError(`"${text}" is not a time such as 2026-11-21 14:05:09`);
  }
  return time;
}

/**
 * Iterate over the entries of all pages, until a page is short. `read` returns those from start to
 * end, exclusive. Entries that are added meanwhile can move others to the next page, so tell
 * entries apart by their ids.
 */
export async function* all<T>(
  size: number,
  read: (start: number, end: number) => Promise<T[]>,
): AsyncGenerator<T> {
  for (let start = 0; ; start += size) {
    const page = await read(start, start + size);
    yield* page;
    if (page.length < size) {
      return;
    }
  }
}

/** Read at growing intervals until `read` returns a value, for 10 minutes at most. */
export async function poll<T>(read: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + DEADLINE;
  for (let interval = FIRST_INTERVAL; ; interval = Math.min(2 * interval, LONGEST_INTERVAL)) {
    const value = await read();
    if (value !== undefined) {
      return value;
    }
    if (Date.now() > end) {
      throw new Error(`not done after ${DEADLINE / 1000} s`);
    }
    await sleep(interval);
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
