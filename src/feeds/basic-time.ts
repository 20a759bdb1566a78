/** A day or a local time in the short form of calendars: `20261012`, `20261012T093000`. */
export function basicTime(moment: string): string {
  const [day = '', time] = moment.replaceAll(/[-:]/gu, '').split('T');
  return time === undefined ? day : `${day}T${time.slice(0, 6).padEnd(6, '0')}`;
}
