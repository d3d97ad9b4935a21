import { count, prose, words, type Markdown } from './markdown';

/** Basis points as people read them: `97.00 %`. */
export function percent(points: number): Markdown {
  return words(`${Math.floor(points / 100)}.${String(points % 100).padStart(2, '0')} %`);
}

/** `2026-11-23 11:50 UTC`, from ISO 8601 in UTC. */
export function minute(time: string): Markdown {
  const [, date = '', clock = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\dZ$/.exec(time) ?? [];
  if (date === '') throw new TypeError('This is no time in UTC to the second.');
  return words(`${date} ${clock} UTC`);
}

/** A measured duration, rounded up: `3 ms`, `1.3 s`, `60 min`. */
export function duration(milliseconds: number): Markdown {
  if (milliseconds < 1) return words('under 1 ms');
  const whole = Math.ceil(milliseconds);
  if (whole < 1000) return words(`${whole} ms`);
  if (whole >= 120_000 && whole % 60_000 === 0) return prose`${count(whole / 60_000)} min`;
  if (whole % 1000 === 0) return prose`${count(whole / 1000)} s`;
  const tenths = Math.ceil(whole / 100);
  return prose`${count(Math.floor(tenths / 10))}.${words(String(tenths % 10))} s`;
}

/** `1 step`, `12 steps`. */
export function counted(number: number, one: string, many = `${one}s`): Markdown {
  return prose`${count(number)} ${words(number === 1 ? one : many)}`;
}
