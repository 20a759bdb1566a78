import ICAL from 'ical.js';

/** An event as another program reads it in a calendar. */
export interface ReadEvent {
  readonly uid: string;
  /** A day, or a time in UTC. */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly description: string;
  readonly status: unknown;
}

/** Reads a calendar with ical.js, local times by the calendar's own zone. */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, location, description } = new ICAL.Event(component);
    const told = (time: ICAL.Time) =>
      time.isDate ? time.toString() : time.toJSDate().toISOString().replace('.000', '');
    return {
      uid,
      start: told(startDate),
      end: told(endDate),
      place: location,
      description,
      status: component.getFirstPropertyValue('status'),
    };
  });
}
